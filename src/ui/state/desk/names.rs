//! What the desk keeps by name beside its files: one list, which tells of each name which part of the desk stands there, what reads it,
//! and whether a copy has it among its settings. A name that is not in it is another program's: it is neither read nor written here.

use super::load::{register_of, rotations_of};
use super::statements::statement;
use crate::document::Did;
use crate::document::decision::Reviewer;
use crate::json::{Digest, Format, own_text};
use crate::paper::Office;
use crate::review::decide::{DecisionDraft, RecognitionDraft};
use crate::review::roll_up::{EnteredCounts, Settings};
use crate::review::{Rotation, TrustList};
use crate::text::page::desk_unread::DeskPart;

/// What all names begin with.
pub(super) const UNDER: &str = "desk/";
pub(super) const TRUST: &str = "desk/trust";
pub(super) const ROTATIONS: &str = "desk/rotations";
pub(super) const REGISTER: &str = "desk/register";
/// Targets, cut zeros, pairs of units.
pub const FIGURES: &str = "desk/figures";
/// Who reviews at this desk, remembered from the last decision.
pub const REVIEWER: &str = "desk/reviewer";
/// The office on the desk's papers.
pub const OFFICE: &str = "desk/office";
const STATEMENTS: &str = "desk/rotation/";
const DRAFTS: &str = "desk/decision/";
const TOGETHER: &str = "desk/together/";
const PROGRAMMES: &str = "desk/programme/";

/// The statement of a change of key, as received.
pub(super) fn statement_of(rotation: &Rotation) -> String {
    format!("{STATEMENTS}{}/{}", rotation.old, rotation.new)
}

/// The draft of the decision on a file.
pub fn draft_on(file: &Digest) -> String {
    format!("{DRAFTS}{file}")
}

/// The paper of recognition that is typed for several assessments of a year at once.
pub fn together(year: i32) -> String {
    format!("{TOGETHER}{year}")
}

/// What was entered once for a programme, by its id and version.
pub fn entered_for(year: i32, programme: &str) -> String {
    format!("{PROGRAMMES}{year}/{programme}")
}

/// Which part of the desk stands under a name.
pub(super) fn part_under(name: &str) -> Option<DeskPart> {
    Some(match name {
        TRUST => DeskPart::Trust,
        ROTATIONS => DeskPart::Rotations,
        REGISTER => DeskPart::Register,
        FIGURES => DeskPart::Figures,
        REVIEWER => DeskPart::Reviewer,
        OFFICE => DeskPart::Office,
        _ if name.starts_with(STATEMENTS) => DeskPart::Statement,
        _ if name.starts_with(DRAFTS) => DeskPart::Decision,
        _ if name.starts_with(TOGETHER) => DeskPart::Together,
        _ if name.starts_with(PROGRAMMES) => DeskPart::Programme,
        _ => return None,
    })
}

/// Whether what stands under a name can be read, so that something else may take its place.
pub(super) fn is_readable(name: &str, text: &str) -> bool {
    match part_under(name) {
        Some(DeskPart::Trust) => TrustList::of_own_text(text).is_some(),
        Some(DeskPart::Rotations) => rotations_of(text).is_some(),
        Some(DeskPart::Statement) => {
            matches!(about(name), Some(About::Change(rotation)) if statement(&rotation, text).is_some())
        }
        Some(DeskPart::Register) => register_of(text).is_some(),
        Some(DeskPart::Figures) => Settings::of_text(text).is_some(),
        Some(DeskPart::Reviewer) => own_text::<Reviewer>(text).is_some(),
        Some(DeskPart::Office) => own_text::<Office>(text).is_some(),
        Some(DeskPart::Decision) => own_text::<DecisionDraft>(text).is_some(),
        Some(DeskPart::Together) => own_text::<RecognitionDraft>(text).is_some(),
        Some(DeskPart::Programme) => EnteredCounts::of_text(text).is_some(),
        None => false,
    }
}

/// Whether a copy of the desk has it among its settings. Trust list, register and changes of keys have places of their own there. What is
/// typed for several assessments has none: an older copy would bring back what was signed since.
pub(super) fn is_copied(name: &str) -> bool {
    let part = part_under(name);
    let is_setting =
        matches!(part, Some(DeskPart::Figures | DeskPart::Reviewer | DeskPart::Decision | DeskPart::Programme));
    is_setting && name.strip_prefix(UNDER).is_some_and(|name| Format::Slug.fits(name))
}

/// What a part is about, of which there are several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About<'a> {
    /// The file that is decided on.
    File(Digest),
    Change(Rotation),
    Programme {
        year: &'a str,
        id: &'a str,
        version: &'a str,
    },
}

/// What the part under a name is about; nothing where there is only one such part.
pub(super) fn about(name: &str) -> Option<About<'_>> {
    if let Some(digest) = name.strip_prefix(DRAFTS) {
        return digest.parse().ok().map(About::File);
    }
    if let Some(keys) = name.strip_prefix(STATEMENTS) {
        let (old, new) = keys.split_once('/')?;
        let key = |text: &str| text.parse::<Did>().ok();
        return Some(About::Change(Rotation { old: key(old)?, new: key(new)? }));
    }
    let (year, programme) = name.strip_prefix(PROGRAMMES)?.split_once('/')?;
    // An id may have slashes, a version has none.
    let (id, version) = programme.rsplit_once('/')?;
    Some(About::Programme { year, id, version })
}
