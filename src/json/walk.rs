//! One walk over the raw text, which judges it and builds its value at once: the whole grammar of RFC 8259, and what parsers silently
//! pass over although two of them would read two different documents. Strings and numbers are in `token`.

use super::place::{Segment, Step};
use super::scan::Strictness;
use super::token::{Cursor, Refusal};
use super::tree::{Object, Tree};
use super::unreadable::{Expected, Position, Unreadable, Why};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Arrays and objects in each other. Bounds the recursion here and in every later walk over the value.
pub(super) const DEEPEST: usize = 64;

/// Walks over the text; the first refusal ends it.
pub(super) fn walk(text: &str, strictness: Strictness) -> Result<Tree<'_>, Unreadable> {
    let cursor = Cursor { text, offset: 0 };
    let mut walker = Walker { cursor, strictness, depth: 0, refused_at: Vec::new() };
    walker.document().map_err(|(why, offset)| Unreadable::InText {
        why,
        place: walker.refused_at.iter().rev().map(Segment::from).collect(),
        at: Position::of(text, offset),
    })
}

/// The members of an object so far.
#[derive(Default)]
struct Members<'t> {
    all: Vec<(Cow<'t, str>, Tree<'t>)>,
    /// The names, once there are too many to compare with each. Nothing as long as each comes after the one before it, as where programs
    /// write a map.
    names: BTreeSet<Cow<'t, str>>,
    /// Whether some name does not come after the one before it.
    unordered: bool,
}

/// Up to so many names are compared one by one.
const FEW: usize = 16;

impl<'t> Members<'t> {
    /// Whether the next member's name is there already.
    fn has(&mut self, name: Cow<'t, str>) -> bool {
        self.unordered |= self.all.last().is_some_and(|(last, _)| *last >= name);
        if !self.unordered {
            return false;
        }
        if self.all.len() < FEW {
            return self.all.iter().any(|(there, _)| *there == name);
        }
        if self.names.is_empty() {
            self.names.extend(self.all.iter().map(|(there, _)| there.clone()));
        }
        !self.names.insert(name)
    }
}

struct Walker<'t> {
    cursor: Cursor<'t>,
    strictness: Strictness,
    /// Arrays and objects that are open.
    depth: usize,
    /// Where the refusal is, from the inside out: noted on the way back only.
    refused_at: Vec<Step<'t>>,
}

impl<'t> Walker<'t> {
    fn document(&mut self) -> Result<Tree<'t>, Refusal> {
        let value = self.value()?;
        self.cursor.skip_white_space();
        match self.cursor.peek() {
            None => Ok(value),
            Some(_) => Err((Why::TrailingText, self.cursor.offset)),
        }
    }

    fn value(&mut self) -> Result<Tree<'t>, Refusal> {
        self.cursor.skip_white_space();
        match self.cursor.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.cursor.string().map(Tree::Text),
            Some(b'-' | b'0'..=b'9') => self.cursor.number(self.strictness).map(Tree::Number),
            Some(b't') => self.cursor.word("true").map(|()| Tree::Bool(true)),
            Some(b'f') => self.cursor.word("false").map(|()| Tree::Bool(false)),
            Some(b'n') => self.null(),
            _ => Err(self.cursor.unexpected(Expected::Value)),
        }
    }

    fn null(&mut self) -> Result<Tree<'t>, Refusal> {
        let start = self.cursor.offset;
        self.cursor.word("null")?;
        if self.strictness.nulls { Ok(Tree::Null) } else { Err((Why::Null, start)) }
    }

    fn array(&mut self) -> Result<Tree<'t>, Refusal> {
        self.open()?;
        let mut items = Vec::new();
        if self.closes(b']') {
            return Ok(Tree::Array(items));
        }
        for index in 0.. {
            match self.value() {
                Ok(item) => items.push(item),
                Err(refusal) => return Err(self.refused_in(Step::Index(index), refusal)),
            }
            if self.closes(b']') {
                break;
            }
            self.comma(Expected::CommaOrEndOfArray)?;
        }
        Ok(Tree::Array(items))
    }

    fn object(&mut self) -> Result<Tree<'t>, Refusal> {
        self.open()?;
        let mut members = Members::default();
        if self.closes(b'}') {
            return Ok(Tree::Object(Object(members.all)));
        }
        let mut expected = Expected::KeyOrEndOfObject;
        loop {
            self.member(expected, &mut members)?;
            if self.closes(b'}') {
                return Ok(Tree::Object(Object(members.all)));
            }
            self.comma(Expected::CommaOrEndOfObject)?;
            expected = Expected::Key;
        }
    }

    /// Keys are compared as the texts they stand for: `"a"` and `"\u0061"` are the same member.
    fn member(&mut self, expected: Expected, members: &mut Members<'t>) -> Result<(), Refusal> {
        self.cursor.skip_white_space();
        let start = self.cursor.offset;
        if self.cursor.peek() != Some(b'"') {
            return Err(self.cursor.unexpected(expected));
        }
        let key = self.cursor.string()?;
        if members.has(key.clone()) {
            return Err((Why::RepeatedKey { key: key.into_owned() }, start));
        }
        match self.member_value() {
            Ok(value) => members.all.push((key, value)),
            Err(refusal) => return Err(self.refused_in(Step::Name(key), refusal)),
        }
        Ok(())
    }

    fn member_value(&mut self) -> Result<Tree<'t>, Refusal> {
        self.cursor.skip_white_space();
        if !self.cursor.take(b':') {
            return Err(self.cursor.unexpected(Expected::Colon));
        }
        self.value()
    }

    #[cold]
    fn refused_in(&mut self, step: Step<'t>, refusal: Refusal) -> Refusal {
        self.refused_at.push(step);
        refusal
    }

    fn open(&mut self) -> Result<(), Refusal> {
        if self.depth == DEEPEST {
            return Err((Why::TooDeep { limit: DEEPEST }, self.cursor.offset));
        }
        self.depth += 1;
        self.cursor.offset += 1;
        Ok(())
    }

    fn closes(&mut self, bracket: u8) -> bool {
        self.cursor.skip_white_space();
        let closes = self.cursor.take(bracket);
        self.depth -= usize::from(closes);
        closes
    }

    fn comma(&mut self, expected: Expected) -> Result<(), Refusal> {
        if self.cursor.take(b',') { Ok(()) } else { Err(self.cursor.unexpected(expected)) }
    }
}
