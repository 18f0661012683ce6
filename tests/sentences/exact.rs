//! The sentences that people read most, word for word.

use super::filled::{
    checklist, count, coverage, document, draft, incidents, no_document, only, outcome, rating, ratio, standard, trend,
};
use antt::assessment::Entry;
use antt::criteria::UnitKind;
use antt::text::{Language, explain, what_would_change_it};

use UnitKind::{Agency, Commune, ResidentialArea};

fn told(language: Language, kind: UnitKind, id: &str, entry: Entry) -> (String, String) {
    let mut draft = draft(kind);
    draft.entries.insert(id.into(), only(entry));
    let (standard, outcome) = (standard(kind), outcome(&draft));
    let (check, finding) = (standard.check(id).expect("a check"), outcome.finding(id).expect("a finding"));
    let change = what_would_change_it(language, check, finding).unwrap_or_default();
    (explain(language, &standard, check, finding), change)
}

fn commune(rows: [(&str, &str, &str); 2]) -> Entry {
    coverage([rows[0], rows[1], ("0", "0", "0"), ("0", "0", "0")])
}

fn rules_without(items: &[&str]) -> Entry {
    checklist(&standard(Agency).check("6.1.rules").expect("a check").rule, items)
}

type Sentences = (UnitKind, &'static str, Entry, &'static str, &'static str);

fn in_vietnamese() -> Vec<Sentences> {
    let excuse = ("contained_and_reported", "Đã báo cáo");
    vec![
        (
            ResidentialArea,
            "4.1.households",
            ratio("117", "120"),
            "117 trên 120 hộ: 97,5%, yêu cầu 100%.",
            "Còn thiếu 3 hộ để đủ 100%.",
        ),
        (
            ResidentialArea,
            "4.1.households",
            ratio("1249", "1250"),
            "1.249 trên 1.250 hộ: 99,9%, yêu cầu 100%.",
            "Còn thiếu 1 hộ để đủ 100%.",
        ),
        (
            ResidentialArea,
            "4.1.households",
            ratio("9999", "10000"),
            "9.999 trên 10.000 hộ: 99,99%, yêu cầu 100%.",
            "Còn thiếu 1 hộ để đủ 100%.",
        ),
        (
            Agency,
            "6.5.units",
            ratio("6", "9"),
            "6 trên 9 đầu mối: 66,7%, yêu cầu từ 70% trở lên.",
            "Còn thiếu 1 đầu mối để đủ 70%.",
        ),
        (Commune, "5.1.models", count("0"), "Chưa có mô hình nào, yêu cầu ít nhất 1 mô hình.", "Cần thêm 1 mô hình."),
        (Commune, "5.1.models", count("2"), "Có 2 mô hình, yêu cầu ít nhất 1.", ""),
        (
            Commune,
            "4.4.a.crime",
            trend("5", "6"),
            "Kỳ này 6 vụ, kỳ trước 5 vụ.",
            "Nhiều hơn mức cho phép 1 vụ; chỉ đạt khi không quá 5 vụ.",
        ),
        (
            Commune,
            "4.4.a.crime",
            trend("0", "1"),
            "Kỳ này 1 vụ, kỳ trước 0 vụ.",
            "Nhiều hơn mức cho phép 1 vụ; chỉ đạt khi không có vụ nào.",
        ),
        (
            Commune,
            "5.4.coverage",
            commune([("20", "20", "12"), ("5", "5", "5")]),
            "25 trên 25 đơn vị đã đăng ký: 100%, yêu cầu 100%. 17 trên 25 đơn vị được công nhận: 68%, yêu cầu từ 70% trở lên.",
            "Cần thêm 1 đơn vị được công nhận.",
        ),
        (
            Commune,
            "5.4.coverage",
            commune([("3", "2", "1"), ("0", "0", "0")]),
            "2 trên 3 đơn vị đã đăng ký: 66,7%, yêu cầu 100%. 1 trên 3 đơn vị được công nhận: 33,3%, yêu cầu từ 70% trở lên.",
            "Cần thêm 1 đơn vị đăng ký. Cần thêm 2 đơn vị được công nhận.",
        ),
        (
            Commune,
            "5.4.coverage",
            commune([("0", "0", "0"); 2]),
            "Tổng số đơn vị bằng 0 nên không tính được tỷ lệ.",
            "",
        ),
        (
            Agency,
            "6.1.rules",
            rules_without(&["guarding", "labour"]),
            "Còn thiếu: Bảo vệ cơ quan; An toàn lao động.",
            "",
        ),
        (Agency, "6.1.rules", rules_without(&[]), "Có đủ các nội dung.", ""),
        (
            Commune,
            "5.1.plan",
            document("01/04/2026"),
            "Văn bản đề ngày 01/04/2026, ngoài thời gian quy định từ 01/01/2026 đến 31/03/2026.",
            "Cần văn bản đề ngày từ 01/01/2026 đến 31/03/2026.",
        ),
        (
            Commune,
            "5.1.plan",
            document("5/3/2026"),
            "Văn bản đề ngày 05/03/2026, trong thời gian quy định từ 01/01/2026 đến 31/03/2026.",
            "",
        ),
        (Commune, "5.1.plan", no_document(), "Chưa có văn bản này.", "Cần có văn bản này, đề ngày trong quý I."),
        (
            Commune,
            "4.4.b",
            incidents("6", &[excuse, excuse]),
            "Có 6 vụ, trong đó 2 vụ thuộc trường hợp được loại trừ.",
            "Chỉ đạt khi mọi vụ đều thuộc trường hợp được loại trừ và có giải trình.",
        ),
        (Commune, "4.4.c.persons", incidents("0", &[]), "Không có người nào.", ""),
        (Commune, "4.4.c.hotspots", incidents("1", &[]), "Có 1 tụ điểm.", ""),
        (
            ResidentialArea,
            "4.5.rating",
            rating("not_completed", ""),
            "Mức đánh giá: Không hoàn thành nhiệm vụ.",
            "Yêu cầu đạt từ mức “Hoàn thành nhiệm vụ” trở lên.",
        ),
        (
            Agency,
            "6.4.rating",
            rating("completed", ""),
            "Mức đánh giá: Hoàn thành nhiệm vụ.",
            "Yêu cầu đạt từ mức “Hoàn thành tốt nhiệm vụ” trở lên hoặc “Tập thể lao động tiên tiến”.",
        ),
    ]
}

fn in_english() -> Vec<Sentences> {
    let excuse = ("contained_and_reported", "Reported");
    vec![
        (
            ResidentialArea,
            "4.1.households",
            ratio("117", "120"),
            "117 of 120 households: 97.5%; 100% is required.",
            "3 more households needed to reach 100%.",
        ),
        (
            ResidentialArea,
            "4.1.households",
            ratio("119", "120"),
            "119 of 120 households: 99.2%; 100% is required.",
            "1 more household needed to reach 100%.",
        ),
        (Commune, "5.1.models", count("0"), "0 models; at least 1 required.", "1 more model needed."),
        (
            Commune,
            "4.4.a.crime",
            trend("5", "6"),
            "This period 6 cases, the period before 5 cases.",
            "1 case too many; met with 5 or fewer.",
        ),
        (
            Commune,
            "5.4.coverage",
            commune([("25", "25", "17"), ("0", "0", "0")]),
            "25 of 25 units registered: 100%; 100% is required. 17 of 25 recognised: 68%; 70% or more is required.",
            "1 more unit must be recognised.",
        ),
        (
            Commune,
            "5.1.plan",
            document("01/04/2026"),
            "Dated 1 April 2026, outside the time asked for, 1 January 2026 to 31 March 2026.",
            "A document dated from 1 January 2026 to 31 March 2026 is needed.",
        ),
        (
            Commune,
            "4.4.b",
            incidents("6", &[excuse, excuse]),
            "6 cases, of which 2 under an allowed exception.",
            "Met only if every one falls under an allowed exception, with an explanation.",
        ),
        (Commune, "4.4.c.persons", incidents("1", &[]), "1 person.", ""),
    ]
}

#[test]
fn a_vietnamese_official_reads_these_words() {
    for (kind, id, entry, why, change) in in_vietnamese() {
        assert_eq!(told(Language::Vi, kind, id, entry), (why.to_owned(), change.to_owned()), "{id}");
    }
}

#[test]
fn an_english_reader_reads_these_words() {
    for (kind, id, entry, why, change) in in_english() {
        assert_eq!(told(Language::En, kind, id, entry), (why.to_owned(), change.to_owned()), "{id}");
    }
}
