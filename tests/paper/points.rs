//! Papers where a local guide and a programme are used: two columns of points, the sum, the figures, all said to be the locality's.

use crate::further_files::{self, GUIDE, PROGRAMME};
use crate::slip::slip;
use crate::units::{Turn, Words, draft, standard};
use antt::assessment::{Draft, InUse, use_file};
use antt::criteria::{Further, FurtherFile, UnitKind, parse_iso};
use antt::document::decision::{Remark, ReviewDecision, Ruling};
use antt::document::summary::prepare_with;
use antt::json::Digest;
use antt::paper::html::html;
use antt::paper::papers::decision_slip;
use antt::paper::sheet::{Block, Cell, Piece, Table};
use antt::paper::{Dossier, Kind, Sheet};
use antt::text::{Language, check_verdict, points};
use antt::verdict::{UnitVerdict, Verdict};

fn dossier() -> Dossier {
    let draft = further_files::with_all(&draft(UnitKind::Commune, Turn::Qualified, Words::Usual));
    let (standard, used) = (standard(draft.kind), further_files::in_use(&draft));
    let today = parse_iso("2026-12-01").expect("a day");
    let prepared = prepare_with(&draft, standard, &used, today, None).expect("a period");
    Dossier::of_draft(&draft, standard, &used.files, &prepared)
}

fn table(sheet: &Sheet) -> &Table {
    let tables =
        sheet.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    tables.max_by_key(|table| table.rows.len()).expect("a table")
}

