//! Where something stands in a JSON document. Nothing here looks into a document.

use std::borrow::Cow;
use std::fmt;

/// One step down into a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// The member of an object.
    Name(String),
    /// The item of an array, counted from 0.
    Index(usize),
}

/// The path from the root of a document to a value in it.
///
/// Displayed as a person would type it: `unit.name`, `answers["5.1.plan"].evidence[0].title`. The root displays as nothing at
/// all, because only a sentence around it can say "the whole file": see [`Place::is_root`].
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Vec<Segment>);

impl Place {
    /// The document itself.
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// How many arrays and objects are around this place.
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// Goes down into a member; [`Place::pop`] comes back.
    pub fn push(&mut self, name: impl Into<String>) {
        self.0.push(Segment::Name(name.into()));
    }

    /// Goes down into an item; [`Place::pop`] comes back.
    pub fn push_index(&mut self, index: usize) {
        self.0.push(Segment::Index(index));
    }

    /// Comes back up one step; at the root nothing happens.
    pub fn pop(&mut self) -> Option<Segment> {
        self.0.pop()
    }

    /// The place of a member of this object.
    #[must_use]
    pub fn child(&self, name: impl Into<String>) -> Self {
        let mut child = self.clone();
        child.push(name);
        child
    }

    /// The place of an item of this array.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        let mut child = self.clone();
        child.push_index(index);
        child
    }
}

/// One step down while a document is walked, borrowed from it: most walks never name a place.
#[derive(Clone, Debug)]
pub(super) enum Step<'d> {
    Name(Cow<'d, str>),
    Index(usize),
}

impl FromIterator<Segment> for Place {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        Self(segments.into_iter().collect())
    }
}

impl From<&Step<'_>> for Segment {
    fn from(step: &Step<'_>) -> Self {
        match step {
            Step::Name(name) => Self::Name(name.clone().into_owned()),
            Step::Index(index) => Self::Index(*index),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (step, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Index(index) => write!(out, "[{index}]")?,
                Segment::Name(name) if !is_identifier(name) => write!(out, "[{}]", quoted(name))?,
                Segment::Name(name) if step == 0 => out.write_str(name)?,
                Segment::Name(name) => write!(out, ".{name}")?,
            }
        }
        Ok(())
    }
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// The name with JSON's own escapes, so that a quote or a line break in a hostile name can't leave its brackets.
fn quoted(name: &str) -> serde_json::Value {
    serde_json::Value::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_like_a_person_would_type_it() {
        let evidence = Place::root().child("answers").child("5.1.plan").child("evidence").item(0);
        let cases = [
            (Place::root(), ""),
            (Place::root().child("unit").child("name"), "unit.name"),
            (evidence.child("title"), r#"answers["5.1.plan"].evidence[0].title"#),
            (Place::root().item(3).item(0), "[3][0]"),
            (Place::root().child("").child("1st"), r#"[""]["1st"]"#),
            (Place::root().child("a\"]\n.b"), r#"["a\"]\n.b"]"#),
            (Place::root().child("tên"), r#"["tên"]"#),
        ];
        for (place, expected) in cases {
            assert_eq!(place.to_string(), expected);
        }
    }

    #[test]
    fn goes_down_and_comes_back() {
        let mut place = Place::root();
        place.push("a");
        place.push_index(1);
        assert_eq!((place.depth(), place.to_string().as_str()), (2, "a[1]"));
        assert_eq!(place.pop(), Some(Segment::Index(1)));
        assert_eq!(place.pop(), Some(Segment::Name("a".into())));
        assert_eq!(place.pop(), None);
        assert!(place.is_root());
    }
}
