//! A self-made key bearing a real unit's name: nowhere, at no zoom and in neither language is it shown as trusted, and the warning is
//! there to be read wherever its file stands.

use antt::assessment::{Draft, Field};
use antt::criteria::UnitKind;
use antt::document::decision::Ruling;
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::summary::SelfAssessment;
use antt::document::{Header, to_file};
use antt::json::Digest;
use antt::review::TrustList;
use antt::review::desk::SignatureState;
use antt::review::roll_up::State;
use antt::review::trust::{Entry, Standing};
use antt::text::page::desk_summary::since_revision;
use antt::text::page::{decision, desk_copy, desk_intake, desk_trust, open as open_words};
use antt::text::review::signature_state;
use antt::text::{Language, Say, state_name};
use e2e::{App, Browser, filled, json, until};
use std::fs;
use std::io::Read as _;
use std::path::Path;

use super::copy::{choose, save};
use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{MadeUp, YEAR, register_csv, trust_list, unit};
use super::papers::words_of_docx;
use super::seeded::{decision_about, forged, hold, reviewer};

/// The real units are 4 and 6; both keys are trusted, and somebody else signs in their names.
const FIRST: u64 = 4;
const SECOND: u64 = 6;
const FORGER: u64 = 777_777;

/// Widths of a window of 1 280 px when it is not magnified, twice and four times.
const ZOOMS: [(u32, u32); 3] = [(1280, 900), (640, 450), (320, 225)];

/// A desk that took in what the forger signed; a trusted reviewer has even accepted it.
fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    hold(&browser, &forged(FIRST, FORGER), Ruling::Accepted);
    browser.seed_trust(&trust_list([FIRST, SECOND].map(unit).into_iter(), reviewer()));
    browser.seed_setting("desk/register", &register_csv(SECOND + 1));
    browser
}

/// Why the text of the first element that fits and has these words can't be read; nothing where it can.
const UNREAD: &str = "
    const [css, words] = arguments;
    const all = [...document.querySelectorAll(css)].filter((one) => one.textContent.includes(words));
    const element = all[all.length - 1];
    if (!element) return `no ${css} says ${words}`;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (boxes.length === 0) return 'nothing of it is drawn';
    for (let around = element; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) < 1) return `hidden by ${around.tagName}`;
        if (style.clipPath !== 'none') return `clipped by ${around.tagName}`;
        const frame = around.getBoundingClientRect();
        const scrolls = ['auto', 'scroll'].includes(style.overflowX) || ['auto', 'scroll'].includes(style.overflowY);
        const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
        const out = boxes.find((box) => box.bottom > frame.bottom + 1 || box.top < frame.top - 1 || box.right > frame.right + 1 || box.left < frame.left - 1);
        if (cuts && !scrolls && out) return `cut off by ${around.tagName}.${around.className}`;
        if (scrolls) break;
    }
    const size = parseFloat(getComputedStyle(element).fontSize);
    return size < 12 ? `too small: ${size} px` : '';";

/// Words that would say that the key is trusted.
fn trusted_words(language: Language) -> Vec<String> {
    let says = |say: Say| language.say(say).to_owned();
    vec![says(signature_state(SignatureState::Trusted)), says(decision::TRUSTED)]
}

#[track_caller]
fn warns(browser: &Browser, css: &str, words: &str, place: &str) {
    for (width, height) in ZOOMS {
        browser.emulate_device(width, height, 1, false);
        let why = || browser.js(UNREAD, &[json!(css), json!(words)]);
        until(&format!("{place} at {width} px: {}", why()), || why() == "");
    }
    browser.emulate_device(1280, 900, 1, false);
}

#[track_caller]
fn never_says_trusted(browser: &Browser, css: &str, language: Language, place: &str) {
    let said = browser.js("return document.querySelector(arguments[0]).textContent", &[json!(css)]);
    let said = said.as_str().unwrap_or_default();
    for words in trusted_words(language) {
        assert!(!said.contains(&words), "{place} says `{words}`: {said}");
    }
}

