//! The program `antt` on real files: what it says of each, its exit status, and its figures beside an independent count.

#[path = "common/further_files.rs"]
mod further_files;
#[path = "common/generator.rs"]
mod generator;
#[path = "common/many.rs"]
mod many;
#[path = "command_line/hostile.rs"]
mod hostile;
#[path = "command_line/keys.rs"]
mod keys;
#[path = "command_line/side.rs"]
mod side;
#[path = "archive/zipped.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod zipped;

use antt::criteria::UnitKind;
use antt::document::to_file;
use antt::json::Digest;
use generator::signed;
use many::unit;
use serde_json::Value;
use side::{Folder, REVIEWER, Run, altered, antt, decision};
use std::collections::BTreeSet;
use zipped::zipped;

/// Seed of the key that a unit goes on with.
const NEW_KEY: u64 = 2_000_002;

#[test]
fn verify_says_of_each_file_what_it_is_and_exits_accordingly() {
    let folder = Folder::new("verify");
    let good = folder.file("good.json", &unit(1).file());
    let altered = folder.file("altered.json", &altered(&unit(2).file()));
    let unsigned = folder.file("unsigned.json", &side::unsigned(&unit(3)));
    let text = folder.file("text.json", b"no JSON");
    let trust = folder.file("trust.json", &side::trust_of(&[1, 2, 3]));
    for (arguments, status, words) in [
        (vec!["verify", &good], 0, vec!["good.json: intact · unknown key · content agrees · Đơn vị số 1 · 2026 · r1"]),
        (vec!["verify", "--trust", &trust, &good], 0, vec!["good.json: intact · trusted key · content agrees"]),
        (vec!["verify", &good, &altered], 1, vec!["good.json: intact", "altered.json: altered · content"]),
        (vec!["verify", "--trust", &trust, &altered], 1, vec!["altered.json: altered · content"]),
        (vec!["verify", &unsigned], 1, vec!["unsigned.json: unsigned"]),
        (vec!["verify", &text], 1, vec!["text.json: unreadable"]),
        (vec!["verify", "/no/such/file"], 1, vec!["/no/such/file: unreadable"]),
    ] {
        let run = antt(&[&arguments[..], &["--lang", "en"]].concat());
        assert_eq!(run.status, status, "{arguments:?}: {run:?}");
        for (line, words) in run.lines().iter().zip(&words) {
            assert!(line.contains(words), "{line} lacks {words}");
        }
        assert_eq!(run.lines().len(), words.len(), "{run:?}");
    }
}

#[test]
fn verify_speaks_both_languages_and_json() {
    let folder = Folder::new("languages");
    let good = folder.file("good.json", &unit(1).file());
    let card = folder.file("draft.json", b"{\"type\":\"AnttDraft\"}");
    assert!(antt(&["verify", &good]).out.contains("nguyên vẹn · khóa chưa biết · tính lại trùng khớp"));
    let run = antt(&["verify", "--json", &good, &card]);
    let objects: Vec<Value> = run.lines().iter().map(|line| serde_json::from_str(line).expect("an object")).collect();
    let member = |at: usize, name: &str| objects[at][name].as_str().unwrap_or_default().to_owned();
    for (name, expected) in [
        ("integrity", "intact"),
        ("type", "AnttSelfAssessment"),
        ("key", "unknown"),
        ("content", "agrees"),
        ("did", &unit(1).did().to_string()),
    ] {
        assert_eq!(member(0, name), expected, "{name}");
    }
    assert_eq!(objects[0]["unit"]["code"], "00001");
    assert_eq!((member(1, "integrity"), run.status), ("unsigned".to_owned(), 1));
}

