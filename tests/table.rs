//! Tables for other programs: CSV that Excel reads as it is meant and can't be made to calculate, and workbooks whose codes stay
//! codes.

#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/many.rs"]
mod many;
#[path = "roll_up/made_up.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod made_up;

use antt::criteria::{UnitKind, parse_iso};
use antt::document::decision::Recognition;
use antt::json::Digest;
use antt::review::desk::{Holding, Row};
use antt::review::intake::{Read, read};
use antt::review::roll_up::{Decided, Submission, Targets, roll_up};
use antt::review::table::{Cell, Table, csv};
use antt::review::{RecordedScore, RecordedTitle, ReviewState, TrustList};
use antt::text::page::desk_list;
use antt::text::{Language, figures_table, missed_table, units_table};
use made_up::{expected, register, submission};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn table(cells: &[Cell]) -> Table {
    Table {
        name: "Số liệu 2026".to_owned(), headings: vec!["Mã".to_owned(); cells.len()], rows: vec![cells.to_vec()]
    }
}

/// The file's last line.
fn written(cell: Cell) -> String {
    let text = String::from_utf8(csv(&table(&[cell]))).expect("UTF-8");
    text.strip_prefix("\u{feff}Mã\r\n").expect("mark and heading").strip_suffix("\r\n").expect("a line end").to_owned()
}

#[test]
fn cells_are_written_as_they_are_unless_they_could_be_formulas() {
    for (text, expected) in [
        ("00004", "00004"),
        ("Xã Tân Phú", "Xã Tân Phú"),
        ("a,b;c", "\"a,b;c\""),
        ("nói \"có\"", "\"nói \"\"có\"\"\""),
        ("hai\ndòng", "\"hai\ndòng\""),
        ("", "\"\""),
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "\"'\r=1\""),
        ("\n=1", "\"'\n=1\""),
        ("  =1", "'  =1"),
        ("\u{a0}=1", "'\u{a0}=1"),
        ("＝1+1", "'＝1+1"),
        ("=HYPERLINK(\"http://example.org\",\"x\")", "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\""),
        ("a=1", "a=1"),
    ] {
        assert_eq!(written(Cell::text(text)), expected, "{text:?}");
    }
    assert_eq!((written(Cell::count(3_321)), written(Cell::Number(0))), ("3321".to_owned(), "0".to_owned()));
}

proptest! {
    #[test]
    fn any_cells_come_back_from_a_reader_of_csv(texts in prop::collection::vec(any::<String>(), 1..6)) {
        let cells: Vec<Cell> = texts.iter().map(Cell::text).collect();
        let file = csv(&table(&cells));
        let mut reader = csv::ReaderBuilder::new().from_reader(&file[3..]);
        let record = reader.records().next().expect("a row").expect("in order");
        prop_assert_eq!(record.len(), texts.len());
        for (cell, text) in record.iter().zip(&texts) {
            prop_assert!(cell == text || cell.strip_prefix('\'') == Some(text));
            prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']));
        }
    }
}

#[test]
fn figures_units_and_criteria_have_their_tables_in_both_languages() {
    let codes = ["1", "2", "3"];
    let register = register(codes.map(|code| expected(UnitKind::Commune, code)));
    let accepted =
        Submission { decided: Decided::Accepted, recognised: true, ..submission(UnitKind::Commune, "1", 2026) };
    let missed = Submission {
        verdict: Some(antt::verdict::UnitVerdict::NotQualified),
        unmet: vec!["5.1".to_owned()],
        registered: false,
        ..submission(UnitKind::Commune, "2", 2026)
    };
    let stranger = submission(UnitKind::Agency, "=9", 2026);
    let submissions = [accepted, missed, stranger];
    let sums = roll_up(&register, &submissions, 2026);
    let cells = |table: &Table, row: usize| -> Vec<String> {
        let cell = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
        };
        table.rows[row].iter().map(cell).collect()
    };
    let figures = figures_table(Language::Vi, &sums, &Targets::default());
    let total = "Tổng số|||3|1|0|1|0|0|1|2|1|1|0|1|33,3%|80%|Chưa hoàn thành";
    assert_eq!(cells(&figures, 0).join("|"), total);
    assert_eq!(cells(&figures, 1)[..3].join("|"), "Loại|commune|Xã, phường, đặc khu");
    // Nobody is expected of that kind: no share.
    assert_eq!(cells(&figures, 2)[14..].join("|"), "1||80%|");
    assert_eq!(cells(&figures, 3)[..3].join("|"), "Tên cấp trên|22|Quảng Ninh");
    assert_eq!(figures.rows.len(), 4);
    let units = units_table(Language::En, &register, &sums, &submissions);
    assert_eq!(
        cells(&units, 0).join("|"),
        "1|Đơn vị 1|Commune, ward or special zone|22|Quảng Ninh|Qualified and accepted|Yes|Yes"
    );
    assert_eq!(cells(&units, 1)[5..].join("|"), "Self-assessed: not qualified||");
    assert_eq!(cells(&units, 2)[5..].join("|"), "Not submitted||");
    assert_eq!(cells(&units, 3)[5..].join("|"), "Submitted but not expected||");
    let criteria = missed_table(Language::Vi, &sums);
    assert_eq!((criteria.rows.len(), cells(&criteria, 0)[3].as_str()), (1, "1"));
    assert!(cells(&criteria, 0)[2].starts_with("Nghị quyết"), "{:?}", cells(&criteria, 0));
    for language in [Language::Vi, Language::En] {
        let tables = [
            figures_table(language, &sums, &Targets::default()),
            units_table(language, &register, &sums, &submissions),
            missed_table(language, &sums),
        ];
        for table in tables {
            assert!(table.rows.iter().all(|row| row.len() == table.headings.len()), "{}", table.name);
        }
    }
}

