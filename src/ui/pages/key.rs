//! My key: its fingerprint, its card, its copies, its passphrase, its end.

mod card;
mod change;
mod copy;
mod demand;
mod forget;
mod issue;
mod printed;
pub(super) mod units;

use crate::browser::page;
use crate::browser::vault::{Guard, KeptKey};
use crate::document::Did;
use crate::text::Language;
use crate::text::page::key as words;
use crate::ui::components::{Facts, Notice, Page, Said, Tone};
use crate::ui::route::Route;
use crate::ui::state::{signing, use_kept_keys, use_language, use_shelf};
use crate::ui::trouble::vault_error;
use card::CardForm;
use change::{ChangeForm, Changed, just_changed};
use copy::CopyForm;
use demand::DemandForm;
use forget::ForgetKey;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Key() -> Html {
    let language = use_language();
    let (keys, again) = use_kept_keys();
    // What came of saving the statement, after the key was changed here.
    let changed = use_state(|| None::<Said>);
    use_effect_with((changed.is_some(), keys.clone()), |(is_changed, _)| {
        if *is_changed {
            page::focus_if_lost("key-changed");
        }
    });
    let body = match keys.as_deref() {
        None => Html::default(),
        Some(Err(error)) => {
            html! { <Notice tone={Tone::Bad} alert=true><p>{ vault_error(language, error) }</p></Notice> }
        }
        Some(Ok(kept)) if kept.is_empty() => none(language),
        Some(Ok(kept)) => {
            let first = signing(kept).map(|key| key.did.clone());
            let signs = |key: &KeptKey| first.as_ref() == Some(&key.did);
            let on_changed = Callback::from({
                let (changed, again) = (changed.setter(), again.clone());
                move |said: Said| {
                    changed.set(Some(said));
                    again.emit(());
                }
            });
            // The one that signs stands first, also where others were before it.
            let (signing, others): (Vec<&KeptKey>, Vec<&KeptKey>) = kept.iter().partition(|key| signs(key));
            let one = |key: &KeptKey| {
                html! {
                    <OneKey key={key.did.clone()} kept={key.clone()} signs={signs(key)} again={again.clone()} on_changed={&on_changed} />
                }
            };
            html! {
                <>
                    if let Some(said) = &*changed { { just_changed(language, said) } }
                    { for signing.into_iter().chain(others).map(one) }
                </>
            }
        }
    };
    let ends: Html = match keys.as_deref() {
        Some(Ok(kept)) => {
            let first = signing(kept).map(|key| key.did.clone());
            let one = |key: &KeptKey| {
                let suffix = suffix(&key.did, kept.len() == 1 || first.as_ref() == Some(&key.did));
                html! { <ForgetKey key={key.did.clone()} did={key.did.clone()} several={kept.len() > 1} again={again.clone()} {suffix} /> }
            };
            kept.iter().map(one).collect()
        }
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

/// Ids are of one element each: those of the key that signs are short, those of another end with its fingerprint.
fn suffix(did: &str, signs: bool) -> AttrValue {
    let short = did.parse::<Did>().map(|did| issue::short(&did)).unwrap_or_default();
    if signs { AttrValue::Static("") } else { format!("-{short}").into() }
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
    on_changed: Callback<Said>,
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
    let suffix = suffix(&key.did, props.signs);
    let is_changed = key.succession.changed_to.is_some();
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let rows = vec![
        row(words::GUARD, language.say(guard).into()),
        row(words::CREATED, words::since(language, key.created_at).into()),
        row(words::DID, html! { <code class="digest">{ key.did.clone() }</code> }),
    ];
    html! {
        <>
            <section class="sheet no-print" aria-label={words::of_key(language.say(words::FINGERPRINT), &suffix)}>
                <p class="hint">{ language.say(words::FINGERPRINT) }</p>
                <p class="fingerprint">{ did.fingerprint().to_string() }</p>
                <p class="hint">{ language.say(words::FINGERPRINT_HINT) }</p>
                <Facts {rows} />
                if is_changed {
                    <Changed kept={key.clone()} suffix={suffix.clone()} />
                } else if !props.signs {
                    <p>{ language.say(words::ONLY_FIRST) }</p>
                }
            </section>
            if props.signs {
                <CardForm kept={key.clone()} />
            }
            <CopyForm kept={key.clone()} suffix={suffix.clone()} />
            <DemandForm kept={key.clone()} again={&props.again} {suffix} />
            // A key gives way to one other.
            if props.signs && !is_changed {
                <ChangeForm kept={key.clone()} on_changed={&props.on_changed} />
            }
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
