//! The office on the desk's papers: taken from the last decision that was signed here, changed in place, remembered.

use crate::document::decision::Reviewer;
use crate::json::own_text;
use crate::paper::Office;
use crate::text::page::desk_papers as words;
use crate::ui::components::Fold;
use crate::ui::form::TextField;
use crate::ui::state::desk::{DeskActions, OFFICE, REVIEWER, use_desk_actions, use_keepers};
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

/// The office once it is read, how to change it, and why the newest change is not kept: it holds as long as the page is shown.
#[hook]
pub fn use_office() -> (Option<Rc<Office>>, Callback<Office>, Option<Trouble>) {
    let actions = use_desk_actions();
    let office = use_state_eq(|| None::<Rc<Office>>);
    let (keepers, failed) = use_keepers();
    use_effect_with((), {
        let office = office.setter();
        move |()| {
            yew::platform::spawn_local(async move { office.set(Some(Rc::new(load(actions.as_ref()).await))) });
        }
    });
    let change = use_callback(office.setter(), move |changed: Office, office| {
        if let Ok(text) = serde_json::to_string(&changed) {
            keepers.offer(OFFICE, text);
        }
        office.set(Some(Rc::new(changed)));
    });
    ((*office).clone(), change, failed)
}

async fn load(actions: Option<&DeskActions>) -> Office {
    let Some(actions) = actions else { return Office::default() };
    if let Some(office) = actions.part(OFFICE, own_text).await {
        return office;
    }
    let reviewer: Option<Reviewer> = actions.part(REVIEWER, own_text).await;
    reviewer.as_ref().map(Office::of_reviewer).unwrap_or_default()
}

#[derive(Properties, PartialEq)]
pub struct OfficeFieldsProps {
    pub office: Rc<Office>,
    pub on_change: Callback<Office>,
    /// Why the newest change is not kept.
    pub failed: Option<Trouble>,
    /// A decision says itself who decided; only the body above is not known.
    #[prop_or_default]
    pub only_higher: bool,
}

#[component]
pub fn OfficeFields(props: &OfficeFieldsProps) -> Html {
    let language = use_language();
    let OfficeFieldsProps { office, on_change, failed, only_higher } = props;
    type Part = fn(&mut Office) -> &mut String;
    let higher: (&str, _, Part) = ("office-higher", words::HIGHER, |office| &mut office.higher);
    let others: [(&str, _, Part); 3] = [
        ("office-name", words::NAME, |office| &mut office.name),
        ("office-signer-title", words::SIGNER_TITLE, |office| &mut office.signer_title),
        ("office-signer", words::SIGNER, |office| &mut office.signer),
    ];
    let fields = std::iter::once(higher).chain(others.into_iter().filter(|_| !only_higher));
    let missing = office.higher.is_empty() || !only_higher && (office.name.is_empty() || office.signer.is_empty());
    html! {
        <Fold summary={language.say(words::OFFICE)} open_at_first={missing}>
            <p class="hint">{ language.say(words::OFFICE_HINT) }</p>
            { for fields.map(|(id, label, part)| {
                let office = office.clone();
                let value = part(&mut (*office).clone()).clone();
                let on_input = on_change.reform(move |typed: String| {
                    let mut changed = (*office).clone();
                    *part(&mut changed) = typed;
                    changed
                });
                html! { <div key={id}><TextField id={id} label={language.say(label)} {value} {on_input} /></div> }
            }) }
            <p class="message" id="office-not-kept" aria-live="polite">{ for failed.iter().map(|trouble| trouble.say(language)) }</p>
        </Fold>
    }
}