#[test]
fn a_provinces_criterion_and_local_points_stand_in_the_tables_under_their_own_names() {
    let register = register(["1", "2"].map(|code| expected(UnitKind::Commune, code)));
    let title = RecordedTitle { vi: "Camera ở ngõ".to_owned(), en: "Cameras in lanes".to_owned() };
    let score = RecordedScore {
        guide: "guide/x".to_owned(),
        points: 8_250,
        out_of: 10_000,
        grade: None,
        items: BTreeMap::new(),
    };
    let with_points =
        Submission { score: Some(score), reviewed_points: Some(8_400), ..submission(UnitKind::Commune, "1", 2026) };
    let missed = Submission {
        verdict: Some(antt::verdict::UnitVerdict::NotQualified),
        unmet: vec!["quang-ninh:2".to_owned()],
        titles: [("quang-ninh:2".to_owned(), title)].into(),
        ..submission(UnitKind::Commune, "2", 2026)
    };
    let submissions = [with_points, missed];
    let sums = roll_up(&register, &submissions, 2026);
    let text = |table: &Table| String::from_utf8(csv(table)).expect("UTF-8");
    let [vi, en] = [Language::Vi, Language::En].map(|language| text(&missed_table(language, &sums)));
    assert!(vi.contains(",quang-ninh:2,Camera ở ngõ,1"), "{vi}");
    assert!(en.contains(",quang-ninh:2,Cameras in lanes,1"), "{en}");
    let [by] = &sums.scored[..] else { unreachable!("one guide") };
    assert_eq!((by.guide.as_str(), &by.units[..], &by.reviewed[..]), ("guide/x", &[0][..], &[0][..]));
    let units = text(&units_table(Language::Vi, &register, &sums, &submissions));
    let lines: Vec<&str> = units.lines().collect();
    assert!(
        lines[0].ends_with(
            "Điểm tự chấm (bảng điểm địa phương),Điểm cấp trên chấm (bảng điểm địa phương),Trên tổng điểm,Bảng điểm"
        ),
        "{units}"
    );
    assert!(lines[1].ends_with(",\"82,5\",84,100,guide/x") && lines[2].ends_with(",,,,"), "{units}");
}

#[test]
fn the_desk_is_a_table_in_the_order_of_the_view() {
    let trust = TrustList::default();
    let rows: Vec<Row> = [3, 1]
        .into_iter()
        .map(|n| {
            let Read::Summary(record) = read(&many::unit(n).file()) else { panic!("no summary") };
            let first_seen = parse_iso("2026-11-20").expect("a day");
            let recognition = Recognition {
                number: "-12/QĐ".to_owned(),
                issued_on: "2026-11-19".to_owned(),
                issuer: "UBND".to_owned(),
            };
            let decision = Digest::of_bytes(b"a decision");
            let review = ReviewState::Accepted { decision, recognition: (n == 1).then_some(recognition) };
            Row::new(&Holding { record: *record, first_seen }, &trust, review)
        })
        .collect();
    let table = desk_list::table(Language::Vi, [&rows[1], &rows[0]]);
    let text = String::from_utf8(csv(&table)).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[1].starts_with("00001,Đơn vị số 1,\"Xã, phường, đặc khu\",Xã số 0,2026,1,"), "{text}");
    assert!(lines[1].contains(",'-12/QĐ,19/11/2026,UBND,sha256:"), "{text}");
    assert!(lines[2].starts_with("00003,Đơn vị số 3,Doanh nghiệp,"), "{text}");
    assert!(table.rows.iter().all(|row| row.len() == table.headings.len()));
}

