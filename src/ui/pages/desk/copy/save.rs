//! The desk packed by a worker, some files at a time, signed, and handed to the browser.

use super::{Progress, bar};
use crate::browser::vault::VaultError;
use crate::browser::worker::{NotStarted, Packer};
use crate::browser::{clock, files, random};
use crate::criteria::{day_in_vietnam, iso};
use crate::review::desk_copy::{self, DeskState, Sealing, path_of_rotation};
use crate::text::page::desk_copy as words;
use crate::text::page::desk_unread::COPY_WITHOUT;
use crate::ui::components::{ErrorSummary, Notice, Said, SaidLine, Tone, focus_error_summary};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::remind::CopyReminder;
use crate::ui::pages::sign::key_part::KeyPart;
use crate::ui::pages::sign::signer::{Signer, place_of, use_signer};
use crate::ui::pages::sign::use_signing::{Mistake, lines};
use crate::ui::route::Route;
use crate::ui::state::desk::{Desk, DeskActions, statement, use_desk_actions};
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// As many are on their way at once.
const AT_ONCE: u32 = 100;
const TYPE: &str = "application/zip";

#[derive(Properties, PartialEq)]
pub struct SavePartProps {
    pub desk: InDesk,
}

#[component]
pub fn SavePart(props: &SavePartProps) -> Html {
    let language = use_language();
    let (shelf, actions, signer) = (use_shelf(), use_desk_actions(), use_signer());
    let mistakes = use_state(Vec::<Mistake>::new);
    let said = use_state(Said::default);
    let progress = use_state(|| None::<Progress>);
    let stopped = use_mut_ref(Rc::<Cell<bool>>::default);
    // Whoever leaves the page stops it.
    use_effect_with((), {
        let stopped = stopped.clone();
        move |()| move || stopped.borrow().set(true)
    });
    let save = Callback::from({
        let (desk, signer, stopped) = (props.desk.clone(), signer.clone(), stopped.clone());
        let (mistakes, said, progress) = (mistakes.setter(), said.setter(), progress.setter());
        move |_: MouseEvent| {
            let wrong: Vec<Mistake> = signer.mistakes().into_iter().collect();
            mistakes.set(wrong.clone());
            if !wrong.is_empty() {
                return focus_error_summary();
            }
            let (Some(shelf), Some(actions), true) = (shelf.clone(), actions.clone(), signer.is_ready()) else {
                return;
            };
            let work = Saving { shelf, actions, desk: desk.0.clone(), signer: signer.clone(), stopped: Rc::default() };
            *stopped.borrow_mut() = work.stopped.clone();
            let (mistakes, said, progress) = (mistakes.clone(), said.clone(), progress.clone());
            said.set(Said::Nothing);
            progress.set(Some((0, work.total())));
            yew::platform::spawn_local(async move {
                match work.run(|done| progress.set(Some((done, work.total())))).await {
                    Ok(Some(name)) => {
                        work.shelf.note_desk_copy().await;
                        said.set(Said::SavedTo(name));
                    }
                    Ok(None) => said.set(Said::Done(words::SAVING_STOPPED)),
                    Err(trouble) => mistakes.set(vec![(place(&trouble).into(), trouble)]),
                }
                progress.set(None);
            });
        }
    });
    let stop = Callback::from(move |_: MouseEvent| stopped.borrow().set(true));
    let is_empty = props.desk.0.holdings.is_empty() && props.desk.0.decisions.is_empty();
    html! {
        <section aria-labelledby="copy-save">
            <h2 id="copy-save">{ language.say(words::SAVE) }</h2>
            if !matches!(*said, Said::SavedTo(_)) { <CopyReminder desk={props.desk.clone()} is_here=true /> }
            <p>{ language.say(words::SAVE_WHY) }</p>
            <p>{ language.say(words::SAVE_OPEN) }</p>
            if !props.desk.0.unread.is_empty() {
                <Notice tone={Tone::Warn}><p id="copy-leaves-out">{ words::leaves_out(language, props.desk.0.unread.len()) }</p></Notice>
            }
            if !props.desk.0.unknown.unread.is_empty() {
                <Notice tone={Tone::Warn}><p id="copy-without">{ language.say(COPY_WITHOUT) }</p></Notice>
            }
            <p class="hint">{ language.say(words::SAVE_KEY) }{ " " }<Link<Route> to={Route::Settings}>{ language.say(words::TO_SETTINGS) }</Link<Route>></p>
            if is_empty && props.desk.0.trust.entries().next().is_none() {
                <p class="hint">{ language.say(words::NOTHING_YET) }</p>
            } else if let Some(now) = *progress {
                { bar(language, "copy-saving", now, language.say(words::SAVING), stop) }
            } else {
                <ErrorSummary title={language.say(words::SAVE_PROBLEM)} lines={lines(language, &mistakes)} />
                <KeyPart keys={signer.keys.clone()} need={signer.need} typed={signer.typed.clone()} on_typed={signer.on_typed.clone()} />
                <p class="actions"><button type="button" class="button" id="save-copy" onclick={save}>{ language.say(words::SAVE_BUTTON) }</button></p>
            }
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

fn place(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Key(error) => place_of(error, "save-copy"),
        _ => "save-copy",
    }
}

/// A copy on its way.
struct Saving {
    shelf: Shelf,
    actions: DeskActions,
    desk: Rc<Desk>,
    signer: Signer,
    stopped: Rc<Cell<bool>>,
}

impl Saving {
    fn total(&self) -> usize {
        self.desk.holdings.len() + self.desk.decisions.len()
    }

    /// The name under which it was saved; nothing when somebody has stopped it.
    async fn run(&self, on_done: impl Fn(usize)) -> Result<Option<String>, Trouble> {
        // First: what the key asks for is asked for at once.
        let secret = self.signer.secret(&self.shelf).await?;
        let packer = Packer::start().await.map_err(no_worker)?;
        let mut state = self.actions.state(&self.desk).await?;
        let mut last = None::<String>;
        while let Some((some, end)) = self.actions.files_after(&self.desk, last.as_deref(), AT_ONCE).await? {
            last = Some(end);
            let mut packed = Vec::with_capacity(some.len());
            for file in some {
                state.files.insert(file.digest, (file.name, file.first_seen));
                packed.push((file.path, file.bytes));
            }
            packer.add(&packed).await.map_err(no_worker)?;
            on_done(state.files.len());
            if self.stopped.get() {
                return Ok(None);
            }
        }
        let uuid = || random::uuid_v4().map(|id| format!("urn:uuid:{id}")).map_err(VaultError::from);
        let (id, list, created) = (uuid()?, uuid()?, clock::timestamp());
        let sealing = Sealing { ids: [&id, &list], created: &created, program_version: env!("CARGO_PKG_VERSION") };
        let (desk, trust) = desk_copy::seal(&state, &secret, sealing).map_err(Trouble::NotSealed)?;
        packer.add(&own_parts(&state, desk, trust)).await.map_err(no_worker)?;
        let archive = packer.finish().await.map_err(no_worker)?;
        let name = format!("antt_ban-tham-dinh_{}.zip", iso(day_in_vietnam(clock::now())));
        files::save(&name, TYPE, &archive)?;
        Ok(Some(name))
    }
}

fn own_parts(state: &DeskState, desk: Vec<u8>, trust: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut parts = vec![(desk_copy::DESK.to_owned(), desk), (desk_copy::TRUST.to_owned(), trust)];
    parts.extend(state.register.iter().map(|text| (desk_copy::REGISTER.to_owned(), text.clone().into_bytes())));
    parts.extend(state.rotations.iter().filter_map(|(rotation, text)| {
        let text = text.as_ref()?;
        let opened = statement(rotation, text)?;
        Some((path_of_rotation(&opened.document, &opened.digest), text.clone().into_bytes()))
    }));
    parts
}

/// What is said where nothing can be packed.
pub(in crate::ui::pages::desk) fn no_worker(_: NotStarted) -> Trouble {
    Trouble::Said(words::NO_WORKER)
}
