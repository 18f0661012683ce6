//! Every revision that was signed and is here: what was handed in once can be read and saved again.

use crate::assessment::SignedRevision;
use crate::browser::files;
use crate::document::open::{File, open};
use crate::document::summary::file_name;
use crate::text::Language;
use crate::text::page::{result as words, sign_check};
use crate::ui::components::{Said, SaidLine};
use crate::ui::state::{OpenDraft, Shelf, use_language, use_revisions, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RevisionsProps {
    pub open: OpenDraft,
    /// The digest of the one that the page shows.
    pub shown: Option<AttrValue>,
    /// Shows the one with this digest.
    pub on_show: Callback<AttrValue>,
}

#[component]
pub fn Revisions(props: &RevisionsProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let said = use_state(Said::default);
    let revisions = use_revisions(&props.open);
    let is_shown = |one: &SignedRevision| props.shown.as_deref() == Some(one.digest.as_str());
    if revisions.iter().all(is_shown) {
        return Html::default();
    }
    let save = |digest: &str| {
        let (shelf, said, digest) = (shelf.clone(), said.setter(), digest.to_owned());
        Callback::from(move |_: MouseEvent| {
            let (Some(shelf), said, digest) = (shelf.clone(), said.clone(), digest.clone()) else { return };
            yew::platform::spawn_local(async move {
                said.set(save_again(&shelf, &digest).await.map_or_else(Said::Failed, Said::SavedTo));
            });
        })
    };
    let row = |one: &SignedRevision| {
        let show = props.on_show.reform({
            let digest = AttrValue::from(one.digest.clone());
            move |_: MouseEvent| digest.clone()
        });
        html! {
            <li key={one.digest.clone()}>
                <div><p>{ sign_check::signed_as(language, one.revision, one.signed_at, &one.digest) }</p></div>
                <p class="choose">
                    { to_show(language, one, is_shown(one), show) }
                    <button type="button" class="link" id={format!("save-revision-{}", one.revision)} onclick={save(&one.digest)}>
                        { language.say(words::SAVE_REVISION) }
                    </button>
                </p>
            </li>
        }
    };
    html! {
        <section class="no-print" aria-labelledby="revisions">
            <h2 id="revisions">{ language.say(words::REVISIONS) }</h2>
            <ul class="tasks drafts">{ for revisions.iter().map(row) }</ul>
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

fn to_show(language: Language, one: &SignedRevision, shown: bool, onclick: Callback<MouseEvent>) -> Html {
    if shown {
        return html! { <span class="hint">{ language.say(words::SHOWN) }</span> };
    }
    html! {
        <button type="button" class="link" id={format!("show-revision-{}", one.revision)} {onclick}>
            { language.say(words::SHOW_REVISION) }
        </button>
    }
}

/// Byte for byte as it was signed.
async fn save_again(shelf: &Shelf, digest: &str) -> Result<String, Trouble> {
    let record = shelf.signed(digest).await?.ok_or(words::NO_FILE)?;
    let name = match open(&record.bytes).map_err(Trouble::NotReadable)? {
        File::Summary(opened) => file_name(&opened.document),
        File::KeyCard(_)
        | File::Decision(_)
        | File::TrustList(_)
        | File::KeyRotation(_)
        | File::Criteria(_)
        | File::Protected(_)
        | File::Draft(_)
        | File::Rescue(_) => return Err(words::NO_FILE.into()),
    };
    files::save(&name, "application/json", &record.bytes)?;
    Ok(name)
}
