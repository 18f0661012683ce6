//! A points table to read, and its form: what the unit and the body above write beside it.

use super::address::element;
use super::body::{BodyProps, own_title};
use crate::criteria::{CriteriaFile, Grade, NotApplicablePoints, ScoredItem, ScoringGuide, standard_for};
use crate::text::page::criteria as words;
use crate::text::{LOCAL_POINTS, Language, method_line, points};
use crate::ui::state::use_language;
use yew::prelude::*;

#[component]
pub fn GuideView(props: &BodyProps) -> Html {
    let language = use_language();
    let CriteriaFile::ScoringGuide(guide) = &*props.file else { return Html::default() };
    let not_applicable = match guide.not_applicable {
        NotApplicablePoints::Full => words::COUNTED_FULL,
        NotApplicablePoints::LeftOut => words::LEFT_OUT,
    };
    let heads = [
        (words::CONTENT, ""),
        (words::METHOD, ""),
        (words::MAXIMUM, "n"),
        (words::OWN_POINTS, "n"),
        (words::REVIEWER_POINTS, "n"),
    ];
    html! {
        <>
            <p>{ language.say(LOCAL_POINTS) }{ " " }{ language.say(not_applicable) }</p>
            <table class="figures">
                <thead><tr>{ for heads.iter().map(|(head, class)| html! { <th scope="col" class={*class}>{ language.say(*head) }</th> }) }</tr></thead>
                <tbody>{ for guide.items.iter().filter(|item| props.shows(&item.id)).map(|item| row(language, props, guide, item)) }</tbody>
                <tfoot><tr>
                    <th scope="row">{ language.say(words::TOTAL) }</th><td></td>
                    <td class="n" data-head={language.say(words::MAXIMUM)}>{ points(language, guide.total) }</td><td></td><td></td>
                </tr></tfoot>
            </table>
            <h2>{ language.say(words::GRADES) }</h2>
            <ul>{ for guide.grades.iter().map(|grade| one_grade(language, grade)) }</ul>
        </>
    }
}

fn row(language: Language, props: &BodyProps, guide: &ScoringGuide, item: &ScoredItem) -> Html {
    let title = own_title(standard_for(guide.unit_kind), guide, item);
    let marked = props.marks(&item.id);
    html! {
        <tr key={item.id.clone()} id={element(&item.id)} tabindex="-1" class={classes!(marked.then_some("marked"))}>
            <th scope="row">
                if marked { <span class="mark">{ "→ " }{ language.say(words::LINKED) }{ ". " }</span> }
                { language.of(&title) }{ " " }<code>{ &item.id }</code>
            </th>
            <td data-head={language.say(words::METHOD)}>{ method_line(language, &item.method) }</td>
            <td class="n" data-head={language.say(words::MAXIMUM)}>{ points(language, u64::from(item.maximum)) }</td>
            <td class="n" data-head={language.say(words::OWN_POINTS)}></td>
            <td class="n" data-head={language.say(words::REVIEWER_POINTS)}></td>
        </tr>
    }
}

fn one_grade(language: Language, grade: &Grade) -> Html {
    let from = points(language, u64::from(grade.from));
    html! { <li>{ format!("{}: {} {from} {}", language.of(&grade.label), language.say(words::FROM).to_lowercase(), language.say(words::POINTS)) }</li> }
}
