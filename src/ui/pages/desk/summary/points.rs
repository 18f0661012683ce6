//! The points table at the desk: the unit's own points, and beside them those of the decision that counts; or, while one is written, those that
//! the reviewer sets, with the sum that follows.

use super::draft::Edit;
use super::earlier::{EarlierRemarks, earlier};
use crate::criteria::sheet::write_points;
use crate::criteria::{Criteria, ScoringGuide};
use crate::document::decision::ReviewDecision;
use crate::document::summary::Recomputed;
use crate::review::decide::{DecisionDraft, PointsMistake, RemarkDraft, Scored, points_set};
use crate::text::page::{desk_summary, further as words};
use crate::text::{Language, check_verdict, points, points_mistake};
use crate::ui::components::{PointsTable, item_title, moment_of};
use crate::ui::form::{Cell, TextArea};
use crate::ui::state::{ReadFile, use_language};
use crate::verdict::{ItemScore, Outcome, Score, Verdict};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PointsProps {
    pub file: ReadFile,
    /// What was remarked on an earlier revision.
    pub before: Option<Rc<EarlierRemarks>>,
    /// The decision that counts on this revision.
    pub signed: Option<Rc<ReviewDecision>>,
    /// Nothing until it is read; the fields wait for it.
    pub draft: Option<Rc<DecisionDraft>>,
    pub edit: Callback<Edit>,
}

#[component]
pub fn Points(props: &PointsProps) -> Html {
    let language = use_language();
    // When the decision was signed in place of whose points there are fields, before anything is typed into them.
    let again = use_state_eq(|| None::<String>);
    let asked = use_memo(props.file.clone(), |file| file.computed().map(Recomputed::asked));
    let Some(computed) = props.file.computed() else { return Html::default() };
    let (Some(asked), Some(guide), Some(scored)) = ((*asked).clone(), computed.further.guide(), Scored::of(computed))
    else {
        return Html::default();
    };
    let signed = props.signed.as_deref().and_then(|signed| Some((signed, scored.reviewed(signed)?)));
    let is_again = again.is_some() && *again == props.signed.as_ref().map(|signed| signed.decided_at.clone());
    let is_begun = is_again || props.draft.as_deref().is_some_and(is_begun);
    let (mut fields, mut remarks) = (BTreeMap::new(), BTreeMap::new());
    let (reviewed, said) = match (&signed, &props.draft) {
        (_, None) => (None, Html::default()),
        (Some((decision, reviewed)), Some(_)) if !is_begun => {
            let start = Callback::from({
                let (again, at) = (again.setter(), decision.decided_at.clone());
                move |_: MouseEvent| again.set(Some(at.clone()))
            });
            (reviewed.as_ref().ok().cloned(), as_signed(language, decision, reviewed.is_ok(), start))
        }
        (_, Some(draft)) => {
            let (set, mistakes) = points_set(draft, Some(scored));
            let column = Column { draft, asked: &asked, guide, mistakes, set: &set, outcome: &computed.outcome };
            for item in scored.score.items.iter().filter(|item| item.out_of > 0) {
                fields.insert(item.id.clone(), column.points(language, props, &item.id));
                remarks.insert(
                    item.id.clone(),
                    html! { <>{ column.parts(language, item) }{ for column.remark(language, props, &item.id) }</> },
                );
            }
            // Without a point set the sum would be the unit's own.
            let reviewed = scored.score.reviewed(guide, &set).ok().filter(|_| !set.is_empty());
            let signed = signed.as_ref().and_then(|(decision, score)| Some((*decision, score.as_ref().ok()?)));
            (reviewed, being_written(language, props, draft, signed))
        }
    };
    html! {
        <section aria-labelledby="points-heading" id="points" tabindex="-1">
            <h2 id="points-heading">{ language.say(words::POINTS_TABLE) }</h2>
            <div id="points-from">{ said }</div>
            <PointsTable asked={Rc::new(asked)} guide={guide.clone()} score={scored.score.clone()} {reviewed} {fields} {remarks} />
        </section>
    }
}

/// Whether anything of the decision itself is typed: who decides is known beforehand.
fn is_begun(draft: &DecisionDraft) -> bool {
    let DecisionDraft { reviewer, checks, .. } = draft;
    let checks = checks.iter().filter(|(_, remark)| **remark != RemarkDraft::default());
    let checks: BTreeMap<String, RemarkDraft> = checks.map(|(id, remark)| (id.clone(), remark.clone())).collect();
    DecisionDraft { checks, ..draft.clone() }
        != DecisionDraft { reviewer: reviewer.clone(), ..DecisionDraft::default() }
}

