//! Files turned into PDF by the programs that people use, and what poppler says of them. A program that is not there is a failure.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a PDF shows.
pub struct Pdf {
    /// The words of each page, from top to bottom.
    pub pages: Vec<String>,
    /// The letters and digits of each page in the order in which they were written: cell by cell, so that columns don't mix.
    pub flow: Vec<String>,
    /// Width and height of each page, in points.
    pub sizes: Vec<(u32, u32)>,
    /// The leftmost and the rightmost edge of a word on any page, in points.
    pub left: u32,
    pub right: u32,
    /// Names of the typefaces.
    pub fonts: Vec<String>,
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers").join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn run<S: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = S>) -> String {
    let done = Command::new(program).args(arguments).output();
    let done = done.unwrap_or_else(|why| unreachable!("{program} is needed, see `cargo xtask test papers`: {why}"));
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// All at once: LibreOffice takes longer to start than to write.
pub fn from_docx(files: &[(&str, Vec<u8>)]) -> Vec<Pdf> {
    let folder = folder("word");
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(format!("{name}.docx"))).collect();
    for (path, (_, bytes)) in paths.iter().zip(files) {
        fs::write(path, bytes).expect("a file");
    }
    let order = [profile.as_str(), "--headless", "--convert-to", "pdf", "--outdir"].map(PathBuf::from);
    run("soffice", order.into_iter().chain([folder]).chain(paths.iter().cloned()));
    paths.iter().map(|path| look(&path.with_extension("pdf"))).collect()
}

/// As the page's own style sheets print it.
pub fn from_html(name: &str, paper: &str) -> Pdf {
    let folder = folder("print");
    let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let styles = style_sheets(&styles);
    let page = folder.join(format!("{name}.html"));
    let pdf = page.with_extension("pdf");
    let text = format!("<!doctype html><meta charset=\"utf-8\"><style>{styles}</style><body><main>{paper}</main>");
    fs::write(&page, text).expect("a page");
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".to_owned());
    let print = format!("--print-to-pdf={}", pdf.display());
    let order = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", &print];
    run(&chromium, order.into_iter().chain([page.to_string_lossy().as_ref()]));
    look(&pdf)
}

/// All of the page's whole sheet, in its order: what is meant for another page must not reach a paper.
fn style_sheets(folder: &Path) -> String {
    let folders = [folder.to_owned(), folder.join("whole")];
    let names = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("the styles"));
    let names = names.map(|entry| entry.expect("a file").path());
    let mut names: Vec<PathBuf> = names.filter(|name| name.extension().is_some_and(|ending| ending == "css")).collect();
    let rank = |name: &PathBuf| match name.file_stem().and_then(OsStr::to_str) {
        Some("tokens") => 0,
        Some("base") => 1,
        Some("layout") => 2,
        Some("print") => 4,
        _ => 3,
    };
    names.sort_by_key(|name| (rank(name), name.file_name().map(OsStr::to_owned)));
    names.iter().map(|name| fs::read_to_string(name).expect("a style sheet")).collect()
}

/// Words, without what stands between them: a line may break at a hyphen or in a long number.
pub fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn look(pdf: &Path) -> Pdf {
    let path = pdf.as_os_str();
    let text = run("pdftotext", [OsStr::new("-layout"), path, OsStr::new("-")]);
    let raw = run("pdftotext", [OsStr::new("-raw"), path, OsStr::new("-")]);
    let boxes = run("pdftotext", [OsStr::new("-bbox"), path, OsStr::new("-")]);
    let words: Vec<(u32, u32)> =
        boxes.split("<word ").skip(1).map(|word| (points(word, "xMin"), points(word, "xMax"))).collect();
    let sizes = boxes.split("<page ").skip(1).map(|page| (points(page, "width"), points(page, "height")));
    let fonts = run("pdffonts", [path]);
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // After the last page stands one more.
    pages.pop();
    Pdf {
        flow: raw.split('\u{c}').take(pages.len()).map(letters).collect(),
        pages,
        sizes: sizes.collect(),
        left: words.iter().map(|word| word.0).min().unwrap_or_default(),
        right: words.iter().map(|word| word.1).max().unwrap_or_default(),
        fonts: fonts.lines().skip(2).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect(),
    }
}

/// `xMin="85.1"`, without what is less than a point.
fn points(element: &str, name: &str) -> u32 {
    let (_, rest) = element.split_once(&format!("{name}=\"")).expect("the attribute");
    rest.split(['.', '"']).next().and_then(|whole| whole.parse().ok()).expect("a number")
}