#[test]
fn verify_reads_folders_and_zips_in_one_order_and_hides_nothing() {
    let folder = Folder::new("folders");
    let files: Vec<(String, Vec<u8>)> = (0..40).map(|n| (format!("xã/{n:02}.json"), unit(n).file())).collect();
    let entries: Vec<(&str, &[u8])> = files.iter().map(|(name, file)| (name.as_str(), file.as_slice())).collect();
    let inner = zipped(&entries[30..]);
    let bomb = vec![b' '; 1_500_000];
    let mut outer: Vec<(&str, &[u8])> = entries[..30].to_vec();
    outer.extend([
        ("in.zip", inner.as_slice()),
        ("__MACOSX/._a", b"x"),
        ("bomb.json", &bomb),
        ("a\u{202e}b.json", b"{}"),
    ]);
    folder.file("b.zip", &zipped(&outer));
    folder.file("a.json", &unit(77).file());
    folder.file("c/d/e.json", &unit(78).file());
    folder.file("z.zip", b"PK\x03\x04 and no more");
    let run = antt(&["verify", "--lang", "en", &folder.path()]);
    let lines = run.lines();
    assert_eq!((run.status, lines.len()), (1, 45), "{run:?}");
    let after = |line: &str| line.strip_prefix(&format!("{}/", folder.path())).unwrap_or_default().to_owned();
    assert!(after(lines[0]).starts_with("a.json: intact"));
    for (n, line) in (0..40).zip(&lines[1..]) {
        let inside = if n < 30 { "" } else { "in.zip/" };
        assert!(after(line).starts_with(&format!("b.zip/{inside}xã/{n:02}.json: intact")), "{line}");
    }
    assert!(after(lines[41]).starts_with("b.zip/bomb.json: unreadable"), "{}", lines[41]);
    assert!(after(lines[42]).starts_with("b.zip/a\u{fffd}b.json: unreadable"), "{}", lines[42]);
    assert!(after(lines[43]).starts_with("c/d/e.json: intact"));
    assert!(after(lines[44]).starts_with("z.zip: unreadable"));
    assert!(run.err.contains("45 files, 42 intact, 2 entries"), "{}", run.err);
    assert_eq!(run.out, antt(&["verify", "--lang", "en", &folder.path()]).out);
}

#[test]
fn verify_reads_the_copy_of_a_desk() {
    let folder = Folder::new("copy");
    let [desk, list] = side::desk();
    let file = unit(1).file();
    let entries: [(&str, &[u8]); 4] =
        [("desk.json", &desk), ("trust-list.json", &list), ("register.csv", b"code\n"), ("summaries/1.json", &file)];
    let copy = folder.file("copy.zip", &zipped(&entries));
    let run = antt(&["verify", "--json", &copy]);
    let types: Vec<Value> = run.objects().iter().map(|object| object["type"].clone()).collect();
    assert_eq!(types, ["AnttDesk", "AnttTrustList", "AnttSelfAssessment"]);
    let changed = String::from_utf8(desk).expect("UTF-8").replace("2026-11-20", "2026-11-19");
    let copy = folder.file("changed.zip", &zipped(&[("desk.json", changed.as_bytes())]));
    assert_eq!(antt(&["verify", &copy]).status, 1);
}

#[test]
fn wrong_use_is_told_from_files_that_are_not_intact() {
    let folder = Folder::new("wrong");
    let good = folder.file("good.json", &unit(1).file());
    let register = folder.file("register.csv", many::register_csv(3).as_bytes());
    let altered_list = folder.file("trust.json", &altered(&side::trust_of(&[1])));
    let empty = Folder::new("empty").path();
    for arguments in [
        vec!["verify"],
        vec!["check", &good],
        vec!["verify", "--jsn", &good],
        vec!["verify", "--lang", "fr", &good],
        vec!["verify", "--trust", &good, &good],
        vec!["verify", "--trust", &altered_list, &good],
        vec!["verify", "--trust", "/no/such/list", &good],
        vec!["verify", "--register", &register, &good],
        vec!["verify", &empty],
        vec!["rollup", &good],
        vec!["rollup", "--register", &good, &good],
        vec!["rollup", "--register", "/no/such/register", &good],
        vec!["rollup", "--register", &register],
        vec!["rollup", "--register", &register, &register],
        vec!["rollup", "--register", &register, "--year", "soon", &good],
        vec!["rollup", "--register", &register, "--target", "101", &good],
        vec!["rollup", "--register", &register, "--target", "commune=101", &good],
        vec!["rollup", "--register", &register, "--target", "district=80", &good],
        vec!["rollup", "--register", &register, "--table", "all", &good],
        vec!["rollup", "--register", &register, "--format", "xlsx", &good],
        vec!["rollup", "--register", &register, "--format", "xlsx", "--out", &empty, "--table", "units", &good],
        vec!["rollup", "--register", &register, "--out", &empty, &good],
        vec!["rollup", "--register", &register, "--programme", "no-such", &good],
        vec!["rollup", "--register", &register, "--programme", &good, &good],
        vec!["rollup", "--register", &register, "--programme", "kl13", "--table", "units", &good],
        vec!["verify", "--programme", "kl13", &good],
        vec!["rollup", "--register", &register, "--rotation", &good, &good],
        vec!["rollup", "--register", &register, "--rotation", "/no/such/rotation", &good],
    ] {
        let run = antt(&arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}: {run:?}");
        assert!(run.err.starts_with("antt: ") || run.err.contains("\nantt: "), "{arguments:?}: {}", run.err);
    }
    for arguments in [&["--help"][..], &["verify", "--help"], &[]] {
        let run = antt(arguments);
        assert!(run.status == 0 && run.out.contains("antt rollup"), "{run:?}");
    }
}

