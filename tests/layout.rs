//! How a file is laid out doesn't change what it says: members in another order, other white space, escapes for letters.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;

use antt::document::open::{File, Opened, open};
use antt::document::summary::SelfAssessment;
use antt::document::to_file;
use antt::json::canonical;
use generator::{Temper, draft, signed, summary_of};
use serde_json::{Map, Value};

fn opened(text: &str) -> Opened<SelfAssessment> {
    match open(text.as_bytes()) {
        Ok(File::Summary(opened)) => *opened,
        other => panic!("no summary: {other:?}"),
    }
}

#[test]
fn a_file_says_the_same_in_any_order_layout_and_spelling() {
    fn reversed(value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(reversed).collect(),
            Value::Object(members) => {
                members.iter().rev().map(|(name, value)| (name.clone(), reversed(value))).collect::<Map<_, _>>().into()
            }
            plain => plain.clone(),
        }
    }
    fn escaped(text: &str) -> String {
        let unit = |unit: &u16| format!("\\u{unit:04x}");
        let mut units = [0; 2];
        let escape = |letter: char| -> String {
            if letter.is_ascii() { letter.into() } else { letter.encode_utf16(&mut units).iter().map(unit).collect() }
        };
        text.chars().map(escape).collect()
    }
    for seed in [0, 1, 2, 3, 4, 5, 9] {
        let document = signed(&summary_of(&draft(seed, Temper::Counted)).expect("a summary"), seed);
        let pretty = String::from_utf8(to_file(&document)).expect("UTF-8");
        let value = Value::Object(document);
        let expected = opened(&pretty);
        let spellings = [
            serde_json::to_string(&value).expect("JSON"),
            serde_json::to_string(&reversed(&value)).expect("JSON"),
            String::from_utf8(canonical(&value)).expect("UTF-8"),
            escaped(&pretty),
            escaped(&pretty).replace("\\u1e", "\\u1E").replace('/', "\\/"),
            pretty.replace('\n', "\r\n\t "),
            format!("\n\n{}  ", pretty.replace("\"kind\"", "\"\\u006bind\"")),
        ];
        for (at, spelling) in spellings.iter().enumerate() {
            assert_ne!(*spelling, pretty, "spelling {at}");
            assert_eq!(opened(spelling), expected, "seed {seed}, spelling {at}");
        }
    }
}
