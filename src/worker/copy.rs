//! The archive of a desk's copy: packed from what the page sends, some files at a time; and out of one, the parts that are no signed files
//! of others. Those are read as any files that come in.

use super::blob::BlobReader;
use crate::browser::value::{bytes, field, object, text};
use crate::review::archive::{Archive, Content, Limits, Packing};
use crate::review::desk_copy::{Part, part};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::JsCast;
use web_sys::Blob;

thread_local! {
    static PACKING: RefCell<Packing> = RefCell::default();
}

/// Packs some files, and says that it has.
pub fn pack(job: &JsValue) {
    let files = field(job, "files").dyn_into::<Array>().unwrap_or_default();
    let added = PACKING.with_borrow_mut(|packing| {
        files.iter().try_for_each(|file| {
            let path = text(&file, "path").unwrap_or_default();
            packing.add(&path, &bytes(&file, "bytes").unwrap_or_default())
        })
    });
    match added {
        Ok(()) => super::post(&object(&[("says", "packing".into())]).into(), &Array::new()),
        Err(why) => super::failed(&format!("{}: {}", why.path, why.why)),
    }
}

/// Hands the archive over.
pub fn packed() {
    match PACKING.take().finish() {
        Ok(archive) => super::hand_over("packed", &archive),
        Err(why) => super::failed(&why.why),
    }
}

/// Takes the desk's own parts out of an archive. Where it is no archive, there are none.
pub fn unpack(job: &JsValue) {
    let parts = Array::new();
    let file = field(job, "file").dyn_into::<Blob>().ok();
    let archive = file.map(BlobReader::new).and_then(|reader| {
        let size = reader.size();
        Archive::open(reader, size, Limits::of_copy()).ok()
    });
    for entry in archive.into_iter().flatten() {
        if let (Content::Bytes(bytes), true) = (entry.content, part(&entry.label) != Part::File) {
            let bytes = Uint8Array::from(bytes.as_slice());
            parts.push(&object(&[("path", entry.label.into()), ("bytes", bytes.into())]));
        }
    }
    super::post(&object(&[("says", "unpacked".into()), ("parts", parts.into())]).into(), &Array::new());
}
