//! What happens when a reviewer accepts several assessments: all decisions are written, signed one after the other, kept together or not at
//! all, and handed over as one archive.

use super::form::{COUNTS, Key};
use super::meant::Meant;
use super::use_typed::forget;
use crate::browser::vault::VaultError;
use crate::browser::worker::Packer;
use crate::browser::{clock, files, page, random};
use crate::criteria::{day_in_vietnam, iso};
use crate::document::SecretKey;
use crate::document::decision::{self, ReviewDecision};
use crate::json::Digest;
use crate::review::DecisionRecord;
use crate::review::decide::{Deciding, DecisionDraft};
use crate::review::desk::{Holding, Row, prepare_together};
use crate::review::desk_copy::path_of;
use crate::text::page::desk_together as words;
use crate::text::time_of_day;
use crate::ui::components::{Said, SummaryLine, focus_error_summary};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::copy::{Progress, no_worker};
use crate::ui::pages::desk::summary::draft::Edit;
use crate::ui::pages::desk::summary::sign::{NotSigned, mistakes_of, noted, taken_in};
use crate::ui::pages::sign::signer::{Signer, use_signer};
use crate::ui::pages::sign::use_signing::{Mistake, lines};
use crate::ui::state::desk::{Desk, DeskActions, REVIEWER, TakenIn, use_desk_actions};
use crate::ui::state::intake::use_intake;
use crate::ui::state::{Shelf, Stop, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// What has the focus once the decisions are signed.
pub const SIGNED: &str = "signed-together";
/// As many are signed before the page is drawn again.
const AT_ONCE: usize = 20;
/// As many are on their way to the worker at once.
const PACKED_AT_ONCE: usize = 100;

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    Writing,
    /// It can still be stopped, and nothing is kept then.
    Signing(Progress),
    Keeping,
    Signed(usize),
}

/// What the page shows and calls.
#[derive(Clone)]
pub struct SigningTogether {
    pub signer: Signer,
    pub lines: Vec<SummaryLine>,
    pub stage: Stage,
    pub said: Said,
    pub sign: Callback<MouseEvent>,
    pub stop: Callback<MouseEvent>,
}

/// Never: its calls are others with every drawing.
impl PartialEq for SigningTogether {
    fn eq(&self, _: &SigningTogether) -> bool {
        false
    }
}

