//! What a person did to a field: its text, its choice, its files. Read once from the event, changed nowhere.

use wasm_bindgen::JsCast;
use web_sys::{
    DragEvent, Event, File, FileList, HtmlDetailsElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    InputEvent,
};

/// A file that a person chose or dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenFile(pub File);

/// The text that the field holds after the event, exactly as it stands there.
pub fn typed(event: &InputEvent) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(target) => target.dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
    }
}

/// The value chosen in a list.
pub fn selected(event: &Event) -> String {
    let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
    select.map(|select| select.value()).unwrap_or_default()
}

/// Whether a box is ticked now.
pub fn ticked(event: &Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// The files chosen; the field is emptied, so that the same file can be chosen again.
pub fn chosen_files(event: &Event) -> Vec<ChosenFile> {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files dropped on the page.
pub fn dropped_files(event: &DragEvent) -> Vec<ChosenFile> {
    listed(event.data_transfer().and_then(|data| data.files()))
}

fn listed(files: Option<FileList>) -> Vec<ChosenFile> {
    let Some(files) = files else { return Vec::new() };
    (0..files.length()).filter_map(|index| files.get(index).map(ChosenFile)).collect()
}

/// Whether a `<details>` is open now.
pub fn unfolded(event: &Event) -> bool {
    let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
    details.is_some_and(|details| details.open())
}

/// The size of a file in bytes.
pub fn file_size(file: &File) -> u64 {
    // The browser tells it as a floating point number, which is exact far beyond any file.
    file.size() as u64
}
