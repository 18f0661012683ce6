//! Files that came along, each held against the digests that the unit stated when it signed.

use super::history::{Done, Evidence};
use crate::browser::files::{self, FileError};
use crate::browser::input::ChosenFile;
use crate::browser::page;
use crate::criteria::Criteria;
use crate::document::summary::SelfAssessment;
use crate::json::Digest;
use crate::text::Language;
use crate::text::page::desk_summary as words;
use crate::ui::components::{Tag, Tone};
use crate::ui::form::FileButton;
use crate::ui::state::desk::{By, use_desk_actions};
use crate::ui::state::{Inside, ReadFile, Stop, use_language};
use crate::ui::trouble::file_error;
use std::collections::BTreeMap;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EvidenceCheckProps {
    pub file: ReadFile,
    /// The assessment's id, for the history.
    pub id: AttrValue,
    /// Something was noted.
    pub on_noted: Callback<()>,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    /// Cited with this very digest, at these checks.
    Match(Vec<String>),
    /// Cited by this name with another digest, at these checks.
    Other(Vec<String>),
    NotCited,
    /// Somebody did not want to wait.
    Stopped,
    Failed(FileError),
}

/// A file of this number is on its way, or it is known what came of it.
enum Step {
    Progress { number: usize, on_its_way: OnItsWay },
    Done { number: usize, name: String, found: Found },
}

/// How far a file is that is read.
#[derive(Clone)]
struct OnItsWay {
    name: String,
    /// Bytes.
    done: u64,
    total: u64,
    stop: Stop,
}

/// By its number.
type OnTheWay = BTreeMap<usize, OnItsWay>;

#[derive(Default)]
struct Checked {
    done: Vec<(String, Found)>,
    on_the_way: OnTheWay,
}

impl Reducible for Checked {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let (mut done, mut on_the_way) = (self.done.clone(), self.on_the_way.clone());
        match step {
            Step::Progress { number, on_its_way } => {
                on_the_way.insert(number, on_its_way);
            }
            Step::Done { number, name, found } => {
                on_the_way.remove(&number);
                done.push((name, found));
            }
        }
        Rc::new(Checked { done, on_the_way })
    }
}

#[component]
pub fn EvidenceCheck(props: &EvidenceCheckProps) -> Html {
    let language = use_language();
    let asked = use_memo(props.file.clone(), |file| file.computed().map(|computed| computed.asked()));
    let checked = use_reducer(Checked::default);
    let next = use_mut_ref(|| 0_usize);
    let deps = (checked.dispatcher(), props.file.clone(), props.id.clone(), props.on_noted.clone(), use_desk_actions());
    let check = use_callback(deps, move |ChosenFile(file): ChosenFile, (all, summary, id, on_noted, actions)| {
        let number = next.replace_with(|number| *number + 1);
        let (all, summary, id, on_noted) = (all.clone(), summary.clone(), id.clone(), on_noted.clone());
        let actions = actions.clone();
        yew::platform::spawn_local(async move {
            let (name, stop) = (file.name(), Stop::default());
            let step = |done, total| {
                let on_its_way = OnItsWay { name: name.clone(), done, total, stop: stop.clone() };
                Step::Progress { number, on_its_way }
            };
            let hash = files::sha256(&file, |done, total| all.dispatch(step(done, total)));
            let Some(hash) = unless_stopped(&stop, hash).await else {
                return all.dispatch(Step::Done { number, name, found: Found::Stopped });
            };
            let found = match &hash {
                Ok(hash) => look(&summary, &name, hash),
                Err(error) => Found::Failed(error.clone()),
            };
            if let (Ok(hash), Some(actions)) = (hash, actions)
                && let Some(done) = noted(&name, &hash, &found, actions.who().await)
            {
                // What is not noted is shown all the same.
                drop(actions.note(&id, done.to_text()).await);
                on_noted.emit(());
            }
            all.dispatch(Step::Done { number, name, found });
        });
    });
    use_effect_with(check.clone(), |check| {
        let check = check.clone();
        let guard = crate::browser::drop::on_drop(move |file| check.emit(file));
        move || drop(guard)
    });
    html! {
        <section class="no-print" aria-labelledby="evidence-files">
            <h2 id="evidence-files">{ language.say(words::EVIDENCE) }</h2>
            <p>{ language.say(words::EVIDENCE_WHY) }</p>
            <p class="actions"><FileButton id="check-evidence" label={language.say(words::EVIDENCE_CHOOSE)} plain=true multiple=true on_choose={check} /></p>
            { for checked.on_the_way.iter().map(|(number, file)| on_its_way(language, *number, file)) }
            <ul class="plain-list checked-files" aria-live="polite">
                { for checked.done.iter().enumerate().map(|(index, (name, found))| html! { <li key={index}><bdi>{ name }</bdi>{ " " }{ said(language, asked.as_ref().as_ref(), found) }</li> }) }
            </ul>
        </section>
    }
}

