//! The points table at the desk: the unit's own points, and beside them those that the reviewer sets, with the sum that follows.

use super::draft::Edit;
use super::earlier::{EarlierRemarks, earlier};
use crate::criteria::{Criteria, ScoringGuide};
use crate::document::summary::Recomputed;
use crate::review::decide::{DecisionDraft, PointsMistake, Scored, points_set};
use crate::text::page::further as words;
use crate::text::{Language, points_mistake};
use crate::ui::components::{PointsTable, item_title};
use crate::ui::form::{Cell, TextArea};
use crate::ui::state::{ReadFile, use_language};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PointsProps {
    pub file: ReadFile,
    /// What was remarked on an earlier revision.
    pub before: Option<Rc<EarlierRemarks>>,
    /// Nothing until it is read; the fields wait for it.
    pub draft: Option<Rc<DecisionDraft>>,
    pub edit: Callback<Edit>,
}

#[component]
pub fn Points(props: &PointsProps) -> Html {
    let language = use_language();
    let asked = use_memo(props.file.clone(), |file| file.computed().map(Recomputed::asked));
    let Some(computed) = props.file.computed() else { return Html::default() };
    let (Some(asked), Some(guide), Some(scored)) = ((*asked).clone(), computed.further.guide(), Scored::of(computed))
    else {
        return Html::default();
    };
    let (set, mistakes) = props.draft.as_ref().map(|draft| points_set(draft, Some(scored))).unwrap_or_default();
    let reviewed = scored.score.reviewed(guide, &set).ok();
    let column = props.draft.as_ref().map(|draft| Column { draft, asked: &asked, guide, mistakes });
    let (mut fields, mut remarks) = (BTreeMap::new(), BTreeMap::new());
    for item in scored.score.items.iter().filter(|item| item.out_of > 0) {
        let Some(column) = &column else { break };
        fields.insert(item.id.clone(), column.points(language, props, &item.id));
        remarks.extend(column.remark(language, props, &item.id).map(|remark| (item.id.clone(), remark)));
    }
    html! {
        <section aria-labelledby="points-heading" id="points" tabindex="-1">
            <h2 id="points-heading">{ language.say(words::POINTS_TABLE) }</h2>
            <PointsTable asked={Rc::new(asked)} guide={guide.clone()} score={scored.score.clone()} {reviewed} {fields} {remarks} />
        </section>
    }
}

/// The reviewer's column while it is filled in.
struct Column<'a> {
    draft: &'a DecisionDraft,
    asked: &'a Criteria,
    guide: &'a ScoringGuide,
    mistakes: Vec<(String, PointsMistake)>,
}

impl Column<'_> {
    fn points(&self, language: Language, props: &PointsProps, id: &str) -> Html {
        let label = format!("{}: {}", language.say(words::REVIEWER), self.title(language, id));
        let value = self.draft.checks.get(id).map(|remark| remark.points.clone()).unwrap_or_default();
        let mistake = self.mistakes.iter().find(|(of, _)| of == id);
        let message = mistake.map(|(_, mistake)| AttrValue::from(points_mistake(language, *mistake)));
        let item = id.to_owned();
        let on_input = props.edit.reform(move |text| Edit::Points(item.clone(), text));
        html! { <Cell id={format!("set-{id}")} {label} {value} {message} number=true {on_input} /> }
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
