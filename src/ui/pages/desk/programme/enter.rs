//! The counts that are entered once for the whole. What is typed stays as typed.

use super::entered::{ByYear, Typed};
use crate::criteria::{CountAsked, Indicator, Programme};
use crate::review::roll_up::{EnteredCounts, entered_once};
use crate::text::page::desk_programme as words;
use crate::text::{Language, above_whole, number_fault};
use crate::ui::form::{TextField, Width};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EnterProps {
    pub programme: Rc<Programme>,
    pub entered: ByYear,
    pub year: i32,
    pub on_typed: Callback<Typed>,
}

#[component]
pub fn Enter(props: &EnterProps) -> Html {
    let language = use_language();
    let asked: Vec<(&Indicator, Vec<&CountAsked>)> = props
        .programme
        .indicators
        .iter()
        .map(|indicator| (indicator, entered_once(indicator)))
        .filter(|(_, counts)| !counts.is_empty())
        .collect();
    let nothing = EnteredCounts::default();
    let entered = props.entered.get(&props.year).unwrap_or(&nothing);
    if asked.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="enter" class="no-print">
            <h2 id="enter">{ language.say(words::ENTER) }</h2>
            <p>{ language.say(words::ENTER_WHY) }</p>
            <p class="caption">{ words::of_year(language, props.year) }</p>
            { for asked.into_iter().map(|(indicator, counts)| html! {
                <fieldset class="field" key={format!("{}-{}", props.year, indicator.id)}>
                    <legend>{ language.of(&indicator.title) }</legend>
                    <div class="pair">{ for counts.into_iter().map(|count| field(language, props, entered, (indicator, count))) }</div>
                </fieldset>
            }) }
        </section>
    }
}

fn field(
    language: Language,
    props: &EnterProps,
    entered: &EnteredCounts,
    (indicator, count): (&Indicator, &CountAsked),
) -> Html {
    let fault = entered.understood(&indicator.id, &count.id).and_then(Result::err);
    let fault = fault.map(|fault| number_fault(language, fault));
    let message = fault.or_else(|| above_whole(language, indicator, &count.id, entered.above_whole(indicator)));
    let on_input = props.on_typed.reform({
        let (year, names) = (props.year, (indicator.id.clone(), count.id.clone()));
        move |text: String| (year, names.0.clone(), names.1.clone(), text)
    });
    html! {
        <TextField key={count.id.clone()} id={format!("enter-{}-{}", indicator.id, count.id)} label={language.of(&count.label).to_owned()}
            width={Width::Number} value={entered.typed(&indicator.id, &count.id).to_owned()} message={message.map(AttrValue::from)} {on_input} />
    }
}
