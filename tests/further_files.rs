//! Programmes and illustrative guides that the product ships: read without problems, complete in both languages, never changed.

use antt::criteria::{
    CriteriaFile, Method, NotApplicablePoints, UnitKind, guide_by_id, illustrative_guide_for, programme_by_id, read,
    shape, shipped_guides, shipped_programmes,
};
use antt::json::schema;
use antt::json::tidy::{is_composed, is_trimmed};
use serde_json::Value;
use std::collections::BTreeSet;

/// A released id and version never changes; a change of any character is a new version in a new file, with a line of its own here.
const RELEASED: [(&str, &str, &str); 10] = [
    ("programme/kl13", "2026.1", "sha256:b792f046de92f6b432f0ed49e86332ba600ac196c5df6efc881d5f91175d2c9b"),
    ("programme/4-giam", "2026.1", "sha256:0b2cacc1ddc2f6f8f246228abb4e350d467ae0861cd547ba6eba44405e419807"),
    ("programme/de-an-2", "2026.1", "sha256:430b713d8260866a6c47f52ccdbbe0c34d4719f06d7f2797ecf786dd4e150a8f"),
    ("programme/kh146", "2026.1", "sha256:a6e8fd7874886baf90278e54626c6bdf9fab63e681de63e0e00e1dc924670cb4"),
    ("programme/ct48", "2026.1", "sha256:f69220f8b69ad47faaf5a9be2636168606eae5c8bd1fb67a2a9ab71de22b5c6a"),
    (
        "guide/illustrative/residential_area",
        "2026.1",
        "sha256:63e61a1a996d7faa668c7e118838b3298e2a2f7587077a42e2bb9dd804b5c2ed",
    ),
    ("guide/illustrative/commune", "2026.1", "sha256:bd2628ceac3206b6e16cad3e9dcec45f9ae2d668425166dcf3d8b630bf9b5068"),
    ("guide/illustrative/agency", "2026.1", "sha256:879a6ce83eae7f33f4cdbcc66ae93ed260b9fbc5cc1f352797f0d2067ea77792"),
    (
        "guide/illustrative/enterprise",
        "2026.1",
        "sha256:4cdfa160bf722ab2f0f954ae6e17d2f644e986b896d1112ab11cf0a2ee30b02a",
    ),
    (
        "guide/illustrative/educational_institution",
        "2026.1",
        "sha256:d8b22fc087237282fdfbe75bcd8027f8a97b553dc901b5a621c4b24772dbd75b",
    ),
];

fn texts() -> Vec<&'static str> {
    let programmes = shipped_programmes().iter().map(|file| file.text);
    programmes.chain(shipped_guides().iter().map(|file| file.text)).collect()
}

fn values() -> Vec<Value> {
    texts().into_iter().map(|text| serde_json::from_str(text).expect("JSON")).collect()
}

#[test]
fn every_released_file_is_still_shipped_and_has_not_changed() {
    let found: Vec<(String, String, String)> = values()
        .iter()
        .map(|value| {
            let file = read(value).expect("a sound file");
            (file.id().to_owned(), file.version().to_owned(), file.digest().to_string())
        })
        .collect();
    let expected = RELEASED.map(|(id, version, digest)| (id.to_owned(), version.to_owned(), digest.to_owned()));
    assert_eq!(found, expected);
}

#[test]
fn what_the_product_takes_for_granted_is_what_reading_finds() {
    for file in shipped_programmes() {
        let value = serde_json::from_str(file.text).expect("JSON");
        let programme = file.checked().expect("a programme");
        assert_eq!(read(&value), Ok(CriteriaFile::Programme(programme.clone())));
        assert_eq!(programme_by_id(file.id, file.version), Some(programme));
    }
    for file in shipped_guides() {
        let value = serde_json::from_str(file.text).expect("JSON");
        let guide = file.checked().expect("a guide");
        assert_eq!(read(&value), Ok(CriteriaFile::ScoringGuide(guide.clone())));
        assert_eq!(guide_by_id(file.id, file.version), Some(guide));
    }
    assert!(programme_by_id("programme/kl13", "2025.1").is_none() && guide_by_id("guide/x", "2026.1").is_none());
}

#[test]
fn every_shipped_file_passes_the_published_schema() {
    let validator = jsonschema::validator_for(&schema(&shape(), "AnttCriteria")).expect("a schema");
    for value in values() {
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", value["id"]);
    }
}

/// Every pair of texts in a file.
fn pairs<'v>(value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            found.extend(text("vi").zip(text("en")));
            members.values().for_each(|value| pairs(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| pairs(item, found)),
        _ => {}
    }
}

#[test]
fn every_text_stands_in_both_languages_and_is_tidy() {
    for value in values() {
        let mut found = Vec::new();
        pairs(&value, &mut found);
        assert!(found.len() >= 7, "{}", value["id"]);
        for (vi, en) in found {
            for text in [vi, en] {
                assert!(!text.is_empty() && is_composed(text) && is_trimmed(text) && !text.contains("  "), "{text}");
            }
            assert_ne!(vi, en);
        }
    }
}

#[test]
fn every_kind_of_unit_has_an_illustrative_guide_of_100_points_with_every_method() {
    for kind in UnitKind::ALL {
        let guide = illustrative_guide_for(kind).expect("a guide");
        assert_eq!((guide.unit_kind, guide.total), (kind, 10_000));
        assert!(
            guide.title.vi.starts_with("Bảng điểm minh họa") && guide.title.en.starts_with("Illustrative points table")
        );
        let methods: BTreeSet<&str> = guide.items.iter().map(|item| item.method.id()).collect();
        assert_eq!(methods.len(), 4, "{kind:?}");
        assert_eq!(guide.items.iter().map(|item| u64::from(item.maximum)).sum::<u64>(), 10_000);
        assert!(guide.items.iter().any(|item| matches!(item.method, Method::DeductPerEvent { .. })));
    }
    let ways: BTreeSet<&str> =
        UnitKind::ALL.into_iter().filter_map(illustrative_guide_for).map(|guide| guide.not_applicable.id()).collect();
    assert_eq!(ways.len(), NotApplicablePoints::ALL.len());
}
