//! One style sheet out of `styles/*.css`, in an order that a reader can foretell.

use std::fs;

use anyhow::{Context, Result, anyhow};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};
use xtask::paths;

/// These come first, in this order; then everything else by name; then [`LAST`].
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
/// What the paper gets wins over all that was said for the screen.
const LAST: [&str; 1] = ["print.css"];

/// All of `styles/`, joined.
pub fn sheet() -> Result<String> {
    let folder = paths::root().join("styles");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("no folder {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".css") {
            names.push(name);
        }
    }
    names.sort_by_cached_key(|name| place(name));
    let sheets: Result<Vec<_>, _> = names.iter().map(|name| fs::read_to_string(folder.join(name))).collect();
    smaller(&sheets?.join("\n"))
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