/// Twelve units are expected; what each did is in its name.
fn pile() -> (Folder, String, String) {
    let folder = Folder::new("rollup");
    let register = folder.file("register.csv", many::register_csv(12).as_bytes());
    let trust = folder.file("trust.json", &side::trust_of(&[0, 1, 2, 4, 5, 7, 8, 99]));
    for n in [1, 2, 3, 4, 5, 7, 8, 99] {
        folder.file(&format!("in/{n}.json"), &unit(n).file());
    }
    folder.file("in/6-altered.json", &altered(&unit(6).file()));
    folder.file("in/4-accepted.json", &decision(&unit(4), "accepted", true, REVIEWER));
    folder.file("in/5-accepted.json", &decision(&unit(5), "accepted", false, REVIEWER));
    folder.file("in/7-returned.json", &decision(&unit(7), "returned", false, REVIEWER));
    folder.file("in/8-by-a-stranger.json", &decision(&unit(8), "accepted", false, 12_345));
    // Two assessments by one unit for one year: nobody can say which holds.
    folder.file("in/2-again.json", &side::again(&unit(2)));
    // Somebody else's file that bears the name of unit 1.
    folder.file("in/1-by-a-stranger.json", &side::forged(&unit(1)));
    (folder, register, trust)
}

/// Adds that up with its register and its trust list, and with these arguments.
fn roll_up((folder, register, trust): &(Folder, String, String), arguments: &[&str]) -> Run {
    let inside = format!("{}/in", folder.path());
    antt(&[&["rollup", "--register", register, "--trust", trust], arguments, &[&inside]].concat())
}

#[test]
fn rollup_counts_what_a_person_would_count() {
    let pile = pile();
    let by_itself = |n: u64| unit(n).summary().outcome.verdict == "qualified";
    let units = roll_up(&pile, &["--table", "units", "--format", "jsonl"]);
    let states: Vec<(String, String)> = units
        .objects()
        .iter()
        .map(|unit| {
            let text = |name: &str| unit[name].as_str().unwrap_or_default().to_owned();
            (text("code"), text("state"))
        })
        .collect();
    let expected = |n: u64| match n {
        2 | 3 => "not_verified",
        1 | 4 | 5 | 7 | 8 if !by_itself(n) => "not_qualified",
        4 | 5 => "qualified",
        7 => "returned_or_rejected",
        1 | 8 => "waiting",
        _ => "not_submitted",
    };
    let counted: Vec<(String, String)> = (0..12)
        .map(|n| (format!("{n:05}"), expected(n).to_owned()))
        .chain([("00099".to_owned(), "unexpected".to_owned())])
        .collect();
    assert_eq!(states, counted, "{units:?}");
    let figures = roll_up(&pile, &["--format", "jsonl"]).objects();
    let total = &figures[0];
    for state in ["not_submitted", "not_verified", "not_qualified", "waiting", "returned_or_rejected", "qualified"] {
        let count = states.iter().filter(|(_, of)| of == state).count();
        assert_eq!(total[state], count, "{state}");
        let by = |group: &str| -> u64 {
            figures.iter().filter(|line| line["group"] == group).filter_map(|line| line[state].as_u64()).sum()
        };
        assert_eq!((by("kind"), by("parent")), (count as u64, count as u64), "{state}");
    }
    assert_eq!(
        (total["expected"].as_u64(), total["unexpected"].as_u64(), total["recognised"].as_u64()),
        (Some(12), Some(1), Some(1))
    );
}

