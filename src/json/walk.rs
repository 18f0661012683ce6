//! One walk over the raw text before any parser sees it: the whole grammar of RFC 8259, and what parsers silently pass over
//! although two of them would read two different documents. Strings and numbers are in `token`.

use super::place::{Segment, Step};
use super::scan::Strictness;
use super::token::{Cursor, Refusal};
use super::unreadable::{Expected, Position, Unreadable, Why};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Arrays and objects in each other. Bounds the recursion here and in every later walk over the value.
pub(super) const DEEPEST: usize = 64;

/// Walks over the text; the first refusal ends it.
pub(super) fn walk(text: &str, strictness: Strictness) -> Result<(), Unreadable> {
    let cursor = Cursor { text, offset: 0 };
    let mut walker = Walker { cursor, strictness, place: Vec::new() };
    walker.document().map_err(|(why, offset)| Unreadable::InText {
        why,
        place: walker.place.iter().map(Segment::from).collect(),
        at: Position::of(text, offset),
    })
}

struct Walker<'t> {
    cursor: Cursor<'t>,
    strictness: Strictness,
    /// Left as it is by a refusal, which then is about this place.
    place: Vec<Step<'t>>,
}

impl<'t> Walker<'t> {
    fn document(&mut self) -> Result<(), Refusal> {
        self.value()?;
        self.cursor.skip_white_space();
        match self.cursor.peek() {
            None => Ok(()),
            Some(_) => Err((Why::TrailingText, self.cursor.offset)),
        }
    }

    fn value(&mut self) -> Result<(), Refusal> {
        self.cursor.skip_white_space();
        match self.cursor.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.cursor.string().map(|_| ()),
            Some(b'-' | b'0'..=b'9') => self.cursor.number(self.strictness),
            Some(b't') => self.cursor.word("true"),
            Some(b'f') => self.cursor.word("false"),
            Some(b'n') => self.null(),
            _ => Err(self.cursor.unexpected(Expected::Value)),
        }
    }

    fn null(&mut self) -> Result<(), Refusal> {
        let start = self.cursor.offset;
        self.cursor.word("null")?;
        if self.strictness.nulls { Ok(()) } else { Err((Why::Null, start)) }
    }

    fn array(&mut self) -> Result<(), Refusal> {
        self.open()?;
        if self.closes(b']') {
            return Ok(());
        }
        for index in 0.. {
            self.place.push(Step::Index(index));
            self.value()?;
            self.place.pop();
            if self.closes(b']') {
                break;
            }
            self.comma(Expected::CommaOrEndOfArray)?;
        }
        Ok(())
    }

    fn object(&mut self) -> Result<(), Refusal> {
        self.open()?;
        if self.closes(b'}') {
            return Ok(());
        }
        let mut keys = BTreeSet::new();
        let mut expected = Expected::KeyOrEndOfObject;
        loop {
            let key = self.key(expected, &mut keys)?;
            self.place.push(Step::Name(key));
            self.cursor.skip_white_space();
            if !self.cursor.take(b':') {
                return Err(self.cursor.unexpected(Expected::Colon));
            }
            self.value()?;
            self.place.pop();
            if self.closes(b'}') {
                return Ok(());
            }
            self.comma(Expected::CommaOrEndOfObject)?;
            expected = Expected::Key;
        }
    }

    /// Keys are compared as the texts they stand for: `"a"` and `"\u0061"` are the same member.
    fn key(&mut self, expected: Expected, keys: &mut BTreeSet<Cow<'t, str>>) -> Result<Cow<'t, str>, Refusal> {
        self.cursor.skip_white_space();
        let start = self.cursor.offset;
        if self.cursor.peek() != Some(b'"') {
            return Err(self.cursor.unexpected(expected));
        }
        let written = self.cursor.string()?;
        let key = match written.contains('\\') {
            false => Cow::Borrowed(&written[1..written.len() - 1]),
            true => Cow::Owned(serde_json::from_str(written).map_err(|_| (Why::Parser, start))?),
        };
        if keys.insert(key.clone()) { Ok(key) } else { Err((Why::RepeatedKey { key: key.into_owned() }, start)) }
    }

    fn open(&mut self) -> Result<(), Refusal> {
        if self.place.len() == DEEPEST {
            return Err((Why::TooDeep { limit: DEEPEST }, self.cursor.offset));
        }
        self.cursor.offset += 1;
        Ok(())
    }

    fn closes(&mut self, bracket: u8) -> bool {
        self.cursor.skip_white_space();
        self.cursor.take(bracket)
    }

    fn comma(&mut self, expected: Expected) -> Result<(), Refusal> {
        if self.cursor.take(b',') { Ok(()) } else { Err(self.cursor.unexpected(expected)) }
    }
}
