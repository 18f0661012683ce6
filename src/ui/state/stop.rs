//! A way to stop what takes long. What is asked to stop ends where it has written something whole, and says how far it came.

use std::cell::Cell;
use std::rc::Rc;

/// Whether somebody has asked. Cheap to clone; compared as the one request that it is.
#[derive(Clone, Debug, Default)]
pub struct Stop(Rc<Cell<bool>>);

impl PartialEq for Stop {
    fn eq(&self, other: &Stop) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Stop {
    pub fn ask(&self) {
        self.0.set(true);
    }

    pub fn is_asked(&self) -> bool {
        self.0.get()
    }
}
