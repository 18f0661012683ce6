//! Keys of another list beside those that are here: found, looked at and ticked, one by one or all that are shown.

use super::list::searchable;
use crate::browser::input::ticked;
use crate::document::Did;
use crate::review::TrustList;
use crate::review::desk::{Query, sort_key};
use crate::review::desk_copy::Compared;
use crate::review::trust::StagedEntry;
use crate::text::page::{desk_copy as copy_words, desk_trust as words};
use crate::text::{Language, number};
use crate::ui::components::{Column, LongTable, Tone};
use crate::ui::form::TextField;
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::list::state;
use crate::ui::pages::key::units::name_of;
use crate::ui::state::use_language;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// Keys that are ticked.
pub type Keys = Rc<BTreeSet<Did>>;

#[derive(Properties, PartialEq)]
pub struct EntriesProps {
    pub desk: InDesk,
    pub incoming: Rc<TrustList>,
    pub staged: Rc<Vec<StagedEntry>>,
    pub chosen: Keys,
    pub on_choose: Callback<Keys>,
}

#[component]
pub fn Entries(props: &EntriesProps) -> Html {
    let language = use_language();
    let EntriesProps { desk, incoming, staged, chosen, on_choose } = props;
    let typed = use_state(String::new);
    let only = use_state_eq(|| None::<Compared>);
    let sorted = use_memo(staged.clone(), |staged| {
        let mut all: Vec<usize> = (0..staged.len()).collect();
        all.sort_by_cached_key(|at| staged.get(*at).map(|one| sort_key(&one.entry.name)));
        let text = |at: usize| Some((at, searchable(&staged.get(at)?.entry), Compared::of(&staged.get(at)?.state)));
        all.into_iter().filter_map(text).collect::<Vec<_>>()
    });
    let shown = use_memo((sorted.clone(), (*typed).clone(), *only), |(sorted, typed, only)| {
        let query = Query::of(typed);
        let fits = |state: &Compared| only.is_none_or(|only| only == *state);
        sorted
            .iter()
            .filter(|(_, text, state)| fits(state) && query.finds(text))
            .map(|(at, ..)| *at)
            .collect::<Vec<_>>()
    });
    let toggle = use_callback(
        (shown.clone(), staged.clone(), chosen.clone(), on_choose.clone()),
        |place: usize, (shown, staged, chosen, on_choose)| {
            let one = shown.get(place).and_then(|at| staged.get(*at)).filter(|one| can_be_taken(one));
            if let Some(one) = one {
                let mut new = (**chosen).clone();
                if !new.remove(&one.entry.did) {
                    new.insert(one.entry.did);
                }
                on_choose.emit(Rc::new(new));
            }
        },
    );
    let row = use_callback(
        (desk.clone(), incoming.clone(), staged.clone(), shown.clone(), chosen.clone(), toggle.clone(), language),
        |place: usize, (desk, incoming, staged, shown, chosen, toggle, language)| {
            let Some(one) = shown.get(place).and_then(|at| staged.get(*at)) else { return Html::default() };
            let has_second = desk.0.trust.has_other_keys(&one.entry) || incoming.has_other_keys(&one.entry);
            let onchange = toggle.reform(move |_: Event| place);
            cells(*language, one, has_second, chosen.contains(&one.entry.did), onchange)
        },
    );
    let takeable: BTreeSet<Did> = shown
        .iter()
        .filter_map(|at| staged.get(*at))
        .filter(|one| can_be_taken(one))
        .map(|one| one.entry.did)
        .collect();
    let on_all = Callback::from({
        let (takeable, chosen, on_choose) = (takeable.clone(), chosen.clone(), on_choose.clone());
        move |event: Event| {
            let of_others = chosen.iter().filter(|did| !takeable.contains(did)).copied();
            let of_shown = takeable.iter().copied().filter(|_| ticked(&event));
            on_choose.emit(Rc::new(of_others.chain(of_shown).collect()));
        }
    });
    let all_chosen = !takeable.is_empty() && takeable.is_subset(chosen);
    let all = html! {
        <input type="checkbox" id="take-shown" aria-label={language.say(words::IMPORT_PICK_ALL)} checked={all_chosen} disabled={takeable.is_empty()} onchange={on_all} />
    };
    let column = |sentence, class| Column::new(language.say(sentence), class);
    let columns = vec![
        Column { heading: all, class: "pick", sorted: None },
        column(words::NAME, "unit"),
        column(words::IMPORT_STATE, ""),
        column(words::ROLES, ""),
        column(words::UNITS, "wide"),
    ];
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    html! {
        <>
            <TextField id="search-entries" label={language.say(words::SEARCH)} value={(*typed).clone()} {on_input} />
            { states(language, sorted.iter().map(|(.., state)| *state), &only) }
            if shown.is_empty() {
                <p class="hint">{ language.say(words::NONE_FITS) }</p>
            } else {
                <LongTable id="entries" label={language.say(words::IMPORT_PICK)} {columns} count={shown.len()} {row} on_toggle={Some(toggle)} />
            }
        </>
    }
}

/// What is here in the same way is here.
fn can_be_taken(one: &StagedEntry) -> bool {
    Compared::of(&one.state) != Compared::Same
}

/// How many are in each state; each count shows its keys only.
fn states(language: Language, all: impl Iterator<Item = Compared>, only: &UseStateHandle<Option<Compared>>) -> Html {
    let all: Vec<Compared> = all.collect();
    let count = |state: Option<Compared>| all.iter().filter(|one| state.is_none_or(|state| state == **one)).count();
    let choices = [
        (None, copy_words::ALL),
        (Some(Compared::New), copy_words::NEW),
        (Some(Compared::Other), copy_words::OTHER),
        (Some(Compared::Same), copy_words::SAME),
    ];
    let one = |(state, sentence)| {
        let onclick = Callback::from({
            let only = only.setter();
            move |_: MouseEvent| only.set(state)
        });
        html! {
            <li><button type="button" class="count" aria-pressed={(**only == state).to_string()} {onclick}>
                { language.say(sentence) }{ " " }<strong>{ number(language, count(state) as u64) }</strong>
            </button></li>
        }
    };
    html! { <ul class="counts no-print" id="entry-states">{ for choices.into_iter().map(one) }</ul> }
}

fn cells(language: Language, one: &StagedEntry, has_second: bool, is_chosen: bool, onchange: Callback<Event>) -> Html {
    let fingerprint = one.entry.did.fingerprint().to_string();
    let id = format!("take-{}", fingerprint.replace(' ', ""));
    let roles = one.entry.roles.iter().map(|role| language.say(words::role(*role))).collect::<Vec<_>>().join("; ");
    let units = one.entry.units.iter().map(|unit| name_of(language, unit)).collect::<Vec<_>>().join("; ");
    let tone = if Compared::of(&one.state) == Compared::Other { Tone::Warn } else { Tone::Quiet };
    html! {
        <>
            <td class="pick">
                <input type="checkbox" {id} checked={is_chosen} disabled={!can_be_taken(one)} {onchange} tabindex="-1" aria-label={words::pick(language, &one.entry.name)} />
            </td>
            <th scope="row"><span class="two"><bdi>{ &one.entry.name }</bdi></span><code class="code">{ fingerprint }</code></th>
            <td>{ state(tone, &words::entry_state(language, &one.state)) }</td>
            <td><span class="two">{ roles }</span></td>
            <td>
                if has_second { { state(Tone::Warn, language.say(words::SECOND_KEY)) } }
                <span class="two" title={units.clone()}><bdi>{ units }</bdi></span>
            </td>
        </>
    }
}
