//! A calm word about backups, where drafts have been without one for long.

use crate::text::page::{home as words, shell};
use crate::ui::components::{Notice, Tone};
use crate::ui::route::Route;
use crate::ui::state::{use_language, use_shelf};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn BackupReminder() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let put_off = use_state(|| false);
    let later = Callback::from({
        let put_off = put_off.clone();
        move |_: MouseEvent| {
            put_off.set(true);
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { shelf.put_backup_off().await });
            }
        }
    });
    if *put_off {
        return Html::default();
    }
    html! {
        <div id="backup-reminder">
            <Notice tone={Tone::Quiet} title={language.say(words::NO_BACKUP)}>
                <p>{ language.say(words::NO_BACKUP_WHY) }</p>
                <p class="actions">
                    <Link<Route> to={Route::Settings} classes="button plain">{ language.say(words::TO_BACKUP) }</Link<Route>>
                    <button type="button" class="button plain" id="backup-later" onclick={later}>{ language.say(shell::LATER) }</button>
                </p>
            </Notice>
        </div>
    }
}
