//! The keys of a copy and their changes, apart from those that are here: nothing of them is taken over that is not ticked.

use super::restore::InCopy;
use crate::review::desk_copy::{Compared, Comparison};
use crate::review::{Rotation, TrustList};
use crate::text::Language;
use crate::text::page::{desk_copy as words, desk_trust};
use crate::ui::components::{Column, LongTable, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::list::state;
use crate::ui::pages::desk::trust::{Entries, Keys};
use crate::ui::state::desk::Ticked;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CopiedKeysProps {
    pub desk: InDesk,
    pub copy: InCopy,
    pub comparison: Rc<Comparison>,
    pub ticked: Ticked,
    /// Signed by this computer's key.
    pub is_own: bool,
    pub on_tick: Callback<Ticked>,
}

#[component]
pub fn CopiedKeys(props: &CopiedKeysProps) -> Html {
    let language = use_language();
    let CopiedKeysProps { comparison, ticked, on_tick, .. } = props;
    let incoming = use_memo(props.copy.clone(), |copy| {
        copy.0.copied.as_ref().map(|copied| copied.state.trust.clone()).unwrap_or_default()
    });
    let staged = use_memo(comparison.clone(), |comparison| comparison.entries.clone());
    let on_choose = on_tick.reform({
        let rotations = ticked.rotations.clone();
        move |keys: Keys| Ticked { keys, rotations: rotations.clone() }
    });
    if comparison.entries.is_empty() && comparison.rotations.is_empty() {
        return Html::default();
    }
    let why = if props.is_own { words::KEYS_WHY_OWN } else { words::KEYS_WHY };
    html! {
        <section aria-labelledby="copy-pick-keys">
            <h4 id="copy-pick-keys">{ language.say(words::KEYS) }</h4>
            <p>{ language.say(why) }</p>
            if !comparison.entries.is_empty() {
                <Entries desk={props.desk.clone()} incoming={incoming.clone()} {staged} chosen={ticked.keys.clone()} {on_choose} />
            }
            if !comparison.rotations.is_empty() {
                <h4>{ language.say(words::ROTATIONS) }</h4>
                if comparison.rotations.iter().any(|(_, state)| *state == Compared::Other) {
                    <p class="hint" id="contradicting">{ language.say(words::CONTRADICTING) }</p>
                }
                <Changes comparison={comparison.clone()} {incoming} ticked={ticked.clone()} on_tick={on_tick} copy={props.copy.clone()} />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ChangesProps {
    comparison: Rc<Comparison>,
    copy: InCopy,
    incoming: Rc<TrustList>,
    ticked: Ticked,
    on_tick: Callback<Ticked>,
}

/// The changes of keys that the copy's reviewer has confirmed.
#[component]
fn Changes(props: &ChangesProps) -> Html {
    let language = use_language();
    let ChangesProps { comparison, copy, incoming, ticked, on_tick } = props;
    let toggle = use_callback(
        (comparison.clone(), ticked.clone(), on_tick.clone()),
        |at: usize, (comparison, ticked, on_tick)| {
            let one = comparison.rotations.get(at).filter(|(_, state)| *state == Compared::New);
            if let Some((one, _)) = one {
                let mut rotations = (*ticked.rotations).clone();
                if !rotations.remove(one) {
                    rotations.insert(*one);
                }
                on_tick.emit(Ticked { rotations: Rc::new(rotations), keys: ticked.keys.clone() });
            }
        },
    );
    let row = use_callback(
        (comparison.clone(), copy.clone(), incoming.clone(), ticked.rotations.clone(), toggle.clone(), language),
        |at: usize, (comparison, copy, incoming, chosen, toggle, language)| {
            let Some((one, state)) = comparison.rotations.get(at) else { return Html::default() };
            let shown = Change {
                one,
                state: *state,
                name: incoming.entry(&one.new).or_else(|| incoming.entry(&one.old)).map(|entry| entry.name.as_str()),
                is_stated: has_statement(copy, one),
                is_chosen: chosen.contains(one),
            };
            shown.cells(*language, toggle.reform(move |_: Event| at))
        },
    );
    let column = |sentence, class| Column::new(language.say(sentence), class);
    let columns = vec![
        Column::new("", "pick"),
        column(desk_trust::NAME, "unit"),
        column(desk_trust::OLD_KEY, ""),
        column(desk_trust::NEW_KEY, ""),
        column(desk_trust::IMPORT_STATE, "wide"),
    ];
    html! {
        <LongTable id="copy-rotations-rows" label={language.say(words::ROTATIONS)} {columns} count={comparison.rotations.len()} {row} on_toggle={Some(toggle)} />
    }
}

/// A change of key in a row.
struct Change<'a> {
    one: &'a Rotation,
    state: Compared,
    name: Option<&'a str>,
    /// Whether both keys' statement is in the copy.
    is_stated: bool,
    is_chosen: bool,
}

impl Change<'_> {
    fn cells(&self, language: Language, onchange: Callback<Event>) -> Html {
        let name = self.name.unwrap_or("–");
        let tone = if self.state == Compared::Other { Tone::Warn } else { Tone::Quiet };
        let says = words::rotation_state(language, self.state, self.is_stated);
        html! {
            <>
                <td class="pick">
                    <input type="checkbox" checked={self.is_chosen} disabled={self.state != Compared::New} {onchange} tabindex="-1" aria-label={desk_trust::pick(language, name)} />
                </td>
                <th scope="row"><span class="two"><bdi>{ name }</bdi></span></th>
                <td><code class="code">{ self.one.old.fingerprint().to_string() }</code></td>
                <td><code class="code">{ self.one.new.fingerprint().to_string() }</code></td>
                <td>{ state(tone, &says) }</td>
            </>
        }
    }
}

fn has_statement(copy: &InCopy, rotation: &Rotation) -> bool {
    let copied = copy.0.copied.as_ref().ok();
    copied.is_some_and(|copied| copied.state.rotations.iter().any(|(one, text)| one == rotation && text.is_some()))
}
