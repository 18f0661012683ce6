//! What restoring would do: who signed the copy, what is new, the same, or otherwise here, and what shall be taken from the copy.

use super::compared::{choices, table};
use super::keys::CopiedKeys;
use super::reading::{One, Staging};
use super::restore::{InCopy, Restored};
use super::{Progress, bar};
use crate::browser::clock;
use crate::browser::input::ticked;
use crate::browser::vault::Guard;
use crate::criteria::day_in_vietnam;
use crate::review::desk_copy::{Compared, Comparison, Copied, Tally, compare};
use crate::review::trust::{EntryState, Role, Standing};
use crate::text::Language;
use crate::text::page::desk_copy as words;
use crate::text::page::desk_unread::unread_in_copy;
use crate::ui::components::{Notice, Tone, moment_of};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::{DeskActions, Over, TakenIn, Ticked, use_desk_actions};
use crate::ui::state::{KeptKeys, Stop, use_kept_keys, use_language};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use std::time::Duration;
use yew::platform::time::sleep;
use yew::prelude::*;

/// As many are written at once, all of them or none.
const AT_ONCE: usize = 120;

#[derive(Properties, PartialEq)]
pub struct StagedCopyProps {
    pub desk: InDesk,
    pub copy: InCopy,
    pub on_done: Callback<Restored>,
}

/// What is known of the key that signed the copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Own,
    Trusted,
    Revoked,
    Unknown,
}

#[component]
pub fn StagedCopy(props: &StagedCopyProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let (keys, _) = use_kept_keys();
    let compared = use_state_eq(|| false);
    let over = use_state_eq(Over::default);
    let ticked = use_state_eq(Ticked::default);
    let progress = use_state_eq(|| None::<Progress>);
    let stop = use_memo((), |()| Stop::default());
    let copied = props.copy.0.copied.as_ref().ok();
    let by = copied.map(|copied| by(props, copied, &keys));
    let believed =
        copied.filter(|_| matches!(by, Some(By::Own | By::Trusted)) || (by == Some(By::Unknown) && *compared));
    let comparison = use_comparison(props, believed.is_some());
    // One's own keys are put back unless somebody unticks them; of anybody else's copy nothing that nobody has ticked.
    use_effect_with((comparison.clone(), by == Some(By::Own)), {
        let ticked = ticked.setter();
        move |(comparison, is_own)| {
            let own = comparison.as_deref().filter(|_| *is_own).map(everything_new);
            ticked.set(own.unwrap_or_default());
        }
    });
    let deps = (props.desk.clone(), props.copy.clone(), ticked.rotations.clone(), believed.is_some());
    let staging = use_memo(deps, |(desk, copy, rotations, believed)| {
        // What files are held against: with the changes of keys that are taken over.
        Staging::of(&desk.0.held_with(rotations.iter().copied()), &copy.0.files, *believed)
    });
    let ready = believed.is_none() || comparison.is_some();
    let restore = Callback::from({
        let (props, staging, comparison) = (clone(props), staging.clone(), comparison.clone());
        let (over, ticked, progress, stop) = (*over, (*ticked).clone(), progress.setter(), stop.clone());
        move |_: MouseEvent| {
            let Some(actions) = actions.clone() else { return };
            let (props, staging, comparison) = (clone(&props), staging.clone(), comparison.clone());
            let work = Restoring { props, staging, comparison, ticked: ticked.clone(), over, stop: (*stop).clone() };
            let (progress, on_done) = (progress.clone(), work.props.on_done.clone());
            yew::platform::spawn_local(async move {
                let total = work.staging.new.len();
                progress.set(Some((0, total)));
                let done = work.run(&actions, |done| progress.set(Some((done, total)))).await;
                on_done.emit(match done {
                    Ok(done) if done == total => Restored::Done { files: total, keys_left: work.keys_left() },
                    Ok(done) => Restored::Stopped(done, total),
                    Err(trouble) => Restored::Failed(trouble),
                });
                actions.reload().await;
            });
        }
    });
    if let Some(now) = *progress {
        let stop = Callback::from(move |_: MouseEvent| stop.ask());
        return bar(language, "copy-restoring", now, language.say(words::RESTORING), stop);
    }
    let none = props.on_done.reform(|_: MouseEvent| Restored::Nothing);
    let on_tick = Callback::from({
        let ticked = ticked.setter();
        move |new: Ticked| ticked.set(new)
    });
    let files = Tally { new: staging.new.len(), same: staging.same, other: staging.conflicts };
    html! {
        <div class="sheet" id="copy-staged">
            <h3>{ language.say(words::STAGED) }</h3>
            { signer(language, props, by, &compared) }
            { table(language, files, comparison.as_deref()) }
            if staging.conflicts + props.copy.0.refused > 0 {
                <Notice tone={Tone::Warn}>
                    <p>{ words::left_out(language, staging.conflicts, props.copy.0.refused) }</p>
                    if staging.conflicts > 0 { <p>{ language.say(words::CONFLICTS) }</p> }
                </Notice>
            }
            if props.copy.0.unread > 0 {
                <Notice tone={Tone::Warn}><p id="unread-in-copy">{ unread_in_copy(language, props.copy.0.unread) }</p></Notice>
            }
            if let (Some(comparison), Some(copied)) = (&comparison, copied) {
                <CopiedKeys desk={props.desk.clone()} copy={props.copy.clone()} comparison={comparison.clone()} ticked={(*ticked).clone()}
                    is_own={by == Some(By::Own)} {on_tick} />
                { choices(language, comparison, &over) }
                <p id="copy-takes">{ words::takes(language, ticked.keys.len(), ticked.rotations.len(), copied.state.rotations.len()) }</p>
            }
            <p class="actions">
                <button type="button" class="button" id="restore-copy" disabled={!ready} onclick={restore}>{ language.say(words::RESTORE_BUTTON) }</button>
                <button type="button" class="button plain" id="restore-none" onclick={none}>{ language.say(words::RESTORE_NONE) }</button>
            </p>
        </div>
    }
}