#[test]
fn points_that_nobody_vouches_for_leave_the_list_as_it_shows_them() {
    let Read::Summary(mut record) = read(&many::unit(1).file()) else { panic!("no summary") };
    let (guide, items) = ("guide/x".to_owned(), BTreeMap::new());
    record.score = Some(RecordedScore { guide, points: 8_250, out_of: 10_000, grade: None, items });
    let first_seen = parse_iso("2026-11-20").expect("a day");
    let holding = Holding { record: *record, first_seen };
    let believed = many::trust_list([many::unit(1)].into_iter(), many::unit(2).entry());
    let last_cells = |trust: &TrustList, language| {
        let row = Row::new(&holding, trust, ReviewState::Waiting);
        let table = desk_list::table(language, [&row]);
        csv(&table).split(|byte| *byte == b'\n').nth(1).map(|line| String::from_utf8_lossy(line).trim().to_owned())
    };
    for (trust, language, cells) in [
        (&TrustList::default(), Language::Vi, ",\"82,5 (chưa xác minh)\",,100,guide/x"),
        (&TrustList::default(), Language::En, ",82.5 (not verified),,100,guide/x"),
        (&believed, Language::Vi, ",\"82,5\",,100,guide/x"),
    ] {
        let line = last_cells(trust, language).expect("a row");
        assert!(line.ends_with(cells), "{line}");
    }
}

#[cfg(feature = "bulk")]
mod workbooks {
    use super::*;
    use antt::review::table::{NotWritten, workbook};
    use std::io::{Cursor, Read as _};

    const DAY: (u16, u8, u8) = (2026, 11, 24);

    /// A part of the workbook, which is a zip file of XML.
    fn part(file: &[u8], name: &str) -> String {
        let mut zip = zip::ZipArchive::new(Cursor::new(file)).expect("a zip file");
        let mut text = String::new();
        zip.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
        text
    }

    #[test]
    fn codes_are_texts_numbers_are_numbers_and_the_headings_stay_in_sight() {
        let cells = [Cell::text("00004"), Cell::text("=1+1"), Cell::count(3_321), Cell::text("Xã Tân Phú")];
        let file = workbook(&[table(&cells)], DAY).expect("a workbook");
        let sheet = part(&file, "xl/worksheets/sheet1.xml");
        let strings = part(&file, "xl/sharedStrings.xml");
        for text in ["00004", "=1+1", "Xã Tân Phú", "Mã"] {
            assert!(strings.contains(&format!(">{text}</t>")), "{strings}");
        }
        assert!(!sheet.contains("<f>") && sheet.contains("<v>3321</v>"), "{sheet}");
        let text_cells = sheet.matches("t=\"s\"").count();
        assert_eq!(text_cells, 7, "{sheet}");
        assert!(
            sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\"") && sheet.contains("<cols>"),
            "{sheet}"
        );
        let styles = part(&file, "xl/styles.xml");
        assert!(styles.contains("numFmtId=\"49\""), "texts stay texts when somebody edits them: {styles}");
        assert!(part(&file, "xl/workbook.xml").contains("name=\"Số liệu 2026\""));
    }

    #[test]
    fn the_same_tables_give_the_same_bytes() {
        let table = table(&[Cell::text("a"), Cell::count(1)]);
        assert_eq!(workbook(std::slice::from_ref(&table), DAY), workbook(&[table], DAY));
    }

    #[test]
    fn names_that_excel_refuses_are_made_to_fit() {
        for name in ["Số liệu [2026]: a/b*c?", "'Đơn vị'", "", "Một tên dài quá ba mươi mốt chữ cái thì phải cắt"]
        {
            let table = Table { name: name.to_owned(), ..table(&[Cell::count(1)]) };
            assert!(workbook(&[table], DAY).is_ok(), "{name}");
        }
    }

    #[test]
    fn what_does_not_fit_into_a_sheet_is_said() {
        let long = table(&[Cell::text("a".repeat(40_000))]);
        assert_eq!(workbook(&[long], DAY), Err(NotWritten::TooLarge { table: "Số liệu 2026".to_owned() }));
    }

    #[test]
    fn sheets_of_one_name_are_numbered() {
        let long = "Chương trình thực hiện Kết luận số 13-KL/TW, bản thứ";
        let named = |name: &str| Table { name: name.to_owned(), ..table(&[Cell::count(1)]) };
        let names = ["Số liệu", "số liệu", &format!("{long} nhất"), &format!("{long} hai")].map(named);
        let book = part(&workbook(&names, DAY).expect("a workbook"), "xl/workbook.xml");
        let cut: String = long.replace('/', "").chars().take(31).collect();
        let second: String = cut.chars().take(27).collect();
        for name in ["Số liệu", "số liệu (2)", &cut, &format!("{second} (2)")] {
            assert!(book.contains(&format!("name=\"{name}\"")), "{name}: {book}");
        }
    }
}
