//! Files that mean harm through the page: each is listed with its own reason, the same as natively; nothing is taken over, nothing of
//! their names is executed, and the page stays alive.

use super::corpus::{NAMES, archives, evil_units, mutations, refused, vectors};
use super::many;
use super::support::{Named, count, intake, kept, long_tasks, received, staged, states, stored, written};
use antt::bulk::{Plan, Share, Told, What, walk};
use antt::document::open::{File, Integrity, open};
use antt::review::archive::Limits;
use antt::review::intake::StateKind;
use antt::review::trust::TrustList;
use antt::text::Language;
use antt::text::review::state_kind;
use e2e::review::DECIDES;
use e2e::{Browser, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What the same files are natively.
fn natively(files: Vec<Named>) -> Vec<(String, What)> {
    let files = files.into_iter().map(|(name, bytes)| (name, bytes.len() as u64, bytes)).collect();
    let plan =
        Plan { share: Share { mine: 0, of: 1 }, known: BTreeSet::new(), careful: false, limits: Limits::default() };
    let mut all = Vec::new();
    walk(files, &plan, &mut |told| {
        if let Told::Found { name, what, .. } = told {
            all.push((name, *what));
        }
    });
    all
}

fn reasons_of(all: &[(String, What)], language: Language) -> Vec<(String, Vec<String>)> {
    let reasons = all.iter().filter_map(|(name, what)| match what {
        What::Refused(why) => Some((name.clone(), why.say(language).to_vec())),
        _ => None,
    });
    let mut reasons: Vec<_> = reasons.collect();
    reasons.sort();
    reasons
}

const REASONS: &str = "return [...document.querySelectorAll('#reasons > .why > li')].map((one) =>
    [one.querySelector('bdi').textContent, [...one.querySelectorAll('li')].map((reason) => reason.textContent)])";

/// Every reason on the page, unfolded to the last.
#[track_caller]
fn reasons(browser: &Browser) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let one = |one: &Value| (text(&one[0]), one[1].as_array().into_iter().flatten().map(text).collect());
    let mut reasons: Vec<_> = browser.js(REASONS, &[]).as_array().into_iter().flatten().map(one).collect();
    reasons.sort();
    reasons
}

fn number_of(browser: &Browser, kind: Option<StateKind>) -> usize {
    let words = kind.map_or("Tất cả", |kind| state_kind(kind).vi);
    states(browser).into_iter().find_map(|state| figure(state.strip_prefix(words)?.trim())).unwrap_or(0)
}

/// A number as the page writes it.
fn figure(text: &str) -> Option<usize> {
    text.replace('.', "").parse().ok()
}

#[track_caller]
fn nothing_was_executed(browser: &Browser) {
    assert!(browser.js("return window.pwned === undefined", &[]) == true);
    for planted in ["img", "script", "svg[onload]"] {
        assert!(browser.all(&format!("main {planted}")).is_empty(), "{planted}");
    }
    let turned = browser.js(r"return /[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/.test([...document.querySelectorAll('#staging th[scope=row]')].map((one) => one.textContent).join())", &[]);
    assert!(turned == false, "letters that hide others are in a file's name");
    assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
}

/// Another language and another filter, at once.
#[track_caller]
fn is_alive(browser: &Browser) {
    browser.click("#switch-language");
    browser.shows("#staged", "read");
    let refused = state_kind(StateKind::Refused).en;
    browser.find_text("#states button", refused).click();
    browser.shows("#states [aria-pressed=true]", refused);
}

#[track_caller]
fn is_listed(browser: &Browser, all: &[(String, What)]) {
    staged(browser, all.len() as u64);
    assert_eq!(number_of(browser, None), all.len());
    let each: usize = states(browser).iter().skip(1).filter_map(|state| figure(state.rsplit(' ').next()?)).sum();
    assert_eq!(each, all.len(), "the counts add up: {:?}", states(browser));
    let expected = reasons_of(all, Language::Vi);
    assert_eq!(number_of(browser, Some(StateKind::Refused)), expected.len());
    if !browser.all("#reasons").is_empty() {
        browser.click("#reasons summary");
        while !browser.all("#more-reasons").is_empty() {
            browser.click("#more-reasons");
        }
    }
    let conflicts = number_of(browser, Some(StateKind::Conflict));
    let shown = reasons(browser);
    assert_eq!(shown.len(), expected.len() + conflicts);
    for one in &expected {
        assert!(shown.contains(one), "{one:?}");
    }
}

