//! Many files at once: what each is, in data and words that go from a worker to the page, and the way through files and archives.
//! Which files there are, and what is done with what was found, is known elsewhere.

mod found;
#[cfg(feature = "bulk")]
mod walk;

pub use found::{ForTrust, What, Why};
#[cfg(feature = "bulk")]
pub use walk::{Share, Told, walk};
