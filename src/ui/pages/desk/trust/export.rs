//! The list handed on, signed with the reviewer's own key.

use crate::browser::vault::VaultError;
use crate::browser::{clock, files, random};
use crate::criteria::{day_in_vietnam, iso};
use crate::document::trust_list;
use crate::review::TrustList;
use crate::text::page::desk_trust as words;
use crate::ui::components::{ErrorSummary, Said, SaidLine, focus_error_summary};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::sign::key_part::KeyPart;
use crate::ui::pages::sign::signer::{Signer, place_of, use_signer};
use crate::ui::pages::sign::use_signing::{Mistake, lines};
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ExportProps {
    pub desk: InDesk,
}

#[component]
pub fn Export(props: &ExportProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let signer = use_signer();
    let mistakes = use_state(Vec::<Mistake>::new);
    let said = use_state(Said::default);
    let save = Callback::from({
        let (trust, signer, mistakes, said) =
            (props.desk.0.trust.clone(), signer.clone(), mistakes.setter(), said.setter());
        move |_: MouseEvent| {
            let wrong: Vec<Mistake> = signer.mistakes().into_iter().collect();
            mistakes.set(wrong.clone());
            let (Some(shelf), true) = (shelf.clone(), wrong.is_empty()) else { return focus_error_summary() };
            let (trust, signer, mistakes, said) = (trust.clone(), signer.clone(), mistakes.clone(), said.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                match signed(&shelf, &signer, &trust).await {
                    Ok(name) => said.set(Said::SavedTo(name)),
                    Err(trouble) => {
                        said.set(Said::Nothing);
                        mistakes.set(vec![(place(&trouble).into(), trouble)]);
                    }
                }
            });
        }
    });
    if props.desk.0.trust.entries().next().is_none() {
        return Html::default();
    }
    html! {
        <details class="no-print">
            <summary>{ language.say(words::EXPORT) }</summary>
            <p>{ language.say(words::EXPORT_WHY) }</p>
            <ErrorSummary title={language.say(words::EXPORT_PROBLEM)} lines={lines(language, &mistakes)} />
            <KeyPart keys={signer.keys.clone()} need={signer.need} typed={signer.typed.clone()} on_typed={signer.on_typed.clone()} />
            <p class="actions"><button type="button" class="button" id="save-list" onclick={save}>{ language.say(words::EXPORT_SAVE) }</button></p>
            <SaidLine said={(*said).clone()} />
        </details>
    }
}

fn place(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Key(error) => place_of(error, "save-list"),
        _ => "save-list",
    }
}

/// The name under which it was saved.
async fn signed(shelf: &Shelf, signer: &Signer, trust: &TrustList) -> Result<String, Trouble> {
    let id = random::uuid_v4().map_err(VaultError::from)?;
    let secret = signer.secret(shelf).await?;
    let document = trust.document(&format!("urn:uuid:{id}"), env!("CARGO_PKG_VERSION"));
    let sealed = trust_list::seal(&document, &secret, &clock::timestamp()).map_err(Trouble::NotSealed)?;
    let name = trust_list::file_name(&document, &iso(day_in_vietnam(clock::now())));
    files::save(&name, "application/json", &sealed.bytes)?;
    Ok(name)
}
