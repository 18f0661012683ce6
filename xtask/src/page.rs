//! `index.html` out of its template: what a page loads, and the policy that holds for it.

use anyhow::{Result, ensure};

use crate::{file::File, hash, policy};

/// The files that a page loads.
pub struct Links<'a> {
    pub style: &'a File,
    pub script: &'a File,
    pub wasm: &'a File,
    pub icon: &'a File,
    pub touch_icon: &'a File,
    pub manifest: &'a File,
}

const HEAD: &str = r#"<link rel="icon" type="image/svg+xml" href="./{{icon}}">
<link rel="apple-touch-icon" href="./{{touch-icon}}">
<link rel="manifest" href="./{{manifest}}">
<link rel="stylesheet" href="./{{style}}" integrity="{{style-integrity}}">"#;

const PROGRAM: &str = r#"<link rel="preload" as="fetch" type="application/wasm" crossorigin="anonymous" href="./{{wasm}}">
<script type="module" src="./{{script}}" integrity="{{script-integrity}}"></script>"#;

/// The page whose files lie beside it. `build` is what the service worker knows its version by.
pub fn linked(template: &str, links: &Links, build: &str) -> Result<String> {
    beside(template, links, build, "")
}

/// The same for who works on it: no service worker keeps it, and it reloads itself once `__build` names another build.
pub fn watched(template: &str, links: &Links, build: &str) -> Result<String> {
    let reload = include_str!("reload.js").replace("{{build}}", build);
    beside(template, links, "", &format!("<script>{reload}</script>"))
}

fn beside(template: &str, links: &Links, build: &str, reload: &str) -> Result<String> {
    let Links { style, script, wasm, icon, touch_icon, manifest } = links;
    let named = [("style", *style), ("script", script), ("wasm", wasm), ("icon", icon)];
    let named: Vec<_> = named.into_iter().chain([("touch-icon", *touch_icon), ("manifest", manifest)]).collect();
    let parts = Parts {
        head: &name_files(HEAD, &named),
        program: &format!("{reload}{}", name_files(PROGRAM, &named)),
        build,
        ..Parts::default()
    };
    fill(template, &parts, policy::linked)
}

/// What stands in the gaps of the template.
#[derive(Default)]
pub struct Parts<'a> {
    pub head: &'a str,
    pub program: &'a str,
    /// Behind all that is shown.
    pub tail: &'a str,
    pub build: &'a str,
}

/// Fills the template in, and then the policy that follows from it.
pub fn fill(template: &str, parts: &Parts, policy: fn(&str) -> String) -> Result<String> {
    let gaps = [("head", parts.head), ("program", parts.program), ("tail", parts.tail), ("build", parts.build)];
    let unknown = gaps.iter().fold(template.replace("{{policy}}", ""), |rest, (gap, _)| rest.replace(&mark(gap), ""));
    ensure!(!unknown.contains("{{"), "index.html names something that the build does not know");
    let html = gaps.iter().fold(template.to_owned(), |html, (gap, part)| html.replace(&mark(gap), part));
    let policy = policy(&html);
    Ok(html.replacen("{{policy}}", &policy, 1))
}

fn mark(name: &str) -> String {
    format!("{{{{{name}}}}}")
}

/// Puts names and digests of files in the place of `{{name}}` and `{{name-integrity}}`.
pub fn name_files(text: &str, named: &[(&str, &File)]) -> String {
    named.iter().fold(text.to_owned(), |text, (name, file)| {
        let text = text.replace(&mark(name), &file.name);
        text.replace(&mark(&format!("{name}-integrity")), &hash::integrity(&file.bytes))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> File {
        File::new(name, name.into())
    }

    fn page(template: &str, fill: fn(&str, &Links, &str) -> Result<String>) -> Result<String> {
        let [style, script, wasm] = ["s.css", "a.js", "a.wasm"].map(file);
        let [icon, touch_icon, manifest] = ["i.svg", "i.png", "m.webmanifest"].map(file);
        let links = Links {
            style: &style,
            script: &script,
            wasm: &wasm,
            icon: &icon,
            touch_icon: &touch_icon,
            manifest: &manifest,
        };
        fill(template, &links, "b1")
    }

    #[test]
    fn names_files_with_their_integrity() -> Result<()> {
        let html = page("{{head}}{{program}}", linked)?;
        for name in ["s.css", "a.js"] {
            assert!(
                html.contains(&format!("\"./{name}\" integrity=\"{}\"", hash::integrity(name.as_bytes()))),
                "{html}"
            );
        }
        assert!(!html.contains("{{"), "{html}");
        Ok(())
    }

    #[test]
    fn only_what_is_worked_on_reloads_itself_and_only_what_is_published_is_kept() -> Result<()> {
        let template = "{{policy}}<html data-build=\"{{build}}\">{{program}}";
        let (published, watched) = (page(template, linked)?, page(template, watched)?);
        assert!(published.contains("data-build=\"b1\"") && !published.contains("__build"));
        assert!(watched.contains("data-build=\"\"") && watched.contains("__build"));
        Ok(())
    }

    #[test]
    fn an_unknown_name_fails() {
        assert!(page("{{nobody}}", linked).is_err());
    }
}
