//! The file to hand in: name, size, digest, and every way of getting it off this computer.

use super::use_signed_file::Kept;
use crate::browser::files;
use crate::document::open::Integrity;
use crate::document::summary::file_name;
use crate::text::page::{result as words, storage};
use crate::text::{Language, number, size};
use crate::ui::components::{Facts, Said, SaidLine, moment_of};
use crate::ui::state::use_language;
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
    let said = use_state(Said::default);
    let name = file_name(&props.kept.opened.document);
    let save = Callback::from({
        let (said, name, kept) = (said.setter(), name.clone(), props.kept.clone());
        move |_: MouseEvent| {
            let saved = files::save(&name, KIND, &kept.bytes);
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.clone())));
        }
    });
    let share = Callback::from({
        let (said, name, kept) = (said.setter(), name.clone(), props.kept.clone());
        move |_: MouseEvent| {
            if files::share(&name, KIND, &kept.bytes) {
                return said.set(Said::Shared(name.clone()));
            }
            // It could not even begin: the other way to the same file.
            let saved = files::save(&name, KIND, &kept.bytes);
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.clone())));
        }
    });
    html! {
        <section aria-labelledby="file">
            <h2 id="file">{ language.say(words::FILE) }</h2>
            <div class="sheet"><Facts rows={rows(language, &props.kept, &name)} /></div>
            <p class="actions">
                <button type="button" class="button" id="save-signed" onclick={save}>{ language.say(words::SAVE) }</button>
                if files::can_share(&name, KIND) {
                    <button type="button" class="button plain" id="share-signed" onclick={share}>{ language.say(storage::SHARE) }</button>
                }
            </p>
            <SaidLine said={(*said).clone()} />
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
