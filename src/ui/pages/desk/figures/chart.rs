//! Bars by kind of unit, each divided into the six states, with an upright line at the target. Told apart by shade and by the figure
//! that stands in it, so that it reads on paper; a screen reader hears the same in sentences.

use super::sums::InSums;
use crate::criteria::UnitKind;
use crate::review::roll_up::{Figures, Group, State, Targets};
use crate::text::page::desk_figures as words;
use crate::text::{Language, kind_name, number, state_name};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// Pixels from one bar to the next, above a bar, and of a bar.
const PITCH: usize = 60;
const ABOVE: usize = 24;
const BAR: usize = 26;
/// Parts of a bar below this share, in hundredths of a percent, are too narrow for their figure.
const NARROW: u64 = 700;

#[derive(Properties, PartialEq)]
pub struct ChartProps {
    pub sums: InSums,
    pub targets: Rc<Targets>,
}

#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let language = use_language();
    let bars: Vec<&Group<UnitKind>> =
        props.sums.0.years.this.by_kind.iter().filter(|group| group.figures.expected() > 0).collect();
    if bars.is_empty() {
        return Html::default();
    }
    let told = bars.iter().map(|group| words::chart_line(language, language.say(kind_name(group.of)), &group.figures));
    let told = told.collect::<Vec<_>>().join(" ");
    let height = (bars.len() * PITCH).to_string();
    html! {
        <figure class="chart">
            <svg width="100%" {height} role="img" aria-labelledby="chart-title" aria-describedby="chart-told">
                <title id="chart-title">{ language.say(words::CHART) }</title>
                <desc id="chart-told">{ told }</desc>
                { for bars.iter().enumerate().map(|(at, group)| bar(language, at * PITCH, group, props.targets.of(group.of))) }
            </svg>
            <figcaption>{ legend(language) }</figcaption>
        </figure>
    }
}

/// Hundredths of a percent as an attribute: "12.34%".
fn length(hundredths: u64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn bar(language: Language, top: usize, group: &Group<UnitKind>, target: u32) -> Html {
    let (label_at, bar_at) = ((top + ABOVE - 7).to_string(), top + ABOVE);
    let at = length(u64::from(target) * 100);
    let (from, to) = ((bar_at - 4).to_string(), (bar_at + BAR + 4).to_string());
    html! {
        <g>
            <text x="0" y={label_at} class="label">{ language.say(kind_name(group.of)) }</text>
            { for parts(&group.figures).into_iter().map(|(state, start, width)| part(language, (bar_at, u64::from(target) * 100), (state, start, width), &group.figures)) }
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

fn legend(language: Language) -> Html {
    html! {
        <>
            <ul class="legend" aria-label={language.say(words::LEGEND)}>{ for State::ALL.into_iter().rev().map(|state| html! {
                <li><svg width="18" height="18" aria-hidden="true"><g class={state.id()}><rect width="18" height="18" /></g></svg>{ language.say(state_name(state)) }</li>
            }) }</ul>
            <p class="hint">{ language.say(words::TARGET_LINE) }</p>
        </>
    }
}
