//! The base of an indicator offered from what the unit signed for an earlier year. Nothing is filled in before somebody takes it.

use crate::browser::page;
use crate::criteria::day_of_timestamp;
use crate::document::summary::CarriedBase;
use crate::text::page::further as words;
use crate::text::{Language, date, number};
use yew::prelude::*;

/// The offer below the field of a base, where `typed` stands if it is a number. `field` is the field's id.
pub fn offer(
    language: Language,
    base: Option<CarriedBase<'_>>,
    (field, typed): (String, Option<u64>),
    on_take: &Callback<String>,
) -> Html {
    let Some(CarriedBase { value, from }) = base else { return Html::default() };
    let signed = day_of_timestamp(&from.declaration.declared_at).map(|day| date(language, day)).unwrap_or_default();
    let source = words::base_source(language, (from.period.year, from.revision, &signed), &number(language, value));
    if typed == Some(value) {
        return html! { <p class="hint">{ source }{ " " }{ language.say(words::BASE_AGREES) }</p> };
    }
    // The button goes away with the offer, so the field takes the focus.
    let onclick = on_take.reform({
        let field = field.clone();
        move |_: MouseEvent| {
            page::focus(&field);
            value.to_string()
        }
    });
    html! {
        <p class="hint">{ source }{ " " }
            <button type="button" class="link" id={format!("take-{field}")} {onclick}>{ language.say(words::TAKE_BASE) }</button>
        </p>
    }
}
