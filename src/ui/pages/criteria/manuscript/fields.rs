//! What the file says in general: its name, its version, whose it is.

use super::Written;
use crate::criteria::UnitKind;
use crate::criteria::manuscript::{Field, Making, ManuscriptChange, Spot};
use crate::text::page::manuscript as words;
use crate::text::{Language, kind_name, manuscript_field, manuscript_hint, remark_line};
use crate::ui::components::Fold;
use crate::ui::form::{Select, TextArea, TextField, Width};
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FieldsProps {
    pub written: Written,
    pub read_only: bool,
    pub on_change: Callback<ManuscriptChange>,
}

/// The id of the element of a field.
pub fn element(field: Field) -> String {
    format!("field-{}", field.name())
}

#[component]
pub fn Fields(props: &FieldsProps) -> Html {
    let language = use_language();
    let making = props.written.manuscript.making;
    let is_english = |field: &Field| matches!(field, Field::TitleEn | Field::DescriptionEn | Field::SourceIssuerEn);
    let english: Vec<Field> = making.fields().iter().copied().filter(is_english).collect();
    let filled = english.iter().any(|field| !props.written.manuscript.text(*field).is_empty());
    html! {
        <section aria-labelledby="general">
            <h2 id="general">{ language.say(words::GENERAL) }</h2>
            <div class="general">{ for making.fields().iter().filter(|field| !is_english(field)).map(|field| one(language, props, *field)) }</div>
            <Fold summary={language.say(words::ENGLISH)} open_at_first={filled}>
                { for english.into_iter().map(|field| one(language, props, field)) }
            </Fold>
        </section>
    }
}

fn one(language: Language, props: &FieldsProps, field: Field) -> Html {
    let manuscript = &props.written.manuscript;
    let (id, label) = (element(field), label(language, manuscript.making, field));
    let hint = manuscript_hint(field).map(|hint| AttrValue::from(language.say(hint)));
    let message = message(language, props, field);
    let value = manuscript.text(field).to_owned();
    let on_input = props.on_change.reform(move |text| ManuscriptChange::Field(field, text));
    let read_only = props.read_only;
    match field {
        Field::UnitKind => {
            let options: Vec<_> =
                UnitKind::ALL.map(|kind| (kind.id().into(), language.say(kind_name(kind)).into())).into();
            html! { <Select key={field.name()} {id} {label} {message} {options} chosen={value} on_choose={on_input} {read_only} /> }
        }
        Field::NotApplicable => {
            let options = vec![
                ("full".into(), language.say(words::FULL).into()),
                ("left_out".into(), language.say(words::LEFT_OUT).into()),
            ];
            html! { <Select key={field.name()} {id} {label} {message} {options} chosen={value} on_choose={on_input} {read_only} /> }
        }
        Field::Description | Field::DescriptionEn => {
            html! { <TextArea key={field.name()} {id} {label} {hint} {message} {value} {on_input} {read_only} /> }
        }
        _ => {
            let width = match field {
                Field::Total => Width::Number,
                Field::Version | Field::SourceIssuedOn | Field::SourceInForceFrom => Width::Short,
                _ => Width::Full,
            };
            html! { <TextField key={field.name()} {id} {label} {hint} {message} {width} {value} {on_input} {read_only} /> }
        }
    }
}

fn label(language: Language, making: Making, field: Field) -> AttrValue {
    let label = language.say(manuscript_field(field));
    if field == Field::Id { format!("{label} ({}…)", making.prefix()).into() } else { label.into() }
}

/// What is merely not typed yet is said in the list of mistakes; here stands what was typed wrong.
fn message(language: Language, props: &FieldsProps, field: Field) -> Option<AttrValue> {
    let is_typed = !props.written.manuscript.text(field).trim().is_empty();
    let remark = props.written.assembled.remarks.iter().find(|remark| remark.at == Spot::Field(field))?;
    is_typed.then(|| remark_line(language, remark).into())
}
