//! Kinds of unit as registers name them: by id, or in Vietnamese by the name of the kind or of what belongs to it (Điều 2).

use super::cells::plain;
use crate::criteria::UnitKind;

/// The kind with this id or Vietnamese name, however it is capitalised or composed.
pub(super) fn named(text: &str) -> Option<UnitKind> {
    let text = plain(text);
    UnitKind::ALL.into_iter().find(|kind| kind.id() == text || names(*kind).contains(&text.as_str()))
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
