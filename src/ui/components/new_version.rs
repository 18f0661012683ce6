//! The offer of a new version. It is taken only by who agrees, and only once nothing is unsaved.

use crate::browser::{page, updates};
use crate::text::page::shell;
use crate::ui::components::{Notice, Tone};
use crate::ui::state::{Shelf, use_language, use_shelf};
use yew::prelude::*;

#[derive(Clone, Copy, PartialEq)]
enum Offer {
    None,
    Made,
    /// Nobody can press twice.
    Taking,
    /// Something is unsaved.
    Refused,
}

#[component]
pub fn NewVersion() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let offer = use_state(|| Offer::None);
    use_effect_with((), {
        let offer = offer.setter();
        move |()| {
            let guard = updates::on_newer(move || offer.set(Offer::Made));
            move || drop(guard)
        }
    });
    let take = Callback::from({
        let offer = offer.setter();
        move |_: MouseEvent| {
            let (Some(shelf), offer) = (shelf.clone(), offer.clone()) else { return };
            offer.set(Offer::Taking);
            yew::platform::spawn_local(async move {
                // Taken, the page is about to be left; should it stay after all, the buttons are there again.
                offer.set(if taken(&shelf).await { Offer::Made } else { Offer::Refused });
            });
        }
    });
    let later = Callback::from({
        let offer = offer.setter();
        move |_: MouseEvent| offer.set(Offer::None)
    });
    let disabled = *offer == Offer::Taking;
    html! {
        <div class="notices" id="new-version" aria-live="polite">
            if *offer != Offer::None {
                <Notice tone={Tone::Quiet} title={language.say(shell::NEW_VERSION)}>
                    <p>{ language.say(if *offer == Offer::Refused { shell::NOT_TAKEN } else { shell::NEW_VERSION_WHY }) }</p>
                    <p class="actions">
                        <button type="button" class="button" id="take-version" {disabled} onclick={take}>{ language.say(shell::TAKE_VERSION) }</button>
                        <button type="button" class="button plain" id="keep-version" onclick={later}>{ language.say(shell::LATER) }</button>
                    </p>
                </Notice>
            }
        </div>
    }
}

/// Opens the page again with the new version, unless that would lose something: whoever has the browser ask before the page is
/// left knows of it. Asked first, because the version that was taken is the next one to open, also if the page stays.
async fn taken(shelf: &Shelf) -> bool {
    shelf.settle().await;
    if page::asks_before_unload() || !updates::take().await {
        return false;
    }
    page::reload();
    true
}
