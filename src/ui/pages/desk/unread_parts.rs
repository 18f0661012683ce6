//! Parts of the desk of which nobody knows what they say, above each of its pages: which, what that means, and how to go on. Nothing is
//! written over what can't be read before somebody has set it aside, and over what the database did not give nothing at all.

use super::InDesk;
use super::write::Writes;
use crate::browser::{files, page};
use crate::criteria::programme_by_id;
use crate::text::Language;
use crate::text::page::{desk_unread as words, shell};
use crate::ui::components::{Notice, Said, SaidLine, SecondThought, Tone};
use crate::ui::state::desk::{About, Desk, Unreached, UnreadPart, named, use_desk_actions};
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct UnknownPartsProps {
    pub desk: InDesk,
}

#[component]
pub fn UnknownParts(props: &UnknownPartsProps) -> Html {
    let language = use_language();
    let (desk, unknown) = (&props.desk, &props.desk.0.unknown);
    let unread =
        |part: &UnreadPart| html! { <li key={part.name.clone()}><Part desk={desk.clone()} part={part.clone()} /></li> };
    let unreached =
        |one: &Unreached| html! { <li key={one.name.clone()}><NotGiven desk={desk.clone()} one={one.clone()} /></li> };
    html! {
        <>
            if !unknown.unread.is_empty() {
                <div class="notices" id="unread-parts">
                    <Notice tone={Tone::Bad} title={words::parts(language, unknown.unread.len())} alert=true>
                        <p>{ language.say(words::PARTS_WHY) }</p>
                        <ul class="plain-list">{ for unknown.unread.iter().map(unread) }</ul>
                    </Notice>
                </div>
            }
            if !unknown.unreached.is_empty() {
                <div class="notices" id="unreached-parts">
                    <Notice tone={Tone::Bad} title={words::unreached(language, unknown.unreached.len())} alert=true>
                        <p>{ language.say(words::UNREACHED_WHY) }</p>
                        <ul class="plain-list">{ for unknown.unreached.iter().map(unreached) }</ul>
                        <button type="button" class="button plain" id="reload-parts" onclick={Callback::from(|_: MouseEvent| page::reload())}>{ language.say(shell::RELOAD) }</button>
                    </Notice>
                </div>
            }
        </>
    }
}

/// What a part is called: of several of its kind with what it is about.
pub fn name_of(language: Language, desk: &Desk, setting: &str) -> String {
    let (Some(part), about) = named(setting) else { return setting.to_owned() };
    let name = language.say(part.name());
    let about = about.map(|about| match about {
        About::File(digest) => match desk.holdings.iter().find(|held| held.record.digest == digest) {
            Some(held) => {
                words::of_assessment(language, &held.record.unit.name, held.record.year, held.record.revision)
            }
            None => digest.short(),
        },
        About::Change(change) => match desk.trust.entry(&change.new).or_else(|| desk.trust.entry(&change.old)) {
            Some(entry) => entry.name.clone(),
            None => change.new.fingerprint().to_string(),
        },
        About::Programme { year, id, version } => match programme_by_id(id, version) {
            Some(programme) => words::of_programme(language, language.of(&programme.title), year),
            // Somebody else's: reading all criteria files for its title would take longer than the page.
            None => words::of_programme(language, &format!("{id} {version}"), year),
        },
    });
    about.map_or_else(|| name.to_owned(), |about| format!("{name} ({about})"))
}

fn meanwhile(language: Language, setting: &str) -> &'static str {
    named(setting).0.map_or("", |part| language.say(part.meanwhile()))
}

#[derive(Properties, PartialEq)]
struct PartProps {
    desk: InDesk,
    part: UnreadPart,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let failed = use_state(|| None::<Trouble>);
    let part = &props.part;
    let name = name_of(language, &props.desk.0, &part.name);
    let on_sure = Callback::from({
        let (part, failed) = (part.clone(), failed.setter());
        move |()| {
            let (Some(actions), part, failed) = (actions.clone(), part.clone(), failed.clone()) else { return };
            yew::platform::spawn_local(async move {
                failed.set(actions.set_aside(&part).await.err().map(Trouble::from));
            });
        }
    });
    let failed = failed.as_ref().map(|trouble| AttrValue::from(trouble.say(language)));
    html! {
        <>
            <p><strong><bdi>{ &name }</bdi></strong>{ ": " }{ meanwhile(language, &part.name) }</p>
            <SavePart part={part.clone()} name={name.clone()} />
            <Writes>
                <SecondThought id={format!("set-aside-{}", part.plain_name())} label={words::of_part(language, words::SET_ASIDE, &name)} sure={language.say(words::SET_ASIDE_SURE)}
                    what={language.say(words::SET_ASIDE_WHAT)} keep={language.say(words::SET_ASIDE_NOT)}
                    {failed} {on_sure} />
            </Writes>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct NotGivenProps {
    desk: InDesk,
    one: Unreached,
}

#[component]
fn NotGiven(props: &NotGivenProps) -> Html {
    let language = use_language();
    let NotGivenProps { desk, one } = props;
    let name = name_of(language, &desk.0, &one.name);
    html! {
        <>
            <p><strong><bdi>{ name }</bdi></strong>{ ": " }{ meanwhile(language, &one.name) }</p>
            { for one.in_its_words().map(|said| html! { <p class="hint">{ said }</p> }) }
        </>
    }
}

/// Saves what stands there as a file.
#[component]
pub fn SavePart(props: &SavePartProps) -> Html {
    let language = use_language();
    let said = use_state(Said::default);
    let save = Callback::from({
        let (part, said) = (props.part.clone(), said.setter());
        move |_: MouseEvent| {
            let name = part.file_name();
            let saved = files::save(&name, "text/plain", part.text.as_bytes());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name)));
        }
    });
    html! {
        <>
            <p class="actions">
                <button type="button" class="button plain save-part" aria-label={words::of_part(language, words::SAVE_PART, &props.name)} onclick={save}>{ language.say(words::SAVE_PART) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct SavePartProps {
    pub part: UnreadPart,
    /// What it is called.
    pub name: String,
}
