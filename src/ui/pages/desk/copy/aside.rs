//! Parts of the desk that could not be read and were set aside: kept until somebody erases them.

use crate::text::page::desk_unread as words;
use crate::text::{Language, moment};
use crate::ui::components::{Said, SaidLine, SecondThought};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::unread_parts::{SavePart, name_of};
use crate::ui::pages::desk::write::Writes;
use crate::ui::state::desk::{Aside, use_desk_actions};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AsidePartsProps {
    pub desk: InDesk,
}

#[component]
pub fn AsideParts(props: &AsidePartsProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let parts = use_state(Rc::<Vec<Aside>>::default);
    let said = use_state(Said::default);
    let read = use_callback((actions.clone(), parts.setter(), said.setter()), |(), (actions, parts, said)| {
        let (Some(actions), parts, said) = (actions.clone(), parts.clone(), said.clone()) else { return };
        yew::platform::spawn_local(async move {
            match actions.aside().await {
                Ok(aside) => parts.set(Rc::new(aside)),
                Err(error) => said.set(Said::Failed(error.into())),
            }
        });
    });
    use_effect_with((props.desk.clone(), read.clone()), |(_, read)| read.emit(()));
    if parts.is_empty() {
        return html! { <SaidLine said={(*said).clone()} /> };
    }
    let row = |(at, aside): (usize, &Aside)| {
        let on_sure = Callback::from({
            let (actions, aside, read, said) = (actions.clone(), aside.clone(), read.clone(), said.setter());
            move |()| {
                let (Some(actions), aside) = (actions.clone(), aside.clone()) else { return };
                let (read, said) = (read.clone(), said.clone());
                yew::platform::spawn_local(async move {
                    let forgotten = actions.forget(&aside).await;
                    said.set(forgotten.map_or_else(|error| Said::Failed(error.into()), |()| Said::Nothing));
                    read.emit(());
                });
            }
        });
        let name = name_of(language, &props.desk.0, &aside.part.name);
        shown(language, at, (aside, &name), on_sure)
    };
    html! {
        <section id="aside-parts" aria-labelledby="aside-title">
            <h2 id="aside-title">{ language.say(words::ASIDE) }</h2>
            <p>{ language.say(words::ASIDE_WHY) }</p>
            <SaidLine said={(*said).clone()} />
            <ul class="plain-list">{ for parts.iter().enumerate().map(row) }</ul>
        </section>
    }
}

fn shown(language: Language, at: usize, (aside, name): (&Aside, &str), on_sure: Callback<()>) -> Html {
    html! {
        <li key={format!("{}-{}", aside.at, aside.part.name)}>
            <p><strong><bdi>{ name }</bdi></strong>{ ", " }{ moment(language, aside.at) }</p>
            <SavePart part={aside.part.clone()} name={name.to_owned()} />
            <Writes>
                <SecondThought id={format!("forget-aside-{at}")} label={words::of_part(language, words::FORGET, name)} sure={words::of_part(language, words::FORGET, name)}
                    what={language.say(words::FORGET_WHAT)} keep={language.say(words::SET_ASIDE_NOT)} {on_sure} />
            </Writes>
        </li>
    }
}
