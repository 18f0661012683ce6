//! The file to hand in: name, size, digest, and every way of getting it off this computer.

use super::use_signed_file::Kept;
use crate::browser::clipboard;
use crate::browser::files::{self, FileError};
use crate::document::open::Integrity;
use crate::document::summary::file_name;
use crate::text::page::{result as words, storage};
use crate::text::{Language, number, size};
use crate::ui::components::{Facts, moment_of};
use crate::ui::state::use_language;
use crate::ui::trouble::file_error;
use std::rc::Rc;
use yew::prelude::*;

const KIND: &str = "application/json";

#[derive(Properties)]
pub struct SignedFileProps {
    pub kept: Rc<Kept>,
}

impl PartialEq for SignedFileProps {
    fn eq(&self, other: &SignedFileProps) -> bool {
        Rc::ptr_eq(&self.kept, &other.kept)
    }
}

#[component]
pub fn SignedFile(props: &SignedFileProps) -> Html {
    let language = use_language();
    // Not the words: the language may change while they stand there.
    let saved = use_state(|| None::<Result<(), FileError>>);
    let name = file_name(&props.kept.opened.document);
    let save = Callback::from({
        let (saved, name, kept) = (saved.setter(), name.clone(), props.kept.clone());
        move |_: MouseEvent| saved.set(Some(files::save(&name, KIND, &kept.bytes)))
    });
    let share = Callback::from({
        let (saved, name, kept) = (saved.setter(), name.clone(), props.kept.clone());
        move |_: MouseEvent| {
            if !files::share(&name, KIND, &kept.bytes) {
                saved.set(Some(files::save(&name, KIND, &kept.bytes)));
            }
        }
    });
    let (done, failed) = match &*saved {
        Some(Ok(())) => (format!("{} {name}", language.say(storage::SAVED_TO)), String::new()),
        Some(Err(error)) => (String::new(), file_error(language, error)),
        None => Default::default(),
    };
    html! {
        <section aria-labelledby="file">
            <h2 id="file">{ language.say(words::FILE) }</h2>
            <div class="sheet"><Facts rows={rows(language, &props.kept, &name)} /></div>
            <p class="actions">
                <button type="button" class="button" id="save-signed" onclick={save}>{ language.say(words::SAVE) }</button>
                if files::can_share(&name, KIND) {
                    <button type="button" class="button plain" id="share-signed" onclick={share}>{ language.say(words::SHARE) }</button>
                }
            </p>
            <p class="hint" role="status">{ done }</p>
            <p class="message" aria-live="polite">{ failed }</p>
            <CopyText text={String::from_utf8_lossy(&props.kept.bytes).into_owned()} />
        </section>
    }
}

fn rows(language: Language, kept: &Kept, name: &str) -> Vec<(AttrValue, Html)> {
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let signed_at = match &kept.opened.integrity {
        Integrity::Intact(signed) => moment_of(language, &signed.created),
        Integrity::Altered { .. } | Integrity::Unsigned => String::new(),
    };
    vec![
        row(words::NAME, html! { <bdi>{ name }</bdi> }),
        row(words::SIZE, size(language, kept.bytes.len() as u64).into()),
        row(words::SIGNED_AT, signed_at.into()),
        row(words::REVISION, number(language, kept.opened.document.revision.into()).into()),
        row(words::DIGEST, html! { <code>{ kept.opened.digest.short() }</code> }),
    ]
}

#[derive(Properties, PartialEq)]
struct CopyTextProps {
    text: String,
}

/// Where nothing can be saved the text itself is the way out.
#[component]
fn CopyText(props: &CopyTextProps) -> Html {
    let language = use_language();
    let copied = use_state(|| None::<bool>);
    let copy = Callback::from({
        let (copied, text) = (copied.clone(), props.text.clone());
        move |_: MouseEvent| {
            let (copied, text) = (copied.clone(), text.clone());
            yew::platform::spawn_local(async move { copied.set(Some(clipboard::copy_text(&text).await)) });
        }
    });
    let said = copied.map(|copied| language.say(if copied { words::COPIED } else { words::NOT_COPIED }));
    html! {
        <details>
            <summary>{ language.say(words::CANT_SAVE) }</summary>
            <p>{ language.say(words::CANT_SAVE_WHY) }</p>
            <p><button type="button" class="button plain" id="copy-signed" onclick={copy}>{ language.say(words::COPY) }</button></p>
            <p class="hint" role="status">{ said.unwrap_or_default() }</p>
            <label for="signed-text">{ language.say(words::TEXT_OF_FILE) }</label>
            <textarea id="signed-text" class="raw" readonly=true rows="8" value={props.text.clone()} />
        </details>
    }
}
