//! The list behind a figure: every unit that it counts, with its state, and the way to its assessment.

use super::figure::Figure;
use super::sums::{InSums, Sums};
use crate::browser::{files, page};
use crate::criteria::UnitKind;
use crate::review::RecordedScore;
use crate::review::desk::sort_key;
use crate::review::roll_up::{Listed, State};
use crate::review::table::{Cell, Table, csv};
use crate::text::page::desk_figures as words;
use crate::text::page::desk_list::POINTS;
use crate::text::{
    LOCAL_POINTS, Language, OUT_OF_SCOPE, SCORE, Say, UNEXPECTED, kind_name, score_cells, score_in_short, state_name,
};
use crate::ui::components::{Column, LongTable, Said, SaidLine, Tone};
use crate::ui::pages::desk::list;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use yew::prelude::*;
use yew_router::prelude::*;

const FILE: &str = "antt_danh-sach.csv";

#[derive(Properties, PartialEq)]
pub struct BehindProps {
    pub sums: InSums,
    pub figure: Figure,
    pub on_close: Callback<()>,
}

/// A unit of the list.
#[derive(PartialEq, Eq)]
struct Line {
    name: String,
    code: String,
    kind: UnitKind,
    parent: String,
    state: String,
    assessment: Option<String>,
    /// After its local guide, and with a reviewer's.
    points: Option<(RecordedScore, Option<u64>)>,
}

