//! The five shipped standards ask what the circular asks, in both languages, and a released version never changes.

mod contract;
mod texts;

use antt::criteria::{Criteria, CriteriaFile, UnitKind, read, shipped, shipped_by_id, standard_for};

/// A released id and version never changes: whoever holds a summary of it must get the same outcome in ten years. A change of any
/// character is a new version in a new file, with a line of its own here.
const RELEASED: &[(&str, &str, &str)] = &[
    ("standard/residential_area", "2025.1", "sha256:f17a2078905f34367cb8a242d389fac6547e427bb2ba6b86df62d1892d7e6a5c"),
    ("standard/commune", "2025.1", "sha256:5ca061c7ad2c6a5ffa870748449d474dcbeed150d4f091b1788cef1d3a942504"),
    ("standard/agency", "2025.1", "sha256:ce37229bc6acb0aca5c91dba6e536e4ac8880c69be0d30dfb051142381490308"),
    ("standard/enterprise", "2025.1", "sha256:1437b77d69c3f11d83b157d4944e6ddfa3836174862104526642e47ba5f1fe46"),
    (
        "standard/educational_institution",
        "2025.1",
        "sha256:8cb13138c32a1d64152afe99ce28152c172f00300ae05a56ef7d444d4decf95a",
    ),
];

fn standards() -> Vec<Criteria> {
    shipped().iter().map(|file| file.criteria().expect("a shipped file").clone()).collect()
}

#[test]
fn every_shipped_file_is_read_without_problems_and_has_the_digest_that_the_product_says() {
    for file in shipped() {
        let value = serde_json::from_str(file.text).expect("JSON");
        let expected = file.criteria().expect("a shipped file").clone();
        assert_eq!(read(&value), Ok(CriteriaFile::Standard(expected)), "{:?}", file.kind);
    }
}

#[test]
fn every_released_file_is_still_shipped_and_has_not_changed() {
    let found: Vec<(String, String, String)> =
        standards().into_iter().map(|file| (file.id, file.version, file.digest.to_string())).collect();
    let expected: Vec<(String, String, String)> =
        RELEASED.iter().map(|(id, version, digest)| ((*id).into(), (*version).into(), (*digest).into())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_file_says_of_itself_what_the_product_says_of_it() {
    for file in shipped() {
        let criteria = file.criteria().expect("a shipped file");
        assert_eq!((criteria.unit_kind, criteria.version.as_str()), (file.kind, file.version));
        assert_eq!(shipped_by_id(&criteria.id, file.version), Some(criteria));
    }
}

#[test]
fn every_kind_of_unit_has_a_standard_and_no_other_id_or_version_is_found() {
    for kind in UnitKind::ALL {
        assert_eq!(standard_for(kind).map(|standard| standard.unit_kind), Some(kind));
    }
    for (id, version) in [
        ("standard/commune", "2025.2"),
        ("commune", "2025.1"),
        ("standard/school", "2025.1"),
        ("", ""),
        ("standard/", "2025.1"),
    ] {
        assert_eq!(shipped_by_id(id, version), None, "{id} {version}");
    }
}
