//! Kind of unit and year; then the draft exists.

use crate::assessment::Draft;
use crate::browser::store::StoreError;
use crate::browser::{clock, page, random};
use crate::criteria::{UnitKind, day_in_vietnam, standard_for};
use crate::text::page::{home, start as words};
use crate::text::{Language, date, kind_examples, kind_name};
use crate::ui::components::{BackLink, ErrorSummary, Page, SummaryLine, focus_error_summary};
use crate::ui::form::{Choice, ChoiceGroup};
use crate::ui::route::Route;
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::store_error;
use yew::prelude::*;
use yew_router::prelude::*;

/// Why no draft was begun. Not the words: the language may change while they stand there.
enum NotBegun {
    NoKind,
    Store(StoreError),
}

#[component]
pub fn Start() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let navigator = use_navigator();
    let today = day_in_vietnam(clock::now());
    let kind = use_state(|| None::<UnitKind>);
    let year = use_state(|| None::<i32>);
    let trouble = use_state(|| None::<NotBegun>);
    // Reviews go on for weeks after the end of a period, so the year of the calendar is proposed, not the period just begun.
    let chosen_year = year.unwrap_or(today.year());
    let create = Callback::from({
        let (kind, trouble) = (kind.clone(), trouble.clone());
        move |_: MouseEvent| {
            let Some(kind) = *kind else {
                trouble.set(Some(NotBegun::NoKind));
                return focus_error_summary();
            };
            let (Some(shelf), Some(navigator), Some(standard)) = (shelf.clone(), navigator.clone(), standard_for(kind))
            else {
                return;
            };
            let Ok(uuid) = random::uuid_v4() else { return };
            let draft =
                Draft::new(format!("urn:uuid:{uuid}"), kind, chosen_year, standard.version.clone(), clock::now());
            let trouble = trouble.clone();
            yew::platform::spawn_local(async move {
                match shelf.add(draft).await {
                    Ok(()) => {
                        // Now there is something to lose.
                        page::persist();
                        navigator.push(&Route::Profile { draft: uuid });
                    }
                    Err(error) => trouble.set(Some(NotBegun::Store(error))),
                }
            });
        }
    });
    let on_kind = Callback::from({
        let kind = kind.setter();
        move |id: AttrValue| kind.set(UnitKind::from_id(&id))
    });
    let on_year = Callback::from({
        let year = year.setter();
        move |text: AttrValue| year.set(text.parse().ok())
    });
    html! {
        <Page title={language.say(words::TITLE)} back={BackLink { to: Route::Home, label: language.say(home::TITLE).into() }}>
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines(language, (*trouble).as_ref())} />
            <ChoiceGroup id="kind" legend={language.say(words::KIND)} choices={kinds(language)} chosen={kind.map(|kind| AttrValue::Static(kind.id()))} on_choose={on_kind} />
            <ChoiceGroup id="year" legend={language.say(words::YEAR)} choices={years(language, *kind, today.year())}
                chosen={Some(AttrValue::from(chosen_year.to_string()))} on_choose={on_year} />
            <p class="actions"><button type="button" class="button" id="create" onclick={create}>{ language.say(words::CREATE) }</button></p>
        </Page>
    }
}

fn lines(language: Language, trouble: Option<&NotBegun>) -> Vec<SummaryLine> {
    let line = |trouble: &NotBegun| match trouble {
        NotBegun::NoKind => SummaryLine { id: "kind-0".into(), text: language.say(words::CHOOSE_KIND).into() },
        NotBegun::Store(error) => SummaryLine { id: "create".into(), text: store_error(language, error).into() },
    };
    trouble.map(line).into_iter().collect()
}

fn kinds(language: Language) -> Vec<Choice> {
    let choice = |kind| Choice {
        value: AttrValue::Static(UnitKind::id(kind)),
        label: language.say(kind_name(kind)).into(),
        hint: Some(language.say(kind_examples(kind)).into()),
    };
    UnitKind::ALL.into_iter().map(choice).collect()
}

/// Last year, this year and the one whose period begins in November.
pub(super) fn years(language: Language, kind: Option<UnitKind>, this_year: i32) -> Vec<Choice> {
    let choice = |year: i32| {
        let period = kind.and_then(|kind| kind.period(year));
        let hint = period.map(|period| {
            words::period(language, &date(language, period.window.from), &date(language, period.window.to))
        });
        Choice { value: year.to_string().into(), label: year.to_string().into(), hint: hint.map(AttrValue::from) }
    };
    (this_year - 1..=this_year + 1).map(choice).collect()
}
