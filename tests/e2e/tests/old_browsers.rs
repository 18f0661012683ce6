//! What is published runs in the oldest browsers that are promised, Chrome 109 and Firefox 115: neither its WebAssembly nor its
//! scripts use anything that these do not understand.
#![allow(clippy::panic)]

use std::fs;

use e2e::{App, Browser, json};
use wasmparser::{Validator, WasmFeatures};

/// acorn 8.19.0 (MIT, its licence beside it), unchanged: a parser that can be told a year.
const ACORN: &str = include_str!("../acorn/acorn.js");

/// Both browsers have all of this year's syntax, and not all of the next ones'.
const YEAR: u32 = 2022;

/// What both browsers have beyond the first edition of WebAssembly.
fn features() -> WasmFeatures {
    WasmFeatures::WASM1
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::REFERENCE_TYPES
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::SIMD
}

fn valid(wasm: &[u8]) -> Result<(), String> {
    Validator::new_with_features(features()).validate_all(wasm).map(drop).map_err(|why| why.to_string())
}

#[test]
fn the_programs_use_no_newer_webassembly() {
    let mut seen = 0;
    for entry in fs::read_dir(App::built()).expect("the built page") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|end| end == "wasm") {
            seen += 1;
            let bytes = fs::read(&path).expect("a program");
            valid(&bytes).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        }
    }
    assert_eq!(seen, 3, "the first program, the whole one, the worker");
}

#[test]
fn newer_webassembly_is_found() {
    // A function that calls itself as its last deed, in the way that Chrome has since 112 and Firefox since 121.
    let tail_call = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a\x06\x01\x04\0\x12\0\x0b";
    let why = valid(tail_call).expect_err("a tail call");
    assert!(why.contains("tail calls"), "{why}");
}

/// Scripts with the kind that each is parsed as.
#[track_caller]
fn scripts() -> Vec<(String, &'static str, String)> {
    let mut scripts = Vec::new();
    let mut files: Vec<_> =
        fs::read_dir(App::built()).expect("the built page").flatten().map(|one| one.path()).collect();
    files.push(App::single_file());
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = || fs::read_to_string(&path).expect("a text");
        if name.ends_with(".js") {
            let kind = if name.starts_with("first.") || name.starts_with("whole.") { "module" } else { "script" };
            scripts.push((name, kind, read()));
        } else if name.ends_with(".html") {
            for (start, kind) in [("<script>", "script"), ("<script type=\"module\">", "module")] {
                let page = read();
                let inside =
                    page.split(start).skip(1).filter_map(|rest| Some(rest.split_once("</script>")?.0.to_owned()));
                scripts.extend(inside.map(|text| (name.clone(), kind, text)));
            }
        }
    }
    scripts
}

/// Why acorn does not understand a script, if so.
fn fault(browser: &Browser, kind: &str, text: &str) -> Option<String> {
    let parse =
        "try { acorn.parse(arguments[0], { ecmaVersion: arguments[1], sourceType: arguments[2] }); return null; }
        catch (error) { return String(error); }";
    browser.js(parse, &[json!(text), json!(YEAR), json!(kind)]).as_str().map(str::to_owned)
}

#[test]
fn the_scripts_use_no_newer_syntax() {
    let browser = Browser::start();
    browser.js(ACORN, &[]);
    let scripts = scripts();
    assert!(scripts.len() >= 7, "{:?}", scripts.iter().map(|(name, ..)| name).collect::<Vec<_>>());
    for (name, kind, text) in scripts {
        assert_eq!(fault(&browser, kind, &text), None, "{name}");
    }
    let newer = ["/[a--b]/v", "/(?i:a)/", "import a from './a.json' with { type: 'json' }", "{ using file = open(); }"];
    for text in newer {
        assert!(fault(&browser, "module", text).is_some(), "{text}");
    }
}
