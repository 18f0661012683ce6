//! How far reading or taking over is.

use crate::text::page::desk_intake as words;
use crate::text::{Language, Say};
use crate::ui::state::intake::Progress;
use yew::prelude::*;

/// With a way to stop it, and what that would mean.
pub fn bar(language: Language, what: Say, progress: Progress, (says, onclick): (Say, Callback<MouseEvent>)) -> Html {
    let Progress { done, total } = progress;
    html! {
        <div class="sheet working" id="working" aria-busy="true">
            <p><label for="working-bar">{ language.say(what) }</label></p>
            <progress id="working-bar" value={done.to_string()} max={total.max(1).to_string()} />
            <p class="hint">{ words::progress(language, done, total) }</p>
            <p class="hint">{ language.say(says) }</p>
            <button type="button" id="stop" class="button plain" {onclick}>{ language.say(words::STOP) }</button>
        </div>
    }
}
