//! `index.html` out of its template: links with `integrity`, and the policy that holds for the page.

use anyhow::{Result, ensure};

use crate::{dist::File, hash};

/// What the page loads.
pub struct Links<'a> {
    pub style: &'a File,
    pub script: &'a File,
    pub wasm: &'a File,
    pub icon: &'a File,
}

/// Fills the template in. With `build`, the page reloads itself once `__build` names another build.
pub fn fill(template: &str, links: &Links, build: Option<&str>) -> Result<String> {
    let named = [("style", links.style), ("script", links.script), ("wasm", links.wasm), ("icon", links.icon)];
    let mut html = name_files(template, &named);
    html = html.replace("{{reload}}", &build.map(reload).unwrap_or_default());
    let policy = policy(&html);
    html = html.replace("{{policy}}", &policy);
    ensure!(!html.contains("{{"), "index.html names something that the build does not know");
    Ok(html)
}

/// Puts names and digests of files in the place of `{{name}}` and `{{name-integrity}}`.
pub fn name_files(text: &str, named: &[(&str, &File)]) -> String {
    named.iter().fold(text.to_owned(), |text, (name, file)| {
        let text = text.replace(&format!("{{{{{name}}}}}"), &file.name);
        text.replace(&format!("{{{{{name}-integrity}}}}"), &hash::integrity(&file.bytes))
    })
}

/// Nothing from anywhere else, nothing evaluated but WebAssembly, no script in the page but these very lines.
fn policy(html: &str) -> String {
    let scripts: Vec<String> = inline_scripts(html).map(hash::source).collect();
    let script_src = format!("script-src 'self' 'wasm-unsafe-eval' {}", scripts.join(" "));
    [
        "default-src 'none'",
        &script_src,
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' blob: data:",
        "manifest-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script>").skip(1).filter_map(|rest| Some(rest.split_once("</script>")?.0))
}

fn reload(build: &str) -> String {
    format!("<script>{}</script>", include_str!("reload.js").replace("{{build}}", build))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> File {
        File::new(name, name.into())
    }

    fn page(template: &str, build: Option<&str>) -> Result<String> {
        let (style, script, wasm, icon) = (file("s.css"), file("a.js"), file("a.wasm"), file("i.svg"));
        fill(template, &Links { style: &style, script: &script, wasm: &wasm, icon: &icon }, build)
    }

    #[test]
    fn names_files_with_their_integrity() -> Result<()> {
        let html = page(r#"<link href="{{style}}" integrity="{{style-integrity}}">"#, None)?;
        assert_eq!(html, format!(r#"<link href="s.css" integrity="{}">"#, hash::integrity(b"s.css")));
        Ok(())
    }

    #[test]
    fn the_policy_allows_these_inline_lines_only() -> Result<()> {
        let template = "{{policy}}{{reload}}<script src=\"{{script}}\"></script><script>let a;</script>";
        let html = page(template, None)?;
        assert!(html.contains(&format!("'wasm-unsafe-eval' {};", hash::source("let a;"))));
        assert!(page(template, Some("b1"))?.contains("\"b1\""));
        Ok(())
    }

    #[test]
    fn an_unknown_name_fails() {
        assert!(page("{{nobody}}", None).is_err());
    }
}
