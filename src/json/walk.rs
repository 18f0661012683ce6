//! One walk over the raw text, which judges it and builds its value at once: the whole grammar of RFC 8259, and what parsers silently
//! pass over although two of them would read two different documents. Strings and numbers are in `token`.

use super::place::{Segment, Step};
use super::scan::Strictness;
use super::token::{Cursor, Refusal};
use super::unreadable::{Expected, Position, Unreadable, Why};
use serde_json::map::Entry;
use serde_json::{Map, Value};

/// Arrays and objects in each other. Bounds the recursion here and in every later walk over the value.
pub(super) const DEEPEST: usize = 64;

/// Walks over the text; the first refusal ends it.
pub(super) fn walk(text: &str, strictness: Strictness) -> Result<Value, Unreadable> {
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
    fn document(&mut self) -> Result<Value, Refusal> {
        let value = self.value()?;
        self.cursor.skip_white_space();
        match self.cursor.peek() {
            None => Ok(value),
            Some(_) => Err((Why::TrailingText, self.cursor.offset)),
        }
    }

    fn value(&mut self) -> Result<Value, Refusal> {
        self.cursor.skip_white_space();
        match self.cursor.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.cursor.string().map(|text| Value::String(text.into_owned())),
            Some(b'-' | b'0'..=b'9') => self.cursor.number(self.strictness).map(Value::Number),
            Some(b't') => self.cursor.word("true").map(|()| Value::Bool(true)),
            Some(b'f') => self.cursor.word("false").map(|()| Value::Bool(false)),
            Some(b'n') => self.null(),
            _ => Err(self.cursor.unexpected(Expected::Value)),
        }
    }

    fn null(&mut self) -> Result<Value, Refusal> {
        let start = self.cursor.offset;
        self.cursor.word("null")?;
        if self.strictness.nulls { Ok(Value::Null) } else { Err((Why::Null, start)) }
    }

    fn array(&mut self) -> Result<Value, Refusal> {
        self.open()?;
        let mut items = Vec::new();
        if self.closes(b']') {
            return Ok(Value::Array(items));
        }
        for index in 0.. {
            self.place.push(Step::Index(index));
            items.push(self.value()?);
            self.place.pop();
            if self.closes(b']') {
                break;
            }
            self.comma(Expected::CommaOrEndOfArray)?;
        }
        Ok(Value::Array(items))
    }

    fn object(&mut self) -> Result<Value, Refusal> {
        self.open()?;
        let mut members = Map::new();
        if self.closes(b'}') {
            return Ok(Value::Object(members));
        }
        let mut expected = Expected::KeyOrEndOfObject;
        loop {
            self.member(expected, &mut members)?;
            if self.closes(b'}') {
                return Ok(Value::Object(members));
            }
            self.comma(Expected::CommaOrEndOfObject)?;
            expected = Expected::Key;
        }
    }

    /// Keys are compared as the texts they stand for: `"a"` and `"\u0061"` are the same member.
    fn member(&mut self, expected: Expected, members: &mut Map<String, Value>) -> Result<(), Refusal> {
        self.cursor.skip_white_space();
        let start = self.cursor.offset;
        if self.cursor.peek() != Some(b'"') {
            return Err(self.cursor.unexpected(expected));
        }
        let key = self.cursor.string()?;
        let Entry::Vacant(new) = members.entry(&*key) else {
            return Err((Why::RepeatedKey { key: key.into_owned() }, start));
        };
        self.place.push(Step::Name(key));
        self.cursor.skip_white_space();
        if !self.cursor.take(b':') {
            return Err(self.cursor.unexpected(Expected::Colon));
        }
        new.insert(self.value()?);
        self.place.pop();
        Ok(())
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
