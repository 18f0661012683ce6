//! My key: its fingerprint, its card, its copies, its passphrase, its end.

mod card;
mod copy;
mod demand;
mod forget;
mod issue;
mod printed;
pub(super) mod units;

use crate::browser::vault::{Guard, KeptKey};
use crate::document::Did;
use crate::text::Language;
use crate::text::page::key as words;
use crate::ui::components::{Facts, Notice, Page, Tone};
use crate::ui::route::Route;
use crate::ui::state::{use_kept_keys, use_language, use_shelf};
use crate::ui::trouble::vault_error;
use card::CardForm;
use copy::CopyForm;
use demand::DemandForm;
use forget::ForgetKey;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Key() -> Html {
    let language = use_language();
    let (keys, again) = use_kept_keys();
    let body = match keys.as_deref() {
        None => Html::default(),
        Some(Err(error)) => {
            html! { <Notice tone={Tone::Bad} alert=true><p>{ vault_error(language, error) }</p></Notice> }
        }
        Some(Ok(kept)) if kept.is_empty() => none(language),
        Some(Ok(kept)) => {
            let first = kept.iter().position(|key| key.guard != Guard::Damaged);
            kept.iter()
                .enumerate()
                .map(|(index, key)| html! { <OneKey key={key.did.clone()} kept={key.clone()} signs={Some(index) == first} again={again.clone()} /> })
                .collect()
        }
    };
    let ends: Html = match keys.as_deref() {
        Some(Ok(kept)) => kept.iter().map(|key| html! { <ForgetKey key={key.did.clone()} did={key.did.clone()} several={kept.len() > 1} again={again.clone()} /> }).collect(),
        _ => Html::default(),
    };
    html! {
        <Page title={language.say(words::TITLE)}>
            { body }
            <section class="no-print" aria-labelledby="restore">
                <h2 id="restore">{ language.say(words::RESTORE) }</h2>
                <p>{ language.say(words::RESTORE_WHY) }</p>
                <p><Link<Route> to={Route::Open} classes="button plain">{ language.say(words::TO_OPEN) }</Link<Route>></p>
            </section>
            { ends }
        </Page>
    }
}

fn none(language: Language) -> Html {
    html! {
        <div class="sheet">
            <p><strong>{ language.say(words::NONE) }</strong></p>
            <p>{ language.say(words::NONE_WHY) }</p>
            <p>{ language.say(words::NONE_RESTORE) }</p>
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct OneKeyProps {
    kept: KeptKey,
    /// It is the one that signs.
    signs: bool,
    /// Reads the kept keys again.
    again: Callback<()>,
}

#[component]
fn OneKey(props: &OneKeyProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let key = &props.kept;
    let (Ok(did), true) = (key.did.parse::<Did>(), key.guard != Guard::Damaged) else {
        return damaged(language, props);
    };
    let in_window = shelf.is_some_and(|shelf| shelf.keyring().only_in_window(&key.did));
    let guard = match key.guard {
        _ if in_window => words::GUARD_WINDOW,
        Guard::Device => words::GUARD_DEVICE,
        Guard::Passphrase | Guard::Damaged => words::GUARD_PASSPHRASE,
    };
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let rows = vec![
        row(words::GUARD, language.say(guard).into()),
        row(words::CREATED, words::since(language, key.created_at).into()),
        row(words::DID, html! { <code class="digest">{ key.did.clone() }</code> }),
    ];
    html! {
        <>
            <section class="sheet no-print" aria-label={language.say(words::FINGERPRINT)}>
                <p class="hint">{ language.say(words::FINGERPRINT) }</p>
                <p class="fingerprint">{ did.fingerprint().to_string() }</p>
                <p class="hint">{ language.say(words::FINGERPRINT_HINT) }</p>
                <Facts {rows} />
                if !props.signs {
                    <p>{ language.say(words::ONLY_FIRST) }</p>
                }
            </section>
            if props.signs {
                <CardForm kept={key.clone()} />
            }
            <CopyForm kept={key.clone()} />
            <DemandForm kept={key.clone()} again={&props.again} />
        </>
    }
}

fn damaged(language: Language, props: &OneKeyProps) -> Html {
    html! {
        <Notice tone={Tone::Bad} title={language.say(words::DAMAGED)}>
            <p>{ language.say(words::DAMAGED_WHY) }</p>
            <p><code class="digest">{ props.kept.did.clone() }</code></p>
        </Notice>
    }
}
