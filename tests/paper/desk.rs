//! The papers of a desk: the figures are those of the roll-up, the lists those behind them, the slip what was decided.

use crate::province::{province, province_with_programme};
use crate::slip::{long_slip, slip};
use crate::text_of::{docx_paragraphs, html_paragraphs};
use antt::document::decision::Ruling;
use antt::json::Digest;
use antt::paper::docx::docx;
use antt::paper::html::html;
use antt::paper::papers::{Proposed, proposed, roll_up_report};
use antt::paper::{Office, Sheet};
use antt::review::register::Register;
use antt::review::roll_up::{State, roll_up};
use antt::text::in_coverage;

fn office() -> Office {
    Office {
        higher: "Ủy ban nhân dân tỉnh Quảng Ninh".into(),
        name: "Công an tỉnh Quảng Ninh".into(),
        signer_title: "Phó Giám đốc".into(),
        signer: "Đỗ Thị Hường".into(),
    }
}

fn texts(sheet: &Sheet) -> [Vec<String>; 2] {
    [docx_paragraphs(&docx(sheet).expect("a file")), html_paragraphs(&html(sheet))]
}

#[test]
fn the_report_has_the_figures_of_the_roll_up() {
    let province = province();
    let total = &province.roll_up.total;
    for text in texts(&roll_up_report(province.figured(), &office())) {
        let whole = text.join("\n");
        assert!(
            whole.contains("Số đơn vị phải nộp hồ sơ: 60; đã nộp: 54 (90%); đã đăng ký trong quý I: 42."),
            "{whole}"
        );
        assert!(whole.contains("Số đơn vị đạt tiêu chuẩn: 30 trên 60: 50%, chưa hoàn thành chỉ tiêu 80%."), "{whole}");
        for group in &province.roll_up.by_kind {
            let name = in_coverage(group.of).vi;
            let at = text.iter().position(|line| line == name).expect("the kind's row");
            let figures = &group.figures;
            let expected = [
                figures.expected(),
                figures.submitted(),
                figures.registered.len() as u64,
                figures.count(State::Qualified),
            ];
            assert_eq!(text[at + 1..at + 5], expected.map(|figure| figure.to_string()), "{name}");
        }
        let sum = text.iter().rposition(|line| line == "Cộng").expect("the last sums");
        let parents = [total.expected(), total.submitted(), total.count(State::Qualified)];
        assert_eq!(text[sum + 1..sum + 4], parents.map(|figure| figure.to_string()));
    }
}

#[test]
fn the_report_has_each_indicator_with_its_counts_target_result_and_trend() {
    let province = province_with_programme();
    for text in texts(&roll_up_report(province.figured(), &office())) {
        let title = &province.programmes[0].programme.indicator("cases_cleared").expect("an indicator").title.vi;
        let at = text.iter().position(|line| line == title).expect("the indicator's row");
        let row = text[at + 1..].iter().take(9).cloned().collect::<Vec<_>>().join("\n");
        for said in [
            "2.784 trên 3.698: 75,3%",
            "Số vụ đã điều tra, khám phá: 2.784; Số vụ xảy ra: 3.698",
            "Số liệu của 2 trên 3 đơn vị; 1 đơn vị chưa có số liệu.",
            "từ 80% trở lên",
            "Chưa đạt chỉ tiêu",
            "2025: 70 trên 100: 70%",
            "2026: 2.784 trên 3.698: 75,3%",
        ] {
            assert!(row.contains(said), "{said} is not in\n{row}");
        }
        let whole = text.join("\n");
        let parts = ["IV. CHỈ TIÊU THEO CHƯƠNG TRÌNH CỦA ĐỊA PHƯƠNG", "V. NHẬN XÉT, ĐỀ XUẤT"];
        assert!(parts.iter().all(|part| whole.contains(part)), "{whole}");
        // Nobody gave counts for these; of qualified units the figures themselves tell.
        assert!(whole.contains("Chưa đủ số liệu") && whole.contains("6 trên 12: 50%"), "{whole}");
    }
    for text in texts(&roll_up_report(self::province().figured(), &office())) {
        let whole = text.join("\n");
        assert!(whole.contains("IV. NHẬN XÉT, ĐỀ XUẤT") && !whole.contains("CHƯƠNG TRÌNH"), "{whole}");
    }
}

#[test]
fn the_chart_says_its_figures_in_words_and_no_bar_is_longer_than_its_share() {
    let province = province();
    let sheet = roll_up_report(province.figured(), &office());
    for text in texts(&sheet) {
        for group in &province.roll_up.by_kind {
            let share = group.figures.share().expect("a share");
            let said = format!("{} trên {} (", share.part, share.whole);
            assert!(text.iter().any(|line| line.starts_with(&said)), "{said}");
        }
    }
    assert!(html(&sheet).contains("<svg") && !html(&sheet).contains("style="));
}

