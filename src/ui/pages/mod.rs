//! One file a page, and which program has which.

mod answers;
mod criteria;
mod criterion;
mod desk;
mod draft_file;
pub mod further;
mod home;
mod key;
mod not_found;
mod open;
mod papers;
mod profile;
mod result;
mod self_check;
mod settings;
mod sign;
mod single_file;
mod start;
mod tasks;
mod whole_program;

use crate::text::page::home::FOR_PRACTICE;
use crate::text::page::tasks as words;
use crate::text::{Language, date};
use crate::ui::components::BackLink;
use crate::ui::route::{self, Route};
use crate::ui::state::OpenDraft;
use crate::ui::state::intake::IntakeProvider;
use yew::prelude::*;

/// What stands beside a check, a criterion or the tasks; nothing where the program knows no further files.
type Beside = Option<Callback<(OpenDraft, AttrValue), Html>>;

/// The pages on which an assessment is filled in; for any other, and for a draft that uses more than its standard, the whole program is
/// fetched.
pub fn first(route: Route) -> Html {
    match route {
        Route::Profile { .. } | Route::Tasks { .. } | Route::Criterion { .. } | Route::Check { .. } => {
            html! { <whole_program::WhereNeeded>{ filling(route, None, None) }</whole_program::WhereNeeded> }
        }
        Route::Home => html! { <home::Home /> },
        Route::Start => html! { <start::Start /> },
        Route::NotFound => html! { <not_found::NotFound /> },
        Route::Further { .. }
        | Route::Programme { .. }
        | Route::DraftFile { .. }
        | Route::Answers { .. }
        | Route::SelfCheck { .. }
        | Route::Sign { .. }
        | Route::Result { .. }
        | Route::Papers { .. }
        | Route::Paper { .. }
        | Route::Open
        | Route::Key
        | Route::Desk
        | Route::DeskIntake
        | Route::DeskTrust
        | Route::DeskFigures
        | Route::DeskProgrammes
        | Route::DeskProgramme { .. }
        | Route::DeskCopy
        | Route::DeskAccept
        | Route::DeskSummary { .. }
        | Route::Criteria
        | Route::CriteriaFile { .. }
        | Route::CriteriaItem { .. }
        | Route::Manuscript { .. }
        | Route::DeskPaper { .. }
        | Route::Settings => html! { <whole_program::WholeProgram /> },
    }
}

/// The pages on which both programs fill in, with what stands beside checks and beside tasks.
fn filling(route: Route, at_check: Beside, at_tasks: Beside) -> Html {
    match route {
        Route::Tasks { .. } => html! { <tasks::Tasks beside={at_tasks} /> },
        Route::Criterion { criterion, .. } => {
            html! { <><criterion::CriterionPage criterion={route::read(&criterion)} check={None::<AttrValue>} beside={at_check} /><whole_program::FetchAhead /></> }
        }
        Route::Check { criterion, check, .. } => {
            html! { <><criterion::CriterionPage criterion={route::read(&criterion)} check={Some(AttrValue::from(route::read(&check)))} beside={at_check} /><whole_program::FetchAhead /></> }
        }
        _ => html! { <profile::Profile /> },
    }
}

/// All pages, around them what outlives each.
pub fn whole(route: Route) -> Html {
    html! { <IntakeProvider>{ page(route) }</IntakeProvider> }
}

fn page(route: Route) -> Html {
    match route {
        Route::Further { .. } => html! { <further::FurtherPage /> },
        Route::Programme { programme, .. } => html! { <further::ProgrammePage {programme} /> },
        Route::DraftFile { .. } => html! { <draft_file::DraftFile /> },
        Route::Answers { .. } => html! { <answers::Answers /> },
        Route::SelfCheck { .. } => html! { <self_check::SelfCheck /> },
        Route::Sign { .. } => html! { <sign::Sign /> },
        Route::Result { .. } => html! { <result::Outcome /> },
        Route::Papers { .. } => html! { <papers::Papers /> },
        Route::Paper { paper, .. } => html! { <papers::PaperPage {paper} /> },
        Route::Open => html! { <open::Open /> },
        Route::Key => html! { <key::Key /> },
        Route::Desk
        | Route::DeskIntake
        | Route::DeskTrust
        | Route::DeskFigures
        | Route::DeskProgrammes
        | Route::DeskProgramme { .. }
        | Route::DeskCopy
        | Route::DeskAccept
        | Route::DeskSummary { .. }
        | Route::DeskPaper { .. } => {
            html! { <desk::DeskPages {route} /> }
        }
        Route::Criteria => html! { <criteria::CriteriaPage /> },
        Route::CriteriaFile { file, version } => html! { <criteria::FilePage {file} {version} /> },
        Route::CriteriaItem { file, version, item } => {
            html! { <criteria::FilePage {file} {version} item={Some(AttrValue::from(item))} /> }
        }
        Route::Manuscript { manuscript } => {
            html! { <criteria::ManuscriptPage key={manuscript.clone()} id={manuscript.clone()} /> }
        }
        Route::Settings => html! { <settings::Settings /> },
        Route::Home => html! { <><single_file::SingleFileNotice />{ first(route) }</> },
        Route::Profile { .. } | Route::Tasks { .. } | Route::Criterion { .. } | Route::Check { .. } => {
            let beside = |shown: fn((OpenDraft, AttrValue)) -> Html| Some(Callback::from(shown));
            filling(route, beside(further::at_check), beside(further::at_tasks))
        }
        Route::Start | Route::NotFound => first(route),
    }
}

/// The part of a draft's id that stands in addresses.
fn uuid(open: &OpenDraft) -> String {
    open.draft.id.trim_start_matches("urn:uuid:").to_owned()
}

/// Whose assessment, which year, which period.
fn caption(language: Language, open: &OpenDraft) -> String {
    let draft = &open.draft;
    let (from, to) = draft
        .kind
        .period(draft.year)
        .map(|period| (date(language, period.window.from), date(language, period.window.to)))
        .unwrap_or_default();
    let caption = words::caption(language, &draft.profile.name, draft.year, &from, &to);
    if open.prepared.practice { format!("{caption} · {}", language.say(FOR_PRACTICE)) } else { caption }
}

/// The link back to the criteria.
fn back_to_tasks(language: Language, open: &OpenDraft) -> BackLink {
    BackLink { to: Route::Tasks { draft: uuid(open) }, label: language.say(words::BACK).into() }
}