fn uuid(of: &MadeUp) -> String {
    of.summary().id.trim_start_matches("urn:uuid:").to_owned()
}

#[test]
fn a_self_made_key_bearing_a_real_units_name_is_never_shown_as_trusted() {
    let browser = start();
    for language in [Language::Vi, Language::En] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language.code())]);
        let say = |sentence: Say| language.say(sentence);

        browser.desk("/desk");
        warns(&browser, "#desk-rows tr.row .state.warn", say(signature_state(SignatureState::Unknown)), "the list");
        warns(&browser, "#desk-rows tr.row .state", language.pick("(chưa xác minh)", "(not verified)"), "the list");
        never_says_trusted(&browser, "#desk-rows tbody", language, "the list");
        assert!(browser.all("#desk-rows .state.good").is_empty(), "a sign of approval in the list");

        browser.desk(&format!("/desk/s/{}", uuid(&unit(FIRST))));
        browser.find("#review-state");
        warns(&browser, ".panel .warn", say(open_words::UNKNOWN_KEY), "the summary");
        warns(&browser, "main p", say(open_words::CALL), "the summary");
        never_says_trusted(&browser, ".panel", language, "the summary");
        assert!(browser.all("#review-state .good").is_empty(), "a sign of approval at the summary");

        let file = browser.scratch().join("gia.json");
        fs::write(&file, forged(SECOND, FORGER).bytes()).expect("written");
        browser.desk("/desk/intake");
        browser.upload("#intake-files", &[file]);
        browser.find("#staging [data-row='0']");
        let unknown = desk_intake::standing(language, Standing::Unknown);
        warns(&browser, "#staging [data-row='0'] .mark.warn", &unknown, "staging");
        let trusted = desk_intake::standing(language, Standing::Trusted);
        assert!(!browser.text("#staging [data-row='0']").contains(&trusted), "staging calls it trusted");
        browser.click("#take-none");
        browser.find(".dropzone");

        browser.desk("/desk/figures");
        browser.click("#figures-year option[value='2026']");
        browser.shows("main .caption", "2026");
        let count = |id: &str| browser.text(&format!("#figure-total-{id}"));
        assert_eq!((count("not_verified"), count("qualified"), count("waiting")), ("1".into(), "0".into(), "0".into()));
        browser.js("document.getElementById('figure-total-not_verified').click()", &[]);
        let not_verified = say(state_name(State::NotVerified));
        browser.shows("#behind-rows tr.row", &unit(FIRST).name);
        warns(&browser, "#behind-rows tr.row .state", not_verified, "the list behind a figure");

        browser.desk("/desk/papers/tong-hop/2026");
        browser.shows(".paper", "Số đơn vị phải nộp");
        let listed = state_name(State::NotVerified).vi;
        warns(&browser, ".paper p", &format!("{listed}: 1 đơn vị"), "the report");
        browser.desk("/desk/papers/de-nghi/2026");
        browser.shows(".paper", "Chưa có đơn vị nào đủ điều kiện");
        assert!(!browser.text(".paper").contains(&unit(FIRST).name), "it is proposed for recognition");

        browser.desk("/desk");
        browser.click("#desk-rows tr.row input[type=checkbox]");
        browser.js("location.hash = '/desk/papers/de-nghi/dang-chon'", &[]);
        browser.shows(".paper", "Chưa có đơn vị nào đủ điều kiện");
        assert!(!browser.text(".paper").contains(&unit(FIRST).name), "it is proposed since it is selected");
    }
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// The forger's card in the name of a unit that has another key.
fn forged_card() -> Vec<u8> {
    let card = KeyCard {
        header: Header::new(key_card::TYPE, "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0"),
        name: unit(FIRST).name,
        units: vec![unit(FIRST).unit_name()],
    };
    to_file(&issue(&card, &secret_of(FORGER), SIGNED_AT).expect("a card"))
}

