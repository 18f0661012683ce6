//! The page on paper: printed by Chromium, read by poppler.

use std::{ffi::OsStr, process::Command};

use crate::browser::Browser;

/// What a print shows.
pub struct Print {
    /// The words of each sheet, in the order in which they were written: cell by cell.
    pub sheets: Vec<String>,
    /// Width and height of each sheet, in points.
    sizes: Vec<(u32, u32)>,
    /// Words with their left and right edges, in points.
    words: Vec<(String, u32, u32)>,
}

/// 210 × 297 mm in points.
const A4: (u32, u32) = (595, 842);
/// 30 mm at the left and 15 mm at the right, in points.
const MARGINS: (u32, u32) = (85, 42);
/// What rounding makes of a point.
const NEARLY: u32 = 1;

impl Browser {
    /// Prints the page as it stands.
    #[track_caller]
    pub fn printed(&self) -> Print {
        let file = self.scratch().join("printed.pdf");
        self.pdf(&file);
        let run = |how: &str| {
            let order = [OsStr::new(how), file.as_os_str(), OsStr::new("-")];
            let out = Command::new("pdftotext").args(order).output().expect("pdftotext (poppler-utils)");
            assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
            String::from_utf8_lossy(&out.stdout).into_owned()
        };
        let (text, boxes) = (run("-raw"), run("-bbox"));
        let mut sheets: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
        // After the last sheet stands one more.
        sheets.pop();
        let elements = |name: &str| boxes.split(&format!("<{name} ")).skip(1).map(str::to_owned).collect::<Vec<_>>();
        let words = elements("word").into_iter().map(|word| {
            let shown = word.split(['>', '<']).nth(1).unwrap_or_default().to_owned();
            (shown, points(&word, "xMin"), points(&word, "xMax"))
        });
        Print {
            sheets,
            sizes: elements("page").iter().map(|page| (points(page, "width"), points(page, "height"))).collect(),
            words: words.collect(),
        }
    }
}

/// `xMin="85.1"`, without what is less than a point.
#[track_caller]
fn points(element: &str, name: &str) -> u32 {
    let value = element.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split(['.', '"']).next());
    value.and_then(|whole| whole.parse().ok()).unwrap_or_else(|| panic!("no {name} in {element}"))
}

impl Print {
    /// Everything, from sheet to sheet.
    pub fn text(&self) -> String {
        self.sheets.join("\n")
    }

    /// Whether these words stand on it. A line may break anywhere, so white space does not count.
    pub fn says(&self, words: &str) -> bool {
        squeezed(&self.text()).contains(&squeezed(words))
    }

    /// Sheets that are not A4, words beyond the margins, and a sheet with nothing on it.
    pub fn faults(&self) -> Vec<String> {
        let is_a4 = |size: &&(u32, u32)| size.0.abs_diff(A4.0) <= NEARLY && size.1.abs_diff(A4.1) <= NEARLY;
        let sizes = self.sizes.iter().filter(|size| !is_a4(size)).map(|size| format!("a sheet of {size:?} points"));
        let beyond =
            |(_, left, right): &&(String, u32, u32)| *left + NEARLY < MARGINS.0 || *right > A4.0 - MARGINS.1 + NEARLY;
        let words = self
            .words
            .iter()
            .filter(beyond)
            .map(|(word, left, right)| format!("beyond the margin: {word} {left}–{right}"));
        // A number alone is that of the sheet.
        let empty = self
            .sheets
            .iter()
            .filter(|sheet| squeezed(sheet).chars().filter(|letter| letter.is_alphabetic()).count() == 0);
        sizes.chain(words).chain(empty.map(|_| "a sheet with nothing on it".to_owned())).collect()
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
