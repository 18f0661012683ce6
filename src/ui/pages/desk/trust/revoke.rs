//! A key's revocation from a day on, and its taking back.

use crate::browser::clock;
use crate::criteria::{day_in_vietnam, parse_day};
use crate::document::Did;
use crate::text::date;
use crate::text::page::desk_trust as words;
use crate::ui::components::{Said, SaidLine, SecondThought};
use crate::ui::form::{TextField, Width};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::write::Writes;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RevokeProps {
    pub desk: InDesk,
    pub did: Did,
    pub revoked: bool,
}

#[component]
pub fn Revoke(props: &RevokeProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let day = use_state(|| date(language, day_in_vietnam(clock::now())));
    let said = use_state(Said::default);
    let id = props.did.fingerprint().to_string().replace(' ', "");
    let change = {
        let (trust, did, said) = (props.desk.0.trust.clone(), props.did, said.setter());
        move |change: &dyn Fn(&mut crate::review::TrustList, &Did) -> bool| {
            let (Some(actions), said, mut trust) = (actions.clone(), said.clone(), trust.clone()) else { return };
            change(&mut trust, &did);
            yew::platform::spawn_local(async move {
                let kept = actions.set_trust(trust).await;
                said.set(kept.map_or_else(|error| Said::Failed(error.into()), |()| Said::Nothing));
            });
        }
    };
    let revoke = Callback::from({
        let (change, day, said) = (change.clone(), day.clone(), said.setter());
        move |_: MouseEvent| match parse_day(&day) {
            Some(on) => change(&|trust, did| trust.revoke(did, on)),
            None => said.set(Said::Failed(words::REVOKE_DAY_WRONG.into())),
        }
    });
    let on_input = Callback::from({
        let day = day.setter();
        move |text| day.set(text)
    });
    html! {
        <div class="no-print">
            <Writes>
            if props.revoked {
                <SecondThought id={format!("trust-again-{id}")} label={language.say(words::TRUST_AGAIN)} sure={language.say(words::TRUST_AGAIN_SURE)}
                    what={language.say(words::TRUST_AGAIN_WHAT)} keep={language.say(words::KEEP)}
                    on_sure={Callback::from(move |()| change(&|trust, did| trust.trust_again(did)))} />
            } else {
                <details>
                    <summary>{ language.say(words::REVOKE) }</summary>
                    <p>{ language.say(words::REVOKE_WHY) }</p>
                    <TextField id={format!("revoke-day-{id}")} label={language.say(words::REVOKE_FROM)} width={Width::Short} value={(*day).clone()} {on_input} />
                    <p class="actions"><button type="button" class="button danger" id={format!("revoke-{id}")} onclick={revoke}>{ language.say(words::REVOKE) }</button></p>
                </details>
            }
            </Writes>
            <SaidLine said={(*said).clone()} />
        </div>
    }
}
