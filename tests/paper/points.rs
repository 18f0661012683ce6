//! Papers where a local guide and a programme are used: two columns of points, the sum, the figures, all said to be the locality's.

use crate::further_files::{self, GUIDE, PROGRAMME};
use crate::slip::slip;
use crate::units::{Turn, Words, draft, standard};
use antt::criteria::{UnitKind, parse_iso};
use antt::document::decision::{Remark, ReviewDecision, Ruling};
use antt::document::summary::prepare_with;
use antt::json::Digest;
use antt::paper::html::html;
use antt::paper::papers::decision_slip;
use antt::paper::sheet::{Block, Table};
use antt::paper::{Dossier, Kind, Sheet};
use antt::text::{Language, points};

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

#[test]
fn the_self_assessment_has_the_two_columns_of_points_where_a_guide_is_used() {
    let dossier = dossier();
    assert!(dossier.further.guide().is_some_and(|guide| guide.id == GUIDE));
    let sheet = Kind::SelfAssessment.sheet(&dossier).expect("a paper");
    let table = table(&sheet);
    assert_eq!(table.head[5..], ["Tự chấm (điểm)".to_owned(), "Cấp trên chấm (điểm)".to_owned()]);
    assert_eq!(table.columns.iter().map(|column| column.width).sum::<u32>(), 165);
    assert!(table.rows.iter().all(|row| row.cells.len() == 7));
    let page = html(&sheet);
    for said in ["7,5", "Tổng điểm", "Camera", "5/QĐ-UBND", "không làm thay đổi kết quả theo Thông tư 124/2021/TT-BCA"]
    {
        assert!(page.contains(said), "{said}");
    }
    let plain = Dossier { score: None, further: Default::default(), ..dossier };
    let sheet = Kind::SelfAssessment.sheet(&plain).expect("a paper");
    assert_eq!(self::table(&sheet).head.len(), 5);
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
fn points_that_the_guide_cannot_give_are_told_on_the_slip_as_they_stand() {
    let page = html(&slip_of(&setting(&[("5.1.models", 1_000_000)])));
    assert!(page.contains("Cấp trên chấm: 10.000 điểm"), "{page}");
}
