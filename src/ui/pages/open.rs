//! Files from outside: chosen or dropped, each read and verified, each with what it is and what to do next.

mod backup_keys;
mod backup_view;
mod card_view;
mod change_view;
mod compare;
pub(super) mod criteria_of_backup;
mod criteria_view;
mod decision_view;
mod desk_parts;
mod drafts_view;
pub(super) mod entry;
mod protected_view;
mod stated;
mod summary_answers;
mod summary_details;
pub(super) mod summary_view;

use crate::browser::drop::on_drop;
use crate::browser::input::ChosenFile;
use crate::text::Language;
use crate::text::page::open as words;
use crate::ui::components::{Page, Tag, isolated};
use crate::ui::form::FileButton;
use crate::ui::state::{ReadFile, use_language};
use entry::{Entry, state, title};
use yew::prelude::*;

#[component]
pub fn Open() -> Html {
    let language = use_language();
    let files = use_reducer(Files::default);
    let add = use_callback(files.dispatcher(), |file: ChosenFile, files| {
        let files = files.clone();
        files.dispatch(Step::Began);
        yew::platform::spawn_local(async move { files.dispatch(Step::Read(ReadFile::read(file).await)) });
    });
    use_effect_with(add.clone(), |add| {
        let add = add.clone();
        let guard = on_drop(move |file| add.emit(file));
        move || drop(guard)
    });
    let heading = match files.read.as_slice() {
        [] => language.say(words::TITLE).to_owned(),
        [only] => title(language, only),
        several => words::opened(language, several.len()),
    };
    let caption = if let [only] = files.read.as_slice() { Some(AttrValue::from(only.name().to_owned())) } else { None };
    html! {
        <Page title={heading} {caption}>
            <p class="hint" role="status">{ if files.waiting > 0 { language.say(words::READING) } else { "" } }</p>
            if files.read.is_empty() {
                <p class="lead">{ language.say(words::INTRO) }</p>
                <DropZone on_file={add} />
            } else {
                { listed(language, &files.read) }
                <div class="actions quiet no-print"><FileButton id="open-more" label={language.say(words::MORE)} plain=true multiple=true on_choose={add} /></div>
            }
        </Page>
    }
}

/// One file fills the page; several are a list that unfolds, the newest first and unfolded. Each has a number for good, so that it
/// stays as it is while others come.
fn listed(language: Language, files: &[ReadFile]) -> Html {
    if let [only] = files {
        return html! { <Entry id="file-1" file={only.clone()} /> };
    }
    let one = |(index, file): (usize, &ReadFile)| {
        let (tone, text) = state(language, file);
        let number = files.len() - index;
        html! {
            <details class="opened sheet" key={number} open={index == 0}>
                <summary><bdi>{ file.name().to_owned() }</bdi>{ " " }<Tag {tone} {text} /></summary>
                <p class="caption">{ isolated(&title(language, file)) }</p>
                <Entry id={format!("file-{number}")} file={file.clone()} />
            </details>
        }
    };
    files.iter().enumerate().map(one).collect()
}

enum Step {
    Began,
    Read(ReadFile),
}

/// What was read in this visit, the last first, and how many are on their way.
#[derive(Default)]
struct Files {
    read: Vec<ReadFile>,
    waiting: usize,
}

impl Reducible for Files {
    type Action = Step;

    fn reduce(self: std::rc::Rc<Self>, step: Step) -> std::rc::Rc<Self> {
        let (read, waiting) = (self.read.clone(), self.waiting);
        std::rc::Rc::new(match step {
            Step::Began => Files { read, waiting: waiting + 1 },
            Step::Read(file) => {
                Files { read: std::iter::once(file).chain(read).collect(), waiting: waiting.saturating_sub(1) }
            }
        })
    }
}

#[derive(Properties, PartialEq)]
struct DropZoneProps {
    on_file: Callback<ChosenFile>,
}

/// Where files may be dropped, to be seen; the whole page takes them.
#[component]
fn DropZone(props: &DropZoneProps) -> Html {
    let language = use_language();
    let over = use_state(|| false);
    let hover = |value: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(value);
        })
    };
    html! {
        <div class={classes!("dropzone", over.then_some("over"))} ondragover={hover(true)} ondragleave={hover(false)} ondrop={hover(false)}>
            <p>{ language.say(words::DROP) }</p>
            <FileButton id="open-files" label={language.say(words::CHOOSE)} multiple=true on_choose={&props.on_file} />
        </div>
    }
}
