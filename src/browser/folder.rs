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

/// What somebody chose or dropped at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    pub files: Vec<NamedFile>,
    /// Files and folders that the browser does not hand out.
    pub unreadable: Vec<String>,
}

impl Chosen {
    fn of(files: Vec<ChosenFile>) -> Chosen {
        Chosen { files: files.into_iter().map(NamedFile::from).collect(), unreadable: Vec::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.unreadable.is_empty()
    }
}

/// The files that were chosen, those of a folder included.
pub fn chosen(event: &Event) -> Chosen {
    Chosen::of(chosen_files(event))
}

/// Keeps the page where it is, and calls with all files of a drop at once.
pub fn on_drop(callback: impl Fn(Chosen) + 'static) -> DropGuard {
    let callback = Rc::new(callback);
    on_drop_event(move |event| {
        // What was dropped can be asked for during the event only.
        let (entries, plain) = (entries(event), dropped_files(event));
        let callback = callback.clone();
        spawn_local(async move {
            let found = search(entries).await;
            callback(if found.is_empty() { Chosen::of(plain) } else { found });
        });
    })
}

fn entries(event: &DragEvent) -> Vec<FileSystemEntry> {
    let Some(items) = event.data_transfer().map(|data| data.items()) else { return Vec::new() };
    (0..items.length()).filter_map(|index| items.get(index)?.webkit_get_as_entry().ok().flatten()).collect()
}

/// All files in the order in which they are found.
async fn search(entries: Vec<FileSystemEntry>) -> Chosen {
    let mut found = Chosen::default();
    let mut open: Vec<FileSystemEntry> = entries.into_iter().rev().collect();
    while let Some(entry) = open.pop() {
        let name = entry.full_path().trim_start_matches('/').to_owned();
        if entry.is_directory() {
            let folder: FileSystemDirectoryEntry = entry.unchecked_into();
            let (inside, is_whole) = inside(&folder).await;
            open.extend(inside.into_iter().rev());
            found.unreadable.extend((!is_whole).then_some(name));
        } else if let Some(file) = file(entry.unchecked_ref()).await {
            found.files.push(NamedFile { name, file });
        } else {
            found.unreadable.push(name);
        }
    }
    found
}

/// What is in it, and whether that is all. Browsers hand out a hundred at a time, and an empty list at the end.
async fn inside(folder: &FileSystemDirectoryEntry) -> (Vec<FileSystemEntry>, bool) {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        let some = called_back(|done, failed| {
            let _ = reader.read_entries_with_callback_and_callback(done, failed);
        });
        let some: Array = match some.await.map(JsCast::dyn_into) {
            Ok(Ok(some)) => some,
            _ => return (all, false),
        };
        if some.length() == 0 {
            return (all, true);
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
