//! The staging table: nothing is taken over before somebody says so. What may be taken over can be selected; the rest is listed with
//! its reason.

use super::pile::{Item, Same, Staging};
use super::row::Look;
use super::states::States;
use crate::browser::clock;
use crate::bulk::What;
use crate::criteria::day_in_vietnam;
use crate::review::intake::StateKind;
use crate::text::Language;
use crate::text::page::desk_intake as words;
use crate::ui::components::{Column, LongTable, Notice, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StagedProps {
    pub desk: InDesk,
    pub items: Same<Vec<Item>>,
    pub on_take: Callback<Vec<Item>>,
    pub on_clear: Callback<()>,
}

/// Nobody reads more reasons than this in a list.
const MOST_REASONS: usize = 200;

#[component]
pub fn Staged(props: &StagedProps) -> Html {
    let language = use_language();
    let StagedProps { desk, items, on_take, on_clear } = props;
    let staging = use_memo((desk.clone(), items.clone()), |(desk, items)| Staging::of(&desk.0, items));
    let staging = Same(staging);
    let chosen = use_state(|| Same(Rc::new(BTreeSet::<usize>::new())));
    let kind = use_state_eq(|| None::<StateKind>);
    // What is selected is so by its place in this table.
    use_effect_with((staging.clone(), chosen.setter(), kind.setter()), |(_, chosen, kind)| {
        chosen.set(Same(Rc::default()));
        kind.set(None);
    });
    let shown = use_memo((staging.clone(), *kind), |(staging, kind)| {
        let states = staging.states.iter().enumerate();
        states
            .filter(|(_, state)| kind.is_none_or(|kind| state.kind() == kind))
            .map(|(index, _)| index)
            .collect::<Vec<_>>()
    });
    let on_choose = use_callback((chosen.clone(), staging.clone()), |indexes: Vec<usize>, (chosen, staging)| {
        chosen.set(Same(Rc::new(toggled(
            chosen,
            indexes.into_iter().filter(|index| staging.can_be_taken(*index)).collect(),
        ))));
    });
    let takeable: Vec<usize> = staging.takeable().collect();
    let take = |indexes: Vec<usize>| {
        let (items, on_take) = (items.clone(), on_take.clone());
        Callback::from(move |_: MouseEvent| {
            on_take.emit(indexes.iter().filter_map(|index| items.get(*index).cloned()).collect());
        })
    };
    html! {
        <>
            <h2 id="staged">{ words::read(language, items.len()) }</h2>
            <States staging={staging.clone()} shown={*kind} on_show={let kind = kind.setter(); Callback::from(move |to| kind.set(to))} />
            { explained(language, &staging) }
            <Table desk={desk.clone()} items={items.clone()} staging={staging.clone()} shown={Same(shown)} chosen={(*chosen).clone()} {on_choose} />
            <div class="actions no-print">
                if !takeable.is_empty() {
                    <button type="button" class="button" id="take-all" onclick={take(takeable.clone())}>{ words::take_all(language, takeable.len()) }</button>
                    <button type="button" class="button plain" id="take-chosen" disabled={chosen.is_empty()} onclick={take(chosen.iter().copied().collect())}>{ words::take_chosen(language, chosen.len()) }</button>
                } else {
                    <p>{ words::left(language, 0) }</p>
                }
                <button type="button" class="button plain" id="take-none" onclick={on_clear.reform(|_: MouseEvent| ())}>{ language.say(words::NOTHING) }</button>
            </div>
            <Reasons items={items.clone()} />
        </>
    }
}

/// Those that were not selected are, and if all were, none is.
fn toggled(chosen: &BTreeSet<usize>, indexes: Vec<usize>) -> BTreeSet<usize> {
    let indexes: BTreeSet<usize> = indexes.into_iter().collect();
    if indexes.is_subset(chosen) { chosen - &indexes } else { chosen | &indexes }
}

/// What the table alone does not say.
fn explained(language: Language, staging: &Staging) -> Html {
    let has = |kind| staging.counts.contains_key(&kind);
    html! {
        <>
            if has(StateKind::Conflict) {
                <Notice tone={Tone::Bad} title={language.say(words::CONFLICTS)}><p>{ language.say(words::CONFLICTS_WHY) }</p></Notice>
            }
            if has(StateKind::ForTrust) {
                <Notice tone={Tone::Quiet}>
                    <p>{ language.say(words::TRUST_FILES) }</p>
                    <p><Link<Route> to={Route::DeskTrust}>{ language.say(words::TO_TRUST) }</Link<Route>></p>
                </Notice>
            }
            <p class="hint">{ language.say(words::KEYS_WHY) }</p>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct TableProps {
    desk: InDesk,
    items: Same<Vec<Item>>,
    staging: Same<Staging>,
    /// The files that are shown.
    shown: Same<Vec<usize>>,
    chosen: Same<BTreeSet<usize>>,
    on_choose: Callback<Vec<usize>>,
}

#[component]
fn Table(props: &TableProps) -> Html {
    let language = use_language();
    let TableProps { desk, items, staging, shown, chosen, on_choose } = props;
    let parts =
        (language, desk.clone(), items.clone(), staging.clone(), (shown.clone(), chosen.clone(), on_choose.clone()));
    let row = use_callback(parts, |place: usize, (language, desk, items, staging, (shown, chosen, on_choose))| {
        let look = Look { language: *language, trust: &desk.0.trust, today: day_in_vietnam(clock::now()) };
        let index = shown.get(place).copied().unwrap_or_default();
        let (Some(item), Some(state)) = (items.get(index), staging.states.get(index)) else { return Html::default() };
        let onchange = on_choose.reform(move |_: Event| vec![index]);
        html! {
            <>
                <td class="one">
                    if state.can_be_taken() {
                        <input type="checkbox" aria-label={words::choose(*language, &item.name)} checked={chosen.contains(&index)} {onchange} />
                    }
                </td>
                <th scope="row"><bdi class="two" title={item.name.clone()}>{ &item.name }</bdi></th>
                { look.cells(item, state) }
            </>
        }
    });
    let row_class = use_callback((staging.clone(), shown.clone()), |place: usize, (staging, shown)| {
        let state = shown.get(place).and_then(|index| staging.states.get(*index));
        classes!(state.is_some_and(|state| state.kind() == StateKind::Conflict).then_some("conflict"))
    });
    let on_toggle = use_callback((shown.clone(), on_choose.clone()), |place: usize, (shown, on_choose)| {
        on_choose.emit(shown.get(place).copied().into_iter().collect());
    });
    let columns = columns(language, props);
    html! {
        <LongTable id="staging" label={language.say(words::TABLE)} {columns} count={shown.len()} {row} {row_class} {on_toggle} />
    }
}

fn columns(language: Language, props: &TableProps) -> Vec<Column> {
    let TableProps { staging, shown, chosen, on_choose, .. } = props;
    let takeable: Vec<usize> = shown.iter().copied().filter(|index| staging.can_be_taken(*index)).collect();
    let checked = !takeable.is_empty() && takeable.iter().all(|index| chosen.contains(index));
    let disabled = takeable.is_empty();
    let onchange = on_choose.reform(move |_: Event| takeable.clone());
    let all = html! { <input type="checkbox" id="choose-all" aria-label={language.say(words::CHOOSE_ALL)} {checked} {disabled} {onchange} /> };
    let column = |sentence, class| Column::new(language.say(sentence), class);
    vec![
        Column { heading: all, class: "one", sorted: None },
        column(words::FILE, "file"),
        column(words::UNIT, "unit"),
        column(words::YEAR, "n year"),
        column(words::REVISION, "n year"),
        column(words::SIGNATURE, ""),
        column(words::KEY, ""),
        column(words::CONTENT, ""),
        column(words::EFFECT, "effect"),
    ]
}

#[derive(Properties, PartialEq)]
struct ReasonsProps {
    items: Same<Vec<Item>>,
}

/// Every refused file with all of its reasons, each with its place.
#[component]
fn Reasons(props: &ReasonsProps) -> Html {
    let language = use_language();
    let refused = |item: &&Item| matches!(&*item.what, What::Refused(_));
    let count = props.items.iter().filter(refused).count();
    if count == 0 {
        return Html::default();
    }
    let one = |item: &Item| {
        let What::Refused(why) = &*item.what else { return Html::default() };
        html! {
            <li>
                <p><strong><bdi>{ &item.name }</bdi></strong></p>
                <ul>{ for why.say(language).iter().map(|reason| html! { <li>{ reason }</li> }) }</ul>
            </li>
        }
    };
    html! {
        <details id="reasons">
            <summary>{ language.say(words::REASONS) }{ format!(" ({count})") }</summary>
            <ul>{ for props.items.iter().filter(refused).take(MOST_REASONS).map(one) }</ul>
            if count > MOST_REASONS {
                <p>{ words::more(language, count - MOST_REASONS) }</p>
            }
        </details>
    }
}