#[test]
fn rollup_counts_the_same_out_of_a_zip_as_out_of_a_folder() {
    let pile = pile();
    let inside = format!("{}/in", pile.0.path());
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(&inside)
        .expect("a folder")
        .map(|entry| {
            let entry = entry.expect("an entry");
            (entry.file_name().into_string().expect("UTF-8"), std::fs::read(entry.path()).expect("a file"))
        })
        .collect();
    files.sort();
    let entries: Vec<(&str, &[u8])> = files.iter().map(|(name, file)| (name.as_str(), file.as_slice())).collect();
    // Half of them in a zip within the zip, as people forward what they got.
    let (outer, inner) = entries.split_at(entries.len() / 2);
    let inner = zipped(inner);
    let whole = zipped(&[outer, &[("in.zip", inner.as_slice())]].concat());
    let zip = pile.0.file("all.zip", &whole);
    for table in ["figures", "units", "criteria"] {
        let arguments = ["--table", table, "--format", "jsonl"];
        let of_folder = roll_up(&pile, &arguments);
        let rest = ["rollup", "--register", &pile.1, "--trust", &pile.2];
        let of_zip = antt(&[&rest[..], &arguments, &[&zip]].concat());
        assert_eq!((of_zip.status, of_zip.lines()), (0, of_folder.lines()), "{table}");
        assert!(table == "criteria" || of_zip.lines().len() > 6, "{of_zip:?}");
    }
}

#[test]
fn rollup_counts_nothing_of_units_out_of_scope_in_any_line() {
    let folder = Folder::new("rollup-scope");
    let register = folder.file("register.csv", many::register_csv(8).as_bytes());
    let trust = folder.file("trust.json", &side::trust_of(&[0, 1, 2, 3, 4, 5, 6, 7]));
    for unit in (0..8).map(unit).filter(|unit| unit.kind == UnitKind::Enterprise) {
        let small = signed(&unit.summary_out_of_scope(), unit.n);
        folder.file(&format!("in/{}.json", unit.n), &to_file(&small));
    }
    folder.file("in/0.json", &unit(0).file());
    folder.file("in/1.json", &unit(1).file());
    let pile = (folder, register, trust);
    let units = roll_up(&pile, &["--table", "units", "--format", "jsonl"]).objects();
    let total = &roll_up(&pile, &["--format", "jsonl"]).objects()[0];
    let sum = |flag: &str| units.iter().filter(|unit| unit[flag] == true).count();
    assert_eq!((sum("registered"), sum("recognised")), (total["registered"].as_u64().map_or(0, |n| n as usize), 0));
    let out: Vec<_> = units.iter().filter(|unit| unit["state"] == "out_of_scope").collect();
    let count = out.len() as u64;
    assert_eq!((total["out_of_scope"].as_u64(), total["expected"].as_u64()), (Some(count), Some(8 - count)));
    assert!(count > 0);
    assert!(out.iter().all(|unit| unit["registered"] == false && unit["unmet"].is_null()), "{out:?}");
    assert!(out.iter().all(|unit| unit["digest"].is_string()), "what was handed in is named");
}

/// The members that the documentation names under a heading.
fn documented(heading: &str) -> BTreeSet<String> {
    let page = include_str!("../docs/command-line.md");
    let (_, part) = page.split_once(&format!("\n## {heading}\n")).expect("the heading");
    let part = part.split("\n## ").next().unwrap_or_default();
    part.lines().filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned())).collect()
}

/// The members that these lines have, of any of them.
fn members(lines: &[Value]) -> BTreeSet<String> {
    lines.iter().filter_map(Value::as_object).flat_map(|line| line.keys().cloned()).collect()
}

