//! Kinds of unit as tables name them: by id, or in Vietnamese by the name of the kind or of what belongs to it (Điều 2).

use super::sheet::plain;
use super::unit_kind::UnitKind;

/// The kind with this id or Vietnamese name, however it is capitalised, composed or spaced.
pub fn kind_named(text: &str) -> Option<UnitKind> {
    let text = plain(text);
    UnitKind::ALL.into_iter().find(|kind| kind.id() == text || names(*kind).contains(&text.as_str()))
}

/// The name under which a kind is written.
pub(super) const fn written_name(kind: UnitKind) -> &'static str {
    names(kind)[0]
}

/// In lower case. The first is the name of the kind.
const fn names(kind: UnitKind) -> &'static [&'static str] {
    match kind {
        UnitKind::ResidentialArea => {
            &["khu dân cư", "thôn", "làng", "bản", "ấp", "buôn", "bon", "phum", "sóc", "khóm", "tổ dân phố", "khu phố"]
        }
        UnitKind::Commune => &["xã, phường, đặc khu", "xã", "phường", "đặc khu", "xã, phường, thị trấn"],
        UnitKind::Agency => &["cơ quan"],
        UnitKind::Enterprise => &["doanh nghiệp"],
        UnitKind::EducationalInstitution => &["cơ sở giáo dục", "nhà trường"],
    }
}
