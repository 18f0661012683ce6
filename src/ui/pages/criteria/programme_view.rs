//! A programme to read: each indicator with its target, how it is computed, who answers and what is entered.

use super::address::element;
use super::body::BodyProps;
use crate::criteria::{CriteriaFile, Indicator};
use crate::text::page::criteria as words;
use crate::text::{Language, form_line, target_line};
use crate::ui::components::Facts;
use crate::ui::state::use_language;
use yew::prelude::*;

#[component]
pub fn ProgrammeView(props: &BodyProps) -> Html {
    let language = use_language();
    let CriteriaFile::Programme(programme) = &*props.file else { return Html::default() };
    programme.indicators.iter().filter(|one| props.shows(&one.id)).map(|one| section(language, props, one)).collect()
}

fn section(language: Language, props: &BodyProps, indicator: &Indicator) -> Html {
    let marked = props.marks(&indicator.id);
    let line = |label, text: String| (AttrValue::from(language.say(label)), html! { text });
    let counts: Vec<&str> = indicator.counts.iter().map(|count| language.of(&count.label)).collect();
    let target = target_line(language, indicator).unwrap_or_else(|| language.say(words::NO_TARGET).to_owned());
    let rows = vec![
        line(words::TARGET, target),
        line(words::FORM, form_line(language, indicator)),
        line(words::ASKED_OF, words::asked_of(language, indicator)),
        line(words::COUNTS, counts.join("; ")),
    ];
    html! {
        <section key={indicator.id.clone()} class={classes!("law", marked.then_some("marked"))} id={element(&indicator.id)} tabindex="-1"
            aria-labelledby={format!("law-{}", indicator.id)}>
            if marked { <p class="mark">{ "→ " }{ language.say(words::LINKED) }</p> }
            <h2 id={format!("law-{}", indicator.id)}>{ language.of(&indicator.title) }</h2>
            <Facts {rows} />
        </section>
    }
}
