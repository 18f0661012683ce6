//! Radio buttons: one of several, or yes and no.

use super::described_by;
use crate::text::Language;
use crate::text::page::sign_check::{NO, YES};
use crate::ui::state::use_language;
use yew::prelude::*;

/// One of the choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub value: AttrValue,
    pub label: AttrValue,
    pub hint: Option<AttrValue>,
}

#[derive(Properties, PartialEq)]
pub struct ChoiceGroupProps {
    /// Also the name of the group.
    pub id: AttrValue,
    pub legend: AttrValue,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    pub choices: Vec<Choice>,
    pub chosen: Option<AttrValue>,
    pub on_choose: Callback<AttrValue>,
    #[prop_or_default]
    pub read_only: bool,
    /// Side by side where there is room.
    #[prop_or_default]
    pub inline: bool,
    /// The legend is only for screen readers, because the question stands right above.
    #[prop_or_default]
    pub legend_above: bool,
}

#[component]
pub fn ChoiceGroup(props: &ChoiceGroupProps) -> Html {
    let ChoiceGroupProps { id, legend, hint, message, .. } = props;
    html! {
        <fieldset class={classes!("field", message.is_some().then_some("wrong"))} id={id}
            aria-describedby={described_by(id, hint.is_some(), message.is_some())}>
            <legend class={props.legend_above.then_some("unseen")}>{ legend }</legend>
            <p class="hint" id={format!("{id}-hint")} hidden={hint.is_none()}>{ hint.clone().unwrap_or_default() }</p>
            <div class={classes!("choices", props.inline.then_some("inline"))}>
                { for props.choices.iter().enumerate().map(|(index, choice)| one(props, index, choice)) }
            </div>
            <p class="message" id={format!("{id}-message")} aria-live="polite">{ message.clone().unwrap_or_default() }</p>
        </fieldset>
    }
}

fn one(props: &ChoiceGroupProps, index: usize, choice: &Choice) -> Html {
    let id = format!("{}-{index}", props.id);
    let onchange = props.on_choose.reform({
        let value = choice.value.clone();
        move |_: Event| value.clone()
    });
    let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
    let checked = props.chosen.as_ref() == Some(&choice.value);
    html! {
        <div class={classes!("choice", checked.then_some("chosen"))} key={choice.value.to_string()}>
            <input type="radio" id={id.clone()} name={&props.id} value={&choice.value} {onchange} disabled={props.read_only}
                {checked} aria-describedby={hint_id.clone()} />
            <label for={id}>{ &choice.label }</label>
            if let Some(hint) = &choice.hint {
                <p class="hint" id={hint_id}>{ hint }</p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct YesNoProps {
    pub id: AttrValue,
    pub legend: AttrValue,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    /// The words for yes and no, where they are others.
    #[prop_or_default]
    pub words: Option<(AttrValue, AttrValue)>,
    /// The legend is only for screen readers, because the question stands right above.
    #[prop_or_default]
    pub legend_above: bool,
    pub chosen: Option<bool>,
    pub on_choose: Callback<bool>,
    #[prop_or_default]
    pub read_only: bool,
}

#[component]
pub fn YesNo(props: &YesNoProps) -> Html {
    let language = use_language();
    let (yes, no) = props.words.clone().unwrap_or_else(|| words(language));
    let choice = |value: &'static str, label| Choice { value: value.into(), label, hint: None };
    let chosen = props.chosen.map(|yes| AttrValue::from(if yes { "yes" } else { "no" }));
    let on_choose = props.on_choose.reform(|value: AttrValue| value == "yes");
    html! {
        <ChoiceGroup id={&props.id} legend={&props.legend} hint={props.hint.clone()} message={props.message.clone()}
            choices={vec![choice("yes", yes), choice("no", no)]} {chosen} {on_choose} read_only={props.read_only} inline=true legend_above={props.legend_above} />
    }
}

fn words(language: Language) -> (AttrValue, AttrValue) {
    (AttrValue::Static(language.say(YES)), AttrValue::Static(language.say(NO)))
}