#[test]
fn every_member_for_other_programs_is_documented() {
    let pile = pile();
    for table in ["figures", "units"] {
        let lines = roll_up(&pile, &["--table", table, "--format", "jsonl"]).objects();
        assert_eq!(members(&lines), documented(table), "{table}");
    }
    let lacks = (0..100).find(|n| unit(*n).summary().outcome.verdict == "not_qualified").expect("such a unit");
    let folder = Folder::new("rollup-members");
    let register = folder.file("register.csv", many::register_csv(lacks + 1).as_bytes());
    let trust = folder.file("trust.json", &side::trust_of(&[lacks]));
    folder.file("in/lacks.json", &unit(lacks).file());
    let lines = roll_up(&(folder, register, trust), &["--table", "criteria", "--format", "jsonl"]).objects();
    assert_eq!(members(&lines), documented("criteria"));
    let lines = roll_up(&pile, &["--programme", "4-giam", "--format", "jsonl"]).objects();
    assert_eq!(members(&lines), documented("programme"));
    let criteria = pile.0.file("criteria.json", &to_file(further_files::guide().as_object().expect("an object")));
    let run = antt(&["verify", "--json", &criteria, &format!("{}/in", pile.0.path())]);
    let lines: Vec<Value> = run.lines().iter().map(|line| serde_json::from_str(line).expect("an object")).collect();
    let mut verified = members(&lines);
    // Nobody among them uses a guide.
    verified.insert("score".to_owned());
    assert_eq!(verified, documented("verify"));
}

#[test]
fn rollup_names_what_it_can_not_use_and_is_led_to_no_year_by_strangers() {
    let pile = pile();
    pile.0.file("in/no.json", b"no JSON");
    let mut far = unit(50).summary();
    far.period.year = 9_999;
    let far = antt::document::to_file(&generator::signed(&far, 50));
    pile.0.file("in/far.json", &far);
    let run = roll_up(&pile, &["--lang", "en", "--format", "jsonl"]);
    assert!(run.err.contains("in/no.json: "), "{}", run.err);
    assert_eq!(run.objects()[0]["year"], 2026);
}

#[test]
fn rollup_without_a_trust_list_verifies_nobody() {
    let (folder, register, _) = pile();
    let run = antt(&["rollup", "--register", &register, "--format", "jsonl", &format!("{}/in", folder.path())]);
    let total = &run.objects()[0];
    assert_eq!(
        (total["qualified"].as_u64(), total["waiting"].as_u64(), total["registered"].as_u64()),
        (Some(0), Some(0), Some(0))
    );
    assert!(total["not_verified"].as_u64() == Some(7) && run.err.contains("--trust"), "{run:?}");
}

#[test]
fn rollup_writes_csv_for_excel_in_both_languages() {
    let pile = pile();
    for (language, table, heading) in [
        ("vi", "figures", "Nhóm,Mã,Tên,Phải nộp,Chưa nộp"),
        ("en", "figures", "Group,Code,Name,Expected,Not submitted"),
        ("vi", "units", "Mã,Tên,Loại,Mã cấp trên,Tên cấp trên,Trạng thái"),
        ("en", "criteria", "Kind,Criterion,Content,Units that failed it"),
    ] {
        let run = roll_up(&pile, &["--lang", language, "--table", table]);
        assert!(run.status == 0 && run.out.starts_with(&format!("\u{feff}{heading}")), "{run:?}");
        assert!(run.out.ends_with("\r\n"));
    }
    let of_other_year = roll_up(&pile, &["--year", "2025"]);
    assert!(of_other_year.lines()[1].contains(",12,12,0,0,0,0,0,"), "{of_other_year:?}");
}

#[test]
fn rollup_holds_each_kind_against_its_own_target() {
    let pile = pile();
    let run = roll_up(&pile, &["--format", "jsonl", "--target", "70", "--target", "commune=0"]);
    for line in run.objects() {
        let expected = if line["kind"] == "commune" { 0 } else { 70 };
        assert_eq!(
            (line["target"].as_u64(), line["reached"].as_bool()),
            (Some(expected), Some(expected == 0)),
            "{line}"
        );
    }
}

