//! The papers cited for a check: title, number, day, issuer, section, page, and a file of which only name, size and digest are kept.

use crate::assessment::{CheckChange, EvidenceEntry, EvidenceField, EvidenceFile, Field, Refusal};
use crate::browser::files::{self, FileError};
use crate::browser::{input::ChosenFile, page};
use crate::json::Digest;
use crate::text::{Language, evidence_field_name, ordinal, page::check as words, size};
use crate::ui::components::Fold;
use crate::ui::form::{FileButton, TextField, Width};
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::file_error;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EvidenceListProps {
    pub check: AttrValue,
    pub evidence: Vec<EvidenceEntry>,
    pub refusals: Vec<Refusal>,
    pub read_only: bool,
    pub on_change: Callback<CheckChange>,
}

#[component]
pub fn EvidenceList(props: &EvidenceListProps) -> Html {
    let language = use_language();
    let count = props.evidence.len();
    let (on_read, dropped) = use_read(props);
    let add = format!("{}-add-evidence", props.check);
    // A paper that was just added is filled in next.
    let added = use_mut_ref(|| count);
    use_effect_with((props.check.clone(), count), move |(check, count)| {
        let before = added.replace(*count);
        if *count > before {
            page::focus_in_place(&format!("{check}-evidence-{}-title", *count - 1));
        }
    });
    let summary = if count == 0 {
        language.say(words::EVIDENCE).to_owned()
    } else {
        format!("{} ({count})", language.say(words::EVIDENCE))
    };
    html! {
        <Fold {summary} open_at_first={count > 0}>
            <p class="hint">{ language.say(words::EVIDENCE_HINT) }</p>
            { for props.evidence.iter().enumerate().map(|(index, paper)| html! {
                <Paper key={index} {index} check={&props.check} paper={paper.clone()} refusals={props.refusals.clone()}
                    read_only={props.read_only} on_change={&props.on_change} on_read={&on_read} />
            }) }
            <p class="message" aria-live="polite">{ if dropped { language.say(words::FILE_DROPPED) } else { "" } }</p>
            if !props.read_only {
                <button type="button" class="button plain" id={add}
                    onclick={props.on_change.reform(|_: MouseEvent| CheckChange::AddEvidence)}>
                    { language.say(words::ADD_EVIDENCE) }
                </button>
            }
        </Fold>
    }
}

/// What was read of a file, for the paper at this place, which was this when the reading began.
type Read = (usize, EvidenceEntry, EvidenceFile);

/// What to do with it, and whether the last one was for a paper that is not there any more.
#[hook]
fn use_read(props: &EvidenceListProps) -> (Callback<Read>, bool) {
    let dropped = use_state(|| false);
    // As it is when the reading ends, not as it was when the file was chosen.
    let now = use_mut_ref(Vec::new);
    now.borrow_mut().clone_from(&props.evidence);
    let deps = (props.on_change.clone(), dropped.setter());
    let on_read = use_callback(deps, move |(index, paper, file): Read, (on_change, dropped)| {
        let same = now.borrow().get(index).is_some_and(|now| now.is_same_paper(&paper));
        dropped.set(!same);
        if same {
            on_change.emit(CheckChange::EvidenceFile { index, paper: Box::new(paper), file });
        }
    });
    (on_read, *dropped)
}

#[derive(Properties, PartialEq)]
struct PaperProps {
    index: usize,
    check: AttrValue,
    paper: EvidenceEntry,
    refusals: Vec<Refusal>,
    read_only: bool,
    on_change: Callback<CheckChange>,
    on_read: Callback<Read>,
}

