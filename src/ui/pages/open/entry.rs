//! One file: its title, its state in a word, and the view for what it is.

use super::card_view::CardView;
use super::change_view::ChangeView;
use super::criteria_of_backup::ManuscriptsOfBackup;
use super::criteria_view::CriteriaView;
use super::decision_view::DecisionView;
use super::desk_parts::DeskParts;
use super::drafts_view::DraftsView;
use super::protected_view::ProtectedView;
use super::summary_view::SummaryView;
use crate::criteria::manuscript::Manuscript;
use crate::document::UnitName;
use crate::document::open::Integrity;
use crate::document::summary::{Content, is_in_scope};
use crate::json::Digest;
use crate::review::UnitKey;
use crate::review::trust::Role;
use crate::text::page::desk::TRUST;
use crate::text::page::{open as words, result};
use crate::text::{Language, not_readable};
use crate::ui::components::{IntegrityRow, Notice, Tone, isolate};
use crate::ui::route::Route;
use crate::ui::state::desk::{RescuedPart, use_listed_key};
use crate::ui::state::{DeskDocument, Inside, ReadFile, use_language};
use crate::ui::trouble::file_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// What its elements' ids begin with: several files stand on one page.
    pub id: AttrValue,
    pub file: ReadFile,
}

#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let language = use_language();
    let EntryProps { id, file } = props;
    match file.inside() {
        Inside::Failed(error) => refused(language, vec![file_error(language, error)]),
        Inside::NotReadable(why) => refused(language, not_readable(language, why)),
        Inside::Summary { opened, .. } => html! {
            <SummaryFromOutside {id} file={file.clone()} integrity={opened.integrity.clone()} digest={opened.digest} unit={UnitName::of(&opened.document)} />
        },
        Inside::KeyCard(_) => html! { <CardView file={file.clone()} /> },
        Inside::ForDesk(DeskDocument::Decision(opened)) => html! { <DecisionView opened={opened.clone()} /> },
        Inside::ForDesk(document) => html! {
            <>
                <p>{ language.say(words::FOR_DESK) }{ " " }<Link<Route> to={Route::DeskTrust}>{ language.say(TRUST) }</Link<Route>></p>
                <div class="panel" role="group" aria-label={language.say(words::PANEL)}><IntegrityRow integrity={document.integrity().clone()} /></div>
                if let DeskDocument::KeyRotation(_) = document {
                    <ChangeView file={file.clone()} />
                }
            </>
        },
        Inside::Criteria(opened) => html! { <CriteriaView {id} file={file.clone()} opened={opened.clone()} /> },
        Inside::Protected(protected) => html! { <ProtectedView {id} file={std::rc::Rc::new(protected.clone())} /> },
        Inside::Draft(text) => html! {
            <><p>{ language.say(words::DRAFT_WHAT) }</p><DraftsView {id} texts={vec![text.clone()]} /></>
        },
        Inside::Rescue(texts) => rescued(id, texts),
    }
}

/// A file in which nothing but what an author of criteria files has written was saved: it was saved by hand.
fn is_of_manuscripts(texts: &[String]) -> bool {
    !texts.is_empty() && texts.iter().all(|text| Manuscript::from_text(text).is_some())
}

