//! The key card: holder and units chosen, signed by the key itself, saved or printed.

use super::issue::{Wanted, save_card};
use super::printed::PrintedCard;
use super::units::{Ticks, Units, use_units};
use crate::browser::page;
use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::document::UnitName;
use crate::json::tidy::tidy;
use crate::text::Language;
use crate::text::page::{key as words, storage};
use crate::ui::components::{ErrorSummary, Said, SaidLine, SummaryLine, focus_error_summary};
use crate::ui::form::{PasswordField, TextField};
use crate::ui::state::{Chore, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CardFormProps {
    pub kept: KeptKey,
}

/// What is chosen for the card.
#[derive(Clone, Default, PartialEq)]
struct Chosen {
    holder: String,
    units: Ticks,
    passphrase: String,
}

/// What is wrong, and at which element.
type Mistake = (&'static str, Trouble);

#[component]
pub fn CardForm(props: &CardFormProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let units = use_units();
    let chosen = use_state(Chosen::default);
    let mistakes = use_state(Vec::<Mistake>::new);
    let said = use_state(Said::default);
    let asks = props.kept.guard == Guard::Passphrase;
    let taken: Vec<UnitName> = chosen.units.taken(&units);
    let save = Callback::from({
        let (key, chosen, taken, mistakes, said, shelf) =
            (props.kept.clone(), (*chosen).clone(), taken.clone(), mistakes.setter(), said.setter(), shelf.clone());
        let units = units.clone();
        move |_: MouseEvent| {
            let wrong = wrong(&chosen, &units, asks);
            mistakes.set(wrong.clone());
            let (Some(shelf), true) = (shelf.clone(), wrong.is_empty()) else { return focus_error_summary() };
            let wanted =
                Wanted { holder: chosen.holder.clone(), units: taken.clone(), passphrase: chosen.passphrase.clone() };
            let (key, mistakes, said) = (key.clone(), mistakes.clone(), said.clone());
            yew::platform::spawn_local(async move {
                match save_card(&shelf, &key, wanted).await {
                    Ok(name) => said.set(Said::SavedTo(name)),
                    Err(trouble) => mistakes.set(vec![(place(&trouble), trouble)]),
                }
            });
        }
    });
    let print = Callback::from({
        let (key, chosen, units, mistakes) = (props.kept.clone(), (*chosen).clone(), units.clone(), mistakes.setter());
        move |_: MouseEvent| {
            let wrong = wrong(&chosen, &units, false);
            mistakes.set(wrong.clone());
            let (Some(shelf), true) = (shelf.clone(), wrong.is_empty()) else { return focus_error_summary() };
            let did = key.did.clone();
            page::print();
            yew::platform::spawn_local(async move { shelf.done(Chore::Card, &did).await });
        }
    });
    html! {
        <section aria-labelledby="card">
            <div class="no-print">
                <h2 id="card">{ language.say(words::CARD) }</h2>
                <p>{ language.say(words::CARD_WHY) }</p>
                <ErrorSummary title={language.say(words::CARD_PROBLEM)} lines={lines(language, &mistakes)} />
                <TextField id="card-holder" label={language.say(words::HOLDER)} hint={language.say(words::HOLDER_HINT)} value={chosen.holder.clone()}
                    on_input={set(&chosen, |chosen, holder| chosen.holder = holder)} />
                <Units units={units.clone()} ticks={chosen.units.clone()} on_change={set(&chosen, |chosen, ticks| chosen.units = ticks)} />
                if asks {
                    <PasswordField id="card-passphrase" label={language.say(storage::PASSPHRASE)} hint={language.say(words::PASSPHRASE_FOR_CARD)}
                        value={chosen.passphrase.clone()} on_input={set(&chosen, |chosen, text| chosen.passphrase = text)} />
                }
                <p class="actions">
                    <button type="button" class="button" id="save-card" onclick={save}>{ language.say(words::SAVE_CARD) }</button>
                    <button type="button" class="button plain" id="print-card" onclick={print}>{ language.say(words::PRINT_CARD) }</button>
                </p>
                <SaidLine said={(*said).clone()} />
            </div>
            <PrintedCard did={props.kept.did.clone()} holder={chosen.holder.clone()} units={taken} />
        </section>
    }
}

fn set<T: 'static>(chosen: &UseStateHandle<Chosen>, change: fn(&mut Chosen, T)) -> Callback<T> {
    let chosen = chosen.clone();
    Callback::from(move |value: T| {
        let mut new = (*chosen).clone();
        change(&mut new, value);
        chosen.set(new);
    })
}

fn wrong(chosen: &Chosen, units: &[UnitName], asks: bool) -> Vec<Mistake> {
    let checks = [
        (tidy(&chosen.holder).is_empty(), "card-holder", words::HOLDER_MISSING),
        (chosen.units.are_missing(units), "unit-0", words::UNITS_MISSING),
        (asks && chosen.passphrase.is_empty(), "card-passphrase", storage::PASSPHRASE_EMPTY),
    ];
    checks.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, id, sentence)| (id, sentence.into())).collect()
}

/// Where it is put right.
fn place(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Key(VaultError::WrongPassphrase) => "card-passphrase",
        _ => "save-card",
    }
}

fn lines(language: Language, mistakes: &[Mistake]) -> Vec<SummaryLine> {
    mistakes.iter().map(|(id, trouble)| SummaryLine { id: (*id).into(), text: trouble.say(language).into() }).collect()
}