#[component]
pub fn Behind(props: &BehindProps) -> Html {
    let language = use_language();
    let navigator = use_navigator();
    let said = use_state_eq(|| Said::Nothing);
    let BehindProps { sums, figure, on_close } = props;
    // Every time that a figure is opened, also the same one again.
    use_effect_with(*figure, {
        let said = said.setter();
        move |_| {
            said.set(Said::Nothing);
            page::focus("behind");
        }
    });
    let lines =
        use_memo((sums.clone(), *figure, language), |(sums, figure, language)| lines(*language, &sums.0, *figure));
    let has_points = lines.iter().any(|line| line.points.is_some());
    let row = use_callback((lines.clone(), language), move |at: usize, (lines, language)| {
        lines.get(at).map(|line| cells(*language, line, has_points)).unwrap_or_default()
    });
    let on_open = use_callback((lines.clone(), navigator), |at: usize, (lines, navigator)| {
        let to = lines.get(at).and_then(|line| line.assessment.clone());
        if let (Some(assessment), Some(navigator)) = (to, navigator) {
            navigator.push(&Route::DeskSummary { assessment });
        }
    });
    let heading = figure.heading(language, &sums.0);
    let save = Callback::from({
        let (said, lines, heading) = (said.setter(), lines.clone(), heading.clone());
        move |_: MouseEvent| {
            let saved = files::save(FILE, "text/csv", &csv(&table(language, &heading, &lines)));
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(FILE.to_owned())));
        }
    });
    let close = on_close.reform(|_: MouseEvent| ());
    html! {
        <section class="behind" aria-labelledby="behind">
            <h2 id="behind" tabindex="-1">{ heading }</h2>
            if has_points { <p class="hint">{ language.say(LOCAL_POINTS) }</p> }
            if lines.is_empty() {
                <p>{ language.say(words::NOBODY) }</p>
            } else {
                <LongTable id="behind-rows" label={language.say(words::BEHIND)} columns={columns(language, has_points)} count={lines.len()} {row} on_open={Some(on_open)} />
            }
            <p class="actions">
                <button type="button" class="button plain" id="behind-save" onclick={save} disabled={lines.is_empty()}>{ language.say(words::SAVE_LIST) }</button>
                <button type="button" class="link" id="behind-close" onclick={close}>{ language.say(words::CLOSE) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

const HEADS: [(Say, &str); 5] =
    [(words::UNIT, "unit"), (words::CODE, ""), (words::KIND, ""), (words::PARENT, ""), (words::STATE, "")];

fn columns(language: Language, has_points: bool) -> Vec<Column> {
    let points = has_points.then_some((POINTS, ""));
    HEADS.into_iter().chain(points).map(|(head, class)| Column::new(language.say(head), class)).collect()
}

fn cells(language: Language, line: &Line, has_points: bool) -> Html {
    let points = line.points.as_ref().map(|(own, reviewed)| score_in_short(language, own, *reviewed));
    let name = match &line.assessment {
        Some(assessment) => html! {
            <Link<Route> to={Route::DeskSummary { assessment: assessment.clone() }}><bdi>{ &line.name }</bdi></Link<Route>>
        },
        None => html! { <bdi>{ &line.name }</bdi> },
    };
    html! {
        <>
            <th scope="row"><span class="two">{ name }</span></th>
            <td>{ &line.code }</td>
            <td><span class="two">{ language.say(kind_name(line.kind)) }</span></td>
            <td><span class="two"><bdi>{ &line.parent }</bdi></span></td>
            <td>{ list::state(Tone::Quiet, &line.state) }</td>
            if has_points { <td>{ points.unwrap_or_default() }</td> }
        </>
    }
}

fn lines(language: Language, sums: &Sums, figure: Figure) -> Vec<Line> {
    let uuid = |submission: Option<usize>| {
        let id = sums.assessment(submission?)?;
        Some(id.trim_start_matches("urn:uuid:").to_owned())
    };
    let mut lines: Vec<Line> = match figure.listed(sums) {
        Listed::Units(units) => {
            let of_unit = |at: usize| {
                let (unit, row) = (sums.register.units.get(at)?, sums.year(figure.is_last()).rows.get(at)?);
                Some(Line {
                    name: unit.name.clone(),
                    code: unit.code.clone().unwrap_or_default(),
                    kind: unit.kind,
                    parent: unit.parent_name.clone(),
                    state: state(language, sums, figure, at),
                    assessment: uuid(row.submission.or(row.handed_in.first().copied())),
                    points: row
                        .counted(&sums.submissions)
                        .and_then(|one| Some((one.score.clone()?, one.reviewed_points))),
                })
            };
            units.into_iter().filter_map(of_unit).collect()
        }
        Listed::Submissions(submissions) => {
            let of_submission = |at: usize| {
                let one = sums.submissions.get(at)?;
                Some(Line {
                    name: one.name.clone(),
                    code: one.code.clone().unwrap_or_default(),
                    kind: one.kind,
                    parent: one.parent_name.clone(),
                    state: language.say(UNEXPECTED).to_owned(),
                    assessment: uuid(Some(at)),
                    points: None,
                })
            };
            submissions.into_iter().filter_map(of_submission).collect()
        }
    };
    lines.sort_by_cached_key(|line| sort_key(&line.name));
    lines
}

fn state(language: Language, sums: &Sums, figure: Figure, unit: usize) -> String {
    let of_year = |last: bool| {
        let state: Option<State> = sums.year(last).rows.get(unit).and_then(|row| row.state);
        language.say(state.map_or(OUT_OF_SCOPE, state_name))
    };
    match figure {
        Figure::Changed => format!("{} → {}", of_year(true), of_year(false)),
        Figure::Count { .. } | Figure::Missed(_) | Figure::Scored { .. } => of_year(figure.is_last()).to_owned(),
    }
}

fn table(language: Language, name: &str, lines: &[Line]) -> Table {
    let has_points = lines.iter().any(|line| line.points.is_some());
    let row = |line: &Line| {
        let kind = language.say(kind_name(line.kind));
        let points = score_cells(language, line.points.as_ref().map(|(own, reviewed)| (own, *reviewed)));
        let cells = [line.name.as_str(), &line.code, kind, &line.parent, &line.state].map(Cell::text);
        cells.into_iter().chain(points.into_iter().filter(|_| has_points)).collect()
    };
    let points = SCORE.into_iter().filter(|_| has_points);
    Table {
        name: name.to_owned(),
        headings: HEADS
            .map(|(head, _)| head)
            .into_iter()
            .chain(points)
            .map(|head| language.say(head).to_owned())
            .collect(),
        rows: lines.iter().map(row).collect(),
    }
}
