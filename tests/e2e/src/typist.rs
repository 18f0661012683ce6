//! Fields of text: which there are on a page, and typing into them as people do who write Vietnamese.

use std::io;

use serde_json::json;

use crate::{browser::Browser, devtools, wire::Wire};

/// Every field of these types, also inside of what is folded up; the fold is opened as a user would open it.
const FIELDS: &str = "
    document.querySelectorAll('#app main details:not([open]) > summary').forEach((summary) => summary.click());
    const fields = [...document.querySelectorAll('#app main input, #app main textarea')];
    return fields.filter((field) => arguments[0].includes(field.type)).map((field) => field.id);";

/// From now on every loss of the focus is written down, and everything that the page itself writes into the field.
const WATCH: &str = "
    const field = document.getElementById(arguments[0]);
    field.focus();
    field.setSelectionRange(arguments[1], arguments[1]);
    window.lost = [];
    window.written = [];
    const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    const note = (text) => { written.push(text); set.call(field, text); };
    Object.defineProperty(field, 'value', { configurable: true, get: () => get.call(field), set: note });
    field.addEventListener('blur', () => lost.push(field.value));";

const FOUND: &str = "
    const field = document.activeElement;
    return { id: field.id, text: field.value, caret: [field.selectionStart, field.selectionEnd], lost, written };";

/// What is found in the field that has the focus after somebody typed.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    pub id: String,
    pub text: String,
    /// In letters, not in UTF-16.
    pub caret: usize,
}

impl Browser {
    /// The ids of all fields of text on the page.
    #[track_caller]
    pub fn text_fields(&self) -> Vec<String> {
        self.fields_of(&["text", "textarea"])
    }

    /// The ids of all fields of these types.
    #[track_caller]
    pub fn fields_of(&self, types: &[&str]) -> Vec<String> {
        let ids = self.js(FIELDS, &[json!(types)]);
        ids.as_array().into_iter().flatten().map(|id| id.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// What all of them hold.
    #[track_caller]
    pub fn texts(&self, fields: &[String]) -> Vec<String> {
        let values = self.js(
            "return arguments[0].map((id) => (document.getElementById(id) || { value: 'no field' }).value)",
            &[json!(fields)],
        );
        values.as_array().into_iter().flatten().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Puts the caret into a field.
    #[track_caller]
    pub fn enter_field(&self, id: &str, caret: usize) {
        self.js(WATCH, &[json!(id), json!(caret)]);
    }

    /// What stands where the caret is; fails if the focus was away meanwhile, or the page wrote there.
    #[track_caller]
    pub fn found(&self) -> Found {
        let found = self.js(FOUND, &[]);
        assert_eq!(found["lost"], json!([]), "the focus went away: {found}");
        assert_eq!(found["written"], json!([]), "the page wrote into the field: {found}");
        assert_eq!(found["caret"][0], found["caret"][1], "something is selected: {found}");
        let text = found["text"].as_str().unwrap_or_default().to_owned();
        let caret = found["caret"][0].as_u64().unwrap_or_default();
        let caret = text.encode_utf16().take(usize::try_from(caret).unwrap_or_default()).collect::<Vec<_>>();
        let caret = String::from_utf16_lossy(&caret).chars().count();
        Found { id: found["id"].as_str().unwrap_or_default().to_owned(), text, caret }
    }
}

impl Wire {
    /// Syllable by syllable as macOS, phones, ibus and Windows' own Telex do: what is composed changes with every key.
    pub fn compose(&mut self, text: &str) -> io::Result<()> {
        for syllable in text.split_inclusive(' ') {
            let letters = syllable.trim_end();
            let bare: String = letters.chars().map(base).collect();
            for (end, letter) in bare.char_indices() {
                self.composed(&bare[..end + letter.len_utf8()])?;
            }
            self.composed(letters)?;
            self.ask("Input.insertText", json!({ "text": letters }))?;
            if syllable.ends_with(' ') {
                self.inject(' ')?;
            }
        }
        Ok(())
    }

    fn composed(&mut self, text: &str) -> io::Result<()> {
        let end = text.encode_utf16().count();
        let shown = json!({ "text": text, "selectionStart": end, "selectionEnd": end });
        self.ask("Input.imeSetComposition", shown).map(drop)
    }

    /// As Unikey, EVKey and OpenKey do: the plain letter first, which is then taken back, by Backspace or by being selected,
    /// and replaced.
    pub fn unikey(&mut self, text: &str) -> io::Result<()> {
        for (index, letter) in text.chars().enumerate() {
            self.inject(base(letter))?;
            if base(letter) != letter {
                match index % 2 {
                    0 => self.key("Backspace", &[])?,
                    _ => self.key("ArrowLeft", &["Shift"])?,
                }
                self.inject(letter)?;
            }
        }
        Ok(())
    }

    /// A letter without a key.
    pub fn inject(&mut self, letter: char) -> io::Result<()> {
        self.stroke(json!({ "type": "keyDown", "key": letter, "text": letter, "windowsVirtualKeyCode": 231 }))
    }

    /// A key without a letter.
    pub fn key(&mut self, key: &str, held: &[&str]) -> io::Result<()> {
        self.stroke(devtools::stroke(key, held))
    }

    fn stroke(&mut self, mut event: serde_json::Value) -> io::Result<()> {
        self.send("Input.dispatchKeyEvent", event.clone())?;
        event["type"] = json!("keyUp");
        self.ask("Input.dispatchKeyEvent", event).map(drop)
    }
}

/// The letter of the key that is pressed for it.
fn base(letter: char) -> char {
    match letter {
        'á' | 'â' | 'ă' | 'ặ' => 'a',
        'Á' => 'A',
        'ễ' | 'ế' => 'e',
        'ị' => 'i',
        'ư' | 'ữ' => 'u',
        'ờ' => 'o',
        'đ' => 'd',
        'Đ' => 'D',
        other => other,
    }
}
