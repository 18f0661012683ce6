//! What happens when a reviewer signs: what is looked at first, the signed file, its way into the desk and onto the disk.

use super::draft::Edit;
use super::history::Done;
use super::use_draft::UseDraft;
use crate::browser::vault::VaultError;
use crate::browser::{clock, files, random};
use crate::document::decision::{self, ReviewDecision};
use crate::document::seal::Sealed;
use crate::json::Digest;
use crate::review::ReviewState;
use crate::review::decide::{self, DecisionDraft, NotDecided, ReviewerField, Scored};
use crate::review::desk::Holding;
use crate::review::intake::{Read, read};
use crate::text::page::desk_summary as words;
use crate::text::review::not_decided;
use crate::ui::components::{Said, SummaryLine, focus_error_summary};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::sign::signer::{Signer, place_of, use_signer};
use crate::ui::pages::sign::use_signing::{Mistake, lines};
use crate::ui::state::desk::{DeskActions, Known, REVIEWER, TakenIn, use_desk_actions};
use crate::ui::state::{ReadFile, Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

/// What the form shows and calls.
pub struct Deciding {
    pub signer: Signer,
    pub lines: Vec<SummaryLine>,
    pub busy: bool,
    pub said: Said,
    /// What was signed last on this page.
    pub decision: Option<Digest>,
    pub sign: Callback<MouseEvent>,
}

/// Why nothing was signed.
pub enum NotSigned {
    Decision(Vec<NotDecided>),
    Trouble(Trouble),
}

impl<T: Into<Trouble>> From<T> for NotSigned {
    fn from(trouble: T) -> NotSigned {
        NotSigned::Trouble(trouble.into())
    }
}

#[hook]
pub fn use_deciding(desk: &InDesk, holding: &Rc<Holding>, file: &ReadFile, draft: &UseDraft) -> Deciding {
    let language = use_language();
    let (shelf, actions) = (use_shelf(), use_desk_actions());
    let signer = use_signer();
    let mistakes = use_state(Vec::<Mistake>::new);
    let (busy, said) = (use_state(|| false), use_state(Said::default));
    let signed = use_state_eq(|| None::<Digest>);
    let sign = Callback::from({
        let (signer, holding, file, draft) = (signer.clone(), holding.clone(), file.clone(), draft.clone());
        let review = desk.0.row(&holding.record.id).map(|row| row.review.clone());
        let (mistakes, busy, said, signed) = (mistakes.setter(), busy.clone(), said.setter(), signed.setter());
        move |_: MouseEvent| {
            let (Some(shelf), Some(actions), Some(typed)) = (shelf.clone(), actions.clone(), draft.draft.clone())
            else {
                return;
            };
            if *busy || !signer.is_ready() {
                return;
            }
            let (signer, holding, file) = (signer.clone(), holding.clone(), file.clone());
            let (edit, review) = (draft.edit.clone(), review.clone());
            let (mistakes, busy, said, signed) = (mistakes.clone(), busy.setter(), said.clone(), signed.clone());
            busy.set(true);
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                match decided(&shelf, &actions, &signer, (&typed, &holding, &file, review.as_ref())).await {
                    Ok(Signed { name, sealed }) => {
                        mistakes.set(Vec::new());
                        signed.set(Some(sealed.digest));
                        // First of all: what was signed must not be there to be signed again, whatever becomes of its file.
                        edit.emit(Edit::Clear);
                        said.set(match files::save(&name, "application/json", &sealed.bytes) {
                            Ok(()) => Said::SavedTo(name),
                            Err(_) => Said::Failed(words::SIGNED_NOT_SAVED.into()),
                        });
                    }
                    Err(why) => {
                        said.set(Said::Nothing);
                        mistakes.set(mistakes_of(why, &signer));
                        focus_error_summary();
                    }
                }
                busy.set(false);
            });
        }
    });
    Deciding { signer, lines: lines(language, &mistakes), busy: *busy, said: (*said).clone(), decision: *signed, sign }
}

/// A decision that was taken in.
struct Signed {
    name: String,
    sealed: Sealed,
}

