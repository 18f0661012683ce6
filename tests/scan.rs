//! Hostile and broken files: each is refused with its reason, none of them ends the program, and what is accepted means to the
//! parser what it means to the scan.

use antt::json::scan::{Strictness, parse_with, refuse_larger};
use antt::json::unreadable::{Encoding, Expected, Why};
use antt::json::{Position, Unreadable, parse, parse_any_json};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

const LIMIT: usize = 2_000_000;

/// The reason, place, line and column of a refusal inside the text.
fn refusal(text: &str) -> (Why, String, (usize, usize)) {
    match parse(text.as_bytes(), LIMIT) {
        Err(Unreadable::InText { why, place, at: Position { line, column } }) => {
            (why, place.to_string(), (line, column))
        }
        other => unreachable!("{text:?}: {other:?}"),
    }
}

fn syntax(expected: Expected, found: impl Into<Option<char>>) -> Why {
    Why::Syntax { expected, found: found.into() }
}

#[test]
fn what_parsers_pass_over_is_refused_with_its_place() {
    let repeated = |key: &str| Why::RepeatedKey { key: key.to_owned() };
    let lone = |escape: &str| Why::LoneSurrogate { escape: escape.to_owned() };
    let fraction = |text: &str| Why::Fraction { text: text.to_owned() };
    let exponent = |text: &str| Why::Exponent { text: text.to_owned() };
    let large = |text: &str| Why::NumberTooLarge { text: text.to_owned() };
    let cases = [
        (r#"{"a": 1, "a": 1}"#, repeated("a"), "", (1, 10)),
        (r#"{"a": 1, "\u0061": 1}"#, repeated("a"), "", (1, 10)),
        ("{\"x\": [{\"\": 1,\n\"\": 1}]}", repeated(""), "x[0]", (2, 1)),
        (r#"{"\ud83d\ude02": 1, "😂": 1}"#, repeated("😂"), "", (1, 21)),
        (r#"["\ud800"]"#, lone(r"\ud800"), "[0]", (1, 3)),
        (r#"["\ud800\u0041"]"#, lone(r"\ud800"), "[0]", (1, 3)),
        (r#"["\uDBFF\n"]"#, lone(r"\uDBFF"), "[0]", (1, 3)),
        (r#"["a\udc00\ud800"]"#, lone(r"\udc00"), "[0]", (1, 4)),
        (r#"{"\ud800": 1}"#, lone(r"\ud800"), "", (1, 3)),
        (r#"{"unit": {"diem": 1.0}}"#, fraction("1.0"), "unit.diem", (1, 19)),
        (r#"{"5.1": [0, -0.0]}"#, fraction("-0.0"), r#"["5.1"][1]"#, (1, 13)),
        ("1e3", exponent("1e3"), "", (1, 1)),
        ("[1E+3]", exponent("1E+3"), "[0]", (1, 2)),
        ("[-0]", Why::NegativeZero, "[0]", (1, 2)),
        ("9007199254740992", large("9007199254740992"), "", (1, 1)),
        ("-9007199254740992", large("-9007199254740992"), "", (1, 1)),
        ("18446744073709551616", large("18446744073709551616"), "", (1, 1)),
        (r#"{"a": [null]}"#, Why::Null, "a[0]", (1, 8)),
        ("{} {}", Why::TrailingText, "", (1, 4)),
        ("{}\0", Why::TrailingText, "", (1, 3)),
    ];
    for (text, why, place, at) in cases {
        assert_eq!(refusal(text), (why, place.to_owned(), at), "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_with_line_and_column() {
    use Expected::*;
    let cases = [
        ("{", syntax(KeyOrEndOfObject, None), (1, 2)),
        ("{\"a\"", syntax(Colon, None), (1, 5)),
        ("{\"a\":", syntax(Value, None), (1, 6)),
        ("{\"a\":1", syntax(CommaOrEndOfObject, None), (1, 7)),
        ("{\"a\":1,}", syntax(Key, '}'), (1, 8)),
        ("{a:1}", syntax(KeyOrEndOfObject, 'a'), (1, 2)),
        ("[1", syntax(CommaOrEndOfArray, None), (1, 3)),
        ("[1,]", syntax(Value, ']'), (1, 4)),
        ("[\n  'a'\n]", syntax(Value, '\''), (2, 3)),
        ("[1 2]", syntax(CommaOrEndOfArray, '2'), (1, 4)),
        ("\"tên", syntax(EndOfString, None), (1, 5)),
        ("\"a\nb\"", syntax(EscapeForControl, '\n'), (1, 3)),
        ("\"a\0b\"", syntax(EscapeForControl, '\0'), (1, 3)),
        (r#""\x41""#, syntax(EscapeLetter, 'x'), (1, 3)),
        (r#""\u00g0""#, syntax(FourHexDigits, 'g'), (1, 6)),
        (r#""\ud83d\u"#, syntax(FourHexDigits, None), (1, 10)),
        ("01", syntax(NoLeadingZero, '1'), (1, 2)),
        ("-", syntax(Digit, None), (1, 2)),
        ("1.", syntax(Digit, None), (1, 3)),
        ("1e+", syntax(Digit, None), (1, 4)),
        ("+1", syntax(Value, '+'), (1, 1)),
        (".5", syntax(Value, '.'), (1, 1)),
        ("NaN", syntax(Value, 'N'), (1, 1)),
        ("tru", syntax(Value, 't'), (1, 1)),
        ("nul", syntax(Value, 'n'), (1, 1)),
        ("\0", syntax(Value, '\0'), (1, 1)),
        ("{} // remark", Why::TrailingText, (1, 4)),
        ("\u{a0}{}", syntax(Value, '\u{a0}'), (1, 1)),
    ];
    for (text, why, at) in cases {
        let (found, _, found_at) = refusal(text);
        assert_eq!((found, found_at), (why, at), "{text}");
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
    }
}

#[test]
fn other_encodings_are_named() {
    let utf16 = |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let encoding = |encoding| Unreadable::OtherEncoding { encoding };
    let cases = [
        (b"\xef\xbb\xbf{}".to_vec(), Unreadable::ByteOrderMark),
        (utf16("\u{feff}{}", u16::to_le_bytes), encoding(Encoding::Utf16LittleEndian)),
        (utf16("\u{feff}{}", u16::to_be_bytes), encoding(Encoding::Utf16BigEndian)),
        (utf16("{\"tên\": 1}", u16::to_le_bytes), encoding(Encoding::Utf16LittleEndian)),
        (utf16("{\"tên\": 1}", u16::to_be_bytes), encoding(Encoding::Utf16BigEndian)),
        (b"{\0\0\0}\0\0\0".to_vec(), encoding(Encoding::Utf32LittleEndian)),
        (b"\0\0\0{\0\0\0}".to_vec(), encoding(Encoding::Utf32BigEndian)),
        (b"\xff\xfe\0\0{\0\0\0".to_vec(), encoding(Encoding::Utf32LittleEndian)),
        (b"{\"a\": \"\xe1\"}".to_vec(), Unreadable::NotUtf8 { offset: 7 }),
        (b"\"\xed\xa0\x80\"".to_vec(), Unreadable::NotUtf8 { offset: 1 }),
        (b"\"\xc0\x80\"".to_vec(), Unreadable::NotUtf8 { offset: 1 }),
        (b"".to_vec(), Unreadable::Blank),
        (b" \r\n\t".to_vec(), Unreadable::Blank),
    ];
    for (bytes, expected) in cases {
        assert_eq!(parse(&bytes, LIMIT), Err(expected), "{bytes:?}");
    }
}

#[test]
fn the_size_comes_before_everything_else() {
    let spaces = vec![b' '; 50_000_000];
    let expected = Unreadable::TooLarge { bytes: 50_000_000, limit: LIMIT as u64 };
    assert_eq!(parse(&spaces, LIMIT), Err(expected.clone()));
    assert_eq!(refuse_larger(50_000_000, LIMIT as u64), Err(expected));
    assert_eq!(parse(&[0xff; 3], 2), Err(Unreadable::TooLarge { bytes: 3, limit: 2 }));
    assert_eq!(parse(b"[]", 2), Ok(Value::Array(Vec::new())));
}

#[test]
fn sixty_four_levels_and_no_more() {
    let nested = |open: &str, inner: &str, close: &str, levels| open.repeat(levels) + inner + &close.repeat(levels);
    assert!(parse(nested("[", "", "]", 64).as_bytes(), LIMIT).is_ok());
    assert!(parse(nested("{\"a\":", "{}", "}", 63).as_bytes(), LIMIT).is_ok());
    for hostile in [
        nested("[", "", "]", 65),
        nested("[", "", "]", 100_000),
        nested("{\"a\":", "{}", "}", 100_000),
        "[".repeat(100_000),
        "[{\"a\":".repeat(100_000),
    ] {
        let (why, place, _) = refusal(&hostile);
        assert_eq!(why, Why::TooDeep { limit: 64 });
        assert!(place.starts_with("[0]") || place.starts_with("a.a"), "{place}");
        assert!(parse_any_json(hostile.as_bytes(), LIMIT).is_err());
    }
}

#[test]
fn one_file_can_be_hostile_in_size_only() {
    let many_keys = (0..100_000).map(|key| format!("\"k{key}\":0")).collect::<Vec<_>>().join(",");
    assert!(parse(format!("{{{many_keys}}}").as_bytes(), LIMIT).is_ok());
    let (why, _, _) = refusal(&"9".repeat(1_000_000));
    assert_eq!(why, Why::NumberTooLarge { text: "9".repeat(40) });
}

#[test]
fn what_documents_consist_of_is_read_as_it_stands() {
    let text = r#" {"tên": "Xã \u00e2\ud83d\ude02\/\"\u0000", "n": [0, -1, 9007199254740991, -9007199254740991], "b": [true, false], "": {}} "#;
    let read = parse(text.as_bytes(), LIMIT).expect("a document");
    assert_eq!(read["tên"], "Xã â😂/\"\0");
    assert_eq!(read["n"][3].as_i64(), Some(-9_007_199_254_740_991));
    let order: Vec<&String> = read.as_object().expect("an object").keys().collect();
    assert_eq!(order, ["tên", "n", "b", ""]);
}

#[test]
fn any_json_is_laxer_about_numbers_and_nulls_only() {
    for text in ["1.5", "-0", "1e3", "9007199254740993", "null"] {
        assert!(parse_any_json(text.as_bytes(), LIMIT).is_ok(), "{text}");
    }
    for text in ["1e400", r#"{"a":1,"a":1}"#, r#""\ud800""#] {
        assert!(parse_any_json(text.as_bytes(), LIMIT).is_err(), "{text}");
    }
}

/// Names in the order of a text, and the place among them of the first that stands there already.
fn repeat_in(names: &[String]) -> Option<usize> {
    let mut before = BTreeSet::new();
    names.iter().position(|name| !before.insert(name))
}

/// Few names of which some repeat, or many in ascending order with one of them once more.
fn names() -> impl Strategy<Value = Vec<String>> {
    let many = (0..40_usize, 0..40_usize, any::<bool>()).prop_map(|(count, again, turned)| {
        let mut names: Vec<String> = (0..count).map(|n| format!("k{n:02}")).collect();
        names.extend(names.get(again).cloned());
        if turned && names.len() > 1 {
            names.swap(0, 1);
        }
        names
    });
    prop_oneof![proptest::collection::vec("[a-c]{0,2}", 0..40), many.prop_filter("empty", |names| !names.is_empty())]
}

/// Bytes of which many are JSON or nearly.
fn nearly_json() -> impl Strategy<Value = Vec<u8>> {
    let pieces: &[&[u8]] = &[
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b",",
        b"\"",
        b"\"a\"",
        b"\"\\u0061\"",
        b"\\",
        b"\\ud83d",
        b"\\ude02",
        b"0",
        b"-",
        b"1",
        b".5",
        b"e9",
        b"true",
        b"false",
        b"null",
        b" ",
        b"\n",
        b"\xc3\xaa",
        b"\xff",
        b"\0",
        b"9007199254740991",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..24).prop_map(|chosen| chosen.concat())
}

/// Values that documents may consist of.
fn documents() -> impl Strategy<Value = Value> {
    let number = -9_007_199_254_740_991..=9_007_199_254_740_991_i64;
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        number.prop_map(Value::from),
        any::<String>().prop_map(Value::from)
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        let array = prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from);
        let object =
            prop::collection::vec((any::<String>(), inner), 0..8).prop_map(|members| members.into_iter().collect());
        prop_oneof![array, object]
    })
}

/// The scan never lets pass what the parser refuses, and the other way round only for its own reasons.
fn agrees_with_the_parser(bytes: &[u8]) -> Result<(), TestCaseError> {
    let parsed: Result<Value, _> = serde_json::from_slice(bytes);
    for strictness in [Strictness::DOCUMENT, Strictness::ANY_JSON] {
        match parse_with(bytes, LIMIT, strictness) {
            Ok(tree) => prop_assert_eq!(Some(Value::from(tree)), parsed.as_ref().ok().cloned()),
            Err(Unreadable::InText { why: Why::Parser, .. }) => prop_assert!(false, "{:?}", bytes),
            Err(Unreadable::InText { why: Why::Syntax { .. } | Why::TrailingText, .. }) => {
                prop_assert!(parsed.is_err(), "{:?}", bytes)
            }
            Err(_) => {}
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn the_first_name_that_repeats_is_found_wherever_it_stands(names in names()) {
        let text = format!("{{{}}}", names.iter().map(|name| format!("\"{name}\":0")).collect::<Vec<_>>().join(","));
        match repeat_in(&names) {
            None => prop_assert!(parse(text.as_bytes(), LIMIT).is_ok()),
            Some(at) => {
                let before: usize = names[..at].iter().map(|name| name.len() + "\"\":0,".len()).sum();
                let why = Why::RepeatedKey { key: names[at].clone() };
                prop_assert_eq!(refusal(&text), (why, String::new(), (1, before + 2)));
            }
        }
    }

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        agrees_with_the_parser(&bytes)?;
    }

    #[test]
    fn bytes_that_are_nearly_json(bytes in nearly_json()) {
        agrees_with_the_parser(&bytes)?;
    }

    #[test]
    fn documents_are_read_as_they_were_written(document in documents()) {
        prop_assert_eq!(parse(document.to_string().as_bytes(), LIMIT), Ok(document.clone()));
        let pretty = format!("{document:#}");
        prop_assert_eq!(parse(pretty.as_bytes(), LIMIT), Ok(document));
    }

    #[test]
    fn a_cut_document_is_not_a_document(document in documents(), cut in any::<prop::sample::Index>()) {
        let text = serde_json::json!({"d": document}).to_string();
        let cut = &text.as_bytes()[..cut.index(text.len())];
        prop_assert!(parse(cut, LIMIT).is_err());
        agrees_with_the_parser(cut)?;
    }
}
