//! The three figures that are shown throughout: criteria met, what is open, days left.

use crate::criteria::{Date, day_in_vietnam};
use crate::text::{Language, date, page::tasks};
use crate::ui::state::{OpenDraft, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ProgressSheetProps {
    pub open: OpenDraft,
}

#[component]
pub fn ProgressSheet(props: &ProgressSheetProps) -> Html {
    let language = use_language();
    let progress = props.open.prepared.outcome.progress();
    let today = day_in_vietnam(crate::browser::clock::now());
    let draft = &props.open.draft;
    html! {
        <dl class="sheet sum">
            <div><dt>{ language.say(tasks::CRITERIA_MET) }</dt><dd>{ format!("{} / {}", progress.criteria_met, progress.criteria) }</dd></div>
            <div><dt>{ language.say(tasks::STILL_OPEN) }</dt><dd>{ tasks::items(language, progress.open) }</dd></div>
            if let Some(last) = draft.kind.last_decision_day(draft.year) {
                <div><dt>{ deadline(language, last) }</dt><dd>{ tasks::days_left(language, (last - today).whole_days()) }</dd></div>
            }
        </dl>
    }
}

fn deadline(language: Language, last: Date) -> String {
    format!("{} {}", language.say(tasks::DEADLINE), date(language, last))
}
