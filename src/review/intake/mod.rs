//! Files from outside before anything is taken over: what each is, and what accepting it would do beside what is held.

mod chain;
mod clash;
mod held;
mod read;
mod stage;

pub use held::Held;
pub use read::{ForTrust, Read, read};
pub use stage::{Conflict, Offered, Staged, State, StateKind, counts, stage, states};
