//! The page as one file that needs no server: everything stands in it, WebAssembly compressed and as text.

use std::io::Write;

use anyhow::{Result, ensure};
use data_encoding::BASE64;
use flate2::{Compression, write::GzEncoder};

use crate::{
    file::File,
    page::{self, Parts},
    policy,
};

/// Starts the whole program out of what stands in the page; appended to its glue.
const START: &str = include_str!("start_single.js");

/// What goes inside.
pub struct Inside<'a> {
    pub style: &'a File,
    pub icon: &'a File,
    /// The whole program's glue.
    pub glue: &'a str,
    pub wasm: &'a [u8],
    pub worker: &'a File,
    pub worker_wasm: &'a File,
}

/// The file, out of the same template.
pub fn file(template: &str, inside: &Inside) -> Result<Vec<u8>> {
    let style = inline(&String::from_utf8(inside.style.bytes.clone())?, "</style")?;
    let icon = BASE64.encode(&inside.icon.bytes);
    let program = inline(&format!("{}{START}", inside.glue), "</script")?;
    let packed = [("wasm", inside.wasm), ("worker", &inside.worker.bytes), ("worker-wasm", &inside.worker_wasm.bytes)];
    let packed: Result<Vec<String>> = packed.into_iter().map(|(name, bytes)| pack(name, bytes)).collect();
    let parts = Parts {
        head: &format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{style}</style>"),
        program: &format!("<script type=\"module\">{program}</script>"),
        tail: &packed?.join("\n"),
        ..Parts::default()
    };
    Ok(page::fill(template, &parts, policy::alone)?.into_bytes())
}

/// A script of a kind that no browser runs.
fn pack(name: &str, bytes: &[u8]) -> Result<String> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    let text = BASE64.encode(&packed.finish()?);
    Ok(format!("<script type=\"application/gzip\" id=\"inside-{name}\">{text}</script>"))
}

fn inline(lines: &str, end: &str) -> Result<String> {
    // A parser of HTML would see an end, or a beginning that hides it, where there is none.
    let lower = lines.to_lowercase();
    ensure!(
        !lower.contains(end) && !lower.contains("<!--"),
        "what goes into the single file contains `{end}` or `<!--`"
    );
    Ok(lines.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_script_early_is_refused() {
        assert!(inline("let a = '</SCRIPT>'", "</script").is_err());
        assert!(inline("let a = '<!--'", "</script").is_err());
        assert_eq!(inline("a\r\nb", "</script").ok().as_deref(), Some("a\nb"));
    }

    #[test]
    fn two_builds_pack_the_same_bytes() -> Result<()> {
        assert_eq!(pack("wasm", b"abc")?, pack("wasm", b"abc")?);
        Ok(())
    }
}
