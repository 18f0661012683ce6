//! The key card: holder and units chosen, signed by the key itself, saved or printed.

use super::issue::{Wanted, save_card};
use super::printed::PrintedCard;
use super::units::{Units, use_units};
use crate::browser::page;
use crate::browser::vault::{Guard, KeptKey};
use crate::document::UnitName;
use crate::json::tidy::tidy;
use crate::text::Language;
use crate::text::page::{key as words, storage};
use crate::ui::components::{ErrorSummary, SummaryLine};
use crate::ui::form::{PasswordField, TextField};
use crate::ui::state::{Chore, use_language, use_shelf};
use std::collections::BTreeSet;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CardFormProps {
    pub kept: KeptKey,
}

/// What is chosen for the card.
#[derive(Clone, Default, PartialEq)]
struct Chosen {
    holder: String,
    /// Units left out, by their place in the list: all of this computer stand on the card unless taken off.
    left_out: BTreeSet<usize>,
    passphrase: String,
}

#[component]
pub fn CardForm(props: &CardFormProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let units = use_units();
    let chosen = use_state(Chosen::default);
    let lines = use_state(Vec::<SummaryLine>::new);
    let said = use_state(String::new);
    let asks = props.kept.guard == Guard::Passphrase;
    let taken: Vec<UnitName> = taken(&units, &chosen);
    let save = Callback::from({
        let (key, chosen, taken, lines, said, shelf) =
            (props.kept.clone(), (*chosen).clone(), taken.clone(), lines.clone(), said.clone(), shelf.clone());
        move |_: MouseEvent| {
            let wrong = wrong(language, &chosen, &taken, asks);
            lines.set(wrong.clone());
            let (Some(shelf), true) = (shelf.clone(), wrong.is_empty()) else { return };
            let (key, chosen, taken, lines, said) =
                (key.clone(), chosen.clone(), taken.clone(), lines.clone(), said.clone());
            yew::platform::spawn_local(async move {
                let wanted = Wanted { holder: chosen.holder, units: taken, passphrase: chosen.passphrase };
                match save_card(language, &shelf, &key, wanted).await {
                    Ok(name) => said.set(format!("{} {name}", language.say(storage::SAVED_TO))),
                    Err((id, text)) => lines.set(vec![SummaryLine { id: id.into(), text: text.into() }]),
                }
            });
        }
    });
    let print = Callback::from({
        let (key, chosen, taken, lines) = (props.kept.clone(), (*chosen).clone(), taken.clone(), lines.clone());
        move |_: MouseEvent| {
            let wrong = wrong(language, &chosen, &taken, false);
            lines.set(wrong.clone());
            if let (Some(shelf), true) = (shelf.clone(), wrong.is_empty()) {
                let did = key.did.clone();
                page::print();
                yew::platform::spawn_local(async move { shelf.done(Chore::Card, &did).await });
            }
        }
    });
    let set = |change: fn(&mut Chosen, String)| {
        let chosen = chosen.clone();
        Callback::from(move |text: String| {
            let mut new = (*chosen).clone();
            change(&mut new, text);
            chosen.set(new);
        })
    };
    html! {
        <section aria-labelledby="card">
            <div class="no-print">
                <h2 id="card">{ language.say(words::CARD) }</h2>
                <p>{ language.say(words::CARD_WHY) }</p>
                <ErrorSummary title={language.say(words::CARD)} lines={(*lines).clone()} />
                <TextField id="card-holder" label={language.say(words::HOLDER)} hint={language.say(words::HOLDER_HINT)} value={chosen.holder.clone()}
                    on_input={set(|chosen, text| chosen.holder = text)} />
                <Units units={units.clone()} left_out={chosen.left_out.clone()} on_change={left_out(&chosen)} />
                if asks {
                    <PasswordField id="card-passphrase" label={language.say(storage::PASSPHRASE)} hint={language.say(words::PASSPHRASE_FOR_CARD)}
                        value={chosen.passphrase.clone()} on_input={set(|chosen, text| chosen.passphrase = text)} />
                }
                <p class="actions">
                    <button type="button" class="button" id="save-card" onclick={save}>{ language.say(words::SAVE_CARD) }</button>
                    <button type="button" class="button plain" id="print-card" onclick={print}>{ language.say(words::PRINT_CARD) }</button>
                </p>
                <p class="hint" role="status">{ (*said).clone() }</p>
            </div>
            <PrintedCard did={props.kept.did.clone()} holder={chosen.holder.clone()} units={taken} />
        </section>
    }
}

fn taken(units: &[UnitName], chosen: &Chosen) -> Vec<UnitName> {
    let kept = units.iter().enumerate().filter(|(index, _)| !chosen.left_out.contains(index));
    kept.map(|(_, unit)| unit.clone()).collect()
}

fn left_out(chosen: &UseStateHandle<Chosen>) -> Callback<(usize, bool)> {
    let chosen = chosen.clone();
    Callback::from(move |(index, on): (usize, bool)| {
        let mut new = (*chosen).clone();
        if on {
            new.left_out.remove(&index)
        } else {
            new.left_out.insert(index)
        };
        chosen.set(new);
    })
}

fn wrong(language: Language, chosen: &Chosen, taken: &[UnitName], asks: bool) -> Vec<SummaryLine> {
    let checks = [
        (tidy(&chosen.holder).is_empty(), "card-holder", words::HOLDER_MISSING),
        (taken.is_empty(), "unit-0", words::UNITS_MISSING),
        (asks && chosen.passphrase.is_empty(), "card-passphrase", storage::PASSPHRASE_EMPTY),
    ];
    let wrong = checks.into_iter().filter(|(wrong, ..)| *wrong);
    wrong.map(|(_, id, sentence)| SummaryLine { id: id.into(), text: language.say(sentence).into() }).collect()
}
