//! The points table at the desk: the unit's own points, and beside them those of the decision that counts; or, while one is written, those that
//! the reviewer sets, with the sum that follows.

use super::draft::{Decided, Edit};
use super::earlier::{EarlierRemarks, earlier};
use crate::criteria::{Criteria, ScoringGuide};
use crate::document::decision::ReviewDecision;
use crate::document::summary::Recomputed;
use crate::review::decide::{DecisionDraft, PointsMistake, Scored, points_set};
use crate::text::page::{desk_summary, further as words};
use crate::text::{Language, check_verdict, points, points_mistake};
use crate::ui::components::{PointsTable, item_title, moment_of};
use crate::ui::form::{Cell, TextArea};
use crate::ui::state::{ReadFile, use_language};
use crate::verdict::{ItemScore, Outcome, Verdict};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PointsProps {
    pub file: ReadFile,
    /// What was remarked on an earlier revision.
    pub before: Option<Rc<EarlierRemarks>>,
    /// The decision that counts on this revision.
    pub signed: Option<Rc<Decided>>,
    /// Nothing until it is read; the fields wait for it.
    pub draft: Option<Rc<DecisionDraft>>,
    pub edit: Callback<Edit>,
}

/// The table, for those who go straight there.
pub const POINTS: &str = "points";

#[component]
pub fn Points(props: &PointsProps) -> Html {
    let language = use_language();
    let asked = use_memo(props.file.clone(), |file| file.computed().map(Recomputed::asked));
    let Some(computed) = props.file.computed() else { return Html::default() };
    let (Some(asked), Some(guide), Some(scored)) = ((*asked).clone(), computed.further.guide(), Scored::of(computed))
    else {
        return Html::default();
    };
    let signed = props.signed.as_ref().and_then(|signed| Some((signed, scored.reviewed(&signed.decision)?)));
    let is_begun = props.draft.as_deref().is_some_and(DecisionDraft::is_begun);
    let (mut fields, mut remarks) = (BTreeMap::new(), BTreeMap::new());
    let (reviewed, said) = match (&signed, &props.draft) {
        (_, None) => (None, Html::default()),
        (Some((decided, reviewed)), Some(_)) if !is_begun => {
            let again = props.edit.reform({
                let decided = Rc::clone(decided);
                move |_: MouseEvent| Edit::Correct(decided.clone(), language)
            });
            (reviewed.as_ref().ok().cloned(), as_signed(language, &decided.decision, reviewed.is_ok(), again))
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
            (reviewed, being_written(language, draft))
        }
    };
    html! {
        <section aria-labelledby="points-heading" id={POINTS} tabindex="-1">
            <h2 id="points-heading">{ language.say(words::POINTS_TABLE) }</h2>
            <div id="points-from">{ said }</div>
            <PointsTable asked={Rc::new(asked)} guide={guide.clone()} score={scored.score.clone()} {reviewed} {fields} {remarks} />
        </section>
    }
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
fn being_written(language: Language, draft: &DecisionDraft) -> Html {
    html! {
        <>
            if draft.supersedes.is_some() { <p class="hint">{ language.say(desk_summary::POINTS_CORRECTED) }</p> }
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