/// Everything that is written in a workbook.
fn texts_of(workbook: &Path) -> String {
    let mut parts = zip::ZipArchive::new(fs::File::open(workbook).expect("the workbook")).expect("a zip");
    let mut texts = String::new();
    parts.by_name("xl/sharedStrings.xml").expect("the texts").read_to_string(&mut texts).expect("XML");
    texts
}

#[test]
fn neither_a_forged_card_nor_a_slip_nor_what_leaves_as_a_table_shows_a_self_made_key_as_trusted() {
    for language in [Language::Vi, Language::En] {
        // The names of what was saved before would be taken.
        let browser = start();
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language.code())]);
        let say = |sentence: Say| language.say(sentence);

        let card = browser.scratch().join("the.json");
        fs::write(&card, forged_card()).expect("written");
        browser.desk("/desk/trust");
        browser.shows("#listed-keys", "(3)");
        browser.upload("#trust-file", &[card]);
        let fingerprint = secret_of(FORGER).did().fingerprint().to_string();
        browser.shows("#compare-fingerprint", &fingerprint);
        warns(&browser, "#compare-fingerprint", &fingerprint, "the forged card");
        warns(&browser, "main .sheet p", say(desk_trust::COMPARE_WHY), "the forged card");
        warns(&browser, "main .notice.warn", say(desk_trust::SECOND_KEY), "the forged card");
        never_says_trusted(&browser, ".sheet:has(#compare-fingerprint)", language, "the trust page");
        // Nobody has said how it was compared.
        browser.click("#save-key");
        browser.find("#error-summary");
        browser.desk("/desk/trust");
        browser.shows("#listed-keys", "(3)");
        browser.keys("#search-keys", &fingerprint);
        browser.gone(".trusted-key");

        browser.desk(&format!("/desk/papers/phieu/{}", decision_about(&forged(FIRST, FORGER), Ruling::Accepted)));
        browser.find(".paper-kind");
        never_says_trusted(&browser, ".paper", language, "the slip");

        browser.desk("/desk");
        browser.find("#desk-rows tr.row");
        browser.click("#desk-export");
        let table = fs::read(browser.wait_download(|name| name == "antt_ho-so.csv")).expect("the table");
        browser.click("#desk-workbook");
        let workbook = texts_of(&browser.wait_download(|name| name == "antt_ho-so.xlsx"));
        for (place, text) in [("the table", String::from_utf8(table).expect("UTF-8")), ("the workbook", workbook)] {
            assert!(text.contains(&unit(FIRST).name), "{place}: {text}");
            assert!(text.contains(say(signature_state(SignatureState::Unknown))), "{place}: {text}");
            for words in trusted_words(language) {
                assert!(!text.contains(&words), "{place} says `{words}`: {text}");
            }
        }
        assert_eq!(browser.console_errors(), [""; 0]);
    }
}

/// What the forger signed in the name of a unit, under a code that the register does not have.
fn under_another_code() -> SelfAssessment {
    let mut summary = unit(SECOND).summary();
    summary.id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964aa".to_owned();
    summary.unit.code = Some("99999".to_owned());
    summary
}

/// The copy of a desk whose reviewer trusts the forger's key for the unit.
fn copy_of_the_deceived(copy: &Path) {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(forged(FIRST, FORGER).bytes());
    let mut trust = TrustList::default();
    trust.add(Entry { did: secret_of(FORGER).did(), ..unit(FIRST).entry() }).expect("a new key");
    browser.seed_trust(&trust);
    fs::copy(save(&browser), copy).expect("copied");
}

