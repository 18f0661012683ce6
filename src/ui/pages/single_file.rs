//! Said on the first page where the program runs out of one file: where its data are, and where they are not.

use crate::browser::program::is_single_file;
use crate::text::page::storage;
use crate::ui::components::{Notice, Tone};
use crate::ui::state::use_language;
use yew::prelude::*;

#[component]
pub fn SingleFileNotice() -> Html {
    let language = use_language();
    if !is_single_file() {
        return Html::default();
    }
    html! {
        <div class="notices" id="single-file">
            <Notice tone={Tone::Quiet} title={language.say(storage::SINGLE_FILE)}>
                <p>{ language.say(storage::SINGLE_FILE_WHERE) }</p>
            </Notice>
        </div>
    }
}
