//! The papers of a desk: the figures are those of the roll-up, the lists those behind them, the slip what was decided.

use crate::province::province;
use crate::text_of::{docx_paragraphs, html_paragraphs};
use crate::units::{Turn, Words, draft, of_signed};
use antt::criteria::UnitKind;
use antt::document::decision::{self, AssessmentRef, Recognition, Remark, ReviewDecision, Reviewer, Ruling};
use antt::document::{Header, UnitName};
use antt::json::Digest;
use antt::paper::docx::docx;
use antt::paper::html::html;
use antt::paper::papers::{Proposed, decision_slip, proposed, roll_up_report};
use antt::paper::{Office, Sheet, Stand};
use antt::review::register::Register;
use antt::review::roll_up::{State, roll_up};
use antt::text::in_coverage;
use antt::verdict::Verdict;
use std::collections::BTreeMap;

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
fn a_desk_without_units_makes_papers_without_holes() {
    let register = Register::default();
    let empty = roll_up(&register, &[], 2026);
    let targets = antt::review::roll_up::Targets::default();
    let figured = antt::paper::papers::Figured { register: &register, roll_up: &empty, targets: &targets };
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

fn slip(ruling: Ruling) -> (ReviewDecision, Sheet) {
    let dossier = of_signed(&draft(UnitKind::EducationalInstitution, Turn::NotQualified, Words::Usual));
    let Stand::Signed { id, revision, digest, .. } = dossier.stand.clone() else { unreachable!("signed") };
    let remark =
        |verdict, comment: &str| Remark { verdict, comment: Some(comment.to_owned()), points_hundredths: None };
    let decision = ReviewDecision {
        header: Header::new(decision::TYPE, "urn:uuid:1f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0"),
        assessment: AssessmentRef { id, revision, digest },
        unit: UnitName {
            kind: "educational_institution".into(),
            name: dossier.unit.name.clone(),
            code: None,
            parent_name: dossier.unit.parent.clone(),
        },
        year: 2026,
        decision: ruling,
        checks: BTreeMap::from([
            ("7.4.violence".to_owned(), remark(Some(Verdict::NotMet), "Còn một vụ chưa báo cáo")),
            ("7.1.plan".to_owned(), remark(None, "Bổ sung kế hoạch đã ký")),
            ("x.unknown".to_owned(), remark(Some(Verdict::Met), "Không thuộc bộ tiêu chí")),
        ]),
        comment: Some("Đề nghị nhà trường rà soát, bổ sung".into()),
        recognition: (ruling == Ruling::Accepted).then(|| Recognition {
            number: "15/QĐ-UBND".into(),
            issued_on: "2026-11-18".into(),
            issuer: "Ủy ban nhân dân phường Hồng Gai".into(),
        }),
        reviewer: Reviewer {
            name: "Lê Thị Ngọc Ánh".into(),
            title: "Phó Trưởng Công an phường".into(),
            organisation: "Công an phường Hồng Gai".into(),
        },
        decided_at: "2026-11-17T02:00:00Z".into(),
        supersedes: Some(Digest::of_bytes(b"earlier")),
    };
    let sheet = decision_slip(&decision, &Digest::of_bytes(b"this one"), &dossier, "Công an tỉnh Quảng Ninh");
    (decision, sheet)
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
            let said = [words, &reviewer.name, "CÔNG AN PHƯỜNG HỒNG GAI", "ngày 17 tháng 11 năm 2026", "x.unknown"];
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