/// Signs, takes the file in, and notes that it was done.
async fn decided(
    shelf: &Shelf,
    actions: &DeskActions,
    signer: &Signer,
    (draft, holding, file, review): (&DecisionDraft, &Holding, &ReadFile, Option<&ReviewState>),
) -> Result<Signed, NotSigned> {
    let id = format!("urn:uuid:{}", random::uuid_v4().map_err(VaultError::from)?);
    let now = clock::timestamp();
    let deciding = decide::Deciding { id: &id, decided_at: &now, program_version: env!("CARGO_PKG_VERSION") };
    let scored = file.computed().and_then(Scored::of);
    // Before the key: nobody shall have a key made for a decision that can't be signed.
    let prepared = decide::prepare(draft, &holding.record, scored, deciding);
    let supersedes = review.unwrap_or(&ReviewState::Waiting).to_correct(draft.supersedes);
    let decision = match (prepared, supersedes) {
        (Ok(decision), Ok(supersedes)) => ReviewDecision { supersedes, ..decision },
        (prepared, supersedes) => {
            let missing = prepared.err().unwrap_or_default().into_iter().chain(supersedes.err());
            return Err(NotSigned::Decision(missing.collect()));
        }
    };
    if signer.mistakes().is_some() {
        return Err(NotSigned::Decision(Vec::new()));
    }
    let secret = signer.secret(shelf).await?;
    let sealed = decision::seal(&decision, &secret, &now).map_err(Trouble::NotSealed)?;
    let name = decision::file_name(&decision);
    // It was read again when it was sealed, so it is a decision.
    actions.take_in(taken_in(&decision, &sealed).into_iter().collect()).await?;
    // A convenience for the next decision, so where it can't be kept this one is made all the same. What can't be read is said above the
    // page.
    drop(actions.put_setting(REVIEWER, &serde_json::to_string(&decision.reviewer).unwrap_or_default()).await);
    // The decision itself stands in the history, so a note that could not be kept takes nothing away.
    drop(actions.note_all(&[noted(&decision, sealed.digest)]).await);
    Ok(Signed { name, sealed })
}

/// The signed file, as the desk keeps it.
pub fn taken_in(decision: &ReviewDecision, sealed: &Sealed) -> Option<TakenIn> {
    let Read::Decision(record) = read(&sealed.bytes) else { return None };
    Some(TakenIn { name: decision::file_name(decision), known: Known::Decision(record), bytes: sealed.bytes.clone() })
}

/// What is noted of it: the assessment, and what was done.
pub fn noted(decision: &ReviewDecision, digest: Digest) -> (String, String) {
    let by = format!("{}, {}", decision.reviewer.name, decision.reviewer.organisation);
    let (ruling, revision) = (decision.decision, decision.assessment.revision);
    let done = Done::Decided { ruling, revision, by, digest: Some(digest) };
    (decision.assessment.id.clone(), done.to_text())
}

/// Each with the place where it is put right.
pub fn mistakes_of(why: NotSigned, signer: &Signer) -> Vec<Mistake> {
    match why {
        NotSigned::Decision(missing) => {
            let missing = missing.into_iter().map(|one| (place(one).into(), not_decided(one).into()));
            missing.chain(signer.mistakes()).collect()
        }
        NotSigned::Trouble(Trouble::Key(error)) => {
            vec![(place_of(&error, "sign-decision").into(), Trouble::Key(error))]
        }
        NotSigned::Trouble(trouble) => vec![("sign-decision".into(), trouble)],
    }
}

/// Where it is put right.
fn place(missing: NotDecided) -> &'static str {
    match missing {
        NotDecided::NotIntact => "heading",
        NotDecided::NoRuling => "ruling-0",
        NotDecided::NoComment => "decision-comment",
        NotDecided::Points => "points",
        NotDecided::Conflict => "decisions",
        NotDecided::Reviewer(ReviewerField::Name) => "reviewer-name",
        NotDecided::Reviewer(ReviewerField::Title) => "reviewer-title",
        NotDecided::Reviewer(ReviewerField::Organisation) => "reviewer-organisation",
        NotDecided::RecognitionNumber => "recognition-number",
        NotDecided::RecognitionIssuer => "recognition-issuer",
        NotDecided::RecognitionDay => "recognition-day",
    }
}
