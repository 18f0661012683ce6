//! What is wrong with a page for the eye, the finger, the keyboard and the screen reader: each answer is a list of faults.

use serde_json::{Value, json};

use crate::browser::Browser;

/// 320 px is also what is left of a screen of 1280 px at a zoom of 400 %.
pub const WIDTHS: [u32; 4] = [320, 360, 768, 1280];

const COMMON: &str = include_str!("audit/common.js");
/// axe-core 4.14.1 by Deque Systems (MPL-2.0, its licence beside it), unchanged: the rules of WCAG as others read them.
const AXE: &str = include_str!("../axe/axe.min.js");
/// WCAG 2.0 to 2.2, levels A and AA, and what is good practice beside them.
const ALL_RULES: Rules = ("tag", &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]);
/// Those whose answer depends on the colours.
const RULES_OF_COLOUR: Rules = ("rule", &["color-contrast", "link-in-text-block"]);
/// By what they are named, and their names.
type Rules = (&'static str, &'static [&'static str]);

const RUN_AXE: &str = "
    const [type, values] = arguments;
    return axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}: ${node.failureSummary}`)))";

impl Browser {
    /// Sideways scrolling, text that is cut off, fields that are too narrow, targets that are too small.
    #[track_caller]
    pub fn faults_of_layout(&self) -> Vec<String> {
        self.audit(include_str!("audit/layout.js"), "")
    }

    /// Missing labels and names, headings out of order, ids used twice or nowhere, the wrong language.
    #[track_caller]
    pub fn faults_of_meaning(&self, language: &str) -> Vec<String> {
        self.audit(include_str!("audit/meaning.js"), language)
    }

    /// Text and borders of fields that do not stand out from what is behind them.
    #[track_caller]
    pub fn faults_of_contrast(&self) -> Vec<String> {
        self.audit(include_str!("audit/contrast.js"), "")
    }

    /// What would be on paper and can only be used on a screen.
    #[track_caller]
    pub fn faults_of_print(&self) -> Vec<String> {
        self.audit(include_str!("audit/print.js"), "")
    }

    /// What would move without being asked to.
    #[track_caller]
    pub fn faults_of_motion(&self) -> Vec<String> {
        self.audit(include_str!("audit/motion.js"), "")
    }

    /// What loses its edge where the system chooses all colours.
    #[track_caller]
    pub fn faults_of_forced_colours(&self) -> Vec<String> {
        self.audit(include_str!("audit/forced.js"), "")
    }

    /// What axe-core finds on the page as it stands.
    #[track_caller]
    pub fn faults_of_axe(&self) -> Vec<String> {
        self.axe(ALL_RULES)
    }

    #[track_caller]
    fn axe(&self, (named_by, names): Rules) -> Vec<String> {
        if self.js("return window.axe === undefined", &[]) == true {
            self.js(AXE, &[]);
        }
        texts(&self.js(RUN_AXE, &[json!(named_by), json!(names)]))
    }

    /// None of the above on the page as it stands, with everything unfolded; for pages that take a journey to get to.
    #[track_caller]
    pub fn is_sound(&self, language: &str) {
        self.text_fields();
        let faults = self.faults(language);
        assert!(faults.is_empty(), "{}: {}", self.url(), faults.join("\n"));
    }

    /// All of the above on the page as it stands, at any width, light and dark. In English not at full width in light: another language
    /// has other words, longer ones too, but the same parts.
    #[track_caller]
    pub fn faults(&self, language: &str) -> Vec<String> {
        let mut faults = self.faults_of_meaning(language);
        for width in WIDTHS {
            self.emulate_device(width, 800, 1, width < 700);
            faults.extend(self.faults_of_layout().into_iter().map(|fault| format!("at {width}: {fault}")));
        }
        let looks =
            [(WIDTHS[0], "light", ALL_RULES), (WIDTHS[3], "dark", RULES_OF_COLOUR), (WIDTHS[3], "light", ALL_RULES)];
        let looks = if language == "en" { &looks[..2] } else { &looks };
        for &(width, scheme, rules) in looks {
            self.emulate_device(width, 800, 1, width < 700);
            self.emulate_media("", &[("prefers-color-scheme", scheme)]);
            let found = self.faults_of_contrast().into_iter().chain(self.axe(rules));
            faults.extend(found.map(|fault| format!("{scheme} at {width}: {fault}")));
        }
        self.emulate_media("", &[]);
        self.cdp("Emulation.clearDeviceMetricsOverride", json!({}));
        self.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": false }));
        faults
    }

    /// What is not respected of what a person has told their system: nothing moves, everything keeps its edge in the system's colours, and
    /// stands out.
    #[track_caller]
    pub fn faults_of_preferences(&self) -> Vec<String> {
        self.emulate_media("", &[("prefers-reduced-motion", "reduce"), ("forced-colors", "active")]);
        let mut faults = self.faults_of_motion();
        faults.extend(self.faults_of_forced_colours());
        faults.extend(self.faults_of_contrast());
        self.emulate_media("", &[("prefers-contrast", "more")]);
        faults.extend(self.faults_of_contrast());
        self.emulate_media("", &[]);
        faults
    }

    #[track_caller]
    fn audit(&self, script: &str, argument: &str) -> Vec<String> {
        texts(&self.js(&format!("{COMMON}{script}\nreturn faults;"), &[json!(argument)]))
    }
}

fn texts(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
}
