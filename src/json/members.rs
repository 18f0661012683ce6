//! Members of an object, read one by one into a type. Written out where a derived reader would cost the first visit ten times as
//! much. Whether a file from outside has its shape at all is `check`'s.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// A member that is missing or holds something else than it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Its name.
    pub member: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.member)
    }
}

/// The members of an object.
#[derive(Clone, Copy)]
pub struct Members<'a>(&'a Map<String, Value>);

impl<'a> Members<'a> {
    /// The members of this value, which is called so.
    pub fn of(value: &'a Value, name: &'static str) -> Result<Self, Misfit> {
        value.as_object().map(Members).ok_or(Misfit { member: name })
    }

    /// The member with this name; an absent one is `None`.
    pub fn find(self, name: &'static str) -> Option<&'a Value> {
        self.0.get(name)
    }

    fn get<T>(self, name: &'static str, read: impl FnOnce(&'a Value) -> Option<T>) -> Result<T, Misfit> {
        self.find(name).and_then(read).ok_or(Misfit { member: name })
    }

    /// A text.
    pub fn text(self, name: &'static str) -> Result<String, Misfit> {
        self.get(name, Value::as_str).map(str::to_owned)
    }

    /// Yes or no.
    pub fn flag(self, name: &'static str) -> Result<bool, Misfit> {
        self.get(name, Value::as_bool)
    }

    /// A whole number that the type can hold.
    pub fn whole<T: TryFrom<i128>>(self, name: &'static str) -> Result<T, Misfit> {
        self.get(name, |value| T::try_from(value.as_number()?.as_i128()?).ok())
    }

    /// An object.
    pub fn object(self, name: &'static str) -> Result<Members<'a>, Misfit> {
        self.get(name, Value::as_object).map(Members)
    }

    /// What is read from a member that may be absent, or null.
    pub fn optional<T>(
        self,
        name: &'static str,
        read: impl FnOnce(Self, &'static str) -> Result<T, Misfit>,
    ) -> Result<Option<T>, Misfit> {
        if self.find(name).is_some_and(|value| !value.is_null()) { read(self, name).map(Some) } else { Ok(None) }
    }

    /// A list, each item read in the same way.
    pub fn list<T>(self, name: &'static str, read: impl Fn(&'a Value) -> Result<T, Misfit>) -> Result<Vec<T>, Misfit> {
        self.get(name, Value::as_array)?.iter().map(read).collect()
    }

    /// A list of texts.
    pub fn texts(self, name: &'static str) -> Result<Vec<String>, Misfit> {
        self.list(name, |value| value.as_str().map(str::to_owned).ok_or(Misfit { member: name }))
    }

    /// Any names, each with a value read in the same way.
    pub fn map<T>(
        self,
        name: &'static str,
        read: impl Fn(&'a Value) -> Result<T, Misfit>,
    ) -> Result<BTreeMap<String, T>, Misfit> {
        self.get(name, Value::as_object)?.iter().map(|(name, value)| Ok((name.clone(), read(value)?))).collect()
    }

    /// Any names, each with yes or no.
    pub fn flags(self, name: &'static str) -> Result<BTreeMap<String, bool>, Misfit> {
        self.map(name, |value| value.as_bool().ok_or(Misfit { member: name }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_member_that_does_not_fit_is_named() {
        let value = json!({ "text": "a", "number": 3, "flag": true, "list": ["a", 1], "map": { "a": true, "b": 1 } });
        let members = Members::of(&value, "all").expect("an object");
        assert_eq!(members.text("text"), Ok("a".to_owned()));
        assert_eq!(members.whole::<u32>("number"), Ok(3));
        assert_eq!(members.flag("flag"), Ok(true));
        assert_eq!(members.optional("nothing", Members::text), Ok(None));
        let misfits = [
            members.text("number").err(),
            members.text("nothing").err(),
            members.whole::<u8>("text").err(),
            members.flag("text").err(),
            members.texts("list").err(),
            members.flags("map").err(),
            members.object("list").err(),
            members.optional("number", Members::text).err(),
        ];
        let named = misfits.map(|misfit| misfit.map(|misfit| misfit.member));
        let expected = ["number", "nothing", "text", "text", "list", "map", "list", "number"];
        assert_eq!(named, expected.map(Some));
        assert_eq!(Members::of(&json!([]), "all").err(), Some(Misfit { member: "all" }));
    }
}
