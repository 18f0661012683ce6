//! What a reviewer decided of the last signed revision, with a link to each remark.

use crate::criteria::{Check, Criterion};
use crate::text::Language;
use crate::text::page::decision as words;
use crate::ui::components::{Notice, Tone};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_kept_decision, use_language};
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RemarksListProps {
    pub open: OpenDraft,
}

#[component]
pub fn RemarksList(props: &RemarksListProps) -> Html {
    let language = use_language();
    let Some(kept) = use_kept_decision(&props.open) else { return Html::default() };
    let tone = match kept.ruling.as_str() {
        "accepted" if !kept.unknown_key => Tone::Good,
        "rejected" => Tone::Bad,
        _ => Tone::Warn,
    };
    html! {
        <Notice {tone} title={words::decided(language, kept.revision, &kept.ruling)}>
            <p><bdi>{ &kept.organisation }</bdi></p>
            if kept.unknown_key {
                <p>{ language.say(words::UNKNOWN_KEY) }</p>
            }
            if let Some(comment) = &kept.comment {
                <p class="kept">{ language.say(words::OVERALL) }{ " " }<bdi>{ comment }</bdi></p>
            }
            if !kept.remarks.is_empty() {
                if kept.ruling == "returned" {
                    <p>{ language.say(words::REVISE) }</p>
                }
                <ul class="remarks">{ check_links(language, &props.open, |id| kept.remarks.contains_key(id)) }</ul>
            }
        </Notice>
    }
}

/// Links to the checks that are wanted, in the order of the standard; what is no check of it leads nowhere.
pub fn check_links(language: Language, open: &OpenDraft, is_wanted: impl Fn(&str) -> bool) -> Html {
    let draft = open.draft.id.trim_start_matches("urn:uuid:");
    let checks = open.standard.criteria.iter().flat_map(|criterion| {
        let wanted = criterion.checks.iter().filter(|check| is_wanted(&check.id));
        wanted.map(move |check| (criterion, check))
    });
    let link = |(criterion, check): (&Criterion, &Check)| {
        let to = Route::check(draft, &criterion.id, &check.id);
        html! { <li key={check.id.clone()}><Link<Route> {to}>{ language.of(&check.question).to_owned() }</Link<Route>></li> }
    };
    checks.map(link).collect()
}
