//! The five shipped standards ask what the circular asks, in both languages, and a released version never changes.

mod contract;
mod texts;

use antt::criteria::{Criteria, UnitKind, read, shipped, shipped_by_id, standard_for};

/// A released id and version never changes: whoever holds a summary of it must get the same outcome in ten years. A change of any
/// character is a new version in a new file, with a line of its own here.
const RELEASED: &[(&str, &str, &str)] = &[
    ("standard/residential_area", "2025.1", "sha256:cd9f6d700dd308acd0f5396fd12dae3f17d85dc50b0347b4be64f9ad8fe757de"),
    ("standard/commune", "2025.1", "sha256:46ea719635cec7606f205457994e419b889e167a63d300b5a24811c15e9cedf9"),
    ("standard/agency", "2025.1", "sha256:3baebe15c273757f1a416d4ed26ebc328a320762c0a9fb6e9a376019f84c50a3"),
    ("standard/enterprise", "2025.1", "sha256:958ad922ff35fdc61038916d161266971ebff5fbd9758e87cb27bfda527f5891"),
    (
        "standard/educational_institution",
        "2025.1",
        "sha256:e4686a73557017dfb1913d80b505963fa6fe7b663e48065fea2c99a495beb927",
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
