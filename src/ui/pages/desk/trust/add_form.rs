//! A key before it is listed: its fingerprint to be compared, what it may sign, and how it was compared. Nothing about it is taken
//! for true, and what only its card says is shown as what the card says.

use super::candidate::KeyCandidate;
use super::roles::{Roles, Ticked};
use super::under_way;
use crate::browser::clock;
use crate::criteria::day_in_vietnam;
use crate::document::{Did, UnitName};
use crate::review::trust::{Entry, NotAdded, Role};
use crate::review::{Rotation, TrustList, UnitKey};
use crate::text::Language;
use crate::text::page::desk_trust as words;
use crate::ui::components::{ErrorSummary, Notice, Said, SummaryLine, Tone, focus_error_summary};
use crate::ui::form::{TextArea, TextField};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::{DeskActions, use_desk_actions};
use crate::ui::state::{ReadFile, use_language};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AddFormProps {
    pub desk: InDesk,
    pub candidate: KeyCandidate,
    /// The change of key by which it was proposed, and its statement; kept with the key.
    #[prop_or_default]
    pub rotation: Option<(Rotation, ReadFile)>,
    pub on_done: Callback<Said>,
}

/// What is entered.
#[derive(Clone, PartialEq)]
pub struct Entered {
    name: String,
    ticked: Ticked,
    /// Units that neither the card nor the list names; the reviewer says them.
    added: Vec<UnitName>,
    how: String,
}

