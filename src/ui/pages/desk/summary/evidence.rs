//! Files that came along, each held against the digests that the unit stated when it signed.

use crate::browser::files::{self, FileError};
use crate::browser::input::ChosenFile;
use crate::document::summary::SelfAssessment;
use crate::text::Language;
use crate::text::page::desk_summary as words;
use crate::ui::components::{Tag, Tone};
use crate::ui::form::FileButton;
use crate::ui::state::{Inside, ReadFile, use_language};
use crate::ui::trouble::file_error;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EvidenceCheckProps {
    pub file: ReadFile,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    /// Cited with this very digest, at these checks.
    Match(Vec<String>),
    /// Cited by this name with another digest, at these checks.
    Other(Vec<String>),
    NotCited,
    Failed(FileError),
}

#[derive(Default)]
struct Checked(Vec<(String, Found)>);

impl Reducible for Checked {
    type Action = (String, Found);

    fn reduce(self: Rc<Self>, one: (String, Found)) -> Rc<Self> {
        Rc::new(Checked(self.0.iter().cloned().chain([one]).collect()))
    }
}

#[component]
pub fn EvidenceCheck(props: &EvidenceCheckProps) -> Html {
    let language = use_language();
    let checked = use_reducer(Checked::default);
    let check =
        use_callback((checked.dispatcher(), props.file.clone()), |ChosenFile(file): ChosenFile, (all, summary)| {
            let (all, summary) = (all.clone(), summary.clone());
            yew::platform::spawn_local(async move {
                let found = match files::sha256(&file, |_, _| ()).await {
                    Ok(hash) => look(&summary, &file.name(), &hash),
                    Err(error) => Found::Failed(error),
                };
                all.dispatch((file.name(), found));
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
            <ul class="plain-list checked-files" aria-live="polite">
                { for checked.0.iter().enumerate().map(|(index, (name, found))| html! { <li key={index}><bdi>{ name }</bdi>{ " " }{ said(language, found) }</li> }) }
            </ul>
        </section>
    }
}

fn look(file: &ReadFile, name: &str, hash: &[u8; 32]) -> Found {
    let Inside::Summary { opened, .. } = file.inside() else { return Found::NotCited };
    let digest = format!("sha256:{}", base16ct::lower::encode_string(hash));
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

fn said(language: Language, found: &Found) -> Html {
    let (tone, sentence, checks) = match found {
        Found::Match(checks) => (Tone::Good, words::EVIDENCE_MATCH, checks.as_slice()),
        Found::Other(checks) => (Tone::Bad, words::EVIDENCE_OTHER, checks.as_slice()),
        Found::NotCited => (Tone::Quiet, words::EVIDENCE_NOT_CITED, &[][..]),
        Found::Failed(error) => return html! { <span class="message">{ file_error(language, error) }</span> },
    };
    html! { <><Tag {tone} text={language.say(sentence)} />{ " " }<bdi>{ checks.join(", ") }</bdi></> }
}
