//! Files to and from the disk, by the ways that every browser has: a link that downloads, and a file that somebody chose.
//! Nothing is believed about what is in them.

mod given;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use sha2::{Digest, Sha256};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, HtmlAnchorElement, Url};

use super::page;
use super::value::Fault;
pub use given::{Came, Given, GivenGuard, came, last, on_given};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// Not read, because it is larger than it may be.
    TooLarge { size: u64, limit: u64 },
    /// The browser could not read it: moved, changed or locked since it was chosen.
    Unreadable { name: String, message: String },
    /// The browser could not hand it to the disk.
    NotSaved { name: String, message: String },
}

/// Slices of this size are hashed: few enough calls, and little memory on an old phone.
const SLICE: u64 = 4 << 20;

/// A slow browser may still be reading the bytes from the link.
const REVOKE_AFTER_MS: u32 = 60_000;

/// Offers the bytes as a download. Whether a file was written nobody is told: in-app browsers do nothing at all. A page on the
/// home screen of an iPhone has no downloads: there the file is shared, which can save it too.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), FileError> {
    let failed = |thrown: JsValue| {
        let Fault { name, message } = thrown.into();
        FileError::NotSaved { name, message }
    };
    let file = made(name, mime, bytes).map_err(failed)?;
    if page::is_on_home_screen() && given::share(&file) {
        return Ok(());
    }
    download(&file).map_err(failed)?;
    given::note(file, None);
    Ok(())
}

fn made(name: &str, mime: &str, bytes: &[u8]) -> Result<File, JsValue> {
    let kind = FilePropertyBag::new();
    kind.set_type(mime);
    let parts = Array::of1(&Uint8Array::from(bytes));
    File::new_with_u8_array_sequence_and_options(&parts, name, &kind)
}

fn download(file: &File) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(JsValue::UNDEFINED)?;
    let body = document.body().ok_or(JsValue::UNDEFINED)?;
    let address = Url::create_object_url_with_blob(file)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(&file.name());
    link.set_hidden(true);
    // Firefox follows only links that are in the page.
    body.append_child(&link)?;
    link.click();
    link.remove();
    Timeout::new(REVOKE_AFTER_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// Whether such a file can be handed to another app. Browsers choose by the kind of file.
pub fn can_share(name: &str, mime: &str) -> bool {
    made(name, mime, &[]).is_ok_and(|file| given::can_share(&file))
}

/// Hands the bytes to an app that the person chooses; only during a click, and only what [`can_share`]. Whether it was begun.
pub fn share(name: &str, mime: &str, bytes: &[u8]) -> bool {
    made(name, mime, bytes).is_ok_and(|file| given::share(&file))
}

/// The whole file, if it is not larger than the limit.
pub async fn read(file: &File, limit_bytes: u64) -> Result<Vec<u8>, FileError> {
    let size = size(file);
    if size > limit_bytes {
        return Err(FileError::TooLarge { size, limit: limit_bytes });
    }
    slice(file, 0, size).await
}

/// SHA-256 of a file of any size, slice by slice, in Rust: the browser's own wants the whole file in memory and a secure
/// context. Tells how much of how much is done; dropping it stops.
pub async fn sha256(file: &File, mut progress: impl FnMut(u64, u64)) -> Result<[u8; 32], FileError> {
    let total = size(file);
    let mut hash = Sha256::new();
    let mut done = 0;
    progress(done, total);
    while done < total {
        let end = total.min(done.saturating_add(SLICE));
        hash.update(slice(file, done, end).await?);
        done = end;
        progress(done, total);
    }
    Ok(hash.finalize().into())
}

fn size(file: &File) -> u64 {
    file.size() as u64
}

async fn slice(file: &File, start: u64, end: u64) -> Result<Vec<u8>, FileError> {
    let unreadable = |thrown: JsValue| {
        let Fault { name, message } = thrown.into();
        FileError::Unreadable { name, message }
    };
    let slice = file.slice_with_f64_and_f64(start as f64, end as f64).map_err(unreadable)?;
    let buffer = JsFuture::from(slice.array_buffer()).await.map_err(unreadable)?;
    let bytes = Uint8Array::new(&buffer).to_vec();
    // A file that shrank under our hands would otherwise get the digest of a part.
    if bytes.len() as u64 != end.saturating_sub(start) {
        return Err(FileError::Unreadable { name: "Shortened".into(), message: file.name() });
    }
    Ok(bytes)
}
