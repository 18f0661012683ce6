//! Everything into one file under a passphrase.

use crate::browser::files::Came;
use crate::browser::{clock, files};
use crate::criteria::{day_in_vietnam, iso};
use crate::document::backup;
use crate::document::protected::{self, Content};
use crate::text::page::settings as words;
use crate::ui::components::{NewPassphrase, Said, SaidLine, Twice};
use crate::ui::route::Route;
use crate::ui::state::{Shelf, gather, seal, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn BackupForm() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let typed = use_state(Twice::default);
    let said = use_state(Said::default);
    let save = Callback::from({
        let (typed, said) = (typed.clone(), said.clone());
        move |_: MouseEvent| {
            let Some(shelf) = shelf.clone() else { return };
            if let Some((_, sentence)) = typed.problem() {
                return said.set(Said::Failed(sentence.into()));
            }
            let (typed, said) = (typed.clone(), said.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                let saved = save_backup(&shelf, &typed.first).await;
                if saved.is_ok() {
                    typed.set(Twice::default());
                }
                said.set(saved.map_or_else(Said::Failed, Said::SavedTo));
            });
        }
    });
    let on_change = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    html! {
        <section aria-labelledby="backup">
            <h2 id="backup">{ language.say(words::BACKUP) }</h2>
            <p>{ language.say(words::BACKUP_WHY) }</p>
            <NewPassphrase id="backup-passphrase" typed={(*typed).clone()} {on_change} />
            <p class="actions">
                <button type="button" class="button" id="save-backup" onclick={save}>{ language.say(words::SAVE_BACKUP) }</button>
                <Link<Route> to={Route::Open} classes="button plain">{ language.say(words::TO_OPEN) }</Link<Route>>
            </p>
            <SaidLine said={(*said).clone()} />
            <p class="hint">{ language.say(words::DESK_APART) }{ " " }<Link<Route> to={Route::DeskCopy}>{ language.say(words::TO_DESK_COPY) }</Link<Route>></p>
        </section>
    }
}

async fn save_backup(shelf: &Shelf, passphrase: &str) -> Result<String, Trouble> {
    let backup = gather(shelf, passphrase).await?;
    let file = seal(Content::Backup, passphrase, &backup::write(&backup)).await?;
    let name = format!("antt_sao-luu_{}.json", iso(day_in_vietnam(clock::now())));
    let bytes = protected::write(&file).to_string().into_bytes();
    files::save(&name, "application/json", &bytes)?;
    // On a home screen it is shared, which may come to nothing.
    if files::came().await == Came::Given {
        shelf.note_backup().await;
    }
    Ok(name)
}
