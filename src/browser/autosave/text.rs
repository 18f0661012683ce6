//! A text that is made when it is needed: of many that are offered while somebody types, few are written.

use std::rc::Rc;

/// A text, made or still to be made; always the same one.
#[derive(Clone)]
pub struct Text(Rc<dyn Fn() -> String>);

impl Text {
    /// What this will make.
    pub fn made_by(make: impl Fn() -> String + 'static) -> Text {
        Text(Rc::new(make))
    }

    pub(super) fn make(&self) -> String {
        (self.0)()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::made_by(move || text.clone())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        text.to_owned().into()
    }
}
