//! JSON that this program has written for itself, read back only where writing it again would lose nothing of it: what a newer program
//! has added would be gone with the next change, and nobody would be told.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a text of one's own says. Nothing where it can't be read, or where it says more than `T` holds.
pub fn own_text<T: Serialize + DeserializeOwned>(text: &str) -> Option<T> {
    let found: Value = serde_json::from_str(text).ok()?;
    let read: T = serde_json::from_str(text).ok()?;
    holds(&serde_json::to_value(&read).ok()?, &found).then_some(read)
}

/// Whether all that was found would be written again. Members that are written beside it were only missing in what an older program
/// has left, and a member that is null says nothing.
fn holds(written: &Value, found: &Value) -> bool {
    match (written, found) {
        (Value::Object(written), Value::Object(found)) => {
            found.iter().all(|(name, value)| written.get(name).map_or(value.is_null(), |written| holds(written, value)))
        }
        (Value::Array(written), Value::Array(found)) => {
            written.len() == found.len() && written.iter().zip(found).all(|(written, found)| holds(written, found))
        }
        _ => written == found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(default)]
    struct Own {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        code: Option<String>,
        parts: Vec<Own>,
    }

    #[test]
    fn only_what_would_be_written_again_as_a_whole_is_read() {
        for (text, is_read) in [
            (r#"{"name":"a","parts":[{"name":"b","parts":[]}]}"#, true),
            (r#"{"code":"1","name":"a"}"#, true),
            ("{}", true),
            (r#"{"name":"a","code":null,"later":null}"#, true),
            (r#"{"name":"a","later":""}"#, false),
            (r#"{"parts":[{"name":"b","later":{"x":1}}]}"#, false),
            (r#"{"name":7}"#, false),
            (r#"{"name":"a""#, false),
            ("[]", false),
            ("", false),
        ] {
            assert_eq!(own_text::<Own>(text).is_some(), is_read, "{text}");
        }
        let read: Own = own_text(r#"{"name":"a","parts":[{"code":"1"}]}"#).expect("its own text");
        let part = Own { code: Some("1".to_owned()), ..Own::default() };
        assert_eq!(read, Own { name: "a".to_owned(), code: None, parts: vec![part] });
    }
}
