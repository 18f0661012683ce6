//! A criteria file from outside: chosen or dropped, looked at, and only then kept.

use super::staged::StagedView;
use crate::browser::drop::on_drop;
use crate::browser::input::ChosenFile;
use crate::document::criteria_file::Placing;
use crate::text::page::criteria as words;
use crate::ui::components::{Said, SaidLine};
use crate::ui::form::FileButton;
use crate::ui::state::criteria::NotKept;
use crate::ui::state::{Inside, ReadFile, Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct LoadProps {
    pub on_kept: Callback<()>,
}

/// What was read, and how it stands to what is here.
#[derive(Clone, PartialEq)]
pub struct Staged {
    pub file: ReadFile,
    pub placing: Option<Placing>,
}

#[component]
pub fn Load(props: &LoadProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let staged = use_state(|| None::<Staged>);
    let said = use_state(Said::default);
    let on_choose =
        use_callback((shelf.clone(), staged.setter(), said.setter()), |file: ChosenFile, (shelf, staged, said)| {
            let (Some(shelf), staged, said) = (shelf.clone(), staged.clone(), said.clone()) else { return };
            said.set(Said::Done(words::READING));
            yew::platform::spawn_local(async move {
                match read(&shelf, file).await {
                    Ok(read) => {
                        staged.set(Some(read));
                        said.set(Said::Nothing);
                    }
                    Err(trouble) => said.set(Said::Failed(trouble)),
                }
            });
        });
    use_effect_with(on_choose.clone(), |on_choose| {
        let on_choose = on_choose.clone();
        let guard = on_drop(move |file| on_choose.emit(file));
        move || drop(guard)
    });
    let on_discard = Callback::from({
        let staged = staged.setter();
        move |()| staged.set(None)
    });
    let on_keep = Callback::from({
        let (staged, said, on_kept) = (staged.clone(), said.setter(), props.on_kept.clone());
        move |()| {
            let (Some(shelf), Some(read)) = (shelf.clone(), (*staged).clone()) else { return };
            let (staged, said, on_kept) = (staged.setter(), said.clone(), on_kept.clone());
            yew::platform::spawn_local(async move {
                match shelf.keep_criteria(read.file.bytes().to_vec()).await {
                    Ok(()) => {
                        staged.set(None);
                        said.set(Said::Done(words::KEPT));
                        on_kept.emit(());
                    }
                    Err(NotKept::Store(error)) => said.set(Said::Failed(error.into())),
                    // Another window has kept one meanwhile: looked at again, it says so.
                    Err(NotKept::Conflict { here, is_shipped }) => {
                        staged.set(Some(Staged { placing: Some(Placing::Conflict { here, is_shipped }), ..read }));
                    }
                    Err(NotKept::Unusable) => said.set(Said::Failed(words::UNUSABLE.into())),
                }
            });
        }
    });
    html! {
        <section aria-labelledby="load" class="no-print">
            <h2 id="load" tabindex="-1">{ language.say(words::LOAD) }</h2>
            <p>{ language.say(words::LOAD_WHY) }</p>
            <p><FileButton id="criteria-file" label={language.say(words::CHOOSE)} accept=".json,application/json" {on_choose} plain=true /></p>
            <SaidLine said={(*said).clone()} />
            if let Some(read) = &*staged {
                <StagedView staged={read.clone()} {on_keep} {on_discard} />
            }
        </section>
    }
}

async fn read(shelf: &Shelf, file: ChosenFile) -> Result<Staged, Trouble> {
    let file = ReadFile::read(file).await;
    let placing = match file.inside() {
        Inside::Criteria(opened) => Some(shelf.placing(opened).await?),
        _ => None,
    };
    Ok(Staged { file, placing })
}
