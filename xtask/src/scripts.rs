//! JavaScript as it is sent: the same program without what only people read. Nothing is renamed or moved, since what is wrong in it is
//! told by browsers in its own words.

use anyhow::{Context, Result, ensure};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

const BEGIN: &str = "<script>";
const END: &str = "</script>";

/// A module in fewer bytes.
pub fn smaller(module: &str) -> Result<String> {
    written(module, CodegenOptions::minify())
}

/// A page with the one script that stands in it without comments. It is plain and old on purpose and stays so: in fewer bytes its texts
/// would be written as only newer browsers read them.
pub fn smaller_inside(page: &str) -> Result<String> {
    let parts = page.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
    let (before, (script, after)) = parts.context("the page has no script inside")?;
    let options = CodegenOptions { comments: CommentOptions::disabled(), ..CodegenOptions::default() };
    Ok([before, BEGIN, "\n", &written(script, options)?, END, after].concat())
}

fn written(script: &str, options: CodegenOptions) -> Result<String> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::mjs()).parse();
    ensure!(parsed.diagnostics.is_empty(), "a script is no JavaScript: {:?}", parsed.diagnostics);
    Ok(Codegen::new().with_options(options).build(&parsed.program).code)
}

#[cfg(test)]
mod tests {
    use super::{smaller, smaller_inside};

    #[test]
    fn a_module_says_the_same_in_fewer_bytes() {
        let module = "/** Why. */\nexport function half(whole) {\n    // Rounded.\n    return Math.floor(whole / 2) + `\n a`;\n}\n";
        assert_eq!(
            smaller(module).expect("a module"),
            "export function half(whole){return Math.floor(whole/2)+`\n a`}"
        );
        assert!(smaller("let = ;").is_err());
    }

    #[test]
    fn a_page_keeps_everything_but_its_script() {
        let page = "<p>a  b</p>\n<script>\n// Why.\nrun( 'a' );\n</script>\n<p>c</p>";
        assert_eq!(smaller_inside(page).expect("a page"), "<p>a  b</p>\n<script>\nrun(\"a\");\n</script>\n<p>c</p>");
        assert!(smaller_inside("<p>a</p>").is_err());
    }
}