fn clone(props: &StagedCopyProps) -> StagedCopyProps {
    StagedCopyProps { desk: props.desk.clone(), copy: props.copy.clone(), on_done: props.on_done.clone() }
}

fn by(props: &StagedCopyProps, copied: &Copied, keys: &KeptKeys) -> By {
    let trust = &props.desk.0.trust;
    match trust.standing(&copied.by, day_in_vietnam(clock::now()), Role::Reviewer, None) {
        Standing::Revoked { .. } => By::Revoked,
        _ if is_own(keys, copied) => By::Own,
        Standing::Trusted => By::Trusted,
        Standing::TrustedOther | Standing::Unknown => By::Unknown,
    }
}

/// Also by a key of this computer that gave way to another since. The name of a damaged one proves nothing.
fn is_own(keys: &KeptKeys, copied: &Copied) -> bool {
    let did = copied.by.did.to_string();
    let kept = keys.as_ref().and_then(|keys| keys.as_ref().as_ref().ok());
    kept.is_some_and(|kept| kept.iter().any(|key| key.did == did && key.guard != Guard::Damaged))
}

/// What is not here yet.
fn everything_new(comparison: &Comparison) -> Ticked {
    let keys = comparison.entries.iter().filter(|one| one.state == EntryState::New).map(|one| one.entry.did);
    let rotations = comparison.rotations.iter().filter(|(_, state)| *state == Compared::New).map(|(one, _)| *one);
    Ticked { keys: Rc::new(keys.collect()), rotations: Rc::new(rotations.collect()) }
}

/// The copy beside what is here, once that is read; nothing for one that is not believed.
#[hook]
fn use_comparison(props: &StagedCopyProps, believed: bool) -> Option<Rc<Comparison>> {
    let actions = use_desk_actions();
    let comparison = use_state(|| None::<Rc<Comparison>>);
    use_effect_with((props.desk.clone(), props.copy.clone(), believed), {
        let comparison = comparison.setter();
        move |(desk, copy, believed)| {
            let (desk, copy) = (desk.clone(), copy.clone());
            let (Some(actions), true) = (actions, *believed) else { return comparison.set(None) };
            yew::platform::spawn_local(async move {
                let here = actions.here(&desk.0).await;
                let compared = here.ok().zip(copy.0.copied.as_ref().ok());
                comparison.set(compared.map(|(here, copied)| Rc::new(compare(&copied.state, &here))));
            });
        }
    });
    (*comparison).clone()
}

