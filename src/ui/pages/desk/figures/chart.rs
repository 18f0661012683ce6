//! Bars of units, by kind, by the body above or by year, each divided into the six states, with an upright line at the target. Told apart
//! by shade and by the figure that stands in it, so that it reads on paper; a screen reader hears the same in sentences. Each stands with
//! the table that has all its figures.

use super::figure::Of;
use super::sums::{InSums, Sums};
use crate::review::roll_up::{Figures, State, Targets};
use crate::text::page::desk_figures as words;
use crate::text::{Language, Say, number, state_name};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// Pixels from one bar to the next, above a bar, and of a bar.
const PITCH: usize = 60;
const ABOVE: usize = 24;
const BAR: usize = 26;
/// Parts of a bar below this share, in hundredths of a percent, are too narrow for their figure.
const NARROW: u64 = 700;
/// More bars than these are no picture any more.
const MOST_BARS: usize = 12;

/// What has a bar each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charted {
    Kinds,
    Parents,
    /// The year before and this one.
    Years,
}

#[derive(Properties, PartialEq)]
pub struct ChartProps {
    pub charted: Charted,
    pub sums: InSums,
    pub targets: Rc<Targets>,
}

struct Bar<'a> {
    name: String,
    figures: &'a Figures,
    /// In percent.
    target: u32,
}

#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let language = use_language();
    let charted = props.charted;
    let bars = charted.bars(language, &props.sums.0, &props.targets);
    if bars.is_empty() {
        return Html::default();
    }
    let told: Vec<String> = bars.iter().map(|bar| words::chart_line(language, &bar.name, bar.figures)).collect();
    let height = (bars.len() * PITCH).to_string();
    let id = charted.id();
    let (title, described) = (format!("{id}-title"), format!("{id}-told"));
    html! {
        <figure class="chart" {id}>
            <svg width="100%" {height} role="img" aria-labelledby={title.clone()} aria-describedby={described.clone()}>
                <title id={title}>{ language.say(charted.title()) }</title>
                <desc id={described}>{ told.join(" ") }</desc>
                { for bars.iter().enumerate().map(|(at, bar)| drawn(language, at * PITCH, bar)) }
            </svg>
            <figcaption>{ legend(language, charted) }</figcaption>
        </figure>
    }
}

impl Charted {
    const fn id(self) -> &'static str {
        match self {
            Charted::Kinds => "chart",
            Charted::Parents => "chart-parents",
            Charted::Years => "chart-years",
        }
    }

    const fn title(self) -> Say {
        match self {
            Charted::Kinds => words::CHART,
            Charted::Parents => words::CHART_PARENTS,
            Charted::Years => words::CHART_YEARS,
        }
    }

    /// None where there is nothing to compare.
    fn bars<'a>(self, language: Language, sums: &'a Sums, targets: &Targets) -> Vec<Bar<'a>> {
        let this = &sums.years.this;
        let of = |of: Of, target| {
            let figures = of.figures(sums, false).filter(|figures| figures.expected() > 0)?;
            Some(Bar { name: of.name(language, sums), figures, target })
        };
        let of_year = |last| {
            let year = sums.year(last);
            Bar { name: words::of_year(language, year.year), figures: &year.total, target: targets.overall }
        };
        match self {
            Charted::Kinds => {
                this.by_kind.iter().filter_map(|group| of(Of::Kind(group.of), targets.of(group.of))).collect()
            }
            Charted::Parents if (2..=MOST_BARS).contains(&this.by_parent.len()) => {
                (0..this.by_parent.len()).filter_map(|at| of(Of::Parent(at), targets.overall)).collect()
            }
            Charted::Years if this.total.expected() > 0 => vec![of_year(true), of_year(false)],
            Charted::Parents | Charted::Years => Vec::new(),
        }
    }
}

/// Hundredths of a percent as an attribute: "12.34%".
fn length(hundredths: u64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn drawn(language: Language, top: usize, Bar { name, figures, target }: &Bar) -> Html {
    let bar_at = top + ABOVE;
    let target = u64::from(*target) * 100;
    let at = length(target);
    let (from, to) = ((bar_at - 4).to_string(), (bar_at + BAR + 4).to_string());
    html! {
        <g>
            // A frame of its own cuts a long name off, which stands whole in the table.
            <svg y={top.to_string()} width="100%" height={ABOVE.to_string()} aria-hidden="true"><text y={(ABOVE - 7).to_string()} class="label">{ name }</text></svg>
            { for parts(figures).into_iter().map(|(state, start, width)| part(language, (bar_at, target), (state, start, width), figures)) }
            <line x1={at.clone()} x2={at} y1={from} y2={to} class="target" />
        </g>
    }
}

/// Where each state begins and how wide it is, in hundredths of a percent. Begins are rounded, not widths, so that no gaps open.
fn parts(figures: &Figures) -> Vec<(State, u64, u64)> {
    let whole = figures.expected().max(1);
    let mut before = 0;
    let mut parts = Vec::new();
    for state in State::ALL.into_iter().rev() {
        let count = figures.count(state);
        let [start, end] = [before, before + count].map(|units| units * 10_000 / whole);
        before += count;
        if count > 0 {
            parts.push((state, start, end - start));
        }
    }
    parts
}

/// The target's line, at hundredths of a percent, runs through no figure.
fn part(
    language: Language,
    (top, target): (usize, u64),
    (state, start, width): (State, u64, u64),
    figures: &Figures,
) -> Html {
    let class = state.id();
    let center = start + width / 2;
    let at = if center.abs_diff(target) < NARROW / 3 { start + width / 4 } else { center };
    let middle = (top + BAR / 2 + 5).to_string();
    html! {
        <g class={class}>
            <rect x={length(start)} y={top.to_string()} width={length(width)} height={BAR.to_string()} />
            if width >= NARROW {
                <text x={length(at)} y={middle} text-anchor="middle">{ number(language, figures.count(state)) }</text>
            }
        </g>
    }
}

fn legend(language: Language, charted: Charted) -> Html {
    let line = if charted == Charted::Kinds { words::TARGET_LINE } else { words::OVERALL_LINE };
    html! {
        <>
            <ul class="legend" aria-label={language.say(words::LEGEND)}>{ for State::ALL.into_iter().rev().map(|state| html! {
                <li><svg width="18" height="18" aria-hidden="true"><g class={state.id()}><rect width="18" height="18" /></g></svg>{ language.say(state_name(state)) }</li>
            }) }</ul>
            <p class="hint">{ language.say(line) }</p>
        </>
    }
}
