//! What happens when a reviewer accepts several assessments: all decisions are written, signed one after the other, taken in together or
//! not at all, and handed over as one archive.

use super::{Meant, SIGNED};
use crate::browser::vault::VaultError;
use crate::browser::worker::Packer;
use crate::browser::{clock, files, page, random};
use crate::document::decision::{self, ReviewDecision};
use crate::review::DecisionRecord;
use crate::review::decide::{Deciding, DecisionDraft};
use crate::review::desk::{Row, prepare_together};
use crate::review::desk_copy::path_of;
use crate::text::page::desk_together as words;
use crate::ui::components::{Said, SummaryLine, focus_error_summary};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::copy::{Progress, no_worker};
use crate::ui::pages::desk::summary::sign::{NotSigned, mistakes_of, noted, taken_in};
use crate::ui::pages::sign::signer::{Signer, use_signer};
use crate::ui::pages::sign::use_signing::{Mistake, lines};
use crate::ui::state::desk::{DeskActions, REVIEWER, TakenIn, use_desk_actions};
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use gloo_timers::future::TimeoutFuture;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

const FILE: &str = "antt_quyet-dinh.zip";
/// As many are signed before the page is drawn again.
const AT_ONCE: usize = 20;
/// As many are on their way to the worker at once.
const PACKED_AT_ONCE: usize = 100;

/// What the page shows and calls.
pub struct SigningTogether {
    pub signer: Signer,
    pub lines: Vec<SummaryLine>,
    /// How far signing is, while it is.
    pub progress: Option<Progress>,
    pub said: Said,
    /// How many were signed on this page.
    pub signed: Option<usize>,
    pub sign: Callback<MouseEvent>,
    pub stop: Callback<MouseEvent>,
}

#[hook]
pub fn use_signing_together(
    desk: &InDesk,
    meant: &Rc<Option<Meant>>,
    draft: Option<Rc<DecisionDraft>>,
) -> SigningTogether {
    let language = use_language();
    let (shelf, actions, signer) = (use_shelf(), use_desk_actions(), use_signer());
    let mistakes = use_state(Vec::<Mistake>::new);
    let said = use_state(Said::default);
    let progress = use_state(|| None::<Progress>);
    let signed = use_state_eq(|| None::<usize>);
    let stopped = use_mut_ref(Rc::<Cell<bool>>::default);
    // Whoever leaves the page stops it.
    use_effect_with((), {
        let stopped = stopped.clone();
        move |()| move || stopped.borrow().set(true)
    });
    use_effect_with(*signed, |signed| {
        if signed.is_some() {
            page::focus(SIGNED);
        }
    });
    let sign = Callback::from({
        let (desk, meant, signer, stopped) = (desk.clone(), meant.clone(), signer.clone(), stopped.clone());
        let (mistakes, said, progress, signed) = (mistakes.setter(), said.setter(), progress.clone(), signed.setter());
        move |_: MouseEvent| {
            let (Some(shelf), Some(actions), Some(draft), Some(meant)) =
                (shelf.clone(), actions.clone(), draft.clone(), (*meant).as_ref())
            else {
                return;
            };
            if progress.is_some() || !signer.is_ready() {
                return;
            }
            let work = Work {
                shelf,
                actions,
                desk: desk.clone(),
                signer: signer.clone(),
                draft,
                rows: meant.rows.clone(),
                stopped: Rc::default(),
            };
            *stopped.borrow_mut() = work.stopped.clone();
            let total = work.rows.len();
            let (mistakes, said, progress, signed) =
                (mistakes.clone(), said.clone(), progress.setter(), signed.clone());
            said.set(Said::Nothing);
            yew::platform::spawn_local(async move {
                match work.run(|done| progress.set(Some((done, total)))).await {
                    Ok(Some(files)) => {
                        mistakes.set(Vec::new());
                        said.set(match save(&files).await {
                            Ok(name) => Said::SavedTo(name),
                            Err(_) => Said::Failed(words::NOT_SAVED.into()),
                        });
                        signed.set(Some(total));
                    }
                    Ok(None) => said.set(Said::Done(words::STOPPED)),
                    Err(why) => {
                        mistakes.set(mistakes_of(why, &work.signer));
                        focus_error_summary();
                    }
                }
                progress.set(None);
            });
        }
    });
    let stop = Callback::from(move |_: MouseEvent| stopped.borrow().set(true));
    SigningTogether {
        signer,
        lines: lines(language, &mistakes),
        progress: *progress,
        said: (*said).clone(),
        signed: *signed,
        sign,
        stop,
    }
}

