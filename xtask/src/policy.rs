//! The Content-Security-Policy of a page: nothing from anywhere else, nothing evaluated but WebAssembly, no script and no style in
//! the page but these very lines.

use crate::hash;

/// For a page whose files lie beside it.
pub fn linked(html: &str) -> String {
    join(&[
        "default-src 'none'",
        &sources("script-src 'self' 'wasm-unsafe-eval'", scripts(html)),
        &sources("style-src 'self'", styles(html)),
        "connect-src 'self'",
        "img-src 'self' blob: data:",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
    ])
}

/// For a page that has everything inside: it can fetch nothing at all.
pub fn alone(html: &str) -> String {
    join(&[
        "default-src 'none'",
        &sources("script-src 'wasm-unsafe-eval'", scripts(html)),
        &sources("style-src", styles(html)),
        "img-src blob: data:",
        "worker-src blob:",
    ])
}

fn join(directives: &[&str]) -> String {
    format!("{}; base-uri 'none'; form-action 'none'", directives.join("; "))
}

fn sources<'a>(directive: &str, lines: impl Iterator<Item = &'a str>) -> String {
    lines.fold(directive.to_owned(), |all, lines| format!("{all} {}", hash::source(lines)))
}

fn scripts(html: &str) -> impl Iterator<Item = &str> {
    inside(html, "<script>", "</script>").chain(inside(html, "<script type=\"module\">", "</script>"))
}

fn styles(html: &str) -> impl Iterator<Item = &str> {
    inside(html, "<style>", "</style>")
}

fn inside<'a>(html: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn these_inline_lines_only_are_allowed() {
        let html = "<script src=\"a.js\"></script><script>let a;</script><script type=\"module\">let b;</script><style>p{}</style>";
        let (a, b, p) = (hash::source("let a;"), hash::source("let b;"), hash::source("p{}"));
        assert!(linked(html).contains(&format!("script-src 'self' 'wasm-unsafe-eval' {a} {b};")));
        let alone = alone(html);
        assert!(alone.contains(&format!("script-src 'wasm-unsafe-eval' {a} {b}; style-src {p};")));
        assert!(!alone.contains("'self'") && !alone.contains("connect-src"));
    }

    #[test]
    fn nothing_is_unsafe_but_the_compiling_of_webassembly() {
        for policy in [linked(""), alone("")] {
            assert_eq!(policy.matches("unsafe").count(), 1, "{policy}");
            assert!(policy.starts_with("default-src 'none'"), "{policy}");
        }
    }
}
