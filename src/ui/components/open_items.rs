//! Which items of a local guide have no points yet, so that nobody takes the sum for the final one.

use super::points_table::item_title;
use crate::criteria::{Criteria, ScoringGuide};
use crate::text::{COUNTED_WHEN, counted_line, points_refusal};
use crate::ui::components::Fold;
use crate::ui::state::{use_language, use_printing};
use crate::verdict::{ItemScore, PointsReason, Score};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// So many are shown at once. While an assessment has just begun nearly all are open, and a list of them would bury the page.
const FEW: usize = 5;

#[derive(Properties, PartialEq)]
pub struct OpenItemsProps {
    pub asked: Rc<Criteria>,
    pub guide: Arc<ScoringGuide>,
    pub score: Score,
    /// Item id → ways to what is still to be answered or scored.
    #[prop_or_default]
    pub ways: BTreeMap<String, Html>,
}

#[component]
pub fn OpenItems(props: &OpenItemsProps) -> Html {
    let language = use_language();
    let printing = use_printing();
    let OpenItemsProps { asked, guide, score, ways } = props;
    let Some(line) = counted_line(language, score) else { return Html::default() };
    let waits_for_all =
        |item: &ItemScore| asked.criterion(&item.id).is_some() && item.reason == PointsReason::Unanswered;
    let of_criterion = score.open().any(waits_for_all);
    // Why is plain where nothing was entered yet.
    let why = |item: &ItemScore| match &item.reason {
        PointsReason::Refused(refusal) => format!(": {}", points_refusal(language, refusal)),
        _ => String::new(),
    };
    let items = html! {
        <>
            <ul>{ for score.open().map(|item| html! {
                <li key={item.id.clone()}>{ item_title(language, asked, guide, &item.id) }{ why(item) }{ ways.get(&item.id).cloned().unwrap_or_default() }</li>
            }) }</ul>
            if of_criterion { <p class="hint">{ language.say(COUNTED_WHEN) }</p> }
        </>
    };
    html! {
        <div class="points-open">
            if printing || score.open().count() <= FEW {
                <p>{ line }</p>
                { items }
            } else {
                <Fold summary={line} open_at_first=false>{ items }</Fold>
            }
        </div>
    }
}