/// A signed decision: where it stands in an archive, and its bytes.
type Signed = (String, Vec<u8>);

/// Decisions on their way.
struct Work {
    shelf: Shelf,
    actions: DeskActions,
    desk: InDesk,
    signer: Signer,
    draft: Rc<DecisionDraft>,
    rows: Vec<Row>,
    stopped: Rc<Cell<bool>>,
}

impl Work {
    /// All signed and taken in; nothing when somebody has stopped it before.
    async fn run(&self, on_done: impl Fn(usize)) -> Result<Option<Vec<Signed>>, NotSigned> {
        let decisions =
            self.rows.iter().filter_map(|row| self.prepared(row).transpose()).collect::<Result<Vec<_>, _>>()?;
        if self.signer.mistakes().is_some() {
            return Err(NotSigned::Decision(Vec::new()));
        }
        let secret = self.signer.secret(&self.shelf).await?;
        let (mut files, mut notes) = (Vec::<TakenIn>::new(), Vec::new());
        for (done, decision) in decisions.iter().enumerate() {
            if done % AT_ONCE == 0 {
                on_done(done);
                TimeoutFuture::new(0).await;
                if self.stopped.get() {
                    return Ok(None);
                }
            }
            let sealed = decision::seal(decision, &secret, &decision.decided_at).map_err(Trouble::NotSealed)?;
            files.extend(taken_in(decision, &sealed));
            notes.push(noted(decision, sealed.digest));
        }
        let signed = files.iter().map(|file| (path_of(&file.known), file.bytes.clone())).collect();
        self.actions.take_in(files).await?;
        // As on the page of one decision: neither takes anything away where it can't be kept.
        let reviewer = decisions.first().map(|decision| serde_json::to_string(&decision.reviewer).unwrap_or_default());
        drop(self.actions.put_setting(REVIEWER, &reviewer.unwrap_or_default()).await);
        drop(self.actions.note_all(&notes).await);
        Ok(Some(signed))
    }

    /// The decision about a row; nothing where its file is gone since.
    fn prepared(&self, row: &Row) -> Result<Option<ReviewDecision>, NotSigned> {
        let Some(holding) = self.desk.0.newest(&row.id).filter(|newest| newest.record.digest == row.digest) else {
            return Ok(None);
        };
        let id = format!("urn:uuid:{}", random::uuid_v4().map_err(VaultError::from)?);
        let now = clock::timestamp();
        let deciding = Deciding { id: &id, decided_at: &now, program_version: env!("CARGO_PKG_VERSION") };
        let prepared = prepare_together(&self.draft, &holding.record, self.former(row), deciding);
        prepared.map(Some).map_err(NotSigned::Decision)
    }

    /// The decision that counts until now.
    fn former(&self, row: &Row) -> Option<&DecisionRecord> {
        let digest = row.review.counting()?;
        self.desk.0.decisions.iter().map(|(record, _)| record).find(|record| record.digest == digest)
    }
}

/// The name under which they were saved.
async fn save(signed: &[Signed]) -> Result<String, Trouble> {
    let packer = Packer::start().await.map_err(no_worker)?;
    for some in signed.chunks(PACKED_AT_ONCE) {
        packer.add(some).await.map_err(no_worker)?;
    }
    files::save(FILE, "application/zip", &packer.finish().await.map_err(no_worker)?)?;
    Ok(FILE.to_owned())
}