#[hook]
pub fn use_signing_together(
    desk: &InDesk,
    meant: &Rc<Option<Rc<Meant>>>,
    draft: Option<Rc<DecisionDraft>>,
    edit: &Callback<Edit>,
) -> SigningTogether {
    let language = use_language();
    let (shelf, actions, signer, intake) = (use_shelf(), use_desk_actions(), use_signer(), use_intake());
    let mistakes = use_state(Vec::<Mistake>::new);
    let said = use_state(Said::default);
    let stage = use_state(|| Stage::Writing);
    let (busy, stop) = (use_mut_ref(|| false), use_mut_ref(Stop::default));
    // The desk of this moment, for what runs while it changes.
    let latest = use_mut_ref(|| desk.clone());
    *latest.borrow_mut() = desk.clone();
    // Whoever leaves the page stops it.
    use_effect_with((), {
        let stop = stop.clone();
        move |()| move || stop.borrow().ask()
    });
    use_effect_with(*stage, |stage| match stage {
        Stage::Signing((0, _)) => drop(page::focus("signing-together-stop")),
        Stage::Signed(_) => drop(page::focus(SIGNED)),
        Stage::Writing | Stage::Signing(_) | Stage::Keeping => {}
    });
    let sign = Callback::from({
        let (latest, meant, signer, edit) = (latest.clone(), meant.clone(), signer.clone(), edit.clone());
        let (mistakes, said, stage, stop) = (mistakes.setter(), said.setter(), stage.setter(), stop.clone());
        move |_: MouseEvent| {
            let (Some(shelf), Some(actions), Some(draft), Some(meant)) =
                (shelf.clone(), actions.clone(), draft.clone(), (*meant).clone())
            else {
                return;
            };
            // A second press comes before the page is drawn anew.
            if *busy.borrow() || !signer.is_ready() {
                return;
            }
            if intake.as_ref().is_some_and(|intake| intake.is_taking()) {
                return said.set(Said::Failed(words::TAKING.into()));
            }
            let work = Work {
                shelf,
                actions,
                signer: signer.clone(),
                draft,
                meant,
                latest: latest.clone(),
                stop: Stop::default(),
            };
            said.set(Said::Nothing);
            mistakes.set(Vec::new());
            let decisions = match work.prepared() {
                Ok(decisions) => decisions,
                Err(why) => {
                    mistakes.set(mistakes_of(why, &signer));
                    return focus_error_summary();
                }
            };
            *busy.borrow_mut() = true;
            *stop.borrow_mut() = work.stop.clone();
            stage.set(Stage::Signing((0, decisions.len())));
            let (busy, mistakes, said, stage, edit) =
                (busy.clone(), mistakes.clone(), said.clone(), stage.clone(), edit.clone());
            yew::platform::spawn_local(async move {
                match work.run(&decisions, &stage).await {
                    Ok(Some(signed)) => {
                        edit.emit(Edit::Clear);
                        let saved = save(&signed, work.meant.year).await;
                        stage.set(Stage::Signed(signed.len()));
                        said.set(saved.map_or_else(|_| Said::Failed(words::NOT_SAVED.into()), Said::SavedTo));
                    }
                    Ok(None) => {
                        stage.set(Stage::Writing);
                        said.set(Said::Done(words::STOPPED));
                        TimeoutFuture::new(0).await;
                        page::focus("sign-decision");
                    }
                    Err(why) => {
                        stage.set(Stage::Writing);
                        // The summary takes the focus as it appears.
                        mistakes.set(mistakes_of(why, &work.signer));
                    }
                }
                *busy.borrow_mut() = false;
            });
        }
    });
    let stop = use_callback((), move |_: MouseEvent, ()| stop.borrow().ask());
    SigningTogether { signer, lines: lines(language, &mistakes), stage: *stage, said: (*said).clone(), sign, stop }
}

/// A signed decision: where it stands in an archive, and its bytes.
type Signed = (String, Vec<u8>);

/// Decisions on their way.
struct Work {
    shelf: Shelf,
    actions: DeskActions,
    signer: Signer,
    draft: Rc<DecisionDraft>,
    meant: Rc<Meant>,
    latest: Rc<RefCell<InDesk>>,
    stop: Stop,
}

impl Work {
    /// All decisions before the key: nobody is asked for it in vain.
    fn prepared(&self) -> Result<Vec<ReviewDecision>, NotSigned> {
        let desk = self.latest.borrow().0.clone();
        let at_hand = AtHand::of(&desk);
        let mut decisions = Vec::with_capacity(self.meant.rows.len());
        for row in self.meant.rows.iter() {
            let Some(holding) = at_hand.files.get(&row.digest) else { return Err(changed()) };
            let former = row.review.counting().and_then(|digest| at_hand.decisions.get(&digest).copied());
            let id = format!("urn:uuid:{}", random::uuid_v4().map_err(VaultError::from)?);
            let now = clock::timestamp();
            let deciding = Deciding { id: &id, decided_at: &now, program_version: env!("CARGO_PKG_VERSION") };
            let decision = prepare_together(&self.draft, &holding.record, former, deciding);
            decisions.push(decision.map_err(NotSigned::Decision)?);
        }
        if self.signer.mistakes().is_some() { Err(NotSigned::Decision(Vec::new())) } else { Ok(decisions) }
    }

