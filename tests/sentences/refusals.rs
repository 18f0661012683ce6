//! Why an entry doesn't count: every refusal in both languages, with the figures and the field it speaks of.

use super::filled::check;
use super::{BOTH, assert_tidy};
use antt::assessment::{Field, NumberFault, Refusal};
use antt::criteria::UnitKind;
use antt::text::{Language, field_name, refusal};

use UnitKind::{Agency, Commune, ResidentialArea};

/// Every refusal with a check that raises it and what both its sentences contain.
fn every_refusal() -> Vec<(UnitKind, &'static str, Refusal, &'static [&'static str])> {
    let not_a_date = |field| Refusal::NotADate { field, text: "30/02/2026".into() };
    let number = |field, fault| Refusal::Number { field, fault };
    vec![
        (Commune, "5.1.plan", Refusal::Missing(Field::Choice), &[]),
        (Commune, "5.1.plan", Refusal::Missing(Field::Number), &[]),
        (Commune, "5.1.plan", Refusal::Missing(Field::Title), &[]),
        (Commune, "5.1.plan", Refusal::Missing(Field::IssuedOn), &[]),
        (Commune, "5.1.plan", Refusal::Missing(Field::Issuer), &[]),
        (Commune, "5.1.plan", not_a_date(Field::IssuedOn), &["30/02/2026", "05/03/2026"]),
        (Commune, "5.1.plan", not_a_date(Field::EvidenceDate(1)), &["30/02/2026"]),
        (Commune, "5.1.plan", Refusal::Missing(Field::EvidenceTitle(1)), &[]),
        (Commune, "5.3.police", Refusal::Missing(Field::Account), &[]),
        (Commune, "4.4.b", Refusal::Missing(Field::ExcuseReason(1)), &[]),
        (Commune, "4.4.b", Refusal::Missing(Field::ExcuseExplanation(1)), &[]),
        (Commune, "4.4.b", Refusal::MoreExcusedThanEvents { events: 1, excused: 3 }, &["1", "3"]),
        (Commune, "4.4.d.fire", Refusal::ExcuseNotAllowed { index: 0, reason: "contained_and_reported".into() }, &[]),
        (Commune, "4.3.a", number(Field::Count, NumberFault::NotWhole), &["12"]),
        (Commune, "4.3.a", number(Field::Count, NumberFault::Negative), &[]),
        (Commune, "4.4.a.crime", number(Field::Previous, NumberFault::TooLarge), &["000"]),
        (Commune, "4.4.a.crime", Refusal::Missing(Field::Current), &[]),
        (ResidentialArea, "4.1.households", Refusal::PartAboveWhole { part: 1250, whole: 12 }, &["250", "12"]),
        (ResidentialArea, "4.1.households", Refusal::WholeIsZero, &["0"]),
        (ResidentialArea, "4.5.rating", Refusal::Missing(Field::Level), &[]),
        (ResidentialArea, "4.5.rating", Refusal::Missing(Field::Reason), &[]),
        (ResidentialArea, "4.5.rating", Refusal::UnknownLevel { level: "tốt lắm".into() }, &["tốt lắm"]),
        (Agency, "6.4.rating", Refusal::NotRatedNotAllowed, &[]),
        (Commune, "5.4.coverage", Refusal::Missing(Field::Total(2)), &[]),
        (Commune, "5.4.coverage", Refusal::RegisteredAboveTotal { row: 1, registered: 6, total: 5 }, &["6", "5"]),
        (
            Commune,
            "5.4.coverage",
            Refusal::RecognisedAboveRegistered { row: 3, recognised: 4, registered: 3 },
            &["4", "3"],
        ),
        (Commune, "5.4.coverage", Refusal::WrongRows, &[]),
        (Agency, "6.1.rules", Refusal::Missing(Field::Item(0)), &[]),
        (Agency, "6.1.rules", Refusal::UnknownItem { item: "nuôi mèo".into() }, &["nuôi mèo"]),
        (Agency, "6.1.rules", Refusal::RepeatedItem { item: "fire".into() }, &[]),
        (Agency, "6.1.rules", Refusal::WrongKind, &[]),
        (Agency, "6.1.rules", Refusal::NotApplicableNotAllowed, &[]),
    ]
}

#[test]
fn every_refusal_is_a_sentence_in_both_languages_with_its_figures() {
    for (kind, id, refused, contains) in every_refusal() {
        let check = check(kind, id);
        let [vi, en] = BOTH.map(|language| refusal(language, &check, &refused));
        assert_tidy(Language::Vi, &vi);
        assert_tidy(Language::En, &en);
        assert_ne!(vi, en);
        assert!(vi.ends_with('.') && en.ends_with('.'), "{vi} / {en}");
        for part in contains {
            assert!(vi.contains(part) && en.contains(part), "{part} in {vi} / {en}");
        }
    }
}

#[test]
fn a_refusal_says_which_of_several_events_or_rows_it_speaks_of() {
    for (id, refused, vi) in [
        ("4.4.b", Refusal::Missing(Field::ExcuseExplanation(1)), "Còn thiếu: Giải trình (vụ thứ hai)."),
        (
            "4.4.d.fire",
            Refusal::ExcuseNotAllowed { index: 0, reason: "contained_and_reported".into() },
            "Mục này không loại trừ theo lý do “Kịp thời phát hiện, giảm thiểu hậu quả và báo cáo ngay cấp có thẩm quyền” (vụ thứ nhất).",
        ),
        (
            "5.4.coverage",
            Refusal::RegisteredAboveTotal { row: 1, registered: 6, total: 5 },
            "Cơ quan: số đã đăng ký là 6, lớn hơn tổng số 5.",
        ),
        ("5.4.coverage", Refusal::Missing(Field::Recognised(3)), "Còn thiếu: Cơ sở giáo dục, được công nhận."),
        (
            "4.4.d.incident",
            Refusal::MoreExcusedThanEvents { events: 1, excused: 2 },
            "Nêu 2 sự cố được loại trừ nhưng chỉ nhập 1 sự cố. Kiểm tra lại hai số.",
        ),
        ("5.1.plan", Refusal::Missing(Field::Choice), "Chưa chọn câu trả lời."),
    ] {
        assert_eq!(refusal(Language::Vi, &check(Commune, id), &refused), vi);
    }
}

#[test]
fn an_item_not_answered_is_not_told_as_an_item_that_is_missing() {
    let told = refusal(Language::Vi, &check(Agency, "6.1.rules"), &Refusal::Missing(Field::Item(0)));
    assert_eq!(told, "Chưa trả lời: Bảo vệ cơ quan.");
}

#[test]
fn fields_are_named_after_what_the_check_counts() {
    for (kind, id, field, vi, en) in [
        (ResidentialArea, "4.1.households", Field::Part, "Hộ đã đăng ký", "Households registered"),
        (ResidentialArea, "4.1.households", Field::Whole, "Hộ đang cư trú", "Households now residing"),
        (ResidentialArea, "4.4.c.persons", Field::Count, "Số người", "Number of persons"),
        (Commune, "5.1.models", Field::Count, "Số mô hình", "Number of models"),
        (Commune, "5.4.coverage", Field::Total(0), "Khu dân cư, tổng số", "Residential areas, total"),
        (Agency, "6.1.rules", Field::Item(5), "Bảo vệ môi trường", "Environmental protection"),
        (
            Agency,
            "6.1.plan",
            Field::EvidenceDate(0),
            "Ngày ban hành (tài liệu thứ nhất)",
            "Date of issue (paper no. 1)",
        ),
    ] {
        let check = check(kind, id);
        assert_eq!(BOTH.map(|language| field_name(language, &check, field)), [vi.to_owned(), en.to_owned()]);
    }
}
