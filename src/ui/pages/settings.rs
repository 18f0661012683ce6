//! Language, what is kept where, backup, version, erasing.

mod backup;
mod erase;
mod kept;
mod offline;

use crate::criteria::{UnitKind, standard_for};
use crate::text::page::settings as words;
use crate::text::{Language, kind_name};
use crate::ui::components::{DigestView, Facts, Page};
use crate::ui::form::{Choice, ChoiceGroup};
use crate::ui::state::{use_language, use_set_language};
use backup::BackupForm;
use erase::EraseAll;
use kept::KeptHere;
use offline::Offline;
use yew::prelude::*;

#[component]
pub fn Settings() -> Html {
    let language = use_language();
    html! {
        <Page title={language.say(words::TITLE)}>
            <LanguageChoice />
            <KeptHere />
            <Offline />
            <BackupForm />
            { program(language) }
            <EraseAll />
        </Page>
    }
}

#[component]
fn LanguageChoice() -> Html {
    let language = use_language();
    let set = use_set_language();
    let choice = |language: Language, label: &'static str| Choice {
        value: language.code().into(),
        label: label.into(),
        hint: None,
    };
    let on_choose = Callback::from(move |code: AttrValue| {
        if let Some(language) = Language::from_code(&code) {
            set.emit(language);
        }
    });
    html! {
        <ChoiceGroup id="language" legend={language.say(words::LANGUAGE)} inline=true chosen={Some(AttrValue::from(language.code()))} {on_choose}
            choices={vec![choice(Language::Vi, "Tiếng Việt"), choice(Language::En, "English")]} />
    }
}

fn program(language: Language) -> Html {
    let criteria = |kind| {
        let standard = standard_for(kind)?;
        let text = format!("{} {}", language.say(kind_name(kind)), standard.version);
        Some(html! { <li>{ text }<DigestView digest={standard.digest.to_string()} /></li> })
    };
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let rows = vec![
        row(words::VERSION, env!("CARGO_PKG_VERSION").into()),
        row(
            words::CRITERIA,
            html! { <ul class="plain-list">{ for UnitKind::ALL.into_iter().filter_map(criteria) }</ul> },
        ),
    ];
    html! {
        <section aria-labelledby="program">
            <h2 id="program">{ language.say(words::PROGRAM) }</h2>
            <Facts {rows} />
        </section>
    }
}