#[test]
fn rollup_writes_all_tables_into_one_workbook() {
    let pile = pile();
    let out = format!("{}/out.xlsx", pile.0.path());
    let run = roll_up(&pile, &["--format", "xlsx", "--out", &out]);
    assert_eq!((run.status, run.out.as_str()), (0, ""), "{run:?}");
    let mut file = zip::ZipArchive::new(std::fs::File::open(&out).expect("a file")).expect("a workbook");
    let mut text = |name: &str| std::io::read_to_string(file.by_name(name).expect(name)).expect("UTF-8");
    let sheets = text("xl/workbook.xml");
    assert_eq!(sheets.matches("<sheet ").count(), 3, "{sheets}");
    let strings = text("xl/sharedStrings.xml");
    for word in ["Phải nộp", "Đơn vị số 1", "Số đơn vị chưa đạt"] {
        assert!(strings.contains(word), "{word}: {strings}");
    }
}

#[test]
fn rollup_lets_a_new_key_go_on_only_with_the_rotation_that_introduces_it() {
    let folder = Folder::new("rotation");
    let register = folder.file("register.csv", many::register_csv(12).as_bytes());
    let first = folder.file("in/r1.json", &unit(1).file());
    folder.file("in/r2.json", &side::second_revision(&unit(1), NEW_KEY));
    let trust = folder.file("trust.json", &side::trust_of_keys(&unit(1), NEW_KEY));
    let rotation = folder.file("rotation.json", &side::rotation(&unit(1), NEW_KEY));
    let inside = format!("{}/in", folder.path());
    let arguments = ["rollup", "--register", &register, "--trust", &trust, "--table", "units", "--format", "jsonl"];
    let newest = |more: &[&str]| {
        let run = antt(&[&arguments[..], more, &[&inside]].concat());
        let row = run.objects().into_iter().find(|row| row["code"] == "00001").expect("the unit");
        (row["digest"].as_str().map(str::to_owned), row["state"].clone())
    };
    let digest = |path: &str| {
        let value = serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("JSON");
        Some(Digest::of_value(&value).to_string())
    };
    assert_eq!(newest(&[]).0, digest(&first), "a stranger to the old key does not replace its summary");
    let (newest, state) = newest(&["--rotation", &rotation]);
    assert_eq!(newest, digest(&format!("{inside}/r2.json")));
    assert!(state == "waiting" || state == "not_qualified", "{state}");
}

#[test]
fn rollup_says_what_is_wrong_with_the_register() {
    let folder = Folder::new("register");
    let good = folder.file("good.json", &unit(1).file());
    let table = "mã;tên;loại;mã cấp trên;tên cấp trên\n1;Đơn vị số 1;xã;1;Xã số 0\n2;B;huyện;01;X\n";
    let register = folder.file("register.csv", table.as_bytes());
    let arguments = ["rollup", "--register", &register, "--lang", "en", "--table", "units", "--format", "jsonl", &good];
    let run: Run = antt(&arguments);
    assert!(
        run.err.contains("line 3: There is no kind of unit “huyện”.")
            && run.err.contains("line 2: The cell “mã” has “1”")
            || run.err.contains("line 2: The cell “code” has “1”, probably “00001”"),
        "{}",
        run.err
    );
    assert_eq!(run.objects()[0]["code"], "1");
    let restored = antt(&[&arguments[..], &["--restore-zeros"]].concat());
    assert_eq!(restored.objects()[0]["code"], "00001");
    assert_eq!(restored.objects()[0]["state"], "not_verified");
}

/// Units 1, 6, 11 … of the register are communes. Four of them count addicts; one of these is not trusted, and one is altered.
fn with_counts() -> (Folder, String, String) {
    let folder = Folder::new("programme");
    let register = folder.file("register.csv", many::register_csv(30).as_bytes());
    let trust = folder.file("trust.json", &side::trust_of(&[1, 6, 16, 21]));
    for (n, base, current) in [(1, 100, 70), (6, 50, 60), (11, 1_000, 1)] {
        let file = side::with_counts(&unit(n), "addicts", &[("base", base), ("current", current)]);
        folder.file(&format!("in/{n}.json"), &file);
    }
    folder.file("in/16.json", &altered(&side::with_counts(&unit(16), "addicts", &[("base", 9), ("current", 9)])));
    folder.file("in/21.json", &unit(21).file());
    (folder, register, trust)
}

