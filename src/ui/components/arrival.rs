//! Something from a file beside what is on this computer: brought in, replaced or skipped, never silently.

use crate::text::Say;
use crate::text::page::open as words;
use crate::ui::components::{Notice, Tone};
use crate::ui::state::{Here, use_language};
use yew::prelude::*;

/// How far it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival<E> {
    Looking,
    Found(Here),
    Imported,
    Skipped,
    /// With what went wrong.
    Failed(E),
}

impl<E> Arrival<E> {
    /// The same with what went wrong in words.
    pub fn told(&self, words: impl Fn(&E) -> String) -> Arrival<AttrValue> {
        match self {
            Arrival::Looking => Arrival::Looking,
            Arrival::Found(here) => Arrival::Found(here.clone()),
            Arrival::Imported => Arrival::Imported,
            Arrival::Skipped => Arrival::Skipped,
            Arrival::Failed(why) => Arrival::Failed(words(why).into()),
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct ArrivalRowProps {
    /// What its buttons' ids begin with.
    pub id: AttrValue,
    pub arrival: Arrival<AttrValue>,
    /// That another state of it is here.
    pub exists: Say,
    /// What it is.
    pub about: Html,
    /// When what comes was changed, in UTC seconds.
    pub changed_at: i64,
    /// The way to it, once it is here.
    pub link: Html,
    pub on_bring: Callback<()>,
    pub on_skip: Callback<()>,
}

#[component]
pub fn ArrivalRow(props: &ArrivalRowProps) -> Html {
    let language = use_language();
    let ArrivalRowProps { id, arrival, about, link, .. } = props;
    let done = |said: Say| {
        html! { <>{ about.clone() }<p>{ language.say(said) }{ ". " }{ link.clone() }</p></> }
    };
    let bring = props.on_bring.reform(|_: MouseEvent| ());
    let body = match arrival {
        Arrival::Looking => html! { <p class="hint">{ language.say(words::READING) }</p> },
        Arrival::Failed(why) => html! { <Notice tone={Tone::Bad} alert=true><p>{ why }</p></Notice> },
        Arrival::Imported => done(words::IMPORTED),
        Arrival::Skipped => done(words::SKIPPED),
        Arrival::Found(Here::Same) => done(words::SAME),
        Arrival::Found(Here::Nothing) => html! {
            <>
                { about.clone() }
                <p><button type="button" class="button" id={format!("{id}-import")} onclick={bring}>{ language.say(words::IMPORT) }</button></p>
            </>
        },
        Arrival::Found(Here::Other { changed_at }) => html! {
            <>
                { about.clone() }
                <p><strong>{ language.say(props.exists) }</strong></p>
                <p>{ words::both_times(language, *changed_at, props.changed_at) }</p>
                <p class="choose">
                    <button type="button" class="button danger" id={format!("{id}-replace")} onclick={bring}>{ language.say(words::REPLACE) }</button>
                    <button type="button" class="button plain" id={format!("{id}-skip")} onclick={props.on_skip.reform(|_: MouseEvent| ())}>{ language.say(words::SKIP) }</button>
                </p>
            </>
        },
    };
    html! { <li><div aria-live="polite">{ body }</div></li> }
}