fn tables(sheet: &Sheet) -> Vec<&Table> {
    sheet.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

/// The text of a cell.
fn said(cell: &Cell) -> String {
    cell.iter()
        .flatten()
        .filter_map(|piece| if let Piece::Text { text, .. } = piece { Some(text.as_str()) } else { None })
        .collect()
}

#[test]
fn the_self_assessment_has_the_guides_own_table_where_one_is_used() {
    let dossier = dossier();
    let score = dossier.score.clone().expect("points");
    assert!(dossier.further.guide().is_some_and(|guide| guide.id == GUIDE));
    let sheet = Kind::SelfAssessment.sheet(&dossier).expect("a paper");
    let [checks, points_of] = tables(&sheet)[..] else { unreachable!("two tables") };
    assert_eq!((checks.head.len(), points_of.head.len()), (5, 5));
    assert_eq!(points_of.head[2..], ["Điểm tối đa", "Tự chấm", "Cấp trên chấm"].map(str::to_owned));
    assert_eq!(points_of.columns.iter().map(|column| column.width).sum::<u32>(), 165);
    // Every item in the guide's order, with its maximum and the unit's own points; the level above fills in its column by hand.
    assert_eq!(points_of.rows.len(), score.items.len() + 1);
    let shown = |hundredths| points(Language::Vi, hundredths);
    let mut figures: Vec<[String; 2]> =
        score.items.iter().map(|item| [shown(item.out_of), shown(item.points)]).collect();
    figures.push([shown(score.out_of), shown(score.points)]);
    for (row, figures) in points_of.rows.iter().zip(figures) {
        assert_eq!([said(&row.cells[2]), said(&row.cells[3])], figures);
        assert_eq!(said(&row.cells[4]), "");
    }
    let page = html(&sheet);
    for said in ["7,5", "Tổng điểm", "Camera", "5/QĐ-UBND", "không làm thay đổi kết quả theo Thông tư 124/2021/TT-BCA"]
    {
        assert!(page.contains(said), "{said}");
    }
    let plain = Dossier { score: None, further: Default::default(), ..dossier };
    assert_eq!(tables(&Kind::SelfAssessment.sheet(&plain).expect("a paper")).len(), 1);
}

#[test]
fn a_provinces_criterion_is_cited_with_its_own_paper_wherever_it_is_named() {
    let dossier = dossier();
    let supplement = dossier.further.supplements().first().expect("one");
    let criterion = &supplement.criteria[0];
    for paper in Kind::ALL {
        let page = html(&paper.sheet(&dossier).expect("a paper"));
        let named: Vec<_> = page.match_indices(&criterion.title.vi).collect();
        assert!(!named.is_empty(), "{} names every criterion", paper.id());
        let cited = |at: usize| page[at..].chars().take(400).collect::<String>().contains(&supplement.source.number);
        for (at, _) in named {
            assert!(cited(at), "{}: {}", paper.id(), page[at..].chars().take(200).collect::<String>());
        }
    }
}

#[test]
fn a_draft_in_which_a_check_is_not_met_says_so_on_paper_as_on_the_page_of_answers() {
    let mut draft = draft(UnitKind::Commune, Turn::NotQualified, Words::Usual);
    let standard = standard(draft.kind);
    let today = parse_iso("2026-12-01").expect("a day");
    let prepared = |draft: &Draft| prepare_with(draft, standard, &InUse::default(), today, None).expect("a period");
    let unmet = prepared(&draft)
        .outcome
        .criteria
        .into_iter()
        .flat_map(|one| one.checks)
        .find(|finding| finding.verdict == Verdict::NotMet);
    let unmet = unmet.expect("a check that is not met").check;
    let criterion =
        standard.criteria.iter().find(|one| one.checks.iter().any(|check| check.id == unmet && one.checks.len() > 1));
    // Another check of the same criterion is open again, and so is the whole.
    let open = criterion.and_then(|one| one.checks.iter().find(|check| check.id != unmet)).expect("another check");
    draft.entries.remove(&open.id);
    let prepared = prepared(&draft);
    let dossier = Dossier::of_draft(&draft, standard, &Further::default(), &prepared);
    assert_eq!(dossier.outcome.verdict, UnitVerdict::Incomplete);
    let found = dossier.outcome.criterion(&criterion.expect("a criterion").id).expect("found");
    assert_eq!((found.verdict, found.foreseeable()), (Verdict::Unanswered, Verdict::NotMet));
    for kind in [Kind::SelfAssessment, Kind::Report, Kind::Minutes] {
        let Some(sheet) = kind.sheet(&dossier) else { continue };
        assert!(html(&sheet).contains("chắc chắn chưa đạt tiêu chuẩn"), "{kind:?}");
    }
    let sheet = Kind::SelfAssessment.sheet(&dossier).expect("a paper");
    let heads: Vec<String> =
        table(&sheet).rows.iter().filter(|row| row.cells[2].is_empty()).map(|row| said(&row.cells[3])).collect();
    let foreseen: Vec<&str> =
        dossier.outcome.criteria.iter().map(|one| Language::Vi.say(check_verdict(one.foreseeable()))).collect();
    assert_eq!(heads, foreseen);
}

#[test]
fn the_report_tells_points_and_figures_as_the_localitys() {
    let dossier = dossier();
    assert!(dossier.indicators.contains_key(PROGRAMME));
    let page = html(&Kind::Report.sheet(&dossier).expect("a paper"));
    for said in [
        "Điểm theo hướng dẫn của địa phương",
        "trên 100 điểm, xếp loại",
        "Tin báo được giải quyết: 45 trên 50: 90%",
        "mức phải đạt: từ 90% trở lên",
    ] {
        assert!(page.contains(said), "{said}");
    }
}

/// A decision that sets these points and says nothing else.
fn setting(points: &[(&str, i64)]) -> ReviewDecision {
    let remark = |hundredths: i64| Remark { points_hundredths: Some(hundredths), ..Remark::default() };
    let checks = points.iter().map(|(id, hundredths)| ((*id).to_owned(), remark(*hundredths)));
    ReviewDecision { checks: checks.collect(), ..slip(Ruling::Accepted).0 }
}

fn slip_of(decision: &ReviewDecision) -> Sheet {
    decision_slip(decision, &Digest::of_bytes(b"this one"), &dossier(), "Công an tỉnh Quảng Ninh")
}

#[test]
fn the_slip_has_every_item_with_the_units_points_and_the_reviewers() {
    let own = dossier().score.expect("points");
    let sheet = slip_of(&setting(&[("5.1.models", 100)]));
    let table = table(&sheet);
    assert_eq!(table.head[2..], ["Điểm tối đa", "Tự chấm", "Cấp trên chấm"].map(str::to_owned));
    assert_eq!(table.rows.len(), own.items.len() + 1);
    let page = html(&sheet);
    let before = own.items.iter().find(|item| item.id == "5.1.models").expect("the item").points;
    let reviewed = points(Language::Vi, own.points - before + 100);
    let both = format!("cấp trên chấm {reviewed} trên");
    for said in [both.as_str(), "Người thẩm định không có ý kiến khác", "không làm thay đổi kết quả"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn what_the_reviewer_scored_is_not_said_to_be_open_on_the_slip() {
    let own = dossier().score.expect("points");
    let open: Vec<&str> = own.open().map(|item| item.id.as_str()).collect();
    let [first, rest @ ..] = &open[..] else { unreachable!("the unit left an item open") };
    assert!(!rest.is_empty());
    let page = html(&slip_of(&setting(&[(first, 100)])));
    let counted = format!("Mới tính điểm {} trên {} mục.", own.items.len() - rest.len(), own.items.len());
    assert!(page.contains(&counted), "{counted}: {page}");
    let page = html(&slip_of(&setting(&open.iter().map(|id| (*id, 100)).collect::<Vec<_>>())));
    assert!(!page.contains("Mới tính điểm") && !page.contains("Chưa tính"), "{page}");
}

#[test]
fn points_that_the_guide_cannot_give_are_told_on_the_slip_as_they_stand() {
    let page = html(&slip_of(&setting(&[("5.1.models", 1_000_000)])));
    assert!(page.contains("Cấp trên chấm: 10.000 điểm"), "{page}");
}

/// An agency's, whose guide has an item for a whole criterion.
fn dossier_of_agency() -> Dossier {
    let draft = draft(UnitKind::Agency, Turn::Qualified, Words::Usual);
    let (standard, today) = (standard(draft.kind), parse_iso("2026-12-01").expect("a day"));
    let guide = FurtherFile::shipped("guide/illustrative/agency", "2026.1").expect("shipped");
    let draft = use_file(&draft, standard, &guide, None, 20).expect("it fits");
    let used = InUse::of(&draft, standard);
    let prepared = prepare_with(&draft, standard, &used, today, None).expect("a period");
    Dossier::of_draft(&draft, standard, &used.files, &prepared)
}

#[test]
fn what_is_said_of_an_item_for_a_whole_criterion_stands_at_its_points() {
    const CRITERION: &str = "6.3";
    let dossier = dossier_of_agency();
    let items = &dossier.further.guide().expect("used").items;
    let check = items.iter().find(|item| dossier.standard.check(&item.id).is_some()).expect("one for a check");
    let remark =
        |comment: &str| Remark { points_hundredths: Some(100), comment: Some(comment.to_owned()), ..Remark::default() };
    let of = |checks: &[(&str, &str)]| {
        let checks = checks.iter().map(|(id, comment)| ((*id).to_owned(), remark(comment)));
        let decision = ReviewDecision { checks: checks.collect(), ..slip(Ruling::Accepted).0 };
        decision_slip(&decision, &Digest::of_bytes(b"this one"), &dossier, "Công an tỉnh Quảng Ninh")
    };
    let sheet = of(&[(CRITERION, "Một vụ cháy lớn"), (&check.id, "Còn thiếu báo cáo")]);
    let [remarks, points_of] = tables(&sheet)[..] else { unreachable!("two tables") };
    let all = |table: &Table| table.rows.iter().flat_map(|row| row.cells.iter().map(said)).collect::<String>();
    assert!(all(points_of).contains("Ý kiến thẩm định: Một vụ cháy lớn") && !all(remarks).contains("Một vụ cháy lớn"));
    assert!(all(remarks).contains("Còn thiếu báo cáo") && !all(points_of).contains("Còn thiếu báo cáo"));
    // Alone it is not said to be nothing.
    let page = html(&of(&[(CRITERION, "Một vụ cháy lớn")]));
    assert!(page.contains("tại bảng điểm dưới đây") && !page.contains("không có ý kiến khác"), "{page}");
}