#[test]
fn rollup_adds_the_counts_of_verified_summaries_and_applies_the_rule_of_the_programme() {
    let pile = with_counts();
    let lines = roll_up(&pile, &["--programme", "4-giam", "--format", "jsonl", "--lang", "vi"]).objects();
    let addicts = lines.iter().find(|line| line["indicator"] == "addicts").expect("an indicator");
    assert_eq!(addicts["sums"], serde_json::json!({"base": 150, "current": 130}));
    assert_eq!(addicts["figure"], "130 người, giảm 20 người (13,3%)");
    assert_eq!((addicts["units"].as_u64(), addicts["missing"].as_u64()), (Some(2), Some(4)));
    assert_eq!((addicts["reached"].as_bool(), addicts["programme"].as_str()), (Some(true), Some("programme/4-giam")));
    let table = roll_up(&pile, &["--programme", "programme/4-giam", "--lang", "vi"]);
    assert!(table.out.contains("130 người, giảm 20 người (13,3%)"), "{table:?}");
    let book = format!("{}/book.xlsx", pile.0.path());
    let run = roll_up(&pile, &["--programme", "4-giam", "--format", "xlsx", "--out", &book]);
    assert!(run.status == 0 && std::fs::metadata(&book).is_ok_and(|file| file.len() > 5_000), "{run:?}");
}

#[test]
fn rollup_takes_a_programme_out_of_a_file_and_adds_no_counts_of_another_version() {
    let pile = with_counts();
    let shipped = antt::criteria::shipped_programmes().iter().find(|file| file.id == "programme/4-giam");
    let text = shipped.expect("shipped").text;
    let same = pile.0.file("same.json", text.as_bytes());
    let figure = |programme: &str| {
        let run = roll_up(&pile, &["--programme", programme, "--format", "jsonl", "--lang", "vi"]);
        let lines = run.objects();
        let addicts = lines.into_iter().find(|line| line["indicator"] == "addicts").expect("an indicator");
        (addicts["sums"].clone(), addicts["units"].as_u64(), run.err)
    };
    assert_eq!(figure(&same).0, serde_json::json!({"base": 150, "current": 130}));
    let other = pile.0.file("other.json", text.replace("\"2026.1\"", "\"2026.2\"").as_bytes());
    let (sums, units, said) = figure(&other);
    assert_eq!((sums, units), (serde_json::json!({}), Some(0)));
    assert!(said.contains("2 đơn vị ghi số liệu theo phiên bản khác"), "{said}");
}

#[test]
fn verify_tells_the_points_of_a_local_guide() {
    let folder = Folder::new("points");
    let draft = further_files::with_all(&generator::draft(1, generator::Temper::Met));
    let used = further_files::in_use(&draft);
    let standard = generator::standard_of(draft.kind);
    let today = antt::criteria::parse_iso("2026-12-01").expect("a day");
    let prepared = antt::document::summary::prepare_with(&draft, standard, &used, today, None).expect("a period");
    let signing = antt::document::summary::Signing {
        declared_at: generator::SIGNED_AT,
        statement: "Tôi cam đoan",
        program_version: "0.1.0",
    };
    let summary = prepared.summary(&draft, standard, &used, signing).expect("complete");
    let file = folder.file("points.json", &antt::document::to_file(&generator::signed(&summary, 1)));
    let objects = antt(&["verify", "--json", &file]).objects();
    let score = summary.outcome.score.expect("a score");
    assert_eq!(objects[0]["content"], "agrees", "{objects:?}");
    let expected = serde_json::json!({
        "guide": further_files::GUIDE, "points": score.points_hundredths, "outOf": score.out_of_hundredths, "grade": score.grade,
    });
    assert_eq!(objects[0]["score"], expected);
    let plain = folder.file("plain.json", &unit(1).file());
    assert_eq!(antt(&["verify", "--json", &plain]).objects()[0].get("score"), None);
}
