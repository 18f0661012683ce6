//! Sentences of the page.
