//! Many files at once: chosen, in a chosen folder, or dropped with the folders that they are in. Each with its way from there.

use super::drop::{DropGuard, on_drop_event};
use super::input::{ChosenFile, chosen_files, dropped_files};
use super::value::text;
use js_sys::{Array, Function, Promise};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

/// A file with its name, and with those of the folders that it came in.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedFile {
    pub name: String,
    pub file: File,
}

impl From<ChosenFile> for NamedFile {
    fn from(ChosenFile(file): ChosenFile) -> NamedFile {
        let way = text(&file, "webkitRelativePath").filter(|way| !way.is_empty());
        NamedFile { name: way.unwrap_or_else(|| file.name()), file }
    }
}

/// The files that were chosen, those of a folder included.
pub fn chosen(event: &Event) -> Vec<NamedFile> {
    chosen_files(event).into_iter().map(NamedFile::from).collect()
}

/// Keeps the page where it is, and calls with all files of a drop at once.
pub fn on_drop(callback: impl Fn(Vec<NamedFile>) + 'static) -> DropGuard {
    let callback = Rc::new(callback);
    on_drop_event(move |event| {
        // What was dropped can be asked for during the event only.
        let (entries, plain) = (entries(event), dropped_files(event));
        let callback = callback.clone();
        spawn_local(async move {
            let found = search(entries).await;
            let plain = || plain.into_iter().map(NamedFile::from).collect();
            callback(if found.is_empty() { plain() } else { found });
        });
    })
}

fn entries(event: &DragEvent) -> Vec<FileSystemEntry> {
    let Some(items) = event.data_transfer().map(|data| data.items()) else { return Vec::new() };
    (0..items.length()).filter_map(|index| items.get(index)?.webkit_get_as_entry().ok().flatten()).collect()
}

/// All files in the order in which they are found. What can't be read is left out by the browser's own account.
async fn search(entries: Vec<FileSystemEntry>) -> Vec<NamedFile> {
    let mut found = Vec::new();
    let mut open: Vec<FileSystemEntry> = entries.into_iter().rev().collect();
    while let Some(entry) = open.pop() {
        if entry.is_directory() {
            let folder: FileSystemDirectoryEntry = entry.unchecked_into();
            open.extend(inside(&folder).await.into_iter().rev());
        } else if let Some(file) = file(entry.unchecked_ref()).await {
            found.push(NamedFile { name: entry.full_path().trim_start_matches('/').to_owned(), file });
        }
    }
    found
}

/// Browsers hand out a hundred at a time, and an empty list at the end.
async fn inside(folder: &FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        let some = called_back(|done, failed| {
            let _ = reader.read_entries_with_callback_and_callback(done, failed);
        });
        let some: Array = match some.await.map(JsCast::dyn_into) {
            Ok(Ok(some)) => some,
            _ => return all,
        };
        if some.length() == 0 {
            return all;
        }
        all.extend(some.iter().map(JsValue::unchecked_into::<FileSystemEntry>));
    }
}

async fn file(entry: &FileSystemFileEntry) -> Option<File> {
    called_back(|done, failed| entry.file_with_callback_and_callback(done, failed)).await.ok()?.dyn_into().ok()
}

/// What an old interface hands to one of two functions.
async fn called_back(mut ask: impl FnMut(&Function, &Function)) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::new(&mut |done, failed| ask(&done, &failed))).await
}
