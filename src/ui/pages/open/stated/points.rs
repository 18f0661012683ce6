//! The points that the file states, item by item; always said to be a local guide's.

use crate::document::summary::{AtHand, SelfAssessment};
use crate::text::page::{further, stated as words};
use crate::text::{LOCAL_POINTS, Language, points_signed};
use yew::prelude::*;

/// Nothing where none are stated.
pub fn view(language: Language, found: &AtHand, summary: &SelfAssessment) -> Html {
    let Some(score) = &summary.outcome.score else { return Html::default() };
    // Only the guide that the points are said to be by may name them.
    let guide = found.guide.as_ref().filter(|guide| guide.id == score.guide);
    let name = guide.map_or(score.guide.as_str(), |guide| language.of(&guide.title));
    let grade = guide.and_then(|guide| guide.grade(&score.grade));
    let grade = grade.map_or(score.grade.as_str(), |grade| language.of(&grade.label));
    let sum = words::stated_sum(language, score.points_hundredths, score.out_of_hundredths, grade);
    let title = |id: &str| found.item_title(id).map_or_else(|| id.to_owned(), |title| language.of(title).to_owned());
    html! {
        <section aria-labelledby="stated-points">
            <h3 id="stated-points">{ language.say(words::POINTS) }</h3>
            <p><strong>{ further::by_guide(language, name) }</strong>{ ": " }{ words::stated(language, &sum) }</p>
            <p class="hint">{ language.say(LOCAL_POINTS) }</p>
            <table class="figures" id="stated-items">
                <thead><tr>
                    <th scope="col">{ language.say(further::ITEM) }</th>
                    <th scope="col" class="n">{ language.say(words::ITEM_POINTS) }</th>
                    <th scope="col">{ language.say(words::REASON) }</th>
                </tr></thead>
                <tbody>{ for score.items.iter().take(super::MOST).map(|(id, item)| html! {
                    <tr key={id.clone()}>
                        <th scope="row"><bdi>{ title(id) }</bdi></th>
                        <td class="n" data-head={language.say(words::ITEM_POINTS)}>{ points_signed(language, item.points_hundredths) }</td>
                        // Where nobody gave a reason a phone shows no empty line for it.
                        <td data-head={item.reason.as_ref().map(|_| language.say(words::REASON))}><bdi>{ item.reason.clone().unwrap_or_default() }</bdi></td>
                    </tr>
                }) }</tbody>
            </table>
        </section>
    }
}
