//! What a JSON text says, borrowed from it: texts without escapes stay where they are, and members stand in the order of the text.
//! Files from outside come by the thousand, and copying their texts would take longer than verifying their signatures. The libraries
//! that borrow so read the text themselves, and not as strictly as `walk`. Reading a tree into a type is in `tree_reader`.

use serde_json::{Map, Number, Value};
use std::borrow::Cow;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree<'t> {
    /// Only where any JSON is read.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// The text that a string stands for.
    Text(Cow<'t, str>),
    /// Items in their order.
    Array(Vec<Tree<'t>>),
    /// Members, no two with the same name.
    Object(Object<'t>),
}

/// The members of an object in the order of the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object<'t>(pub(super) Vec<(Cow<'t, str>, Tree<'t>)>);

impl<'t> Tree<'t> {
    /// The member with this name, of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// The members, of an object.
    pub const fn as_object(&self) -> Option<&Object<'t>> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// The text, of a text.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, of one from 0 on.
    pub fn as_u64(&self) -> Option<u64> {
        if let Self::Number(number) = self { number.as_u64() } else { None }
    }
}

impl<'t> Object<'t> {
    /// The member with this name.
    pub fn get(&self, name: &str) -> Option<&Tree<'t>> {
        self.iter().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Tree<'t>)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// How many members there are.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no member.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'v> From<&'v Value> for Tree<'v> {
    fn from(value: &'v Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::Text(Cow::Borrowed(text)),
            Value::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Value::Object(members) => Self::Object(members.into()),
        }
    }
}

impl<'v> From<&'v Map<String, Value>> for Object<'v> {
    fn from(members: &'v Map<String, Value>) -> Self {
        Self(members.iter().map(|(name, value)| (Cow::Borrowed(&**name), value.into())).collect())
    }
}

impl From<Tree<'_>> for Value {
    fn from(tree: Tree<'_>) -> Self {
        match tree {
            Tree::Null => Self::Null,
            Tree::Bool(flag) => Self::Bool(flag),
            Tree::Number(number) => Self::Number(number),
            Tree::Text(text) => Self::String(text.into_owned()),
            Tree::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Tree::Object(Object(members)) => {
                Self::Object(members.into_iter().map(|(name, value)| (name.into_owned(), value.into())).collect())
            }
        }
    }
}
