//! Points after local guides: who has any, and who was scored by a reviewer. Each figure opens the list with the points themselves.

use super::figure::{Figure, OnOpen};
use super::sums::InSums;
use crate::text::LOCAL_POINTS;
use crate::text::page::desk_figures as words;
use crate::ui::state::criteria::use_library;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PointsPartProps {
    pub sums: InSums,
    pub on_open: OnOpen,
}

#[component]
pub fn PointsPart(props: &PointsPartProps) -> Html {
    let language = use_language();
    let (library, _) = use_library();
    let sums = &props.sums.0;
    let guides = &sums.years.this.scored;
    let heads = [words::scored(false), words::scored(true)].map(|head| language.say(head));
    let library = library.and_then(Result::ok);
    // Of a guide that is not at hand its id is all there is. It stands in the heading of the list, too. Of several versions one is named,
    // whichever: units of all of them are counted together.
    let named = |id: &str| {
        let file = library.as_ref().and_then(|library| library.files().find(|file| file.id() == id));
        html! { <>if let Some(file) = file { <bdi>{ language.of(file.title()) }</bdi><br /> }<span class="hint"><bdi>{ id }</bdi></span></> }
    };
    let cell = |figure: Figure, head: &'static str| html! { <td class="n" data-head={head}>{ figure.link(language, sums, &props.on_open) }</td> };
    html! {
        <section aria-labelledby="local-points">
            <h2 id="local-points">{ language.say(words::POINTS) }</h2>
            <p class="hint">{ language.say(LOCAL_POINTS) }</p>
            <div class="scroll"><table class="figures">
                <thead><tr>
                    <th scope="col">{ language.say(words::GUIDE) }</th>
                    { for heads.iter().map(|head| html! { <th scope="col" class="n">{ *head }</th> }) }
                </tr></thead>
                <tbody>{ for guides.iter().enumerate().map(|(guide, by)| html! {
                    <tr key={by.guide.clone()}>
                        <th scope="row">{ named(&by.guide) }</th>
                        { cell(Figure::Scored { guide, reviewed: false }, heads[0]) }
                        { cell(Figure::Scored { guide, reviewed: true }, heads[1]) }
                    </tr>
                }) }</tbody>
            </table></div>
        </section>
    }
}