/// Assessments, criteria files and parts of a desk that were being written stand in one list.
fn rescued(id: &AttrValue, texts: &[String]) -> Html {
    let parts: Vec<RescuedPart> = texts.iter().filter_map(|text| RescuedPart::of_entry(text)).collect();
    let others = texts.iter().filter(|text| RescuedPart::of_entry(text).is_none()).cloned();
    let (manuscripts, drafts): (Vec<String>, Vec<String>) =
        others.partition(|text| Manuscript::from_text(text).is_some());
    html! {
        <>
            if !drafts.is_empty() || manuscripts.is_empty() && parts.is_empty() {
                <DraftsView {id} texts={drafts} />
            }
            <ManuscriptsOfBackup {id} texts={manuscripts} turn={0} />
            <DeskParts {parts} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SummaryFromOutsideProps {
    id: AttrValue,
    file: ReadFile,
    integrity: Integrity,
    digest: Digest,
    unit: UnitName,
}

/// A summary, with what the trust list of this computer's desk says of its key.
#[component]
fn SummaryFromOutside(props: &SummaryFromOutsideProps) -> Html {
    let unit = UnitKey::of(&props.unit);
    let standing = use_listed_key(&props.integrity, props.digest, Role::Unit, Some(&unit));
    html! { <SummaryView id={&props.id} file={props.file.clone()} {standing} /> }
}

/// The reasons, not only the first one.
fn refused(language: Language, reasons: Vec<String>) -> Html {
    html! {
        <>
            <Notice tone={Tone::Bad} alert=true>
                if let [only] = reasons.as_slice() {
                    <p>{ only }</p>
                } else {
                    <ul>{ for reasons.iter().map(|reason| html! { <li>{ reason }</li> }) }</ul>
                }
            </Notice>
            <p>{ language.say(words::NOT_READABLE_NEXT) }</p>
        </>
    }
}

/// The heading: what the file is and, for a summary as it was signed, the computed verdict.
pub fn title(language: Language, file: &ReadFile) -> String {
    match file.inside() {
        Inside::Failed(_) | Inside::NotReadable(_) => language.say(words::NOT_READABLE).to_owned(),
        Inside::KeyCard(opened) => words::card_of(language, &isolate(&opened.document.name), &opened.integrity),
        Inside::ForDesk(document) => language.say(words::desk_file(document.what())).to_owned(),
        Inside::Criteria(_) => language.say(words::CRITERIA_FILE).to_owned(),
        Inside::Protected(protected) => language.say(words::protected(protected.content)).to_owned(),
        Inside::Draft(_) => language.say(words::DRAFT).to_owned(),
        Inside::Rescue(texts) if is_of_manuscripts(texts) => language.say(words::MANUSCRIPT).to_owned(),
        Inside::Rescue(_) => language.say(words::RESCUE).to_owned(),
        Inside::Summary { opened, content } => {
            let (unit, year) = (&isolate(&opened.document.unit.name), opened.document.period.year);
            match (&opened.integrity, content) {
                (Integrity::Altered { .. }, _) => words::not_as_signed(language, unit, year),
                (Integrity::Unsigned, _) => words::not_signed(language, unit, year),
                (Integrity::Intact(_), Content::Unknown(_)) => words::not_computed(language, unit, year),
                (Integrity::Intact(_), Content::Agrees(computed) | Content::Differs(computed, _)) => {
                    let heading = result::heading(language, unit, year, computed.outcome.verdict);
                    if is_in_scope(&opened.document) { heading } else { words::out_of_scope(language, &heading) }
                }
            }
        }
    }
}

/// What a list of files says of one beside its title. Intact is not trusted, so no file from outside is "good" here.
pub fn state(language: Language, file: &ReadFile) -> (Tone, AttrValue) {
    let (tone, sentence) = match file.inside() {
        Inside::Failed(_) | Inside::NotReadable(_) => (Tone::Bad, words::SHORT_NOT_READABLE),
        Inside::KeyCard(opened) => of_integrity(&opened.integrity),
        Inside::ForDesk(document) => of_integrity(document.integrity()),
        Inside::Summary { opened, content } => match (&opened.integrity, content) {
            (Integrity::Intact(_), Content::Differs(..)) => (Tone::Bad, words::SHORT_DIFFERS),
            (Integrity::Intact(_), Content::Unknown(_)) => (Tone::Warn, words::SHORT_NOT_COMPUTED),
            (integrity, _) => of_integrity(integrity),
        },
        Inside::Criteria(opened) => of_integrity(&opened.integrity),
        Inside::Protected(_) => (Tone::Quiet, words::SHORT_PROTECTED),
        Inside::Draft(_) | Inside::Rescue(_) => (Tone::Quiet, words::SHORT_UNSIGNED),
    };
    (tone, language.say(sentence).into())
}

fn of_integrity(integrity: &Integrity) -> (Tone, crate::text::Say) {
    match integrity {
        Integrity::Intact(_) => (Tone::Warn, words::SHORT_INTACT),
        Integrity::Altered { .. } => (Tone::Bad, words::SHORT_ALTERED),
        Integrity::Unsigned => (Tone::Bad, words::SHORT_UNSIGNED),
    }
}
