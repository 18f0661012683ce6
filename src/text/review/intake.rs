//! What a file is for the desk, and what taking it over would do.

use crate::review::desk::{RowVerdict, SignatureState};
use crate::review::intake::{Conflict, State, StateKind};
use crate::review::record::ContentState;
use crate::text::language::{Language, Say, say};
use crate::text::vocabulary::unit_verdict;
use crate::verdict::UnitVerdict;

/// A state in a word or two, for counts and filters.
pub const fn state_kind(kind: StateKind) -> Say {
    match kind {
        StateKind::New => say("Mới", "New"),
        StateKind::Replaces => say("Thay bản trước", "Replaces an earlier revision"),
        StateKind::Same => say("Đã có", "Already here"),
        StateKind::Older => say("Cũ hơn bản đang giữ", "Older than what is here"),
        StateKind::Gap => say("Thiếu bản trước", "Gap in the chain"),
        StateKind::Conflict => say("Mâu thuẫn", "Conflict"),
        StateKind::NotIntact => say("Không nguyên vẹn", "Not intact"),
        StateKind::ForTrust => say("Dành cho danh sách khóa", "For the trust list"),
        StateKind::NotForDesk => say("Không thẩm định", "Not for review"),
        StateKind::Refused => say("Không đọc được", "Not readable"),
    }
}

/// What taking over the file would do.
pub fn state(language: Language, state: &State) -> String {
    let vi = language == Language::Vi;
    match state {
        State::Replaces { revision } if vi => format!("Thay bản ký lần {revision}"),
        State::Replaces { revision } => format!("Replaces revision {revision}"),
        State::Older { held } if vi => format!("Cũ hơn bản ký lần {held} đang giữ"),
        State::Older { held } => format!("Older than revision {held}, which is here"),
        State::Gap { missing } if vi => format!("Thiếu bản ký lần {missing} ở trước"),
        State::Gap { missing } => format!("Revision {missing} before it is missing"),
        State::Conflict(why) => conflict(language, why),
        State::New | State::Same | State::NotIntact | State::ForTrust | State::NotForDesk | State::Refused => {
            language.say(state_kind(state.kind())).to_owned()
        }
    }
}

/// Why two files can't both be right.
pub fn conflict(language: Language, why: &Conflict) -> String {
    let vi = language == Language::Vi;
    match why {
        Conflict::SameRevision { other } if vi => {
            format!("Mâu thuẫn: cùng lần ký nhưng khác nội dung với tệp có mã băm {}.", other.short())
        }
        Conflict::SameRevision { other } => {
            format!(
                "Conflict: the same revision as the file with digest {}, but it says something else.",
                other.short()
            )
        }
        Conflict::OtherId { id } if vi => {
            format!("Mâu thuẫn: đơn vị đã có hồ sơ khác cho năm này ({}).", short_id(id))
        }
        Conflict::OtherId { id } => {
            format!("Conflict: the unit has another assessment for this year ({}).", short_id(id))
        }
        Conflict::NotPrevious { other } if vi => {
            format!("Mâu thuẫn: không nối tiếp tệp có mã băm {}.", other.short())
        }
        Conflict::NotPrevious { other } => {
            format!("Conflict: it does not belong to the same chain as the file with digest {}.", other.short())
        }
        Conflict::OtherKey { other } if vi => {
            format!("Mâu thuẫn: ký bằng khóa khác, không được khóa {} giới thiệu.", other.fingerprint())
        }
        Conflict::OtherKey { other } => {
            format!("Conflict: signed by another key, which the key {} has not named as the next.", other.fingerprint())
        }
        Conflict::AfterConflict => language
            .pick(
                "Mâu thuẫn: nối tiếp một tệp đang mâu thuẫn.",
                "Conflict: it follows a file that is in conflict itself.",
            )
            .to_owned(),
    }
}

fn short_id(id: &str) -> &str {
    let id = id.trim_start_matches("urn:uuid:");
    id.get(..8).unwrap_or(id)
}

/// The first two questions in a word or two. Intact is not trusted.
pub const fn signature_state(state: SignatureState) -> Say {
    match state {
        SignatureState::Trusted => say("Khóa tin cậy", "Trusted key"),
        SignatureState::TrustedOther => say("Khóa của đơn vị khác", "Key of another unit"),
        SignatureState::Revoked => say("Khóa đã thu hồi", "Revoked key"),
        SignatureState::Unknown => say("Chưa biết khóa", "Unknown key"),
        SignatureState::NotIntact => say("Không nguyên vẹn", "Not intact"),
    }
}

/// The third question in a word or two.
pub const fn content_state(state: ContentState) -> Say {
    match state {
        ContentState::Agrees => say("Tính lại khớp", "Agrees"),
        ContentState::Differs => say("Tính lại khác", "Differs"),
        ContentState::CriteriaUnknown => say("Không tính lại được", "Not computed"),
    }
}

/// The computed verdict of a row: what follows from the unit's own answers, before any reviewer decides.
pub const fn row_verdict(verdict: RowVerdict) -> Say {
    match verdict {
        RowVerdict::Qualified => say("Tự đánh giá đạt", "Self-assessed: qualified"),
        RowVerdict::NotQualified => say("Tự đánh giá chưa đạt", "Self-assessed: not qualified"),
        RowVerdict::Incomplete => unit_verdict(UnitVerdict::Incomplete),
        RowVerdict::OutOfScope => say("Ngoài phạm vi áp dụng", "Out of scope"),
        RowVerdict::NotComputed => say("Không tính lại được", "Not computed"),
        RowVerdict::InConflict => say("Các tệp mâu thuẫn nhau", "Files in conflict"),
    }
}
