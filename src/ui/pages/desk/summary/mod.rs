//! One assessment at the desk: its verification, what changed, its answers beside the reviewer's remarks, the decision, what was done.

mod answers;
mod changes;
mod comparison;
mod decide;
pub(super) mod decision_fields;
mod decisions;
pub(super) mod draft;
mod earlier;
mod evidence;
mod history;
mod local_changes;
mod points;
mod remark_fields;
mod others;
mod rivals;
pub(super) mod sign;
mod two_sides;
pub(super) mod use_draft;
mod use_received;

use super::InDesk;
use super::list::review_tone;
use super::write::Writes;
use crate::browser::{files, page};
use crate::review::UnitKey;
use crate::review::desk::{Holding, ReviewKind};
use crate::review::trust::Role;
use crate::text::Language;
use crate::text::page::{desk as desk_words, desk_summary as words};
use crate::text::review::review_kind;
use crate::ui::components::{BackLink, Notice, Page, Said, SaidLine, Tag, Tone, in_page};
use crate::ui::pages::open::{entry, summary_view::SummaryView};
use crate::ui::route::Route;
use crate::ui::state::desk::listed_key;
use crate::ui::state::{Inside, ReadFile, use_language};
use answers::Answers;
use changes::ChangesPart;
use decide::{DECIDE, Decide};
use decisions::Decisions;
use draft::{Decided, Edit};
use earlier::EarlierRemarks;
use evidence::EvidenceCheck;
use history::History;
use others::Others;
use points::{POINTS, Points};
use rivals::Rivals;
use std::rc::Rc;
use use_draft::use_decision_draft;
use yew::prelude::*;

pub(super) use decisions::counts;
pub(super) use use_received::use_received;

#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    pub desk: InDesk,
    /// The UUID of the assessment's id.
    pub assessment: AttrValue,
}

#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let language = use_language();
    let id = format!("urn:uuid:{}", props.assessment);
    match props.desk.0.newest(&id) {
        // The key: another revision is another file, with a draft of a decision of its own.
        Some(newest) => html! { <Newest key={newest.record.digest.to_string()} desk={props.desk.clone()} {id} /> },
        None => html! {
            <Page title={language.say(words::NOT_FOUND)} back={back(language)}>{ Html::default() }</Page>
        },
    }
}

fn back(language: Language) -> BackLink {
    BackLink { to: Route::Desk, label: language.say(words::BACK).into() }
}

#[derive(Properties, PartialEq)]
struct NewestProps {
    desk: InDesk,
    id: AttrValue,
}

/// The newest revision, once its bytes are read.
#[component]
fn Newest(props: &NewestProps) -> Html {
    let language = use_language();
    let desk = &props.desk;
    let holding = desk.0.newest(&props.id).cloned();
    let digest = holding.as_ref().map(|holding| holding.record.digest.to_string());
    let file = use_received(digest.map(AttrValue::from));
    let Some(holding) = holding else { return Html::default() };
    match file {
        None => html! {
            <Page title={language.say(desk_words::TITLE)} back={back(language)}><p class="hint" role="status">{ language.say(words::READING) }</p></Page>
        },
        Some(file) if matches!(file.inside(), Inside::Summary { .. }) => {
            html! { <Whole desk={desk.clone()} holding={Rc::new(holding)} {file} /> }
        }
        Some(_) => html! {
            <Page title={language.say(desk_words::TITLE)} back={back(language)}>
                <Notice tone={Tone::Bad} alert=true><p>{ language.say(words::LOST) }</p></Notice>
            </Page>
        },
    }
}

#[derive(Properties, PartialEq)]
struct WholeProps {
    desk: InDesk,
    holding: Rc<Holding>,
    file: ReadFile,
}

