//! Before a returned assessment is signed again: which remarks of the reviewer stand at answers that are as they were signed.

use crate::document::open::{File, open as open_file};
use crate::document::summary::AnswerMember;
use crate::text::page::sign as words;
use crate::ui::components::{Notice, Tone, check_links};
use crate::ui::state::{KeptDecision, OpenDraft, Shelf, use_kept_decision, use_language, use_shelf};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

type Answers = BTreeMap<String, AnswerMember>;

#[derive(Properties, PartialEq)]
pub struct UntouchedRemarksProps {
    pub open: OpenDraft,
}

#[component]
pub fn UntouchedRemarks(props: &UntouchedRemarksProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let Some((kept, signed)) = use_signed_answers(open) else { return Html::default() };
    let untouched = untouched(&kept, &signed, &open.prepared.answers(&open.draft));
    if untouched.is_empty() {
        return Html::default();
    }
    html! {
        <Notice tone={Tone::Warn} title={words::untouched(language, untouched.len())}>
            <p>{ language.say(words::UNTOUCHED_WHY) }</p>
            <ul class="remarks" id="untouched">{ check_links(language, open, |id| untouched.contains(&id)) }</ul>
        </Notice>
    }
}

/// The decision that returned the assessment, and what the file that it is about answers. Nothing where that file is not here: then
/// nobody can tell.
#[hook]
fn use_signed_answers(open: &OpenDraft) -> Option<(Rc<KeptDecision>, Rc<Answers>)> {
    let shelf = use_shelf();
    let kept = use_kept_decision(open).filter(|kept| kept.ruling == "returned");
    let digest = kept.as_ref().and_then(|kept| kept.digest.clone());
    let answers = use_state(|| None::<Rc<Answers>>);
    use_effect_with((digest, shelf), {
        let answers = answers.setter();
        move |(digest, shelf)| {
            let (Some(digest), Some(shelf)) = (digest.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move { answers.set(signed_answers(&shelf, &digest).await.map(Rc::new)) });
        }
    });
    Some((kept?, (*answers).clone()?))
}

async fn signed_answers(shelf: &Shelf, digest: &str) -> Option<Answers> {
    let record = shelf.signed(digest).await.ok()??;
    let Ok(File::Summary(opened)) = open_file(&record.bytes) else { return None };
    Some(opened.document.answers)
}

fn untouched<'a>(kept: &'a KeptDecision, signed: &Answers, now: &Answers) -> Vec<&'a str> {
    let says_something = kept.remarks.iter().filter(|(_, remark)| remark.comment.is_some());
    let checks = says_something.map(|(check, _)| check.as_str());
    checks.filter(|check| signed.contains_key(*check) && signed.get(*check) == now.get(*check)).collect()
}
