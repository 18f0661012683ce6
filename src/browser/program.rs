//! The page's two programs. The first has the pages on which an assessment is filled in; the whole one, fetched when it is wanted,
//! has them all. Here: fetching it, and what the first leaves behind for it. What is shown meanwhile is not known here.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::lock::DraftLock;
use super::value::{Fault, field, number, object, text, whole};

/// Set by the script that belongs to the first program: fetches the whole one, and promises what starts it.
const FETCH: &str = "anttWhole";
/// Where drafts lie between the two programs.
const LEFT: &str = "anttLeft";

/// A draft on its way from one program to the other.
pub struct LeftDraft {
    pub id: String,
    /// Its newest text.
    pub text: String,
    /// Its number as it was last written.
    pub sequence: Option<u64>,
    /// The newest text is not known to be on the disk.
    pub unsaved: bool,
    /// The right to write it: it belongs to the page, so neither program gives it back meanwhile.
    pub lock: Option<DraftLock>,
}

/// What starts the whole program.
pub struct Whole(Function);

/// The whole program did not come: no network, or a server that has another version by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFetched {
    /// What the browser says.
    pub message: String,
}

impl Whole {
    /// Fetches it; the second time it is there at once.
    pub async fn fetch() -> Result<Whole, NotFetched> {
        fetch().await.map(Whole).map_err(|thrown| NotFetched { message: Fault::from(thrown).message })
    }

    /// Starts it. It fills the page, so nothing else may.
    pub fn start(self) {
        // What it throws is a promise that fails, and the page's own lines say so.
        let _ = self.0.call0(&JsValue::UNDEFINED);
    }
}

async fn fetch() -> Result<Function, JsValue> {
    let window: JsValue = web_sys::window().into();
    let fetch: Function = field(&window, FETCH).dyn_into()?;
    let coming: Promise = fetch.call0(&window)?.dyn_into()?;
    JsFuture::from(coming).await?.dyn_into()
}

/// Set where the page is one file that has everything inside.
const SINGLE: &str = "anttSingle";
/// Set by the script that belongs to the whole program, when the page is not that one file.
const WHOLE: &str = "anttWholeProgram";

/// Whether the page is one file, opened from a disk or a stick.
pub fn is_single_file() -> bool {
    field(&web_sys::window().into(), SINGLE).is_truthy()
}

/// The page as one file.
pub async fn single_file() -> Result<Vec<u8>, NotFetched> {
    let fetched = async {
        let whole = field(&web_sys::window().into(), WHOLE);
        let fetch: Function = field(&whole, "single").dyn_into()?;
        let coming: Promise = fetch.call0(&whole)?.dyn_into()?;
        JsFuture::from(coming).await
    };
    let fetched = fetched.await.map_err(|thrown| NotFetched { message: Fault::from(thrown).message })?;
    Ok(Uint8Array::new(&fetched).to_vec())
}

/// Leaves drafts to the program that comes next.
pub fn leave(drafts: impl IntoIterator<Item = LeftDraft>) {
    let list: Array = drafts.into_iter().map(|draft| JsValue::from(draft.into_object())).collect();
    // Fails for nothing that is a window.
    let _ = Reflect::set(&web_sys::window().into(), &LEFT.into(), &list);
}

/// Takes what the program before has left.
pub fn left() -> Vec<LeftDraft> {
    let window: JsValue = web_sys::window().into();
    let list = field(&window, LEFT);
    let _ = Reflect::set(&window, &LEFT.into(), &JsValue::UNDEFINED);
    list.dyn_ref::<Array>()
        .map(|list| list.iter().filter_map(|one| LeftDraft::from_object(&one)).collect())
        .unwrap_or_default()
}

impl LeftDraft {
    fn into_object(self) -> js_sys::Object {
        let sequence = self.sequence.and_then(|sequence| i64::try_from(sequence).ok());
        object(&[
            ("id", self.id.into()),
            ("text", self.text.into()),
            ("sequence", sequence.map_or(JsValue::UNDEFINED, number)),
            ("unsaved", self.unsaved.into()),
            ("release", self.lock.map_or(JsValue::UNDEFINED, DraftLock::into_release)),
        ])
    }

    fn from_object(value: &JsValue) -> Option<LeftDraft> {
        Some(LeftDraft {
            id: text(value, "id")?,
            text: text(value, "text")?,
            sequence: whole(value, "sequence").and_then(|sequence| u64::try_from(sequence).ok()),
            unsaved: field(value, "unsaved").is_truthy(),
            lock: DraftLock::from_release(field(value, "release")),
        })
    }
}