/// Whose points stand in the reviewer's column, and how they are set anew.
fn as_signed(language: Language, decision: &ReviewDecision, fits: bool, on_again: Callback<MouseEvent>) -> Html {
    let at = moment_of(language, &decision.decided_at);
    html! {
        <>
            if fits {
                <p>{ desk_summary::points_signed(language, &at) }</p>
            } else {
                <p>{ language.say(words::NOT_SET) }</p>
            }
            <p class="no-print">
                <button type="button" class="link" id="score-again" onclick={on_again}>{ language.say(desk_summary::SCORE_AGAIN) }</button>
            </p>
        </>
    }
}

/// What the fields begin with, and what an empty one means.
fn being_written(
    language: Language,
    props: &PointsProps,
    draft: &DecisionDraft,
    signed: Option<(&ReviewDecision, &Score)>,
) -> Html {
    let take = |decision: &ReviewDecision| {
        let set: Vec<(String, u64, Option<String>)> = decision
            .checks
            .iter()
            .filter_map(|(id, remark)| {
                // The reason goes along, unless another one is written.
                let is_written = draft.checks.get(id).is_some_and(|typed| !typed.comment.trim().is_empty());
                let reason = remark.comment.clone().filter(|_| !is_written);
                Some((id.clone(), u64::try_from(remark.points_hundredths?).ok()?, reason))
            })
            .collect();
        let edit = props.edit.clone();
        Callback::from(move |_: MouseEvent| {
            for (id, points, reason) in &set {
                edit.emit(Edit::Points(id.clone(), write_points(*points)));
                reason.iter().for_each(|reason| edit.emit(Edit::Remark(id.clone(), reason.clone())));
            }
        })
    };
    html! {
        <>
            if draft.supersedes.is_some() {
                <p class="hint">{ language.say(desk_summary::POINTS_CORRECTED) }</p>
            } else if let Some((decision, score)) = signed {
                <p class="hint">
                    { desk_summary::points_anew(language, &points(language, score.points)) }{ " " }
                    <button type="button" class="link no-print" id="take-signed-points" onclick={take(decision)}>{ language.say(desk_summary::TAKE_SIGNED_POINTS) }</button>
                </p>
            }
            <p class="hint no-print">{ language.say(desk_summary::BLANK_POINTS) }</p>
        </>
    }
}

/// The reviewer's column while it is filled in.
struct Column<'a> {
    draft: &'a DecisionDraft,
    asked: &'a Criteria,
    guide: &'a ScoringGuide,
    mistakes: Vec<(String, PointsMistake)>,
    set: &'a BTreeMap<String, u64>,
    outcome: &'a Outcome,
}

impl Column<'_> {
    fn points(&self, language: Language, props: &PointsProps, id: &str) -> Html {
        let label = desk_summary::points_label(language, &self.title(language, id));
        let value = self.draft.checks.get(id).map(|remark| remark.points.clone()).unwrap_or_default();
        let mistake = self.mistakes.iter().find(|(of, _)| of == id);
        let message = mistake.map(|(_, mistake)| AttrValue::from(points_mistake(language, *mistake)));
        let item = id.to_owned();
        let on_input = props.edit.reform(move |text| Edit::Points(item.clone(), text));
        html! { <Cell id={format!("set-{id}")} {label} {value} {message} number=true {on_input} /> }
    }

    /// What is to be thought of where the reviewer's verdict says one thing and the points say another.
    fn parts(&self, language: Language, own: &ItemScore) -> Html {
        let found = self.draft.checks.get(&own.id);
        let Some((remark, verdict)) = found.and_then(|remark| Some((remark, remark.verdict?))) else {
            return Html::default();
        };
        let differs = self.outcome.finding(&own.id).is_some_and(|finding| finding.verdict != verdict);
        let counted = self.set.get(&own.id).copied().unwrap_or(own.points);
        let part = (verdict == Verdict::Met && counted == 0) || (verdict == Verdict::NotMet && counted == own.out_of);
        let verdict = language.say(check_verdict(verdict));
        let said = if remark.points.trim().is_empty() && differs {
            desk_summary::points_as_unit(language, verdict, &points(language, own.points))
        } else if part {
            desk_summary::points_part(language, verdict, &points(language, counted))
        } else {
            return Html::default();
        };
        html! { <p class="hint points-part no-print">{ said }</p> }
    }

    /// Where a whole criterion is scored: its checks have fields for remarks, it has none elsewhere.
    fn remark(&self, language: Language, props: &PointsProps, id: &str) -> Option<Html> {
        let criterion = self.asked.criterion(id)?.id.clone();
        let label = format!("{}: {}", language.say(words::REMARK_ON_CRITERION), self.title(language, id));
        let value = self.draft.checks.get(id).map(|remark| remark.comment.clone()).unwrap_or_default();
        let on_input = props.edit.reform(move |text| Edit::Remark(criterion.clone(), text));
        Some(html! {
            <>
                { earlier(language, props.before.as_deref(), id) }
                <div class="no-print"><TextArea id={format!("remark-{id}")} {label} {value} {on_input} /></div>
            </>
        })
    }

    fn title(&self, language: Language, id: &str) -> String {
        item_title(language, self.asked, self.guide, id)
    }
}
