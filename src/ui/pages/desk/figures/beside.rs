//! Criteria that most units failed, and last year beside this year.

use super::chart::{Chart, Charted};
use super::figure::{Figure, Of, OnOpen};
use super::sums::{InSums, Sums};
use crate::review::roll_up::{Measure, State, Targets};
use crate::text::page::desk_figures as words;
use crate::text::{Language, kind_name, percent};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MissedTableProps {
    pub sums: InSums,
    pub on_open: OnOpen,
}

#[component]
pub fn MissedTable(props: &MissedTableProps) -> Html {
    let language = use_language();
    let missed = &props.sums.0.years.this.missed;
    let head = |words| language.say(words);
    html! {
        <section aria-labelledby="missed">
            <h2 id="missed">{ language.say(words::MISSED) }</h2>
            if missed.is_empty() {
                <p>{ language.say(words::NONE_MISSED) }</p>
            } else {
                <div class="scroll"><table class="figures">
                    <thead><tr>
                        <th scope="col">{ head(words::CRITERION) }</th><th scope="col">{ head(words::KIND) }</th><th scope="col" class="n">{ head(words::FAILED_BY) }</th>
                    </tr></thead>
                    <tbody>{ for missed.iter().enumerate().map(|(at, one)| html! {
                        <tr>
                            <th scope="row">{ words::missed(language, one) }</th>
                            <td data-head={head(words::KIND)}>{ language.say(kind_name(one.kind)) }</td>
                            <td class="n" data-head={head(words::FAILED_BY)}>{ Figure::Missed(at).link(language, &props.sums.0, &props.on_open) }</td>
                        </tr>
                    }) }</tbody>
                </table></div>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct YearsTableProps {
    pub sums: InSums,
    pub targets: Rc<Targets>,
    pub on_open: OnOpen,
}

#[component]
pub fn YearsTable(props: &YearsTableProps) -> Html {
    let language = use_language();
    let YearsTableProps { sums, targets, on_open } = props;
    let in_sums = sums;
    let sums = &*sums.0;
    let states = State::ALL.map(Measure::State);
    let measures = [Measure::Expected, Measure::Submitted];
    let measures =
        measures.into_iter().chain(states).chain([Measure::Registered, Measure::Recognised, Measure::OutOfScope]);
    let years = [true, false].map(|last| words::of_year(language, sums.year(last).year));
    let kinds = sums.years.this.by_kind.iter().map(|group| (Of::Kind(group.of), targets.of(group.of)));
    let shares = kinds.chain([(Of::Total, targets.overall)]);
    html! {
        <section aria-labelledby="years">
            <h2 id="years">{ language.say(words::TWO_YEARS) }</h2>
            <Chart charted={Charted::Years} sums={in_sums.clone()} targets={targets.clone()} />
            <div class="scroll"><table class="figures">
                <thead><tr>
                    <th scope="col">{ language.say(words::FIGURE) }</th>
                    { for years.iter().map(|year| html! { <th scope="col" class="n">{ year }</th> }) }
                </tr></thead>
                <tbody>
                    { for measures.map(|measure| html! {
                        <tr>
                            <th scope="row">{ language.say(words::measure(measure)) }</th>
                            { for [true, false].iter().zip(&years).map(|(last, year)| html! {
                                <td class="n" data-head={year.clone()}>{ Figure::Count { of: Of::Total, measure, last: *last }.link_at("-years", language, sums, on_open) }</td>
                            }) }
                        </tr>
                    }) }
                    { for shares.map(|(of, target)| html! {
                        <tr>
                            <th scope="row">{ format!("{}, {}", language.say(words::SHARE), of.name(language, sums)) }</th>
                            { for [true, false].iter().zip(&years).map(|(last, year)| html! {
                                <td class="n" data-head={year.clone()}>{ share(language, sums, of, *last, target) }</td>
                            }) }
                        </tr>
                    }) }
                    <tr>
                        <th scope="row">{ language.say(words::CHANGED) }</th>
                        <td class="n" data-head={years[0].clone()}>{ "–" }</td>
                        <td class="n" data-head={years[1].clone()}>{ Figure::Changed.link(language, sums, on_open) }</td>
                    </tr>
                </tbody>
            </table></div>
        </section>
    }
}

fn share(language: Language, sums: &Sums, of: Of, last: bool, target: u32) -> String {
    let share = of.figures(sums, last).and_then(crate::review::roll_up::Figures::share);
    share.map_or_else(|| "–".to_owned(), |share| percent(language, share, Some(target)))
}
