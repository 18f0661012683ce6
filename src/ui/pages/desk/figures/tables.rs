//! The tables of figures: the six states with the share, and what is counted beside them; a row for each group and one for the total.

use super::chart::{Chart, Charted};
use super::figure::{Figure, Of, OnOpen};
use super::sums::{InSums, Sums};
use crate::review::roll_up::{Measure, State, Targets};
use crate::text::page::desk_figures as words;
use crate::text::{Language, Say, percent};
use crate::ui::components::{Column, LongTable, Tag, Tone};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// More rows than this are shown in a frame that scrolls.
const MOST_ROWS: usize = 100;

const STATES: [Measure; 7] = [
    Measure::Expected,
    Measure::State(State::NotSubmitted),
    Measure::State(State::NotVerified),
    Measure::State(State::NotQualified),
    Measure::State(State::Waiting),
    Measure::State(State::SentBack),
    Measure::State(State::Qualified),
];
const BESIDE: [Measure; 6] = [
    Measure::Submitted,
    Measure::Registered,
    Measure::Recognised,
    Measure::OutOfScope,
    Measure::Unexpected,
    Measure::UnexpectedOutOfScope,
];

#[derive(Properties, PartialEq)]
pub struct TablesProps {
    pub id: AttrValue,
    pub sums: InSums,
    pub targets: Rc<Targets>,
    pub on_open: OnOpen,
    /// By the body above, otherwise by kind.
    #[prop_or_default]
    pub by_parent: bool,
}

/// What the cells need.
struct Shown<'a> {
    language: Language,
    sums: &'a Sums,
    targets: &'a Targets,
    on_open: &'a OnOpen,
}

#[component]
pub fn Tables(props: &TablesProps) -> Html {
    let language = use_language();
    let TablesProps { sums, targets, on_open, by_parent, .. } = props;
    let shown = Shown { language, sums: &sums.0, targets, on_open };
    let this = &sums.0.years.this;
    let (title, groups): (Say, Vec<Of>) = if *by_parent {
        (words::BY_PARENT, (0..this.by_parent.len()).map(Of::Parent).collect())
    } else {
        (words::BY_KIND, this.by_kind.iter().map(|group| Of::Kind(group.of)).collect())
    };
    html! {
        <section aria-labelledby={props.id.clone()}>
            <h2 id={props.id.clone()}>{ language.say(title) }</h2>
            if *by_parent {
                <Chart charted={Charted::Parents} sums={sums.clone()} targets={targets.clone()} />
            }
            if *by_parent && groups.len() > MOST_ROWS {
                <Long sums={sums.clone()} targets={targets.clone()} on_open={on_open} of_states=true />
                <Long sums={sums.clone()} targets={targets.clone()} on_open={on_open} of_states=false />
            } else {
                { shown.table(*by_parent, &groups, true) }
                { shown.table(*by_parent, &groups, false) }
            }
        </section>
    }
}

/// The columns of counts.
const fn measures(of_states: bool) -> &'static [Measure] {
    if of_states { &STATES } else { &BESIDE }
}

/// The total stands below the bodies above and below the kinds: its figures need ids of their own in the second table.
const BELOW_PARENTS: &str = "-parents";

impl Shown<'_> {
    /// Of the states, or of what is counted beside them.
    fn table(&self, by_parent: bool, groups: &[Of], of_states: bool) -> Html {
        let measures = measures(of_states);
        let first = if by_parent { words::PARENT } else { words::KIND };
        let language = self.language;
        html! {
            <div class="scroll"><table class="figures">
                <thead><tr>
                    <th scope="col">{ language.say(first) }</th>
                    { for measures.iter().map(|measure| html! { <th scope="col" class="n">{ language.say(words::measure(*measure)) }</th> }) }
                    if of_states {
                        <th scope="col" class="n">{ language.say(words::SHARE) }</th>
                        <th scope="col">{ language.say(words::TARGET) }</th>
                    }
                </tr></thead>
                <tbody>{ for groups.iter().map(|of| html! { <tr>{ self.cells(*of, measures, of_states) }</tr> }) }</tbody>
                <tfoot><tr>{ self.cells_at(if by_parent { BELOW_PARENTS } else { "" }, Of::Total, measures, of_states) }</tr></tfoot>
            </table></div>
        }
    }

    fn cells(&self, of: Of, measures: &[Measure], of_states: bool) -> Html {
        self.cells_at("", of, measures, of_states)
    }

    fn cells_at(&self, place: &str, of: Of, measures: &[Measure], of_states: bool) -> Html {
        let count = |measure: &Measure| {
            let head = self.language.say(words::measure(*measure));
            html! { <td class="n" data-head={head}>{ Figure::of(of, *measure).link_at(place, self.language, self.sums, self.on_open) }</td> }
        };
        html! {
            <>
                <th scope="row"><bdi>{ of.name(self.language, self.sums) }</bdi></th>
                { for measures.iter().map(count) }
                if of_states { { self.share(of) } }
            </>
        }
    }

    fn share(&self, of: Of) -> Html {
        let Some(figures) = of.figures(self.sums, false) else { return Html::default() };
        let target = match of {
            Of::Kind(kind) => self.targets.of(kind),
            Of::Total | Of::Parent(_) => self.targets.overall,
        };
        let language = self.language;
        let share = figures.share().map_or_else(|| "–".to_owned(), |share| percent(language, share, Some(target)));
        let tone = match figures.share() {
            None => Tone::Quiet,
            Some(_) if figures.reaches(target) => Tone::Good,
            Some(_) => Tone::Bad,
        };
        html! {
            <>
                <td class="n" data-head={language.say(words::SHARE)}>{ share }</td>
                <td data-head={language.say(words::TARGET)}><Tag {tone} text={words::against(language, figures, target)} /></td>
            </>
        }
    }
}

#[derive(Properties, PartialEq)]
struct LongProps {
    sums: InSums,
    targets: Rc<Targets>,
    on_open: OnOpen,
    of_states: bool,
}

/// The same of bodies above by the hundred: the rows that are seen, and the total below them.
#[component]
fn Long(props: &LongProps) -> Html {
    let language = use_language();
    let LongProps { sums, targets, on_open, of_states } = props;
    let of_states = *of_states;
    let deps = (sums.clone(), targets.clone(), on_open.clone(), language);
    let row = use_callback(deps, move |at: usize, (sums, targets, on_open, language)| {
        let shown = Shown { language: *language, sums: &sums.0, targets, on_open };
        shown.cells(Of::Parent(at), measures(of_states), of_states)
    });
    let total = Shown { language, sums: &sums.0, targets, on_open };
    let foot = total.cells_at(BELOW_PARENTS, Of::Total, measures(of_states), of_states);
    let column = |sentence: Say, class| Column::new(language.say(sentence), class);
    let mut columns = vec![column(words::PARENT, "unit")];
    columns.extend(measures(of_states).iter().map(|measure| column(words::measure(*measure), "n")));
    if of_states {
        columns.extend([column(words::SHARE, "n"), column(words::TARGET, "")]);
    }
    let id = if of_states { "figures-parents" } else { "figures-parents-beside" };
    html! {
        <LongTable {id} label={language.say(words::BY_PARENT)} {columns} count={sums.0.years.this.by_parent.len()} {row} foot={Some(foot)} />
    }
}
