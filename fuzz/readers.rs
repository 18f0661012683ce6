//! What every reader of files from outside must do with any bytes: answer, in words of both languages, and the same to the same bytes.
//! A fuzzer (`fuzz/targets`) and a test over the corpus (`tests/corpus.rs`) call the same functions. What the files mean is tested
//! elsewhere.

use antt::assessment::Draft;
use antt::bulk::{Plan, Share, Told, What, walk};
use antt::criteria::UnitKind;
use antt::criteria::manuscript::{Block, Grid, Making, Manuscript, ManuscriptChange, Placement};
use antt::criteria::sheet::{read_guide, read_pasted, read_pasted_whole, read_programme, read_supplement};
use antt::document::open::{File, open};
use antt::document::printed_code::{Held, compare};
use antt::document::summary::{Content, examine};
use antt::document::{backup, desk};
use antt::json::Digest;
use antt::review::archive::Limits;
use antt::review::trust::signed_list;
use antt::review::{TrustList, register};
use antt::text::page::compare::explained;
use antt::text::{
    Language, cell_problem, criteria_advice, criteria_problem, differences, draft_error, not_a_register, not_a_sheet,
    not_readable, remark_line, row_refusal, unknown_criteria,
};
use std::collections::BTreeSet;

/// A reader with its name, which is also the name of its part of the corpus.
pub type Reader = (&'static str, fn(&[u8]));

/// All of them.
pub const READERS: [Reader; 13] = [
    ("summary", summary),
    ("decision", document),
    ("trust_list", trust_list),
    ("criteria", criteria),
    ("register", register),
    ("zip", zip),
    ("backup", backup),
    ("draft", draft),
    ("sheet", sheet),
    ("desk", desk),
    ("manuscript", manuscript),
    ("cells", cells),
    ("printed_code", printed_code),
];

const LANGUAGES: [Language; 2] = [Language::Vi, Language::En];

/// Something is said, in both languages.
fn said(say: impl Fn(Language) -> String) {
    for language in LANGUAGES {
        assert!(!say(language).trim().is_empty());
    }
}

/// Any document: what it is can be written down and read again.
pub fn document(bytes: &[u8]) {
    let what = What::of(bytes);
    assert_eq!(What::from_text(&what.to_text()).as_ref(), Some(&what));
    if let Err(why) = open(bytes) {
        said(|language| not_readable(language, &why).join("\n"));
    }
}

/// A summary: its outcome is computed again whatever it says.
pub fn summary(bytes: &[u8]) {
    document(bytes);
    let Ok(File::Summary(opened)) = open(bytes) else { return };
    match examine(&opened.document) {
        Content::Agrees(_) => {}
        Content::Differs(computed, found) => {
            said(|language| differences(language, &computed, &found).join("\n"));
        }
        Content::Unknown(why) => said(|language| unknown_criteria(language, &why)),
    }
}

/// A trust list: staged and taken over whole, and then nothing of it is new.
pub fn trust_list(bytes: &[u8]) {
    document(bytes);
    let Ok(File::TrustList(opened)) = open(bytes) else { return };
    let Some((_, incoming)) = signed_list(&opened) else { return };
    let mut trust = TrustList::default();
    let all: BTreeSet<_> = trust.stage(&incoming).into_iter().map(|staged| staged.entry.did).collect();
    trust.take_over(&incoming, &all);
    assert_eq!(trust.entries().count(), all.len());
}

/// A criteria file: every problem has a place, a sentence and advice.
pub fn criteria(bytes: &[u8]) {
    document(bytes);
    let Ok(File::Criteria(opened)) = open(bytes) else { return };
    for problem in opened.file.err().unwrap_or_default() {
        said(|language| criteria_problem(language, &problem));
        said(|language| criteria_advice(language, &problem));
    }
}

/// A register: every row is a unit or refused with its line.
pub fn register(bytes: &[u8]) {
    match register::read(bytes) {
        Ok(read) => {
            for refused in &read.refused {
                said(|language| row_refusal(language, &refused.why));
            }
        }
        Err(why) => said(|language| not_a_register(language, &why)),
    }
}

/// A zip file: every entry is told of once, within limits.
pub fn zip(bytes: &[u8]) {
    let limits = Limits { entries: 100, unpacked: 4_000_000, document: 1_000_000, nested: 1_000_000 };
    let plan = Plan { share: Share { mine: 0, of: 1 }, known: BTreeSet::new(), careful: false, limits };
    let mut numbers = BTreeSet::new();
    walk(vec![("a.zip".to_owned(), bytes.len() as u64, bytes)], &plan, &mut |told| {
        if let Told::Found { order, .. } = told {
            assert!(numbers.insert(order), "{order} is told of twice");
        }
    });
}

/// A backup: what is read of it is written and read again.
pub fn backup(bytes: &[u8]) {
    match backup::read(bytes) {
        Ok((read, _)) => {
            let (again, damaged) = backup::read(&backup::write(&read)).expect("what was written");
            assert_eq!(
                (again.drafts.len(), again.signed, again.keys, damaged),
                (read.drafts.len(), read.signed, read.keys, 0)
            );
        }
        Err(why) => said(|language| not_readable(language, &why).join("\n")),
    }
}

/// A draft: what is read of it is written and read again.
pub fn draft(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Draft::from_text(text) {
        Ok(draft) => assert_eq!(Draft::from_text(&draft.to_text()), Ok(draft)),
        Err(why) => said(|language| draft_error(language, &why)),
    }
}

/// A table of criteria, of either kind.
pub fn sheet(bytes: &[u8]) {
    for read in [read_guide, read_supplement, read_programme] {
        match read(bytes) {
            Ok(sheet) => sheet.problems.iter().for_each(|problem| said(|language| cell_problem(language, problem))),
            Err(why) => said(|language| not_a_sheet(language, &why)),
        }
    }
}

/// A desk out of a copy.
pub fn desk(bytes: &[u8]) {
    if let Err(why) = desk::read(bytes) {
        said(|language| not_readable(language, &why).join("\n"));
    }
}

/// A criteria file that is being written: what is read of it is written and read again, and every remark is a sentence.
pub fn manuscript(bytes: &[u8]) {
    let Some(manuscript) = std::str::from_utf8(bytes).ok().and_then(Manuscript::from_text) else { return };
    assert_eq!(Manuscript::from_text(&manuscript.to_text()), Some(manuscript.clone()));
    remarked(&manuscript);
}

/// Cells from a spreadsheet, put into an empty table of each kind.
pub fn cells(bytes: &[u8]) {
    (0..CELLS).for_each(|way| cells_in_one_way(bytes, way));
}

/// Kinds of files, their tables, and how cells are read.
pub const CELLS: usize = 3 * 3 * 2;

/// One way of the eighteen, for who tries many texts.
pub fn cells_in_one_way(bytes: &[u8], way: usize) {
    let text = String::from_utf8_lossy(bytes);
    let making = [Making::Guide, Making::Supplement, Making::Programme][way % 3];
    let grid = [Grid::Items, Grid::Grades, Grid::Basis][way / 3 % 3];
    let read = [read_pasted, read_pasted_whole][way / 9 % 2];
    let empty = Manuscript::empty("a", making, UnitKind::Commune, 0);
    match read(&text, empty.columns(grid)) {
        Ok(pasted) => {
            let block = Block { grid, pasted, placement: Placement::Instead };
            remarked(&empty.changed(&ManuscriptChange::Paste(block), 0));
        }
        Err(why) => said(|language| not_a_sheet(language, &why)),
    }
}

fn remarked(manuscript: &Manuscript) {
    let assembled = manuscript.assemble();
    assembled.remarks.iter().for_each(|remark| said(|language| remark_line(language, remark)));
    manuscript.preview(&assembled);
}

/// What was scanned from a paper, held against a file.
pub fn printed_code(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let digest = Digest::of_bytes(b"a file");
    let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff";
    let held = Held { id, revision: 2, digest: &digest, previous: None, did: None };
    let comparison = compare(&text, held);
    said(|language| explained(language, &comparison, held.revision));
}
