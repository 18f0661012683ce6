//! The points after a local guide, item by item: the unit's own, and beside them those that a reviewer set. Always said to be the guide's.

use super::open_items::OpenItems;
use crate::criteria::{Criteria, Grade, ScoringGuide};
use crate::text::page::further as words;
use crate::text::{LOCAL_POINTS, Language, points, points_reason, score_line};
use crate::ui::state::use_language;
use crate::verdict::{ItemScore, PointsReason, Score};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PointsTableProps {
    /// All that was asked, for the names of items.
    pub asked: Rc<Criteria>,
    pub guide: Arc<ScoringGuide>,
    pub score: Score,
    /// The score with a reviewer's points in place of the unit's.
    #[prop_or_default]
    pub reviewed: Option<Score>,
    /// Item id → what stands in the reviewer's column in place of the figure: fields.
    #[prop_or_default]
    pub fields: BTreeMap<String, Html>,
    /// Item id → ways to what is still to be answered or scored.
    #[prop_or_default]
    pub ways: BTreeMap<String, Html>,
    /// Item id → what a reviewer may say of it.
    #[prop_or_default]
    pub remarks: BTreeMap<String, Html>,
}

#[component]
pub fn PointsTable(props: &PointsTableProps) -> Html {
    let language = use_language();
    let PointsTableProps { asked, guide, score, reviewed, fields, remarks, ways } = props;
    let second = reviewed.is_some() || !fields.is_empty();
    let of_reviewer = |item: &ItemScore| {
        let set = reviewed.as_ref().and_then(|reviewed| reviewed.items.iter().find(|one| one.id == item.id));
        set.filter(|set| set.reason == PointsReason::Reviewed)
            .map(|set| points(language, set.points))
            .unwrap_or_default()
    };
    let heads = [(words::ITEM, ""), (words::MAXIMUM, "n"), (words::SELF, "n")];
    let head = |(head, class): &(crate::text::Say, &'static str)| html! { <th scope="col" class={*class}>{ language.say(*head) }</th> };
    html! {
        <>
            <p><strong>{ words::by_guide(language, language.of(&guide.title)) }</strong>{ ": " }if second { { language.say(words::SELF).to_lowercase() }{ " " } }{ graded_line(language, guide, score) }</p>
            if let Some(reviewed) = reviewed {
                <p id="sum-reviewed"><strong>{ language.say(words::REVIEWER) }</strong>{ ": " }{ graded_line(language, guide, reviewed) }</p>
            }
            <p class="hint">{ language.say(LOCAL_POINTS) }</p>
            <OpenItems asked={asked.clone()} guide={guide.clone()} score={reviewed.clone().unwrap_or_else(|| score.clone())} ways={ways.clone()} />
            <table class="figures points-table">
                <thead><tr>
                    { for heads.iter().map(head) }
                    if second { <th scope="col" class="n">{ language.say(words::REVIEWER) }</th> }
                    <th scope="col">{ language.say(words::WHY) }</th>
                </tr></thead>
                <tbody>{ for score.items.iter().map(|item| html! {
                    <tr key={item.id.clone()}>
                        <th scope="row">{ item_title(language, asked, guide, &item.id) }</th>
                        <td class="n" data-head={language.say(words::MAXIMUM)}>{ points(language, item.out_of) }</td>
                        <td class="n" data-head={language.say(words::SELF)}>{ points(language, item.points) }</td>
                        if second {
                            <td class="n" data-head={language.say(words::REVIEWER)}>
                                { fields.get(&item.id).cloned().unwrap_or_else(|| html! { <>{ of_reviewer(item) }</> }) }
                            </td>
                        }
                        <td data-head={language.say(words::WHY)}>{ points_reason(language, &item.reason) }{ remarks.get(&item.id).cloned().unwrap_or_default() }</td>
                    </tr>
                }) }</tbody>
                <tfoot><tr>
                    <th scope="row">{ language.say(words::TOTAL) }</th>
                    <td class="n" data-head={language.say(words::MAXIMUM)}>{ points(language, score.out_of) }</td>
                    <td class="n" id="points-own" data-head={language.say(words::SELF)}>{ points(language, score.points) }</td>
                    if second {
                        <td class="n" id="points-reviewed" data-head={language.say(words::REVIEWER)}>
                            { reviewed.as_ref().map(|reviewed| points(language, reviewed.points)).unwrap_or_default() }
                        </td>
                    }
                    <td data-head={language.say(words::WHY)}></td>
                </tr></tfoot>
            </table>
        </>
    }
}

/// "86,05 trên 100 điểm (Khá)".
pub fn graded_line(language: Language, guide: &ScoringGuide, score: &Score) -> String {
    let grade: Option<&Grade> = score.grade.as_deref().and_then(|id| guide.grade(id));
    let grade = grade.map(|grade| format!(" ({})", language.of(&grade.label))).unwrap_or_default();
    format!("{}{grade}", score_line(language, score))
}

/// What people read for an item; its id where nothing is known of it.
pub fn item_title(language: Language, asked: &Criteria, guide: &ScoringGuide, id: &str) -> String {
    guide.title_of(asked, id).map_or_else(|| id.to_owned(), |title| language.of(title).to_owned())
}
