//! A unit that nothing at the desk names yet, typed as its card would hold it.

use crate::browser::page;
use crate::criteria::UnitKind;
use crate::document::UnitName;
use crate::json::tidy::tidy;
use crate::text::page::desk_trust_units as words;
use crate::text::{Say, kind_name};
use crate::ui::form::{Select, TextField};
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TypedUnitProps {
    pub on_add: Callback<UnitName>,
}

#[derive(Clone, Default, PartialEq)]
struct Typed {
    kind: String,
    name: String,
    code: String,
    parent: String,
}

#[component]
pub fn TypedUnit(props: &TypedUnitProps) -> Html {
    let language = use_language();
    let typed = use_state(Typed::default);
    let missing = use_state(Vec::<(&'static str, Say)>::new);
    let add = Callback::from({
        let (typed, missing, on_add) = (typed.clone(), missing.setter(), props.on_add.clone());
        move |_: MouseEvent| match typed.unit() {
            Ok(unit) => {
                missing.set(Vec::new());
                typed.set(Typed::default());
                on_add.emit(unit);
            }
            Err(lacking) => {
                if let Some((first, _)) = lacking.first() {
                    page::focus(first);
                }
                missing.set(lacking);
            }
        }
    });
    let set = |change: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut new = (*typed).clone();
            change(&mut new, text);
            typed.set(new);
        })
    };
    let none = (AttrValue::Static(""), AttrValue::from(language.say(words::UNIT_KIND_NONE)));
    let kinds = UnitKind::ALL
        .into_iter()
        .map(|kind| (AttrValue::Static(kind.id()), AttrValue::from(language.say(kind_name(kind)))));
    let options: Vec<_> = std::iter::once(none).chain(kinds).collect();
    let message =
        |field: &str| missing.iter().find(|(id, _)| *id == field).map(|(_, say)| AttrValue::from(language.say(*say)));
    html! {
        <details class="typed-unit" id="typed-unit">
            <summary>{ language.say(words::UNIT_TYPE) }</summary>
            <p class="hint">{ language.say(words::UNIT_TYPE_WHY) }</p>
            <Select id="unit-kind" label={language.say(words::UNIT_KIND)} {options} chosen={typed.kind.clone()} message={message("unit-kind")}
                on_choose={set(|typed, kind| typed.kind = kind)} />
            <TextField id="unit-name" label={language.say(words::UNIT_NAME)} value={typed.name.clone()} message={message("unit-name")}
                on_input={set(|typed, name| typed.name = name)} />
            <TextField id="unit-code" label={language.say(words::UNIT_CODE)} hint={language.say(words::UNIT_CODE_HINT)} value={typed.code.clone()}
                on_input={set(|typed, code| typed.code = code)} />
            <TextField id="unit-parent" label={language.say(words::UNIT_PARENT)} value={typed.parent.clone()} message={message("unit-parent")}
                on_input={set(|typed, parent| typed.parent = parent)} />
            <p class="actions"><button type="button" class="button plain" id="add-typed-unit" onclick={add}>{ language.say(words::UNIT_ADD) }</button></p>
        </details>
    }
}

impl Typed {
    /// As a card would hold it, or what is missing.
    fn unit(&self) -> Result<UnitName, Vec<(&'static str, Say)>> {
        let (name, code, parent_name) = (tidy(&self.name), tidy(&self.code), tidy(&self.parent));
        let lacking = [
            (self.kind.is_empty(), "unit-kind", words::UNIT_KIND_MISSING),
            (name.is_empty(), "unit-name", words::UNIT_NAME_MISSING),
            (parent_name.is_empty(), "unit-parent", words::UNIT_PARENT_MISSING),
        ];
        let lacking: Vec<_> = lacking.into_iter().filter(|(lacks, ..)| *lacks).map(|(_, id, say)| (id, say)).collect();
        let code = Some(code).filter(|code| !code.is_empty());
        if lacking.is_empty() {
            Ok(UnitName { kind: self.kind.clone(), name, code, parent_name })
        } else {
            Err(lacking)
        }
    }
}
