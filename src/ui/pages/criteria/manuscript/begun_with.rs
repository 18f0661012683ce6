//! What was changed since the file that it was begun with.

use super::Written;
use crate::text::page::manuscript as words;
use crate::ui::pages::criteria::comparison::Comparison;
use crate::ui::state::criteria::use_library;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BegunWithProps {
    pub written: Written,
}

#[component]
pub fn BegunWith(props: &BegunWithProps) -> Html {
    let language = use_language();
    let (library, _) = use_library();
    let Some((id, version)) = &props.written.manuscript.from else { return Html::default() };
    let earlier = library.and_then(Result::ok).and_then(|library| library.find(id, version).cloned());
    let (Some(earlier), Some(later)) = (earlier, &props.written.assembled.file) else { return Html::default() };
    html! {
        <section aria-labelledby="begun-with" class="no-print">
            <h2 id="begun-with">{ language.say(words::COMPARED_WITH) }</h2>
            <p class="hint"><bdi>{ format!("{id} {version}") }</bdi></p>
            <Comparison earlier={Rc::new(earlier)} later={Rc::new(later.clone())} />
        </section>
    }
}
