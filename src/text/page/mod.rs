//! Sentences of the pages.
