//! Two style sheets in an order that a reader can foretell: that of the first program out of `styles/*.css`, and the whole one, which has
//! `styles/whole/*.css` in their places besides. The whole sheet says again what the first one says, so that whoever has both
//! sees what the whole one alone would show.

use std::fs;

use anyhow::{Context, Result, anyhow};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use xtask::paths;

/// These come first, in this order; then everything else by name; then [`LAST`].
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
/// What the paper gets wins over all that was said for the screen.
const LAST: [&str; 1] = ["print.css"];

/// The first program's.
pub fn first() -> Result<String> {
    sheet(&["styles"])
}

/// The whole program's.
pub fn whole() -> Result<String> {
    sheet(&["styles", "styles/whole"])
}

/// All that lies in these folders, joined.
fn sheet(folders: &[&str]) -> Result<String> {
    let mut parts = Vec::new();
    for folder in folders {
        let folder = paths::root().join(folder);
        for entry in fs::read_dir(&folder).with_context(|| format!("no folder {}", folder.display()))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".css") {
                parts.push((place(&name), fs::read_to_string(entry.path())?));
            }
        }
    }
    parts.sort();
    smaller(&parts.into_iter().map(|(_, part)| part).collect::<Vec<_>>().join("\n"))
}

/// The same rules in fewer bytes.
fn smaller(sheet: &str) -> Result<String> {
    let told = |error: &dyn std::fmt::Display| anyhow!("styles: {error}");
    let parsed = StyleSheet::parse(sheet, ParserOptions::default()).map_err(|error| told(&error))?;
    let written = parsed.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(written.map_err(|error| told(&error))?.code)
}

fn place(name: &str) -> (usize, String) {
    let first = FIRST.iter().position(|first| *first == name);
    let last = LAST.iter().position(|last| *last == name).map(|at| FIRST.len() + 1 + at);
    (first.or(last).unwrap_or(FIRST.len()), name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{place, smaller};

    #[test]
    fn tokens_come_first_and_print_last() {
        let mut names = ["print.css", "table.css", "layout.css", "button.css", "base.css", "tokens.css"];
        names.sort_by_cached_key(|name| place(name));
        assert_eq!(names, ["tokens.css", "base.css", "layout.css", "button.css", "table.css", "print.css"]);
    }

    #[test]
    fn a_sheet_says_the_same_in_fewer_bytes() {
        let sheet = "/* Why. */\n.a > .b { color: var(--ink);  margin: 0 0 calc(5 * var(--step)); }\n@media print { .a { display: none !important; } }\n";
        let expected =
            ".a>.b{color:var(--ink);margin:0 0 calc(5 * var(--step))}@media print{.a{display:none!important}}";
        assert_eq!(smaller(sheet).expect("a sheet"), expected);
        assert!(smaller(".a { color: ").is_ok_and(|sheet| sheet.is_empty()) || smaller("} .a").is_err());
    }
}
