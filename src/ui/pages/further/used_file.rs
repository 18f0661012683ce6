//! A file in use: what it is, who issued and who signed it, what it does, and the way to another version or to none.

use super::at_hand::{issuers, using};
use super::page::stopping;
use super::programme_route;
use crate::assessment::UsedFile;
use crate::criteria::{CriteriaFile, FurtherFile, Role};
use crate::document::verify;
use crate::text::page::further as words;
use crate::text::{CARRIED_OVER, Language, role_name};
use crate::ui::components::Said;
use crate::ui::pages::uuid;
use crate::ui::route::Route;
use crate::ui::state::criteria::Library;
use crate::ui::state::{OpenDraft, Rework, use_language};
use serde_json::Value;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct UsedFileRowProps {
    pub open: OpenDraft,
    pub id: AttrValue,
    pub library: Option<Library>,
    pub on_change: Callback<(Rework, Said)>,
}

#[component]
pub fn UsedFileRow(props: &UsedFileRowProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let signer = use_memo(props.open.used.part.file(&props.id).cloned(), |used| used.as_ref().and_then(signer));
    let Some(used) = open.used.part.file(&props.id) else { return Html::default() };
    let file = open.used.files.files().find(|file| file.id() == used.id);
    let title = file.as_ref().map_or(used.id.clone(), |file| language.of(file.title()).to_owned());
    let stop_label = format!("{}: {title}", language.say(words::STOP));
    let stop = Callback::from({
        let (on_change, id) = (props.on_change.clone(), used.id.clone());
        move |_: MouseEvent| on_change.emit((stopping(&id), Said::Done(words::STOPPED)))
    });
    html! {
        <li>
            <div>
                { name(open, used, title) }
                <p class="hint">{ about(language, used, file.as_ref()) }</p>
                <p class="hint">{ language.say(words::effect(used.role)) }{ " " }{ whose(language, used, signer.as_deref()) }</p>
                { for others(props, used).map(|other| moving(language, props, other)) }
            </div>
            if !open.read_only {
                <button type="button" class="button plain" id={format!("stop-{}", used.id)} onclick={stop}
                    aria-label={stop_label}>{ language.say(words::STOP) }</button>
            }
        </li>
    }
}

/// A programme leads to its page; points and criteria stand at the checks.
fn name(open: &OpenDraft, used: &UsedFile, title: String) -> Html {
    if used.role == Role::Programme && open.used.files.programme(&used.id).is_some() {
        html! { <p><Link<Route> to={programme_route(&uuid(open), &used.id)}><bdi>{ title }</bdi></Link<Route>></p> }
    } else {
        html! { <p><strong><bdi>{ title }</bdi></strong></p> }
    }
}

fn about(language: Language, used: &UsedFile, file: Option<&FurtherFile>) -> String {
    let by = file.map(|file| issuers(language, file)).unwrap_or_default();
    format!("{}, {} {}{by}", language.say(role_name(used.role)), language.pick("bản", "version"), used.version)
}

fn whose(language: Language, used: &UsedFile, signer: Option<&str>) -> String {
    match (&used.carried, signer) {
        (None, _) => language.say(words::SHIPPED).to_owned(),
        (Some(_), None) => format!("{} · {}", language.say(words::CARRIED), language.say(words::UNSIGNED)),
        (Some(_), Some(signer)) => {
            format!("{} · {}", language.say(words::CARRIED), words::signed_by(language, signer))
        }
    }
}

/// The fingerprint of the key that signed what is carried.
fn signer(used: &UsedFile) -> Option<String> {
    let carried = Value::Object(used.carried.as_deref()?.clone());
    Some(verify(&carried).ok()?.did.fingerprint().to_string())
}

/// Other versions of the file that are at hand.
fn others<'a>(props: &'a UsedFileRowProps, used: &'a UsedFile) -> impl Iterator<Item = &'a CriteriaFile> {
    let files = props.library.iter().flat_map(Library::files);
    files.filter(|file| file.id() == used.id && file.digest() != used.digest && !props.open.read_only)
}

fn moving(language: Language, props: &UsedFileRowProps, other: &CriteriaFile) -> Html {
    let id = format!("move-{}-{}", other.id(), other.version());
    let (Some(library), Some(file)) = (&props.library, FurtherFile::of(other.clone())) else { return Html::default() };
    let rework = using(library, &file);
    let onclick = props.on_change.reform(move |_: MouseEvent| (rework.clone(), Said::Done(words::MOVED)));
    html! {
        <p key={other.version().to_owned()} class="move">
            <button type="button" class="button plain" {id} {onclick}>{ words::move_to(language, other.version()) }</button>
            <span class="hint">{ " " }{ language.say(CARRIED_OVER) }</span>
        </p>
    }
}
