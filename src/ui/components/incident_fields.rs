//! The number of events and, where the law allows exceptions, the events that fall under one.

use super::check_fields::Fields;
use crate::assessment::{CheckChange, Entry, Field, read_number};
use crate::browser::page;
use crate::criteria::{Check, Excuse, Rule};
use crate::text::{excuse as excuse_words, ordinal, page::check as words};
use crate::ui::form::{Choice, ChoiceGroup};
use crate::ui::state::use_language;
use crate::verdict::Reason;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct IncidentFieldsProps {
    pub check: Check,
    pub entry: Entry,
    pub reason: Reason,
    pub read_only: bool,
    pub on_change: Callback<CheckChange>,
}

#[component]
pub fn IncidentFields(props: &IncidentFieldsProps) -> Html {
    let language = use_language();
    let IncidentFieldsProps { check, entry, reason, read_only, on_change } = props;
    let Rule::Incidents { excuses, .. } = &check.rule else { return Html::default() };
    let fields = Fields { language, check, entry, reason, read_only: *read_only, on_change };
    let excused = entry.excused();
    let happened = matches!(read_number(entry.text(Field::Count)), Some(Ok(count)) if count > 0);
    // Where the focus goes when an event is taken away: not to what goes with the last one.
    let next = if happened { format!("{}-add-excuse", check.id) } else { fields.id(Field::Count) };
    let asks = !excuses.is_empty() && (happened || !excused.is_empty());
    html! {
        <>
            { fields.number(Field::Count) }
            if asks {
                <div class="excuses">
                    <h3>{ language.say(words::EXCUSED) }</h3>
                    <p class="hint">{ language.say(words::EXCUSED_HINT) }</p>
                    { for (0..excused.len()).map(|index| one(&fields, excuses, index, &next)) }
                    if !read_only {
                        <button type="button" class="button plain" id={format!("{}-add-excuse", check.id)}
                            onclick={on_change.reform(|_: MouseEvent| CheckChange::AddExcuse)}>
                            { language.say(words::ADD_EXCUSED) }
                        </button>
                    }
                </div>
            }
        </>
    }
}

fn one(fields: &Fields<'_>, allowed: &[Excuse], index: usize, next: &str) -> Html {
    let language = fields.language;
    let choices = allowed
        .iter()
        .map(|excuse| Choice {
            value: excuse.id().into(),
            label: language.say(excuse_words(*excuse)).into(),
            hint: None,
        })
        .collect::<Vec<_>>();
    let reason = Field::ExcuseReason(index);
    let chosen =
        Some(fields.entry.text(reason)).filter(|text| !text.is_empty()).map(|text| AttrValue::from(text.to_owned()));
    let on_choose = fields.on_change.reform(move |value: AttrValue| CheckChange::Text(reason, value.to_string()));
    let remove = Callback::from({
        let (on_change, next) = (fields.on_change.clone(), next.to_owned());
        move |_: MouseEvent| {
            on_change.emit(CheckChange::RemoveExcuse(index));
            // The button is about to go, and the focus would go nowhere.
            page::focus_in_place(&next);
        }
    });
    let heading = format!("{} {}", language.say(words::EXCUSED_CASE), ordinal(language, index + 1));
    html! {
        <div class="part" key={index}>
            <ChoiceGroup id={fields.id(reason)} legend={heading.clone()} {choices} {chosen} {on_choose} message={fields.message(reason)}
                read_only={fields.read_only} />
            { fields.area(Field::ExcuseExplanation(index), Some(language.say(words::NO_NAMES).into())) }
            if !fields.read_only {
                <button type="button" class="link" onclick={remove} aria-label={format!("{}: {heading}", language.say(words::REMOVE))}>
                    { language.say(words::REMOVE) }
                </button>
            }
        </div>
    }
}
