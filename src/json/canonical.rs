//! The canonical form of a JSON value: RFC 8785, the JSON Canonicalization Scheme (JCS).
//!
//! The order of members is written here: the library builds every object anew to sort it, which takes ten times as long, and a
//! reviewer's desk reads thousands of files. The library writes the numbers that documents don't have, and judges the rest in the
//! tests.

use super::token::LARGEST;
use super::tree::{Object, Tree};
use serde_json::Number;
use std::cmp::Ordering;
use std::ops::Range;

/// The bytes that digests and signatures are taken over.
///
/// It can't fail: the only values without a canonical form are NaN and the infinities (RFC 8785 §3.2.2.3), which a
/// [`serde_json::Number`] can't hold, and writing to memory has no errors. Falling back to some default bytes would be worse
/// than the panic that can't happen: two documents would have the same digest.
///
/// Numbers are written as IEEE 754 doubles: beyond 2^53 − 1 two whole numbers may become the same bytes. Documents from outside
/// are refused for such numbers by [`parse`](super::parse).
pub fn canonical<'v>(value: impl Into<Tree<'v>>) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    write(&value.into(), &mut out);
    out
}

/// An object's canonical form, and which part of it to leave out to have the form without one of its members.
pub struct Parted {
    /// The whole form.
    pub bytes: Vec<u8>,
    member: Range<usize>,
}

impl Parted {
    /// Of an object; the form without the member is the whole one where it has none such.
    pub fn of(object: &Object<'_>, member: &str) -> Self {
        let mut bytes = Vec::with_capacity(1024);
        let member = write_object(object, Some(member), &mut bytes);
        Self { bytes, member }
    }

    /// The form without the member, in two pieces.
    pub fn without(&self) -> [&[u8]; 2] {
        [&self.bytes[..self.member.start], &self.bytes[self.member.end..]]
    }
}

fn write(value: &Tree<'_>, out: &mut Vec<u8>) {
    match value {
        Tree::Null => out.extend(b"null"),
        Tree::Bool(true) => out.extend(b"true"),
        Tree::Bool(false) => out.extend(b"false"),
        Tree::Number(number) => write_number(number, out),
        Tree::Text(text) => write_text(text, out),
        Tree::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write(item, out);
            }
            out.push(b']');
        }
        Tree::Object(object) => drop(write_object(object, None, out)),
    }
}

