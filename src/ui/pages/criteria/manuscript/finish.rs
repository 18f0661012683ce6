//! The file put into use: signed, kept, saved; or saved without a signature and as a table.

use super::Written;
use super::as_it_is::SaveManuscript;
use crate::browser::clock;
use crate::browser::vault::VaultError;
use crate::criteria::CriteriaFile;
use crate::criteria::manuscript::{Field, ManuscriptChange, next_version};
use crate::document::criteria_file::seal;
use crate::document::to_file;
use crate::text::page::criteria::CSV_HOLDS;
use crate::text::page::manuscript as words;
use crate::ui::components::{ErrorSummary, Said, SaidLine, focus_error_summary};
use crate::ui::pages::criteria::address::of_file;
use crate::ui::pages::criteria::save::{save_json, save_table};
use crate::ui::pages::sign::key_part::KeyPart;
use crate::ui::pages::sign::signer::{Signer, place_of, use_signer};
use crate::ui::pages::sign::use_signing::{Mistake, lines};
use crate::ui::route::Route;
use crate::ui::state::criteria::NotKept;
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FinishProps {
    pub written: Written,
    pub on_change: Callback<ManuscriptChange>,
}

#[component]
pub fn Finish(props: &FinishProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let signer = use_signer();
    let mistakes = use_state(Vec::<Mistake>::new);
    let said = use_state(Said::default);
    let signed = use_state(|| None::<CriteriaFile>);
    // What was said is of the text as it was then.
    use_effect_with(props.written.clone(), {
        let (mistakes, said, signed) = (mistakes.setter(), said.setter(), signed.setter());
        move |_| {
            mistakes.set(Vec::new());
            said.set(Said::Nothing);
            signed.set(None);
        }
    });
    let Some(file) = props.written.assembled.file.clone() else {
        return html! {
            <section aria-labelledby="finish" class="no-print">
                <h2 id="finish">{ language.say(words::FINISH) }</h2>
                <p>{ language.say(words::FINISH_LATER) }</p>
                <SaveManuscript id="save-unfinished" manuscript={props.written.manuscript.clone()} />
            </section>
        };
    };
    let sign = Callback::from({
        let (written, file, signer) = (props.written.clone(), file.clone(), signer.clone());
        let (mistakes, said, signed) = (mistakes.setter(), said.setter(), signed.setter());
        move |_: MouseEvent| {
            let wrong: Vec<Mistake> = signer.mistakes().into_iter().collect();
            mistakes.set(wrong.clone());
            let (Some(shelf), true) = (shelf.clone(), wrong.is_empty()) else { return focus_error_summary() };
            let (written, file, signer) = (written.clone(), file.clone(), signer.clone());
            let (mistakes, said, signed) = (mistakes.clone(), said.clone(), signed.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                match put_into_use(&shelf, &signer, &written, &file).await {
                    Ok(name) => {
                        said.set(Said::SavedTo(name));
                        signed.set(Some(file));
                    }
                    Err(trouble) => {
                        said.set(Said::Nothing);
                        mistakes.set(vec![(place(&trouble).into(), trouble)]);
                    }
                }
            });
        }
    });
    let save = |table: bool| {
        let (written, file, said) = (props.written.clone(), file.clone(), said.setter());
        Callback::from(move |_: MouseEvent| {
            let saved = if table { save_table(language, &file) } else { save_json(&file, &bytes(&written)) };
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), Said::SavedTo));
        })
    };
    let raise = {
        let next = next_version(props.written.manuscript.text(Field::Version).trim());
        props.on_change.reform(move |_: MouseEvent| ManuscriptChange::Field(Field::Version, next.clone()))
    };
    html! {
        <section aria-labelledby="finish" class="no-print">
            <h2 id="finish">{ language.say(words::FINISH) }</h2>
            <p>{ language.say(words::FINISH_WHY) }</p>
            <ErrorSummary title={language.say(words::FINISH_PROBLEM)} lines={lines(language, &mistakes)} />
            <div class="key-of-file"><KeyPart keys={signer.keys.clone()} need={signer.need} typed={signer.typed.clone()} on_typed={signer.on_typed.clone()} /></div>
            <p class="actions">
                <button type="button" class="button" id="sign-criteria" onclick={sign}>{ language.say(words::SIGN) }</button>
                <button type="button" class="button plain" id="save-unsigned" onclick={save(false)}>{ language.say(words::SAVE_UNSIGNED) }</button>
                <button type="button" class="button plain" id="save-table" onclick={save(true)}>{ language.say(words::SAVE_CSV) }</button>
                <button type="button" class="link" id="raise-version" onclick={raise}>{ language.say(words::RAISE) }</button>
            </p>
            <p class="hint">{ language.say(CSV_HOLDS) }</p>
            if signed.is_some() { <p id="criteria-signed" role="status">{ language.say(words::SIGNED) }</p> }
            <SaidLine said={(*said).clone()} />
            if let Some(file) = &*signed {
                <p><Link<Route> to={of_file(file)} classes="button plain">{ language.say(words::OPEN_SIGNED) }</Link<Route>></p>
            }
        </section>
    }
}

fn bytes(written: &Written) -> Vec<u8> {
    written.assembled.value.as_object().map(to_file).unwrap_or_default()
}

fn place(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Key(error) => place_of(error, "sign-criteria"),
        Trouble::Said(_) => "field-version",
        _ => "sign-criteria",
    }
}

/// The name under which it was saved. It is kept before it is saved: nobody shall hand out what contradicts a file that is here.
async fn put_into_use(
    shelf: &Shelf,
    signer: &Signer,
    written: &Written,
    file: &CriteriaFile,
) -> Result<String, Trouble> {
    let secret = signer.secret(shelf).await.map_err(|error: VaultError| Trouble::Key(error))?;
    let sealed = seal(&written.assembled.value, &secret, &clock::timestamp()).map_err(Trouble::NotSealed)?;
    match shelf.keep_criteria(sealed.bytes.clone()).await {
        Ok(()) => {}
        Err(NotKept::Conflict { .. }) => return Err(words::CONFLICT.into()),
        Err(NotKept::Unusable) => return Err(words::FINISH_LATER.into()),
        Err(NotKept::Store(error)) => return Err(error.into()),
    }
    save_json(file, &sealed.bytes).map_err(Trouble::from)
}
