//! What is wrong with a page for the eye, the finger, the keyboard and the screen reader: each answer is a list of faults.

use serde_json::json;

use crate::browser::Browser;

/// 320 px is also what is left of a screen of 1280 px at a zoom of 400 %.
pub const WIDTHS: [u32; 4] = [320, 360, 768, 1280];

const COMMON: &str = include_str!("audit/common.js");

impl Browser {
    /// Sideways scrolling, text that is cut off, fields that are too narrow, targets that are too small.
    #[track_caller]
    pub fn faults_of_layout(&self) -> Vec<String> {
        self.faults(include_str!("audit/layout.js"), "")
    }

    /// Missing labels and names, headings out of order, ids used twice or nowhere, the wrong language.
    #[track_caller]
    pub fn faults_of_meaning(&self, language: &str) -> Vec<String> {
        self.faults(include_str!("audit/meaning.js"), language)
    }

    /// Text and borders of fields that do not stand out from what is behind them.
    #[track_caller]
    pub fn faults_of_contrast(&self) -> Vec<String> {
        self.faults(include_str!("audit/contrast.js"), "")
    }

    /// What would be on paper and can only be used on a screen.
    #[track_caller]
    pub fn faults_of_print(&self) -> Vec<String> {
        self.faults(include_str!("audit/print.js"), "")
    }

    /// None of the above on the page as it stands, at any width, light or dark, with everything unfolded; for pages that take a
    /// journey to get to.
    #[track_caller]
    pub fn is_sound(&self, language: &str) {
        self.text_fields();
        let mut faults = self.faults_of_meaning(language);
        for width in WIDTHS {
            self.emulate_device(width, 800, 1, width < 700);
            faults.extend(self.faults_of_layout().into_iter().map(|fault| format!("at {width}: {fault}")));
        }
        self.cdp("Emulation.clearDeviceMetricsOverride", json!({}));
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": false }));
        for scheme in ["light", "dark"] {
            self.emulate_media("", &[("prefers-color-scheme", scheme)]);
            faults.extend(self.faults_of_contrast().into_iter().map(|fault| format!("{scheme}: {fault}")));
        }
        self.emulate_media("", &[]);
        assert!(faults.is_empty(), "{}: {}", self.url(), faults.join("\n"));
    }

    #[track_caller]
    fn faults(&self, script: &str, argument: &str) -> Vec<String> {
        let found = self.js(&format!("{COMMON}{script}\nreturn faults;"), &[json!(argument)]);
        found.as_array().into_iter().flatten().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
    }
}
