//! JavaScript values as Rust wants them: objects with named fields, whole numbers, bytes, what an exception says, and a
//! gate that one side opens and the other waits at. Nothing here calls an API of the browser.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// An object with these fields.
pub fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh, plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

/// The list `["a", "b"]`.
pub fn names(names: &[&str]) -> Array {
    names.iter().map(|name| JsValue::from_str(name)).collect()
}

/// A field, `undefined` when it is not there.
pub fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A field that is text.
pub fn text(value: &JsValue, name: &str) -> Option<String> {
    field(value, name).as_string()
}

/// A field that is a whole number JavaScript can hold exactly.
pub fn whole(value: &JsValue, name: &str) -> Option<i64> {
    exact(&field(value, name))
}

/// A whole number that JavaScript can hold exactly.
pub fn exact(value: &JsValue) -> Option<i64> {
    const LARGEST_EXACT: i64 = (1 << 53) - 1;
    let number = value.as_f64()?;
    let whole = number as i64;
    (whole as f64 == number && whole.abs() <= LARGEST_EXACT).then_some(whole)
}

/// A field that is bytes.
pub fn bytes(value: &JsValue, name: &str) -> Option<Vec<u8>> {
    field(value, name).dyn_ref::<Uint8Array>().map(Uint8Array::to_vec)
}

/// A whole number, up to 2^53 exactly.
pub fn number(whole: i64) -> JsValue {
    JsValue::from_f64(whole as f64)
}

/// What a thrown value says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub name: String,
    pub message: String,
}

impl From<JsValue> for Fault {
    fn from(thrown: JsValue) -> Self {
        // Read as fields: DOMException and Error are unrelated classes, and libraries throw plain objects.
        Fault {
            name: text(&thrown, "name").unwrap_or_else(|| "Unknown".into()),
            message: text(&thrown, "message").or_else(|| thrown.as_string()).unwrap_or_default(),
        }
    }
}

/// A promise that is kept from this side. Opening twice does nothing.
#[derive(Debug, Clone)]
pub struct Gate {
    promise: Promise,
    resolve: Option<Function>,
}

impl Gate {
    pub fn new() -> Self {
        let mut resolve = None;
        // The executor runs at once, so `resolve` is there when `new` returns.
        let promise = Promise::new(&mut |keep, _| resolve = Some(keep));
        Gate { promise, resolve: resolve.map(JsCast::unchecked_into) }
    }

    pub fn open(&self, value: &JsValue) {
        if let Some(resolve) = &self.resolve {
            let _ = resolve.call1(&JsValue::UNDEFINED, value);
        }
    }

    /// Opens it with nothing.
    pub fn open_empty(&self) {
        self.open(&JsValue::UNDEFINED);
    }

    /// What opens it, for those who know no gates.
    pub fn opener(&self) -> Option<&Function> {
        self.resolve.as_ref()
    }

    pub fn promise(&self) -> &Promise {
        &self.promise
    }

    /// What the gate was opened with.
    pub async fn wait(&self) -> JsValue {
        // Nobody rejects this promise.
        JsFuture::from(self.promise.clone()).await.unwrap_or(JsValue::UNDEFINED)
    }
}