/// Where the marked member stands, with the comma that goes with it; an empty place where there is none.
fn write_object(object: &Object<'_>, marked: Option<&str>, out: &mut Vec<u8>) -> Range<usize> {
    let mut members: Vec<(u64, &str, &Tree<'_>)> =
        object.iter().map(|(name, value)| (first_eight(name), name, value)).collect();
    match members.iter().all(|(_, name, _)| name.is_ascii()) {
        true => members.sort_unstable_by_key(|(start, name, _)| (*start, *name)),
        false => members.sort_unstable_by(|(_, one, _), (_, other, _)| order(one, other)),
    }
    let mut place = out.len()..out.len();
    out.push(b'{');
    for (index, (_, name, value)) in members.iter().enumerate() {
        let start = out.len();
        if index > 0 {
            out.push(b',');
        }
        write_text(name, out);
        out.push(b':');
        write(value, out);
        if marked == Some(*name) {
            place = start..out.len();
        } else if place == (1..start) {
            // The first member was the marked one: the comma after it goes too.
            place.end += 1;
        }
    }
    out.push(b'}');
    place
}

/// The first bytes of a name as a number that orders as they do: nearly always enough to tell two names apart.
fn first_eight(name: &str) -> u64 {
    let mut eight = [0; 8];
    let length = name.len().min(8);
    eight[..length].copy_from_slice(&name.as_bytes()[..length]);
    u64::from_be_bytes(eight)
}

/// By UTF-16 code units (RFC 8785 §3.2.3). That is the order of bytes, unless a character from U+E000 on is compared: only those
/// start with a byte from 0xEE on, and those beyond U+FFFF are written as surrogates, which are smaller.
fn order(one: &str, other: &str) -> Ordering {
    let first_difference = one.bytes().zip(other.bytes()).find(|(one, other)| one != other);
    match first_difference {
        None => one.len().cmp(&other.len()),
        Some((one, other)) if one.max(other) < 0xee => one.cmp(&other),
        Some(_) => one.encode_utf16().cmp(other.encode_utf16()),
    }
}

/// The escapes of RFC 8785 §3.2.2.2 are those that serde_json writes. Nearly no text needs one, which is seen at a glance: all bytes
/// are looked at, so that the processor can take many at once.
fn write_text(text: &str, out: &mut Vec<u8>) {
    let escapes = text.bytes().fold(false, |any, byte| any | (byte < b' ') | (byte == b'"') | (byte == b'\\'));
    if escapes {
        serde_json::to_writer(out, text).expect("memory takes any text");
    } else {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    }
}

fn write_number(number: &Number, out: &mut Vec<u8>) {
    let magnitude = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
    match magnitude {
        Some(magnitude) if magnitude <= LARGEST => {
            if number.as_u64().is_none() {
                out.push(b'-');
            }
            out.extend(magnitude.to_string().bytes());
        }
        _ => out.extend(serde_json_canonicalizer::to_vec(number).expect("a serde_json::Number is finite")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    /// The form of an object without a member, taken out before.
    fn expected(object: &Map<String, Value>, member: &str) -> Vec<u8> {
        let mut object = object.clone();
        object.shift_remove(member);
        serde_json_canonicalizer::to_vec(&object).expect("bytes")
    }

    #[test]
    fn a_member_is_left_out_wherever_it_stands() {
        for (value, without) in [
            (json!({}), "{}"),
            (json!({"m": 1}), "{}"),
            (json!({"m": 1, "x": 2}), r#"{"x":2}"#),
            (json!({"a": 1, "m": {"x": [2]}}), r#"{"a":1}"#),
            (json!({"z": 1, "m": {}, "a": 3, "n": 4}), r#"{"a":3,"n":4,"z":1}"#),
            (json!({"a": {"m": 1}}), r#"{"a":{"m":1}}"#),
        ] {
            let Value::Object(object) = &value else { unreachable!("an object") };
            let parted = Parted::of(&object.into(), "m");
            assert_eq!(String::from_utf8_lossy(&parted.without().concat()), without);
            assert_eq!(parted.bytes, canonical(&value));
        }
    }

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            (-9_007_199_254_740_993_i64..-9_007_199_254_740_989).prop_map(Value::from),
            (9_007_199_254_740_989_u64..9_007_199_254_740_993).prop_map(Value::from),
            any::<i32>().prop_map(|number| format!("{number}e-7").parse::<Number>().map_or(Value::Null, Value::from)),
            any::<String>().prop_map(Value::from),
            "[a-z\u{0}-\u{1f}\"\\\\\u{7f}\u{e000}\u{1f600}]{0,8}".prop_map(Value::from),
        ];
        let key = prop_oneof![
            any::<String>(),
            "[am\u{e9}\u{e000}\u{ffff}\u{1f600}]{0,3}",
            "[a\u{0}]{0,10}",
            "abcdefgh[a-c\u{0}]{0,2}",
        ];
        leaf.prop_recursive(4, 64, 8, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                proptest::collection::btree_map(key.clone(), inner, 0..8)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn the_library_writes_the_same(value in any_value()) {
            prop_assert_eq!(canonical(&value), serde_json_canonicalizer::to_vec(&value).expect("bytes"));
        }

        #[test]
        fn the_library_writes_the_same_without_a_member(value in any_value(), pick in any::<prop::sample::Index>()) {
            if let Value::Object(object) = &value {
                let names: Vec<&String> = object.keys().collect();
                let member = if names.is_empty() { "m" } else { pick.get(&names).as_str() };
                prop_assert_eq!(Parted::of(&object.into(), member).without().concat(), expected(object, member));
            }
        }
    }
}