#[test]
fn every_hostile_document_is_listed_with_its_own_reason_and_none_is_taken_over() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    let made = refused();
    let mut files: Vec<Named> = made.iter().map(|(name, bytes, _)| (name.clone(), bytes.clone())).collect();
    files.extend(vectors());
    files.extend(mutations(1_000));
    files.extend(NAMES.iter().map(|name| ((*name).to_owned(), b"{".to_vec())));
    files.extend(evil_units());
    // Not packed, or the deep ones would be told for bombs.
    let zip = stored(&files);
    let all = natively(vec![("hại.zip".to_owned(), zip.clone())]);
    assert_eq!(all.len(), files.len());
    long_tasks(&browser, "opening the page");
    browser.upload("#intake-files", &[written(&browser, "hại.zip", &zip)]);
    is_listed(&browser, &all);
    long_tasks(&browser, "reading hostile documents");
    let shown = reasons(&browser);
    for (name, _, says) in &made {
        let name = format!("hại.zip/{name}");
        let (_, why) = shown.iter().find(|(shown, _)| *shown == name).unwrap_or_else(|| panic!("{name} is not listed"));
        assert!(!why.is_empty() && why.join(" ").contains(says), "{name}: {why:?}, not {says}");
    }
    // Every mutation is refused, altered, or the same document with other white space.
    let intact = all.iter().filter(|(name, what)| name.contains("đổi/") && what.is_wanted()).count();
    assert!(intact < 200, "{intact} changes in white space");
    nothing_was_executed(&browser);
    assert_eq!(count(&browser, "received"), 0);
    is_alive(&browser);
    let english = reasons_of(&all, Language::En);
    let shown = reasons(&browser);
    assert!(english.iter().all(|one| shown.contains(one)));
    takes_in_only_what_is_intact(&browser, &files);
    nothing_was_executed(&browser);
    // What was taken over is shown elsewhere, too.
    let evil = many::unit(500).summary().id;
    let summary = format!("/desk/s/{}", evil.trim_start_matches("urn:uuid:"));
    for (route, css) in [("/desk", "#desk-rows tr.row"), (summary.as_str(), DECIDES), ("/desk/figures", "#heading")] {
        browser.desk(route);
        browser.find(css);
        nothing_was_executed(&browser);
    }
}

/// Everything that can be taken in is: of all these files those that are as they were signed, each once, byte for byte. The two intact
/// ones among the test vectors are the same revision of one assessment and contradict one another, so neither is.
#[track_caller]
fn takes_in_only_what_is_intact(browser: &Browser, files: &[Named]) {
    let mut intact: BTreeMap<String, Vec<&[u8]>> = BTreeMap::new();
    for (_, bytes) in files.iter().filter(|(name, _)| !name.starts_with("mẫu/")) {
        if let Some(digest) = digest_if_intact(bytes) {
            intact.entry(digest).or_default().push(bytes);
        }
    }
    browser.click("#states button");
    browser.click("#take-all");
    browser.find("main .notice.good");
    let kept_here: BTreeSet<String> = received(browser).into_iter().collect();
    assert_eq!(kept_here, intact.keys().cloned().collect());
    for (digest, files) in &intact {
        let kept = kept(browser, digest).expect("its bytes");
        assert!(files.contains(&kept.as_slice()), "{digest} is not as it came");
    }
}

/// The digest of a summary or a decision that is as it was signed.
fn digest_if_intact(bytes: &[u8]) -> Option<String> {
    let (digest, integrity) = match open(bytes).ok()? {
        File::Summary(opened) => (opened.digest, opened.integrity),
        File::Decision(opened) => (opened.digest, opened.integrity),
        _ => return None,
    };
    matches!(integrity, Integrity::Intact(_)).then(|| digest.to_string())
}

#[test]
fn hostile_archives_and_loose_files_are_named_for_what_they_are() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    let made = archives();
    let mut files: Vec<Named> = made.iter().map(|(name, bytes, _)| (name.clone(), bytes.clone())).collect();
    files.push(("50 MB.json".to_owned(), vec![b' '; 50_000_000]));
    files.push(("trống.json".to_owned(), Vec::new()));
    files.push(("a\u{202e}nosj.exe".to_owned(), b"{".to_vec()));
    files.push(("<img src=x onerror=window.pwned=1>.json".to_owned(), b"{".to_vec()));
    let paths: Vec<_> = files.iter().map(|(name, bytes)| written(&browser, name, bytes)).collect();
    let all = natively(files);
    browser.upload("#intake-files", &paths);
    is_listed(&browser, &all);
    long_tasks(&browser, "reading hostile archives");
    let shown = reasons(&browser);
    for (name, _, says) in made {
        let fits = |(shown, why): &&(String, Vec<String>)| shown.starts_with(&name) && why.join(" ").contains(says);
        assert!(shown.iter().any(|one| fits(&one)), "{name}: {says} is not in {shown:?}");
    }
    assert!(
        shown.iter().any(|(name, why)| name == "50 MB.json" && why.join(" ").contains("quá giới hạn")),
        "{shown:?}"
    );
    browser.gone("#take-all");
    nothing_was_executed(&browser);
    assert_eq!(count(&browser, "received"), 0);
    is_alive(&browser);
}
