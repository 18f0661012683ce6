//! A tree read into a type. Texts are handed on as they are, borrowed or not; everything else is serde's.

use super::tree::{Object, Tree};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

impl<'de> Deserializer<'de> for Tree<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(flag) => visitor.visit_bool(flag),
            Tree::Number(number) => number.deserialize_any(visitor),
            Tree::Text(text) => IntoDeserializer::<Error>::into_deserializer(text).deserialize_any(visitor),
            Tree::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end().map(|()| value)
            }
            Tree::Object(Object(members)) => {
                let mut members = MapDeserializer::new(members.into_iter());
                let value = visitor.visit_map(&mut members)?;
                members.end().map(|()| value)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self == Tree::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Tree::Text(text) => {
                IntoDeserializer::<Error>::into_deserializer(text).deserialize_enum(name, variants, visitor)
            }
            // An enum with members is written as an object, which no wire type does.
            other => other.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

impl<'t> IntoDeserializer<'t, Error> for Tree<'t> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use crate::json::scan::parse_tree;
    use serde::Deserialize;
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "snake_case")]
    enum Ruling {
        SentBack,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Form {
        text: String,
        absent: Option<u32>,
        there: Option<u32>,
        ruling: Ruling,
        numbers: BTreeMap<String, i64>,
        rest: Value,
    }

    #[test]
    fn a_tree_is_read_as_the_library_reads_the_text() {
        let text = r#"{"text":"tệp \u0022\u1ea1\"","there":7,"ruling":"sent_back","numbers":{"\u0061":-1,"b":9007199254740991},
            "rest":[true,{"x":[]}]}"#;
        let tree = parse_tree(text.as_bytes(), 1_000).expect("JSON");
        let read = Form::deserialize(tree).expect("a form");
        assert_eq!(read, serde_json::from_str(text).expect("a form"));
        assert_eq!(read.rest, json!([true, { "x": [] }]));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for text in [r#"{}"#, r#"[]"#, r#"{"text":1,"ruling":"sent_back","numbers":{},"rest":1}"#, r#""a""#] {
            let tree = parse_tree(text.as_bytes(), 1_000).expect("JSON");
            assert!(Form::deserialize(tree).is_err(), "{text}");
        }
        for text in [r#""other""#, r#"{"sent_back":1}"#, "1"] {
            let tree = parse_tree(text.as_bytes(), 1_000).expect("JSON");
            assert!(Ruling::deserialize(tree).is_err(), "{text}");
        }
    }
}
