//! The rows of the staging table, of which only those that are seen are in the page.

use super::row::Look;
use crate::browser::clock;
use crate::criteria::day_in_vietnam;
use crate::review::intake::StateKind;
use crate::text::Language;
use crate::text::page::desk_intake as words;
use crate::ui::components::{Column, LongTable};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::intake::{Item, Same, Staging};
use crate::ui::state::use_language;
use std::collections::BTreeSet;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TableProps {
    pub desk: InDesk,
    pub items: Same<Vec<Item>>,
    pub staging: Same<Staging>,
    /// The files that are shown.
    pub shown: Same<Vec<usize>>,
    pub chosen: Same<BTreeSet<usize>>,
    pub on_choose: Callback<Vec<usize>>,
}

#[component]
pub fn Table(props: &TableProps) -> Html {
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
        column(words::SIGNATURE, "seal"),
        column(words::KEY, "key"),
        column(words::CONTENT, "content"),
        column(words::EFFECT, "effect"),
    ]
}
