//! A change of key: what it proposes, confirmed only after the new fingerprint was compared.

use super::add_form::AddForm;
use super::candidate::KeyCandidate;
use crate::browser::clock;
use crate::criteria::day_in_vietnam;
use crate::document::key_rotation::KeyRotation;
use crate::document::open::Opened;
use crate::review::Rotation;
use crate::review::trust::Proposal;
use crate::text::Language;
use crate::text::page::desk_trust as words;
use crate::ui::components::{Facts, Notice, Said, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::{ReadFile, use_language};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RotationViewProps {
    pub desk: InDesk,
    pub opened: Rc<Opened<KeyRotation>>,
    /// It is kept as received.
    pub file: ReadFile,
    pub on_done: Callback<Said>,
}

#[component]
pub fn RotationView(props: &RotationViewProps) -> Html {
    let language = use_language();
    let cancel = props.on_done.reform(|_: MouseEvent| Said::Nothing);
    let proposed = props.desk.0.trust.propose(&props.opened, day_in_vietnam(clock::now()), &props.desk.0.rotations);
    html! {
        <>
            <h3>{ language.say(words::ROTATION) }</h3>
            { match proposed {
                Err(why) => html! {
                    <>
                        <Notice tone={Tone::Bad} alert=true><p>{ words::not_proposed(language, why) }</p></Notice>
                        <p class="actions"><button type="button" class="button plain" onclick={cancel}>{ language.say(words::CANCEL) }</button></p>
                    </>
                },
                Ok(proposal) => shown(language, props, proposal),
            } }
        </>
    }
}

fn shown(language: Language, props: &RotationViewProps, proposal: Proposal) -> Html {
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let print = |did: crate::document::Did| html! { <code class="nowrap">{ did.fingerprint().to_string() }</code> };
    let rows = vec![
        row(words::OLD_KEY, print(proposal.rotation.old)),
        row(words::NEW_KEY, print(proposal.rotation.new)),
        row(words::REASON, html! { <bdi class="kept">{ &props.opened.document.reason }</bdi> }),
    ];
    html! {
        <>
            <p>{ language.say(words::ROTATION_WHY) }</p>
            <Facts {rows} />
            if let Some(entry) = proposal.entry {
                <AddForm desk={props.desk.clone()} rotation={Some((proposal.rotation, props.file.clone()))} on_done={&props.on_done}
                    candidate={KeyCandidate { did: entry.did, name: entry.name, units: entry.units }} />
            } else {
                <p>{ language.say(words::NEW_LISTED) }</p>
                <Confirm desk={props.desk.clone()} rotation={proposal.rotation} file={props.file.clone()} on_done={&props.on_done} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ConfirmProps {
    desk: InDesk,
    rotation: Rotation,
    file: ReadFile,
    on_done: Callback<Said>,
}

#[component]
fn Confirm(props: &ConfirmProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let confirm = Callback::from({
        let (desk, rotation, file) = (props.desk.clone(), props.rotation, props.file.clone());
        let on_done = props.on_done.clone();
        move |_: MouseEvent| {
            let (Some(actions), on_done) = (actions.clone(), on_done.clone()) else { return };
            let (desk, file) = (desk.clone(), file.clone());
            yew::platform::spawn_local(async move {
                let kept = actions.confirm_rotation(&desk.0, rotation, &file.text()).await;
                on_done.emit(kept.map_or_else(|error| Said::Failed(error.into()), |()| Said::Done(words::CONFIRMED)));
            });
        }
    });
    html! { <p class="actions"><button type="button" class="button" id="confirm-rotation" onclick={confirm}>{ language.say(words::CONFIRM) }</button></p> }
}
