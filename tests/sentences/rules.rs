//! Rules in words: every check, item and indicator that the product ships has a sentence, and each kind says what it should.

use antt::criteria::{
    Bilingual, Choice, Excuse, Method, Rule, WindowAsked, shipped, shipped_guides, shipped_programmes,
};
use antt::text::{Language, applies_line, form_line, method_line, rule_line};

fn words(vi: &str, en: &str) -> Bilingual {
    Bilingual { vi: vi.to_owned(), en: en.to_owned() }
}

#[test]
fn every_shipped_check_says_when_it_is_met_and_when_it_is_asked() {
    for standard in shipped() {
        let standard = standard.criteria().expect("a standard");
        for check in standard.checks() {
            let [vi, en] = [Language::Vi, Language::En].map(|language| rule_line(language, &check.rule));
            assert!(vi != en && vi.ends_with('.') && en.ends_with('.'), "{}: {vi} | {en}", check.id);
            assert!(!vi.contains("  ") && !en.contains("  ") && !vi.contains(".."), "{}: {vi} | {en}", check.id);
            let asked = applies_line(Language::Vi, standard, check);
            assert_eq!(
                asked.is_some(),
                !check.applies_if.is_empty() || check.not_applicable_with_reason,
                "{}",
                check.id
            );
        }
    }
}

#[test]
fn every_shipped_item_and_indicator_says_how_it_is_computed() {
    for guide in shipped_guides() {
        for item in &guide.checked().expect("a guide").items {
            assert_ne!(method_line(Language::Vi, &item.method), method_line(Language::En, &item.method));
        }
    }
    for programme in shipped_programmes() {
        for indicator in &programme.checked().expect("a programme").indicators {
            let [vi, en] = [Language::Vi, Language::En].map(|language| form_line(language, indicator));
            assert!(vi != en && !vi.contains("  ") && !vi.is_empty(), "{}: {vi} | {en}", indicator.id);
        }
    }
}

#[test]
fn each_kind_of_rule_in_words() {
    let noun = || words("vụ", "cases");
    let level = |id: &str, vi: &str| Choice { id: id.to_owned(), label: words(vi, id) };
    let scale = || vec![level("poor", "Yếu"), level("good", "Tốt"), level("title", "Danh hiệu")];
    for (rule, vi) in [
        (
            Rule::Document { window: WindowAsked::FirstQuarter },
            "Đạt khi có văn bản, đề ngày trong quý I của năm đánh giá (từ 01/01 đến 31/3).",
        ),
        (Rule::Document { window: WindowAsked::None }, "Đạt khi có văn bản, đề ngày nào cũng được."),
        (Rule::Incidents { excuses: vec![], noun: noun() }, "Đạt khi không có vụ nào."),
        (
            Rule::Incidents { excuses: vec![Excuse::ForceMajeure], noun: noun() },
            "Đạt khi không có vụ nào, trừ trường hợp có giải trình: bất khả kháng.",
        ),
        (
            Rule::Ratio {
                percent: 70,
                part_label: words("Hộ đăng ký", "x"),
                whole_label: words("Tổng số hộ", "y"),
                noun: noun(),
            },
            "Lấy hộ đăng ký chia cho tổng số hộ: yêu cầu từ 70% trở lên.",
        ),
        (Rule::Count { minimum: 1_000, noun: noun() }, "Đạt khi có ít nhất 1.000 vụ."),
        (Rule::Trend { max_change_percent: 0, noun: noun() }, "Đạt khi số vụ không nhiều hơn kỳ trước."),
        (Rule::Trend { max_change_percent: -5, noun: noun() }, "Đạt khi số vụ giảm từ 5% trở lên so với kỳ trước."),
        (Rule::Trend { max_change_percent: 5, noun: noun() }, "Đạt khi số vụ tăng không quá 5% so với kỳ trước."),
        (
            Rule::Rating { scale: scale(), threshold: 1, passes: vec!["title".into()], may_be_unrated: true },
            "Đạt khi được xếp từ mức “Tốt” trở lên, hoặc “Danh hiệu”. Không xếp loại thì nêu lý do; khi đó mục này không áp dụng.",
        ),
        (
            Rule::Coverage { percent: 80 },
            "Đạt khi mọi đơn vị đã đăng ký và tỷ lệ đơn vị được công nhận đủ mức: yêu cầu từ 80% trở lên.",
        ),
        (Rule::Checklist { items: scale() }, "Đạt khi có đủ: Yếu; Tốt; Danh hiệu."),
    ] {
        assert_eq!(rule_line(Language::Vi, &rule), vi);
        assert!(rule_line(Language::En, &rule).ends_with('.'));
    }
    assert_eq!(method_line(Language::Vi, &Method::DeductPerEvent { deduction: 250 }), "Trừ 2,5 điểm cho mỗi vụ");
}