#[component]
pub fn AddForm(props: &AddFormProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let trust = &props.desk.0.trust;
    let here = trust.entry(&props.candidate.did).cloned();
    let proposed = proposed(&props.candidate, here.as_ref());
    let of = (props.candidate.did, proposed.clone());
    let entered =
        use_state(|| under_way::entered(&of).unwrap_or_else(|| at_first(&props.candidate, here.as_ref(), &proposed)));
    use_effect_with(((*entered).clone(), of), |(entered, of)| under_way::keep(of.clone(), entered.clone()));
    let units = joined(proposed, &entered.added);
    let mistakes = use_state(Vec::<(&'static str, Trouble)>::new);
    let save = Callback::from({
        let (entered, units, mistakes) = ((*entered).clone(), units.clone(), mistakes.setter());
        let (trust, did, desk, rotation) =
            (trust.clone(), props.candidate.did, props.desk.clone(), props.rotation.clone());
        let on_done = props.on_done.clone();
        move |_: MouseEvent| {
            let Some(actions) = actions.clone() else { return };
            match listed(&trust, did, &entered, &units) {
                Err(why) => {
                    mistakes.set(vec![(place(why), words::not_added(why).into())]);
                    focus_error_summary();
                }
                Ok(trust) => {
                    let (on_done, mistakes) = (on_done.clone(), mistakes.clone());
                    let (desk, rotation) = (desk.clone(), rotation.clone());
                    yew::platform::spawn_local(async move {
                        match keep(&actions, trust, &desk, rotation).await {
                            Ok(()) => on_done.emit(Said::Done(words::SAVED)),
                            Err(trouble) => mistakes.set(vec![("save-key", trouble)]),
                        }
                    });
                }
            }
        }
    });
    let on_add = Callback::from({
        let (entered, units) = (entered.clone(), units.clone());
        move |unit: UnitName| entered.set(entered.with(&units, unit))
    });
    let cancel = props.on_done.reform(|_: MouseEvent| Said::Nothing);
    html! {
        <div class="sheet">
            <h3>{ language.say(words::COMPARE) }</h3>
            <p>{ language.say(words::COMPARE_WHY) }</p>
            <p class="fingerprint" id="compare-fingerprint">{ props.candidate.did.fingerprint().to_string() }</p>
            if here.is_some() {
                <Notice tone={Tone::Quiet}><p>{ language.say(words::HERE_ALREADY) }</p></Notice>
            }
            { second_keys(language, trust, &props.candidate.did, &chosen(&units, &entered.ticked)) }
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines(language, &mistakes)} />
            <TextField id="trust-name" label={language.say(words::NAME)} value={entered.name.clone()} on_input={set(&entered, |entered, name| entered.name = name)} />
            <Roles desk={props.desk.clone()} {units} ticked={entered.ticked.clone()} {on_add} on_change={set(&entered, |entered, ticked| entered.ticked = ticked)} />
            <TextArea id="trust-how" label={language.say(words::HOW)} hint={language.say(words::HOW_HINT)} value={entered.how.clone()}
                on_input={set(&entered, |entered, how| entered.how = how)} />
            <p class="actions">
                <button type="button" class="button" id="save-key" onclick={save}>{ language.say(words::SAVE) }</button>
                <button type="button" class="button plain" id="cancel-key" onclick={cancel}>{ language.say(words::CANCEL) }</button>
            </p>
        </div>
    }
}

/// Those of the card, and those that the key is listed for already.
fn proposed(candidate: &KeyCandidate, here: Option<&Entry>) -> Vec<UnitName> {
    joined(candidate.units.clone(), here.map_or(&[], |entry| &entry.units))
}

/// Each unit once, by what identifies it.
fn joined(mut units: Vec<UnitName>, more: &[UnitName]) -> Vec<UnitName> {
    for unit in more {
        if place_in(&units, unit).is_none() {
            units.push(unit.clone());
        }
    }
    units
}

fn place_in(units: &[UnitName], unit: &UnitName) -> Option<usize> {
    units.iter().position(|one| UnitKey::of(one) == UnitKey::of(unit))
}

impl Entered {
    /// With a further unit, ticked; one that is in the list already is ticked there.
    fn with(&self, units: &[UnitName], unit: UnitName) -> Entered {
        let mut new = self.clone();
        let at = place_in(units, &unit).unwrap_or_else(|| {
            new.added.push(unit);
            units.len()
        });
        new.ticked.units.insert(at);
        new
    }
}

fn at_first(candidate: &KeyCandidate, here: Option<&Entry>, units: &[UnitName]) -> Entered {
    let listed_for =
        |unit: &UnitName| here.is_some_and(|entry| entry.units.iter().any(|one| UnitKey::of(one) == UnitKey::of(unit)));
    let only = units.len() == 1;
    let ticked =
        units.iter().enumerate().filter(|(_, unit)| only || listed_for(unit)).map(|(index, _)| index).collect();
    let of_card = (!candidate.units.is_empty()).then_some(Role::Unit);
    let roles = here.map(|entry| entry.roles.clone()).unwrap_or_default().into_iter().chain(of_card).collect();
    Entered {
        name: here.map_or_else(|| candidate.name.clone(), |entry| entry.name.clone()),
        ticked: Ticked { roles, units: ticked },
        added: Vec::new(),
        how: here.map(|entry| entry.how.clone()).unwrap_or_default(),
    }
}

fn chosen(units: &[UnitName], ticked: &Ticked) -> Vec<UnitName> {
    if !ticked.roles.contains(&Role::Unit) {
        return Vec::new();
    }
    ticked.units.iter().filter_map(|index| units.get(*index).cloned()).collect()
}

fn listed(trust: &TrustList, did: Did, entered: &Entered, units: &[UnitName]) -> Result<TrustList, NotAdded> {
    let mut trust = trust.clone();
    let today = day_in_vietnam(clock::now());
    let entry = Entry {
        did,
        name: entered.name.clone(),
        roles: entered.ticked.roles.clone(),
        units: chosen(units, &entered.ticked),
        added_on: trust.entry(&did).map_or(today, |here| here.added_on),
        revoked_on: None,
        how: entered.how.clone(),
    };
    if trust.entry(&did).is_some() {
        trust.change(entry)?
    } else {
        trust.add(entry)?
    };
    Ok(trust)
}

async fn keep(
    actions: &DeskActions,
    trust: TrustList,
    desk: &InDesk,
    rotation: Option<(Rotation, ReadFile)>,
) -> Result<(), Trouble> {
    if rotation.is_some() {
        actions.may_confirm().await?;
    }
    actions.set_trust(trust).await?;
    if let Some((rotation, file)) = rotation {
        actions.confirm_rotation(&desk.0, rotation, &file.text()).await?;
    }
    Ok(())
}

/// Keys that are listed for one of these units already.
fn second_keys(language: Language, trust: &TrustList, did: &Did, units: &[UnitName]) -> Html {
    let of_unit = |unit: &UnitName| {
        let others = trust.other_keys(&UnitKey::of(unit), did).into_iter();
        others
            .map(|other| (unit.name.clone(), other.name.clone(), other.did.fingerprint().to_string()))
            .collect::<Vec<_>>()
    };
    let others: Vec<_> = units.iter().flat_map(of_unit).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <Notice tone={Tone::Warn} title={language.say(words::SECOND_KEY)} alert=true>
            <p>{ language.say(words::SECOND_KEY_WHY) }</p>
            <ul>{ for others.iter().map(|(unit, holder, fingerprint)| html! {
                <li><bdi>{ unit }</bdi>{ ": " }<bdi>{ holder }</bdi>{ " " }<code class="nowrap">{ fingerprint }</code></li>
            }) }</ul>
        </Notice>
    }
}

fn set<T: 'static>(entered: &UseStateHandle<Entered>, change: fn(&mut Entered, T)) -> Callback<T> {
    let entered = entered.clone();
    Callback::from(move |value: T| {
        let mut new = (*entered).clone();
        change(&mut new, value);
        entered.set(new);
    })
}

/// Where it is put right.
fn place(why: NotAdded) -> &'static str {
    match why {
        NotAdded::NoName => "trust-name",
        NotAdded::NoRole | NotAdded::UnitsWithoutRole => "trust-roles",
        NotAdded::NoUnit => "trust-units",
        NotAdded::NoHow => "trust-how",
        NotAdded::AlreadyListed | NotAdded::NotListed => "save-key",
    }
}

fn lines(language: Language, mistakes: &[(&'static str, Trouble)]) -> Vec<SummaryLine> {
    mistakes.iter().map(|(id, trouble)| SummaryLine { id: (*id).into(), text: trouble.say(language).into() }).collect()
}