#[test]
fn neither_home_nor_an_opened_file_nor_a_pair_nor_a_copys_keys_show_a_self_made_key_as_trusted() {
    let browser = start();
    let other = to_file(&signed(&under_another_code(), FORGER));
    browser.seed_received(&other);
    let file = browser.scratch().join("gia.json");
    fs::write(&file, forged(SECOND, FORGER).bytes()).expect("written");
    let copy = browser.scratch().join("ban-tham-dinh.zip");
    copy_of_the_deceived(&copy);
    for language in [Language::Vi, Language::En] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language.code())]);
        let say = |sentence: Say| language.say(sentence);

        browser.desk("/");
        browser.find("#main");
        never_says_trusted(&browser, "#main", language, "the first page");
        assert!(
            !browser.text("#main").contains(&unit(FIRST).name),
            "what was taken in is no assessment of this computer"
        );

        browser.desk("/open");
        browser.upload("#open-files", &[&file]);
        browser.shows("#main", &unit(SECOND).name);
        warns(&browser, ".panel .warn", say(open_words::UNKNOWN_KEY), "the opened file");
        warns(&browser, "#main p", say(open_words::CALL), "the opened file");
        never_says_trusted(&browser, ".panel", language, "the opened file");

        browser.desk("/desk/figures");
        browser.click("#figures-year option[value='2026']");
        browser.shows("#pair-rows tr.row", "99999");
        let not_verified = say(state_name(State::NotVerified));
        warns(&browser, "#pair-rows tr.row .state.warn", not_verified, "the pairs");
        never_says_trusted(&browser, "#pairs", language, "the pairs");
        assert!(browser.all("#pair-rows .state.good").is_empty(), "a sign of approval among the pairs");

        choose(&browser, &copy);
        browser.shows("#copy-staged", say(desk_copy::BY_UNKNOWN));
        assert!(browser.all("#entries").is_empty(), "keys of a copy that nobody has compared");
        browser.click("#copy-compared");
        browser.shows("#entries tr.row", &unit(FIRST).name);
        never_says_trusted(&browser, "#entries", language, "the copy's keys");
        assert!(browser.all("#entries .state.good, #entries input:checked").is_empty(), "taken as it is");
        // To have compared the copy's own key says nothing of those in it.
        browser.desk("/desk");
        warns(&browser, "#desk-rows tr.row .state.warn", say(signature_state(SignatureState::Unknown)), "the list");
    }
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn what_a_self_made_key_signed_is_neither_filled_into_a_draft_nor_written_for_word_nor_taken_for_an_earlier_revision() {
    let browser = start();
    let draft = Draft { year: YEAR, ..filled::draft(UnitKind::Commune) };
    browser.seed(App::serve(), &[&draft]);
    browser.desk("/desk/figures");
    browser.click(&format!("#coverage-draft option[value='{}']", draft.id));
    browser.click("#coverage-fill");
    let rows = || browser.stored_draft(&draft).entries["5.4.coverage"].clone();
    until("the draft is written", || {
        rows().entry.text(Field::Total(0)) != draft.entries["5.4.coverage"].entry.text(Field::Total(0))
    });
    for row in 0..UnitKind::IN_COVERAGE.len() {
        for field in [Field::Registered(row), Field::Recognised(row)] {
            assert_eq!(rows().entry.text(field), "0", "{field:?}");
        }
    }
    assert!(!rows().evidence.iter().any(|paper| paper.number.starts_with("sha256:")), "it is cited");

    let not_verified = format!("{}: 1 đơn vị", state_name(State::NotVerified).vi);
    for (paper, says, is_named) in [("de-nghi", "Chưa có đơn vị nào", false), ("tong-hop", not_verified.as_str(), true)]
    {
        browser.desk(&format!("/desk/papers/{paper}/{YEAR}"));
        browser.find(".paper-kind");
        let words = words_of_docx(&browser, paper);
        assert!(words.contains(says) && words.contains(&unit(FIRST).name) == is_named, "{paper}: {words}");
    }

    // The unit's own second and third revision come. The first one that is here, on which there is a decision, is the forger's.
    for revision in [2, 3] {
        let mut own = unit(FIRST).summary();
        (own.revision, own.previous) = (revision, Some(Digest::of_bytes(b"the one before").to_string()));
        browser.seed_received(&to_file(&signed(&own, FIRST)));
    }
    browser.desk(&format!("/desk/s/{}", uuid(&unit(FIRST))));
    browser.shows("#since-revision", &since_revision(Language::Vi, 3, 2));
    assert_eq!(browser.console_errors(), [""; 0]);
}
