//! A shape as JSON Schema 2020-12, for whoever writes or checks such files with other programs. What a schema can't say, the
//! check still asks for: NFC, real days of the calendar, the content of keys and bytes.

use super::format::Format;
use super::shape::{Member, Shape, Variant};
use serde_json::{Map, Value, json};

/// A character of a text (no control character), and one that may stand at its ends (no white space either). Spelled out, because
/// `\s` of ECMA-262 is not the property `White_Space`.
const INNER: &str = r"[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]";
const END: &str = r"[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";

/// The schema of a document.
pub fn schema(shape: &Shape, title: &str) -> Value {
    let mut schema = Map::new();
    schema.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    schema.insert("title".into(), title.into());
    schema.extend(of_shape(shape));
    Value::Object(schema)
}

fn of_shape(shape: &Shape) -> Map<String, Value> {
    let schema = match shape {
        Shape::Text { empty_allowed: false } => {
            json!({"type": "string", "pattern": format!("^{END}(?:{INNER}*{END})?$")})
        }
        Shape::Text { empty_allowed: true } => {
            json!({"type": "string", "pattern": format!("^(?:{END}(?:{INNER}*{END})?)?$")})
        }
        Shape::Format(format) => return of_format(*format),
        Shape::Bytes { min, max } => return of_bytes(*min, *max),
        Shape::Integer { min, max } => json!({"type": "integer", "minimum": min, "maximum": max}),
        Shape::Boolean => json!({"type": "boolean"}),
        Shape::Const(only) => json!({"const": only}),
        Shape::ConstInteger(only) => json!({"const": only}),
        Shape::OneOf(allowed) => json!({"enum": allowed}),
        Shape::Array { of, min, max } => {
            let schema = json!({"type": "array", "items": of_shape(of)});
            return bounded(schema, ("minItems", *min), ("maxItems", *max));
        }
        Shape::Object(members) => return of_object(None, members),
        Shape::Map { key, value } => {
            json!({"type": "object", "propertyNames": of_shape(&key.as_shape()), "additionalProperties": of_shape(value)})
        }
        Shape::Tagged { tag, variants } => {
            let of_variant = |Variant { name, members }: &Variant| of_object(Some((tag, name)), members);
            json!({"type": "object", "oneOf": variants.iter().map(of_variant).collect::<Vec<_>>()})
        }
        Shape::AnyObject => json!({"type": "object"}),
        Shape::TypeOnly(inner) => return of_shape(inner),
    };
    members_of(schema)
}

fn of_format(format: Format) -> Map<String, Value> {
    let mut schema = members_of(json!({"type": "string", "pattern": format.pattern()}));
    let annotation = match format {
        Format::Date => Some("date"),
        Format::Timestamp => Some("date-time"),
        Format::UuidUrn | Format::DidKey => Some("uri"),
        Format::Digest | Format::Slug => None,
    };
    schema.extend(annotation.map(|name| ("format".to_owned(), name.into())));
    schema
}

/// n bytes are ⌈4n/3⌉ letters of base64 without padding.
fn of_bytes(min: usize, max: Option<usize>) -> Map<String, Value> {
    let letters = |bytes: usize| bytes.saturating_mul(4).div_ceil(3);
    let schema = json!({"type": "string", "contentEncoding": "base64url", "pattern": "^[A-Za-z0-9_-]*$"});
    bounded(schema, ("minLength", letters(min)), ("maxLength", max.map(letters)))
}

/// A bound that says nothing is left out.
fn bounded(schema: Value, min: (&str, usize), max: (&str, Option<usize>)) -> Map<String, Value> {
    let mut schema = members_of(schema);
    if min.1 > 0 {
        schema.insert(min.0.into(), min.1.into());
    }
    schema.extend(max.1.map(|bound| (max.0.to_owned(), bound.into())));
    schema
}

fn of_object(tag: Option<(&str, &str)>, members: &[Member]) -> Map<String, Value> {
    let mut properties = Map::new();
    properties.extend(tag.map(|(tag, name)| (tag.to_owned(), json!({"const": name}))));
    properties.extend(members.iter().map(|member| (member.name.to_owned(), of_member(member))));
    let tag_name = tag.map(|(tag, _)| tag);
    let required_members = members.iter().filter(|member| member.required).map(|member| member.name);
    let required: Vec<&str> = tag_name.into_iter().chain(required_members).collect();
    members_of(json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false}))
}

fn of_member(member: &Member) -> Value {
    let mut schema = of_shape(&member.shape);
    schema.extend(member.description.map(|text| ("description".to_owned(), text.into())));
    Value::Object(schema)
}

fn members_of(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