fn signer(language: Language, props: &StagedCopyProps, by: Option<By>, compared: &UseStateHandle<bool>) -> Html {
    let copied = match &props.copy.0.copied {
        Ok(copied) => copied,
        Err(why) => {
            return html! {
                <Notice tone={Tone::Bad} alert=true>
                    { for words::not_a_copy(language, why).into_iter().map(|line| html! { <p>{ line }</p> }) }
                    <p>{ language.say(words::NOT_BELIEVED) }</p>
                </Notice>
            };
        }
    };
    let (tone, sentence) = match by {
        Some(By::Own) => (Tone::Good, words::BY_OWN),
        Some(By::Trusted) => (Tone::Good, words::BY_TRUSTED),
        Some(By::Revoked) => (Tone::Bad, words::BY_REVOKED),
        Some(By::Unknown) | None => (Tone::Warn, words::BY_UNKNOWN),
    };
    let onchange = Callback::from({
        let compared = compared.setter();
        move |event: Event| compared.set(ticked(&event))
    });
    html! {
        <>
            <p>{ language.say(words::SIGNED_BY) }{ " " }{ moment_of(language, &copied.by.created) }{ ":" }</p>
            <p class="fingerprint">{ copied.by.did.fingerprint().to_string() }</p>
            <Notice {tone}><p>{ language.say(sentence) }</p></Notice>
            if by == Some(By::Unknown) {
                <div class="choice">
                    <input type="checkbox" id="copy-compared" checked={**compared} {onchange} />
                    <label for="copy-compared">{ language.say(words::COMPARED_BOX) }</label>
                </div>
            }
        </>
    }
}

/// What shall be done.
struct Restoring {
    props: StagedCopyProps,
    staging: Rc<Staging>,
    /// Nothing where what the desk says is not believed.
    comparison: Option<Rc<Comparison>>,
    ticked: Ticked,
    over: Over,
    stop: Stop,
}

impl Restoring {
    /// How many keys and changes of keys that are not here are left in a copy that is believed.
    fn keys_left(&self) -> Option<usize> {
        let all = everything_new(self.comparison.as_deref()?);
        let (keys, rotations) =
            (all.keys.difference(&self.ticked.keys), all.rotations.difference(&self.ticked.rotations));
        Some(keys.count() + rotations.count())
    }

    /// How many files were restored: all of them, or fewer where somebody has stopped it. Then what the desk says is left as it is here,
    /// since it speaks of all of them.
    async fn run(&self, actions: &DeskActions, on_done: impl Fn(usize)) -> Result<usize, Trouble> {
        let copy = &self.props.copy.0;
        // Before the first file is written: a part of the desk that would be refused refuses the files, too.
        actions.may_restore().await?;
        let believed = self.comparison.as_ref().and_then(|comparison| Some((copy.copied.as_ref().ok()?, comparison)));
        let today = day_in_vietnam(clock::now());
        let seen = believed.map(|(copied, _)| copied.first_seen(today)).unwrap_or_default();
        for (turn, some) in self.staging.new.chunks(AT_ONCE).enumerate() {
            on_done(turn * AT_ONCE);
            sleep(Duration::ZERO).await;
            if self.stop.is_asked() {
                return Ok(turn * AT_ONCE);
            }
            let names = believed.map(|(copied, _)| &copied.state.files);
            let name = |one: &One| names.and_then(|names| names.get(&one.known.digest())).map(|(name, _)| name.clone());
            let one = |one: &One| TakenIn {
                name: name(one).unwrap_or_else(|| one.name.clone()),
                known: one.known.clone(),
                bytes: one.bytes.to_vec(),
            };
            let files = some.iter().filter_map(|at| copy.files.get(*at)).map(one).collect();
            actions.restore_files(files, &seen).await?;
        }
        if let Some((copied, comparison)) = believed {
            actions.restore_state(&self.props.desk.0, (copied, comparison), &self.ticked, self.over).await?;
        }
        Ok(self.staging.new.len())
    }
}
