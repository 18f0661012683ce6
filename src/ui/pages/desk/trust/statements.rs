//! Why a listed key continues another: the statement that both keys have signed, as it was received.

use crate::browser::files;
use crate::document::key_rotation::{KeyRotation, file_name};
use crate::document::open::Opened;
use crate::review::Rotation;
use crate::text::Language;
use crate::text::page::desk_trust as words;
use crate::ui::components::{Facts, Said, SaidLine, moment_of};
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StatementViewProps {
    pub rotation: Rotation,
}

/// Read again from what was kept: the bytes, and what they say.
type Kept = Rc<Option<(String, Box<Opened<KeyRotation>>)>>;

#[component]
pub fn StatementView(props: &StatementViewProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let kept = use_state(|| None::<Kept>);
    let said = use_state(Said::default);
    use_effect_with(props.rotation, {
        let kept = kept.setter();
        move |rotation| {
            let (rotation, Some(actions)) = (*rotation, actions) else { return };
            yew::platform::spawn_local(async move {
                kept.set(Some(Rc::new(actions.shown_statement(&rotation).await)));
            });
        }
    });
    let Some(found) = (*kept).clone() else { return Html::default() };
    let save = Callback::from({
        let (found, said) = (found.clone(), said.setter());
        move |_: MouseEvent| {
            let Some((text, opened)) = &*found else { return };
            let name = file_name(&opened.document);
            let saved = files::save(&name, "application/json", text.as_bytes());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name)));
        }
    });
    html! {
        <div class="statement">
            <Facts rows={rows(language, &props.rotation, &found)} />
            if found.is_some() {
                <p class="actions quiet no-print"><button type="button" class="link" onclick={save}>{ language.say(words::SAVE_STATEMENT) }</button></p>
                <SaidLine said={(*said).clone()} />
            } else {
                <p class="hint">{ language.say(words::NO_STATEMENT) }</p>
            }
        </div>
    }
}

fn rows(language: Language, rotation: &Rotation, kept: &Kept) -> Vec<(AttrValue, Html)> {
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let mut rows =
        vec![row(words::FOLLOWS, html! { <code class="nowrap">{ rotation.old.fingerprint().to_string() }</code> })];
    if let Some((_, opened)) = &**kept {
        rows.push(row(words::STATEMENT_OF, moment_of(language, &opened.document.rotated_at).into()));
        rows.push(row(words::REASON, html! { <bdi class="kept">{ &opened.document.reason }</bdi> }));
    }
    rows
}
