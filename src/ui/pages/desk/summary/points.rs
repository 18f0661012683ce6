//! The points table at the desk: the unit's own points, and beside them those that the reviewer sets, with the sum that follows.

use super::draft::Edit;
use crate::document::summary::Recomputed;
use crate::review::decide::{DecisionDraft, PointsMistake, Scored, points_set};
use crate::text::page::further as words;
use crate::text::{Language, points_mistake};
use crate::ui::components::PointsTable;
use crate::ui::form::{TextField, Width};
use crate::ui::state::{ReadFile, use_language};
use crate::verdict::ItemScore;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PointsProps {
    pub file: ReadFile,
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
    let fields = props.draft.as_ref().map(|draft| fields(language, props, draft, &scored.score.items, &mistakes));
    html! {
        <section aria-labelledby="points-heading" id="points" tabindex="-1">
            <h2 id="points-heading">{ language.say(words::POINTS_TABLE) }</h2>
            <PointsTable asked={Rc::new(asked)} guide={guide.clone()} score={scored.score.clone()} {reviewed} fields={fields.unwrap_or_default()} />
        </section>
    }
}

fn fields(
    language: Language,
    props: &PointsProps,
    draft: &DecisionDraft,
    items: &[ItemScore],
    mistakes: &[(String, PointsMistake)],
) -> BTreeMap<String, Html> {
    let one = |item: &ItemScore| {
        let id = &item.id;
        let on_input = props.edit.reform({
            let id = id.clone();
            move |text| Edit::Points(id.clone(), text)
        });
        let typed = draft.checks.get(id).map(|remark| remark.points.clone()).unwrap_or_default();
        let mistake = mistakes.iter().find(|(item, _)| item == id);
        let message = mistake.map(|(_, mistake)| AttrValue::from(points_mistake(language, *mistake)));
        let field = html! {
            <TextField id={format!("set-{id}")} label={language.say(words::REVIEWER)} value={typed} {message} width={Width::Label} {on_input} />
        };
        (id.clone(), field)
    };
    items.iter().filter(|item| item.out_of > 0).map(one).collect()
}
