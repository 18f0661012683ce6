//! Whose keys are trusted: one's own, those listed, and what comes from files.

mod add_form;
mod candidate;
mod entries;
mod entry_view;
mod export;
mod import_view;
mod list;
mod own_key;
mod revoke;
mod roles;
mod rotation_view;
mod statements;
mod typed_unit;
mod under_way;
mod unit_picker;

pub use entries::{Entries, Keys};
pub use own_key::{OwnKey, OwnStanding};

use super::write::Writes;
use super::{DeskTabs, InDesk};
use crate::browser::input::ChosenFile;
use crate::text::page::desk as desk_words;
use crate::text::page::desk_trust as words;
use crate::text::page::desk_unread::NO_TRUST_NOW;
use crate::ui::components::{Notice, Page, Said, SaidLine, Tone};
use crate::ui::form::{FileButton, TextField};
use crate::ui::route::Route;
use crate::ui::state::{ReadFile, use_kept_keys, use_language};
use add_form::AddForm;
use candidate::{Candidate, of_file, of_text};
use export::Export;
use import_view::ImportView;
use list::List;
use rotation_view::RotationView;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TrustProps {
    pub desk: InDesk,
}

#[component]
pub fn Trust(props: &TrustProps) -> Html {
    let language = use_language();
    let candidate = use_state(under_way::candidate);
    let said = use_state(Said::default);
    let (keys, _) = use_kept_keys();
    let on_done = Callback::from({
        let (candidate, said) = (candidate.setter(), said.setter());
        move |what: Said| {
            under_way::set_candidate(None);
            candidate.set(None);
            said.set(what);
        }
    });
    let on_found = Callback::from({
        let (candidate, said) = (candidate.setter(), said.setter());
        move |found: Candidate| {
            said.set(Said::Nothing);
            under_way::set_candidate(Some(found.clone()));
            candidate.set(Some(found));
        }
    });
    let desk = &props.desk;
    if desk.0.has_lost_trust() {
        return html! {
            <Page title={language.say(desk_words::TRUST)}>
                <DeskTabs current={Route::DeskTrust} />
                <p class="lead" id="no-trust-now">{ language.say(NO_TRUST_NOW) }</p>
            </Page>
        };
    }
    html! {
        <Page title={language.say(desk_words::TRUST)}>
            <DeskTabs current={Route::DeskTrust} />
            <p class="lead">{ language.say(words::INTRO) }</p>
            <Writes><OwnKey desk={desk.clone()} {keys} /></Writes>
            <section class="no-print" aria-labelledby="add-key">
                <h2 id="add-key">{ language.say(words::ADD) }</h2>
                <Writes>
                    if let Some(found) = &*candidate {
                        { shown(desk, found, &on_done) }
                    } else {
                        <Sources {on_found} />
                    }
                </Writes>
                <SaidLine said={(*said).clone()} />
            </section>
            <List desk={desk.clone()} />
            <Export desk={desk.clone()} />
        </Page>
    }
}

fn shown(desk: &InDesk, found: &Candidate, on_done: &Callback<Said>) -> Html {
    match found {
        Candidate::Key(key) => html! { <AddForm desk={desk.clone()} candidate={(**key).clone()} {on_done} /> },
        Candidate::Rotation(opened, file) => {
            html! { <RotationView desk={desk.clone()} opened={opened.clone()} file={file.clone()} {on_done} /> }
        }
        Candidate::List(opened) => html! { <ImportView desk={desk.clone()} opened={opened.clone()} {on_done} /> },
    }
}

#[derive(Properties, PartialEq)]
struct SourcesProps {
    on_found: Callback<Candidate>,
}

/// Where a key comes from: a file, or its name.
#[component]
fn Sources(props: &SourcesProps) -> Html {
    let language = use_language();
    let typed = use_state(String::new);
    let refused = use_state(Vec::<String>::new);
    let on_choose = Callback::from({
        let (on_found, refused) = (props.on_found.clone(), refused.setter());
        move |file: ChosenFile| {
            let (on_found, refused) = (on_found.clone(), refused.clone());
            yew::platform::spawn_local(async move {
                match of_file(language, &ReadFile::read(file).await) {
                    Ok(found) => on_found.emit(found),
                    Err(why) => refused.set(why),
                }
            });
        }
    });
    let look = Callback::from({
        let (on_found, refused, typed) = (props.on_found.clone(), refused.setter(), typed.clone());
        move |_: MouseEvent| match of_text(&typed) {
            Some(found) => on_found.emit(found),
            None => refused.set(vec![language.say(words::NOT_A_DID).to_owned()]),
        }
    });
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    html! {
        <div class="sheet">
            <p>{ language.say(words::ADD_WHY) }</p>
            <p class="actions"><FileButton id="trust-file" label={language.say(words::CHOOSE)} {on_choose} /></p>
            <TextField id="trust-did" label={language.say(words::PASTE)} hint={language.say(words::PASTE_HINT)} value={(*typed).clone()} {on_input} />
            <p class="actions"><button type="button" class="button plain" id="look-at-did" onclick={look}>{ language.say(words::LOOK) }</button></p>
            if !refused.is_empty() {
                <Notice tone={Tone::Bad} alert=true>{ for refused.iter().map(|line| html! { <p>{ line }</p> }) }</Notice>
            }
        </div>
    }
}