/// What comes of it, or nothing as soon as somebody has asked it to stop: it is looked at after each slice of the file.
async fn unless_stopped<T>(stop: &Stop, work: impl Future<Output = T>) -> Option<T> {
    let mut work = Box::pin(work);
    poll_fn(|context| if stop.is_asked() { Poll::Ready(None) } else { work.as_mut().poll(context).map(Some) }).await
}

/// Only of a file that takes a while is more seen than its name.
fn on_its_way(language: Language, number: usize, file: &OnItsWay) -> Html {
    let OnItsWay { name, done, total, stop } = file;
    let id = format!("hashing-{number}");
    let onclick = Callback::from({
        let stop = stop.clone();
        move |_: MouseEvent| stop.ask()
    });
    html! {
        <p class="hashing" key={number}>
            <label for={id.clone()}><bdi>{ name }</bdi></label>{ " " }
            <progress {id} value={done.to_string()} max={(*total).max(1).to_string()} />{ " " }
            <span class="hint">{ words::hashed(language, *done, *total) }</span>{ " " }
            <button type="button" class="link" id={format!("hashing-{number}-stop")} aria-label={words::stop_hashing(language, name)} {onclick}>{ language.say(words::STOP_HASHING) }</button>
        </p>
    }
}

/// For the history; nothing of a file that could not be read.
fn noted(name: &str, hash: &[u8; 32], found: &Found, by: Option<By>) -> Option<Done> {
    let result = match found {
        Found::Match(_) => Evidence::Match,
        Found::Other(_) => Evidence::Other,
        Found::NotCited => Evidence::NotCited,
        Found::Stopped | Found::Failed(_) => return None,
    };
    Some(Done::EvidenceChecked { file: name.to_owned(), digest: Digest(*hash), result, by })
}

fn look(file: &ReadFile, name: &str, hash: &[u8; 32]) -> Found {
    let Inside::Summary { opened, .. } = file.inside() else { return Found::NotCited };
    let digest = Digest(*hash).to_string();
    let cited = |fits: &dyn Fn(&str, &str) -> bool| citing(&opened.document, fits);
    match (cited(&|_, stated| stated == digest), cited(&|stated, _| stated == name)) {
        (by_digest, _) if !by_digest.is_empty() => Found::Match(by_digest),
        (_, by_name) if !by_name.is_empty() => Found::Other(by_name),
        _ => Found::NotCited,
    }
}

/// The checks that cite a file whose name and digest fit.
fn citing(summary: &SelfAssessment, fits: &dyn Fn(&str, &str) -> bool) -> Vec<String> {
    let cites = |evidence: &crate::document::summary::EvidenceMember| {
        evidence.file.as_ref().is_some_and(|file| fits(&file.name, &file.digest))
    };
    let answers = summary.answers.iter().filter(|(_, member)| member.evidence.iter().any(cites));
    answers.map(|(check, _)| check.clone()).collect()
}

fn said(language: Language, asked: Option<&Criteria>, found: &Found) -> Html {
    let (tone, sentence, checks) = match found {
        Found::Match(checks) => (Tone::Good, words::EVIDENCE_MATCH, checks.as_slice()),
        Found::Other(checks) => (Tone::Bad, words::EVIDENCE_OTHER, checks.as_slice()),
        Found::NotCited => (Tone::Quiet, words::EVIDENCE_NOT_CITED, &[][..]),
        Found::Stopped => (Tone::Quiet, words::EVIDENCE_STOPPED, &[][..]),
        Found::Failed(error) => return html! { <span class="message">{ file_error(language, error) }</span> },
    };
    html! { <><Tag {tone} text={language.say(sentence)} />{ for checks.iter().map(|check| citing_check(language, asked, check)) }</> }
}

/// The question at which the file is cited, and the way to its answer.
fn citing_check(language: Language, asked: Option<&Criteria>, check: &str) -> Html {
    let question = asked.and_then(|asked| asked.check(check)).map_or(check, |check| language.of(&check.question));
    let onclick = {
        let place = format!("reviewed-{check}");
        Callback::from(move |_: MouseEvent| _ = page::focus(&place))
    };
    html! { <>{ " " }<button type="button" class="link" {onclick}>{ question.to_owned() }</button></> }
}
