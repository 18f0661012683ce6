//! What stands between the draft and a signature, each line a link to its place.

use crate::document::summary::NotReady;
use crate::text::page::{further, profile, sign as words};
use crate::text::{Language, explain};
use crate::ui::pages::further::trial;
use crate::ui::pages::{tasks::check_route, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use crate::verdict::Reason;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MissingListProps {
    pub open: OpenDraft,
}

#[component]
pub fn MissingList(props: &MissingListProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let missing = open.prepared.missing(&open.draft, &open.standard);
    let of_unit: Vec<String> = missing.iter().flat_map(|one| unit_lines(language, open, one)).collect();
    html! {
        <>
            if open.prepared.practice { { trial(language, open, html! { <>{ language.say(further::PRACTICE_NEXT) }{ " " }</> }) } }
            if !of_unit.is_empty() {
                <h2>{ language.say(words::UNIT) }</h2>
                <ul class="tasks">{ for of_unit.into_iter().map(|line| to_profile(open, line)) }</ul>
            }
            { for missing.iter().map(|one| checks(language, open, one)) }
        </>
    }
}

fn unit_lines(language: Language, open: &OpenDraft, one: &NotReady) -> Vec<String> {
    let field = |field: &_| profile::missing(language, language.say(profile::field(*field, open.draft.kind)));
    match one {
        NotReady::Profile(fields) => fields.iter().map(field).collect(),
        NotReady::Facts(facts) => {
            let asked = open.standard.facts.iter().filter(|fact| facts.contains(&fact.id));
            asked
                .map(|fact| format!("{} {}", language.say(profile::ANSWER_FACT), language.of(&fact.question)))
                .collect()
        }
        NotReady::Year => vec![language.say(words::NO_PERIOD).to_owned()],
        NotReady::Practice
        | NotReady::Unanswered(_)
        | NotReady::Evidence(_)
        | NotReady::FurtherFiles(_)
        | NotReady::Signer => Vec::new(),
    }
}

fn to_profile(open: &OpenDraft, line: String) -> Html {
    html! { <li><div><Link<Route> to={Route::Profile { draft: uuid(open) }}>{ line }</Link<Route>></div></li> }
}

fn checks(language: Language, open: &OpenDraft, one: &NotReady) -> Html {
    let (title, checks) = match one {
        NotReady::Unanswered(checks) => (words::UNANSWERED, checks),
        NotReady::Evidence(checks) => (words::EVIDENCE, checks),
        NotReady::FurtherFiles(ids) => return further_files(language, open, ids),
        NotReady::Practice | NotReady::Profile(_) | NotReady::Facts(_) | NotReady::Signer | NotReady::Year => {
            return Html::default();
        }
    };
    html! {
        <>
            <h2>{ language.say(title) }</h2>
            <ul class="tasks">{ for checks.iter().map(|check| to_check(language, open, check)) }</ul>
        </>
    }
}

fn further_files(language: Language, open: &OpenDraft, ids: &[String]) -> Html {
    let to = Route::Further { draft: uuid(open) };
    html! {
        <>
            <h2>{ language.say(further::UNUSABLE) }</h2>
            <ul>{ for ids.iter().map(|id| html! { <li key={id.clone()}><code>{ id }</code></li> }) }</ul>
            <p><Link<Route> {to}>{ language.say(further::TITLE) }</Link<Route>></p>
        </>
    }
}

fn to_check(language: Language, open: &OpenDraft, id: &str) -> Html {
    let (Some(check), Some(to)) = (open.standard.check(id), check_route(open, &uuid(open), id)) else {
        return Html::default();
    };
    let finding = open.prepared.outcome.finding(id);
    let supplement = open.used.files.supplement_of(id);
    // That it is not answered stands above the list already.
    let told = finding.filter(|finding| finding.reason != Reason::Blank);
    let why = told.map(|finding| format!(" · {}", explain(language, &open.standard, check, finding)));
    html! {
        <li key={id.to_owned()}>
            <div>
                <Link<Route> {to}>{ language.of(&check.question) }</Link<Route>>
                <p class="hint">{ further::cited_in(language, &check.cite, supplement.map(AsRef::as_ref)) }{ why.unwrap_or_default() }</p>
            </div>
        </li>
    }
}