#[component]
fn Paper(props: &PaperProps) -> Html {
    let language = use_language();
    let PaperProps { index, check, paper, read_only, on_change, on_read, .. } = props;
    let index = *index;
    let heading = format!("{} {}", language.say(words::PAPER), ordinal(language, index + 1));
    let remove = {
        let (on_change, next) = (on_change.clone(), format!("{check}-add-evidence"));
        Callback::from(move |_: MouseEvent| {
            on_change.emit(CheckChange::RemoveEvidence(index));
            // The button is about to go, and the focus would go nowhere.
            page::focus_in_place(&next);
        })
    };
    let line = |field: EvidenceField, width: Width, value: &str, name: &str| {
        let on_input = on_change.reform(move |text| CheckChange::Evidence(index, field, text));
        html! {
            <TextField id={format!("{check}-evidence-{index}-{name}")} label={language.say(evidence_field_name(field))} {width} value={value.to_owned()}
                message={message(language, props, field)} read_only={*read_only} {on_input} />
        }
    };
    html! {
        <fieldset class="part">
            <legend>{ heading.clone() }</legend>
            { line(EvidenceField::Title, Width::Full, &paper.title, "title") }
            <div class="pair">
                { line(EvidenceField::Number, Width::Short, &paper.number, "number") }
                { line(EvidenceField::IssuedOn, Width::Short, &paper.issued_on, "date") }
            </div>
            { line(EvidenceField::Issuer, Width::Full, &paper.issuer, "issuer") }
            <div class="pair">
                { line(EvidenceField::Section, Width::Label, &paper.section, "section") }
                { line(EvidenceField::Page, Width::Label, &paper.page, "page") }
            </div>
            <PaperFile {index} check={check} paper={paper.clone()} read_only={*read_only} on_change={on_change} on_read={on_read} />
            if !read_only {
                <button type="button" class="link" aria-label={format!("{}: {heading}", language.say(words::REMOVE))}
                    onclick={remove}>{ language.say(words::REMOVE) }</button>
            }
        </fieldset>
    }
}

fn message(language: Language, props: &PaperProps, field: EvidenceField) -> Option<AttrValue> {
    let wanted = match field {
        EvidenceField::Title => Field::EvidenceTitle(props.index),
        EvidenceField::IssuedOn => Field::EvidenceDate(props.index),
        EvidenceField::Number | EvidenceField::Issuer | EvidenceField::Section | EvidenceField::Page => return None,
    };
    let refusal = props.refusals.iter().find(|refusal| refusal.field() == wanted)?;
    Some(words::evidence_refusal(language, refusal).into())
}

#[derive(Properties, PartialEq)]
struct PaperFileProps {
    index: usize,
    check: AttrValue,
    paper: EvidenceEntry,
    read_only: bool,
    on_change: Callback<CheckChange>,
    on_read: Callback<Read>,
}

/// How far the reading of a file is. Not the words: the language may change while they stand there.
#[derive(Clone, PartialEq)]
enum Hashing {
    /// None is read.
    Idle,
    /// So many bytes of so many.
    Going(u64, u64),
    Failed(FileError),
}

impl Hashing {
    fn say(&self, language: Language) -> String {
        match self {
            Hashing::Idle => language.say(words::FILE_HINT).to_owned(),
            Hashing::Going(done, total) => words::hashing(language, *done, *total),
            Hashing::Failed(error) => file_error(language, error),
        }
    }
}

/// Hashing goes on in slices; the page stays usable meanwhile.
#[component]
fn PaperFile(props: &PaperFileProps) -> Html {
    let language = use_language();
    let state = use_state(|| Hashing::Idle);
    let shelf = use_shelf();
    let index = props.index;
    let on_choose = {
        let (state, on_read, paper) = (state.clone(), props.on_read.clone(), props.paper.clone());
        Callback::from(move |ChosenFile(file): ChosenFile| {
            let (state, on_read, paper) = (state.clone(), on_read.clone(), paper.clone());
            let pending = shelf.as_ref().map(Shelf::pending);
            yew::platform::spawn_local(async move {
                let progress = |done: u64, total: u64| state.set(Hashing::Going(done, total));
                match files::sha256(&file, progress).await {
                    Err(error) => state.set(Hashing::Failed(error)),
                    Ok(hash) => {
                        state.set(Hashing::Idle);
                        let size = crate::browser::input::file_size(&file);
                        let kept = EvidenceFile { name: file.name(), size, digest: Digest(hash).to_string() };
                        on_read.emit((index, paper, kept));
                    }
                }
                drop(pending);
            });
        })
    };
    html! {
        <div class="paper-file">
            if let Some(file) = &props.paper.file {
                <p><bdi>{ &file.name }</bdi>{ format!(", {}. ", size(language, file.size)) }<code class="digest">{ &file.digest }</code></p>
            }
            <p class="hint" aria-live="polite">{ state.say(language) }</p>
            if !props.read_only {
                <FileButton id={format!("{}-evidence-{index}-file", props.check)} label={language.say(words::CHOOSE_FILE)} plain=true {on_choose} />
                if props.paper.file.is_some() {
                    <button type="button" class="link" onclick={props.on_change.reform(move |_: MouseEvent| CheckChange::RemoveEvidenceFile(index))}>
                        { language.say(words::REMOVE_FILE) }
                    </button>
                }
            }
        </div>
    }
}
