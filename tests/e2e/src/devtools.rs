//! What WebDriver can't do and Chromium's own protocol can: devices, media, input methods, single key events.

use serde_json::{Value, json};

use crate::browser::Browser;

impl Browser {
    /// One command of the DevTools protocol, to the page of this tab.
    #[track_caller]
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// A screen of another size; `mobile` also brings touch and the viewport of a phone. Holds for this tab.
    #[track_caller]
    pub fn emulate_device(&self, width: u32, height: u32, scale: u32, mobile: bool) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics);
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": mobile }));
    }

    /// `media` is `screen`, `print` or empty for the browser's own; features such as `("prefers-color-scheme", "dark")`.
    #[track_caller]
    pub fn emulate_media(&self, media: &str, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": media, "features": features }));
    }

    /// From the next page on there is no database, as in some private windows.
    #[track_caller]
    pub fn keeps_nothing(&self) {
        self.run_first("Object.defineProperty(window, 'indexedDB', { value: undefined });");
    }

    /// A processor that is so many times slower, for this tab; workers keep their speed.
    #[track_caller]
    pub fn emulate_slow_processor(&self, times: u32) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// A line as a phone has it in the country, "slow 4G": bytes a second, milliseconds.
    #[track_caller]
    pub fn emulate_slow_line(&self) {
        self.cdp("Network.enable", json!({}));
        let line = json!({ "offline": false, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8 });
        self.cdp("Network.emulateNetworkConditions", line);
    }

    /// What an input method shows while a syllable is being composed, in the focused field; again and again until
    /// [`Browser::ime_commit`].
    #[track_caller]
    pub fn ime_compose(&self, text: &str) {
        let end = text.encode_utf16().count();
        self.cdp("Input.imeSetComposition", json!({ "text": text, "selectionStart": end, "selectionEnd": end }));
    }

    /// The end of a composition. Without one before it, text that arrives with no key at all, as from an emoji panel.
    #[track_caller]
    pub fn ime_commit(&self, text: &str) {
        self.cdp("Input.insertText", json!({ "text": text }));
    }

    /// One key without a letter, down and up, in the focused field: `Backspace`, `Enter`, `Tab`, `Escape`, an arrow …
    #[track_caller]
    pub fn press(&self, key: &str) {
        self.press_with(key, &[]);
    }

    /// The same with `Shift`, `Control`, `Alt` or `Meta` held.
    #[track_caller]
    pub fn press_with(&self, key: &str, held: &[&str]) {
        let mut event = stroke(key, held);
        self.cdp("Input.dispatchKeyEvent", event.clone());
        event["type"] = json!("keyUp");
        self.cdp("Input.dispatchKeyEvent", event);
    }

    /// One letter as Unikey and its like send it on Windows: a key event that carries a letter and no key.
    #[track_caller]
    pub fn inject(&self, letter: char) {
        // VK_PACKET.
        let mut event = json!({ "type": "keyDown", "key": letter, "text": letter, "windowsVirtualKeyCode": 231 });
        self.cdp("Input.dispatchKeyEvent", event.clone());
        event["type"] = json!("keyUp");
        self.cdp("Input.dispatchKeyEvent", event);
    }
}

/// A key without a letter going down.
#[track_caller]
pub(crate) fn stroke(key: &str, held: &[&str]) -> Value {
    let (code, number, text) = about(key);
    let modifiers = held.iter().map(|name| modifier(name)).sum::<u32>();
    let mut event = json!({ "key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers });
    event["type"] = json!(if text.is_empty() { "rawKeyDown" } else { "keyDown" });
    if !text.is_empty() {
        event["text"] = json!(text);
    }
    event
}

/// Code, Windows' number and text of a key.
#[track_caller]
fn about(key: &str) -> (&str, u32, &str) {
    match key {
        "Backspace" => (key, 8, ""),
        "Tab" => (key, 9, ""),
        "Enter" => (key, 13, "\r"),
        "Escape" => (key, 27, ""),
        " " => ("Space", 32, " "),
        "PageUp" => (key, 33, ""),
        "PageDown" => (key, 34, ""),
        "End" => (key, 35, ""),
        "Home" => (key, 36, ""),
        "ArrowLeft" => (key, 37, ""),
        "ArrowUp" => (key, 38, ""),
        "ArrowRight" => (key, 39, ""),
        "ArrowDown" => (key, 40, ""),
        "Delete" => (key, 46, ""),
        "F4" => (key, 115, ""),
        // Held with Control they are commands and make no letter.
        "y" => ("KeyY", 89, ""),
        "z" | "Z" => ("KeyZ", 90, ""),
        other => panic!("`{other}` is no key without a letter that is known here; type letters with `keys`"),
    }
}

#[track_caller]
fn modifier(name: &str) -> u32 {
    match name {
        "Alt" => 1,
        "Control" => 2,
        "Meta" => 4,
        "Shift" => 8,
        other => panic!("`{other}` is no key to hold"),
    }
}
