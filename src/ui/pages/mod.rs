//! One file a page.

mod answers;
mod criterion;
mod home;
mod key;
mod open;
mod profile;
mod result;
mod self_check;
mod settings;
mod sign;
mod start;
mod tasks;

pub use answers::Answers;
pub use criterion::CriterionPage;
pub use home::Home;
pub use key::Key;
pub use open::Open;
pub use profile::Profile;
pub use result::Outcome;
pub use self_check::SelfCheck;
pub use settings::Settings;
pub use sign::Sign;
pub use start::Start;
pub use tasks::Tasks;

use crate::text::page::tasks as words;
use crate::text::{Language, date};
use crate::ui::components::BackLink;
use crate::ui::route::Route;
use crate::ui::state::OpenDraft;

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
    words::caption(language, &draft.profile.name, draft.year, &from, &to)
}

/// The link back to the criteria.
fn back_to_tasks(language: Language, open: &OpenDraft) -> BackLink {
    BackLink { to: Route::Tasks { draft: uuid(open) }, label: language.say(words::BACK).into() }
}