    /// All signed and kept; nothing when somebody has stopped it before.
    async fn run(
        &self,
        decisions: &[ReviewDecision],
        stage: &UseStateSetter<Stage>,
    ) -> Result<Option<Vec<Signed>>, NotSigned> {
        let secret = self.signer.secret(&self.shelf).await?;
        let Some((files, notes)) = self.signed(decisions, &secret, stage).await? else { return Ok(None) };
        stage.set(Stage::Keeping);
        TimeoutFuture::new(0).await;
        if self.stop.is_asked() {
            return Ok(None);
        }
        if !self.is_unchanged() {
            return Err(changed());
        }
        let signed = files.iter().map(|file| (path_of(&file.known), file.bytes.clone())).collect();
        self.actions.take_in(files).await?;
        // First of all: what was signed must not be there to be signed again, whatever becomes of its files and of the page. Where it can't
        // be written, the page tries again and says so.
        drop(forget(&self.actions, self.meant.year).await);
        // As on the page of one decision: neither takes anything away where it can't be kept.
        drop(
            self.actions.put_setting(REVIEWER, &serde_json::to_string(&self.draft.reviewer).unwrap_or_default()).await,
        );
        drop(self.actions.note_all(&notes).await);
        Ok(Some(signed))
    }

    /// The signed files with what is noted of each.
    async fn signed(
        &self,
        decisions: &[ReviewDecision],
        secret: &SecretKey,
        stage: &UseStateSetter<Stage>,
    ) -> Result<Option<(Vec<TakenIn>, Vec<(String, String)>)>, NotSigned> {
        let (mut files, mut notes) = (Vec::with_capacity(decisions.len()), Vec::with_capacity(decisions.len()));
        for some in decisions.chunks(AT_ONCE) {
            stage.set(Stage::Signing((files.len(), decisions.len())));
            TimeoutFuture::new(0).await;
            if self.stop.is_asked() {
                return Ok(None);
            }
            for decision in some {
                let sealed = decision::seal(decision, secret, &decision.decided_at).map_err(Trouble::NotSealed)?;
                files.extend(taken_in(decision, &sealed));
                notes.push(noted(decision, sealed.digest));
            }
        }
        Ok(Some((files, notes)))
    }

    /// Whether what was prepared is what would be prepared now: files are taken in and keys confirmed while it is signed.
    fn is_unchanged(&self) -> bool {
        let desk = self.latest.borrow().0.clone();
        let here: BTreeMap<&str, &Row> = desk.rows.iter().map(|row| (row.id.as_str(), row)).collect();
        let is_as_it_was = |row: &Row| here.get(row.id.as_str()).is_some_and(|now| *now == row);
        self.meant.rows.iter().all(is_as_it_was) && Key::of(&desk.trust, &self.signer) == COUNTS
    }
}

fn changed() -> NotSigned {
    NotSigned::Trouble(words::CHANGED.into())
}

/// What the desk holds, by digest.
struct AtHand<'a> {
    files: BTreeMap<Digest, &'a Holding>,
    decisions: BTreeMap<Digest, &'a DecisionRecord>,
}

impl AtHand<'_> {
    fn of(desk: &Desk) -> AtHand<'_> {
        AtHand {
            files: desk.holdings.iter().map(|holding| (holding.record.digest, holding)).collect(),
            decisions: desk.decisions.iter().map(|(record, _)| (record.digest, record)).collect(),
        }
    }
}

/// The name under which they were saved. It tells those of one signing from those of the next.
async fn save(signed: &[Signed], year: i32) -> Result<String, Trouble> {
    let now = clock::now();
    let (day, time) = (iso(day_in_vietnam(now)), time_of_day(now).replace(':', ""));
    let name = format!("antt_quyet-dinh_{year}_{day}_{time}.zip");
    let packer = Packer::start().await.map_err(no_worker)?;
    for some in signed.chunks(PACKED_AT_ONCE) {
        packer.add(some).await.map_err(no_worker)?;
    }
    files::save(&name, "application/zip", &packer.finish().await.map_err(no_worker)?)?;
    Ok(name)
}
