//! The points of one item of the local guide: how many and why, and the fields where a person scores it. Always said to be the guide's.

use super::to_review::waits;
use crate::assessment::{FurtherChange, PointsTyped, apply_further};
use crate::browser::clock;
use crate::criteria::Method;
use crate::text::page::decision::points_set;
use crate::text::page::further as words;
use crate::text::{COUNTED_WHEN, LOCAL_POINTS, Language, NOT_POINTS, points_reason, points_refusal};
use crate::ui::form::{TextArea, TextField, Width};
use crate::ui::state::{OpenDraft, Rework, use_kept_decision, use_language, use_rework_of};
use crate::verdict::{PointsReason, PointsRefusal};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ItemPointsProps {
    pub open: OpenDraft,
    pub id: AttrValue,
}

#[component]
pub fn ItemPoints(props: &ItemPointsProps) -> Html {
    let language = use_language();
    let rework = use_rework_of(&props.open.draft.id);
    let kept = use_kept_decision(&props.open);
    let ItemPointsProps { open, id } = props;
    let scored = open.used.files.guide().zip(open.prepared.score.as_ref());
    let Some((guide, score)) = scored else { return Html::default() };
    let found = guide.item(id).zip(score.items.iter().find(|item| item.id == **id));
    let Some((item, points)) = found else { return Html::default() };
    let maximum = u64::from(item.maximum);
    let typed = open.used.part.file(&guide.id).and_then(|file| file.points.get(&**id)).cloned().unwrap_or_default();
    let on = |change: fn(String, String, String) -> FurtherChange| {
        let (guide, item) = (guide.id.clone(), id.to_string());
        rework.reform(move |text: String| -> Rework {
            let (guide, item) = (guide.clone(), item.clone());
            Rc::new(move |open: &OpenDraft| {
                apply_further(&open.draft, change(guide.clone(), item.clone(), text.clone()), clock::now())
            })
        })
    };
    let remark = kept.as_ref().and_then(|kept| kept.remarks.get(&**id));
    let set = remark.and_then(|remark| remark.points);
    // Of a check it stands above the check.
    let said = remark.filter(|_| open.standard.criterion(id).is_some()).and_then(|remark| remark.comment.clone());
    let waits_for_all = open.standard.criterion(id).is_some() && points.reason == PointsReason::Unanswered;
    let applies = !matches!(points.reason, PointsReason::NotApplicable(_));
    let own = item.title.as_ref().map(|title| language.of(title));
    html! {
        <div class="sheet points" role="group" id={format!("points-{id}")} aria-label={words::by_guide(language, language.of(&guide.title))}>
            <p><strong>{ words::by_guide(language, language.of(&guide.title)) }</strong></p>
            { for own.map(|own| html! { <p>{ own }</p> }) }
            <p role="status">{ words::so_many_of(language, points.points, maximum) }{ ". " }{ points_reason(language, &points.reason) }</p>
            { for set.map(|set| html! { <p>{ points_set(language, set) }</p> }) }
            { for said.map(|said| html! { <p class="kept"><bdi>{ said }</bdi></p> }) }
            if open.used.part.points_to_review(&guide.id, id).next().is_some() { { waits(language, open) } }
            if waits_for_all { <p class="hint">{ language.say(COUNTED_WHEN) }</p> }
            if item.method == Method::Manual {
                <TextField id={format!("points-of-{id}")} label={language.say(words::POINTS)} hint={words::points_hint(language, maximum)}
                    message={refused(language, maximum, &typed).filter(|_| applies)} value={typed.points.clone()} width={Width::Label} read_only={open.read_only}
                    on_input={on(|guide, item, text| FurtherChange::Points { guide, item, text })} />
                <TextArea id={format!("reason-of-{id}")} label={language.say(words::REASON)} value={typed.reason.clone()}
                    message={no_reason(language, maximum, &typed).filter(|_| applies)} read_only={open.read_only}
                    on_input={on(|guide, item, text| FurtherChange::PointsReason { guide, item, text })} />
            }
            <p class="hint">{ language.say(LOCAL_POINTS) }</p>
        </div>
    }
}

/// What is wrong with the number: said at once, also while the answers that the item waits for are missing.
fn refused(language: Language, maximum: u64, typed: &PointsTyped) -> Option<AttrValue> {
    match typed.hundredths()? {
        Err(_) => Some(language.say(NOT_POINTS).into()),
        Ok(entered) if entered > maximum => {
            Some(points_refusal(language, &PointsRefusal::AboveMaximum { entered }).into())
        }
        Ok(_) => None,
    }
}

fn no_reason(language: Language, maximum: u64, typed: &PointsTyped) -> Option<AttrValue> {
    let is_entered = matches!(typed.hundredths(), Some(Ok(entered)) if entered <= maximum);
    (is_entered && typed.reason.trim().is_empty()).then(|| points_refusal(language, &PointsRefusal::NoReason).into())
}
