//! The five shipped standards ask what the circular asks, in both languages, and a released version never changes.

mod contract;
mod texts;

use antt::criteria::{Criteria, UnitKind, read, shipped, shipped_by_id, standard_for};

/// A released id and version never changes: whoever holds a summary of it must get the same outcome in ten years. A change of any
/// character is a new version in a new file, with a line of its own here.
const RELEASED: &[(&str, &str, &str)] = &[
    ("standard/residential_area", "2025.1", "sha256:231d9aae36c856a6e349cdee8fd430bc5798f146ea78b6913eac76c363d1259c"),
    ("standard/commune", "2025.1", "sha256:bb3aef893c382fd61179198a19a1671934af0578b4a6e84f08ee375b6ae2b799"),
    ("standard/agency", "2025.1", "sha256:3f2f006bc846069f3cbbf7aef3f3883c56596dd868566a8ac9717ef59d2fd7c2"),
    ("standard/enterprise", "2025.1", "sha256:3cb7be60e96745c4dea1141f0094a2fb817d17851f9ba9d01ebfcc2a49e6e20b"),
    (
        "standard/educational_institution",
        "2025.1",
        "sha256:dce3ad1ed196d8f64ec1f4e4f8b90ddc03bf7c9db9a34913e40e4b85aa48fdd8",
    ),
];

fn standards() -> Vec<Criteria> {
    shipped().iter().map(|file| file.criteria().expect("a shipped file").clone()).collect()
}

#[test]
fn every_shipped_file_is_read_without_problems() {
    for file in shipped() {
        let value = serde_json::from_str(file.text).expect("JSON");
        assert_eq!(read(&value).err(), None, "{:?}", file.kind);
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