#[component]
fn Whole(props: &WholeProps) -> Html {
    let language = use_language();
    let WholeProps { desk, holding, file } = props;
    let signed = use_memo((desk.clone(), holding.clone()), |(desk, holding)| counting(desk, holding).map(Rc::new));
    let draft = use_decision_draft(&holding.record.digest, (*signed).clone());
    let (noted, count) = (use_state(|| 0_u32), use_mut_ref(|| 0_u32));
    let on_noted = use_callback(noted.setter(), move |(), noted| {
        let before = count.replace_with(|count| count.wrapping_add(1));
        noted.set(before.wrapping_add(1));
    });
    let before = use_memo((desk.clone(), holding.clone()), |(desk, holding)| {
        EarlierRemarks::of(&desk.0, &holding.record).map(Rc::new)
    });
    let Inside::Summary { opened, .. } = file.inside() else { return Html::default() };
    let key = UnitKey::of(&holding.record.unit);
    let standing = listed_key(&desk.0.trust, &opened.integrity, holding.first_seen, (Role::Unit, Some(&key)));
    let edit = draft.edit.clone();
    let correct = Callback::from(move |edited: Edit| {
        edit.emit(edited);
        page::focus(DECIDE);
    });
    let to_decide = Callback::from(|_: MouseEvent| _ = page::focus(DECIDE));
    let unit = &holding.record.unit;
    html! {
        <Page title={entry::title(language, file)} caption={unit.parent_name.clone()} back={back(language)}>
            { review_state(language, desk, &holding.record.id) }
            <p class="no-print shortcuts">
                <button type="button" class="link" id="to-decide" onclick={to_decide}>{ language.say(words::TO_DECIDE) }</button>
                if file.computed().is_some_and(|computed| computed.further.guide().is_some()) {
                    { in_page(&POINTS.into(), None, language.say(words::TO_POINTS)) }
                }
            </p>
            <Rivals desk={desk.clone()} id={holding.record.id.clone()} />
            <Others desk={desk.clone()} id={holding.record.id.clone()} />
            <SummaryView file={file.clone()} standing={standing.clone()} without_answers=true />
            <SaveAgain file={file.clone()} />
            <ChangesPart desk={desk.clone()} holding={holding.clone()} file={file.clone()} />
            if file.computed().is_some() {
                <Writes>
                    <Answers file={file.clone()} before={(*before).clone()} signed={(*signed).clone()} draft={draft.draft.clone()} edit={draft.edit.clone()} />
                    <Points file={file.clone()} before={(*before).clone()} signed={(*signed).clone()} draft={draft.draft.clone()} edit={draft.edit.clone()} />
                </Writes>
            }
            <Writes><EvidenceCheck file={file.clone()} id={holding.record.id.clone()} {on_noted} /></Writes>
            <Decisions desk={desk.clone()} holding={holding.clone()} {correct} />
            <Writes>
                <Decide desk={desk.clone()} holding={holding.clone()} file={file.clone()} draft={draft.clone()} in_force={(*signed).clone()} is_trusted={standing.is_some_and(|(standing, _)| standing == crate::review::Standing::Trusted)} />
            </Writes>
            <History desk={desk.clone()} id={holding.record.id.clone()} turn={*noted} />
        </Page>
    }
}

/// The decision on this very revision that counts.
fn counting(desk: &InDesk, holding: &Holding) -> Option<Decided> {
    let digest = desk.0.row(&holding.record.id)?.review.counting()?;
    let (record, _) = desk.0.decisions.iter().find(|(one, _)| one.digest == digest)?;
    let is_on_it = record.decision.assessment.digest == holding.record.digest;
    is_on_it.then(|| Decided::from(record))
}

fn review_state(language: Language, desk: &InDesk, id: &str) -> Html {
    let Some(row) = desk.0.row(id) else { return Html::default() };
    let (kind, tone) = (row.review_kind(), review_tone(row));
    html! {
        <>
            <p id="review-state">{ language.say(words::STATE) }{ " " }<Tag {tone} text={language.say(review_kind(kind))} /></p>
            if kind == ReviewKind::Conflict {
                <Notice {tone}><p>{ language.say(words::CONFLICT_WHY) }</p></Notice>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SaveAgainProps {
    file: ReadFile,
}

/// The file as it was received, byte for byte.
#[component]
fn SaveAgain(props: &SaveAgainProps) -> Html {
    let language = use_language();
    let said = use_state(Said::default);
    let save = Callback::from({
        let (file, said) = (props.file.clone(), said.setter());
        move |_: MouseEvent| {
            let saved = files::save(file.name(), "application/json", file.bytes());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(file.name().to_owned())));
        }
    });
    html! {
        <div class="no-print">
            <p class="actions quiet"><button type="button" class="button plain" id="save-received" onclick={save}>{ language.say(words::SAVE_FILE) }</button></p>
            <SaidLine said={(*said).clone()} />
        </div>
    }
}
