//! Text to the clipboard, where a browser can't save files.

use wasm_bindgen_futures::JsFuture;

/// Whether the text is on the clipboard now. Not without a secure context, and not where the person forbids it.
pub async fn copy_text(text: &str) -> bool {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    match clipboard.filter(|clipboard| !clipboard.is_undefined()) {
        Some(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        None => false,
    }
}
