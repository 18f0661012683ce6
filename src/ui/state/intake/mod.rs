//! Files on their way to the desk: chosen, read, staged. They outlive the page on which they are shown: whoever goes to look for a
//! key finds them again. Nothing of them is kept on the disk before it is taken over.

mod batch;
mod here;
mod pile;
mod provider;
mod reading;
mod take;
mod working;

pub use batch::Batch;
pub use pile::{Item, Same, Staging};
pub use provider::{Intake, IntakeProvider, use_intake};
pub use reading::{End, Progress};
pub use take::Taken;
pub use working::{Busy, Work};