#[test]
fn units_that_have_something_to_do_are_listed_by_state() {
    let province = province();
    for text in texts(&roll_up_report(province.figured(), &office())) {
        for state in [State::NotSubmitted, State::NotVerified, State::NotQualified, State::SentBack] {
            for unit in province.roll_up.total.units(state) {
                assert!(text.contains(&province.register.units[*unit].name), "{state:?}");
            }
        }
    }
}

#[test]
fn exactly_the_accepted_units_are_proposed() {
    let province = province();
    for text in texts(&proposed(&Proposed::of_figures(province.figured()), 2026, &office())) {
        for (at, unit) in province.register.units.iter().enumerate() {
            let is_accepted = province.roll_up.total.units(State::Qualified).contains(&at);
            assert_eq!(text.contains(&unit.name), is_accepted, "{}", unit.name);
        }
        assert_eq!(text.iter().filter(|line| *line == "Đã công nhận").count(), 12);
    }
}

#[test]
fn units_that_are_recognised_already_stand_apart_and_are_not_counted_as_proposed() {
    let province = province();
    let figures = &province.roll_up.total;
    let [all, recognised] = [figures.units(State::Qualified).len(), 12];
    for text in texts(&proposed(&Proposed::of_figures(province.figured()), 2026, &office())) {
        let whole = text.join("\n");
        assert!(whole.contains(&format!("đề nghị công nhận {} đơn vị sau đây", all - recognised)), "{whole}");
        let (proposed, apart) = whole.split_once("12 đơn vị sau đây đã được công nhận").expect("those apart");
        for at in figures.units(State::Qualified) {
            let name = &province.register.units[*at].name;
            let is_recognised = figures.recognised.contains(at);
            assert_eq!((proposed.contains(name), apart.contains(name)), (!is_recognised, is_recognised), "{name}");
        }
    }
}

#[test]
fn a_desk_without_units_makes_papers_without_holes() {
    let register = Register::default();
    let empty = roll_up(&register, &[], 2026);
    let targets = antt::review::roll_up::Targets::default();
    let figured =
        antt::paper::papers::Figured { register: &register, roll_up: &empty, targets: &targets, programmes: &[] };
    for sheet in [
        roll_up_report(figured, &Office::default()),
        proposed(&Proposed::of_figures(figured), 2026, &Office::default()),
    ] {
        for text in texts(&sheet) {
            let whole = text.join("\n");
            assert!(
                !whole.contains("NaN") && !whole.contains(" ;") && whole.contains("chưa có đơn vị nào")
                    || whole.contains("Chưa có đơn vị nào"),
                "{whole}"
            );
        }
    }
}

#[test]
fn the_slip_says_everything_that_was_decided() {
    for (ruling, words) in [
        (Ruling::Accepted, "Chấp nhận hồ sơ"),
        (Ruling::Returned, "Trả lại hồ sơ"),
        (Ruling::Rejected, "Không chấp nhận hồ sơ"),
    ] {
        let (decision, sheet) = slip(ruling);
        for text in texts(&sheet) {
            let whole = text.join("\n");
            let comments = decision.checks.values().filter_map(|remark| remark.comment.as_deref());
            let reviewer = &decision.reviewer;
            let said =
                [words, &reviewer.name, "CÔNG AN PHƯỜNG HỒNG GAI", "Hồng Gai, ngày 17 tháng 11 năm 2026", "x.unknown"];
            for words in said.into_iter().chain(comments).chain(decision.comment.as_deref()) {
                assert!(whole.contains(words), "{ruling:?} {words}");
            }
            assert_eq!(whole.contains("15/QĐ-UBND"), ruling == Ruling::Accepted);
            assert!(whole.contains(&Digest::of_bytes(b"earlier").short()));
            assert!(whole.contains(&Digest::of_bytes(b"this one").short()));
        }
        assert!(sheet.mark.code.is_some());
    }
}

#[test]
fn a_long_slip_has_every_remark() {
    let (decision, sheet) = long_slip();
    for text in texts(&sheet) {
        let comment = decision.checks.values().next().and_then(|remark| remark.comment.clone()).expect("a comment");
        assert_eq!(text.iter().filter(|line| **line == comment).count(), decision.checks.len());
        assert!(text.join("\n").contains(decision.comment.as_deref().expect("a comment")));
    }
}

#[test]
fn the_office_signs_its_papers_and_where_it_is_not_known_there_is_room() {
    let province = province();
    let report = |office: &Office| roll_up_report(province.figured(), office);
    for text in texts(&report(&office())) {
        for words in ["ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH", "CÔNG AN TỈNH QUẢNG NINH", "PHÓ GIÁM ĐỐC", "Đỗ Thị Hường"]
        {
            assert!(text.iter().any(|line| line == words), "{words}");
        }
    }
    let unknown = report(&Office::default());
    assert_eq!(unknown.closing.signatures[0].title, ["THỦ TRƯỞNG CƠ QUAN"]);
    assert!(unknown.closing.signatures[0].name.is_empty() && unknown.letterhead.issuer[0].starts_with('…'));
}
