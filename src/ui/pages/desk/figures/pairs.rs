//! Units that may be one: in the register without a summary, and handed in without being expected. A person says so, or takes it back.

use super::settings::{Matching, Settings};
use super::sums::{InSums, Sums};
use crate::document::UnitName;
use crate::review::roll_up::{Offer, Pair, offers};
use crate::text::Language;
use crate::text::page::desk_pairs as words;
use crate::ui::components::{Column, LongTable};
use crate::ui::pages::desk::write::Writes;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PairsProps {
    pub sums: InSums,
    pub settings: Rc<Settings>,
    pub on_change: Callback<Settings>,
}

/// A row: what was paired, or what may be.
#[derive(Clone, PartialEq)]
struct Line {
    pair: Pair,
    is_confirmed: bool,
    /// The assessment to look at, where it was offered.
    assessment: Option<String>,
}

#[component]
pub fn Pairs(props: &PairsProps) -> Html {
    let language = use_language();
    let PairsProps { sums, settings, on_change } = props;
    let lines = use_memo((sums.clone(), settings.matching.clone()), |(sums, matching)| lines(&sums.0, matching));
    let on_press = use_callback(
        (lines.clone(), settings.clone(), on_change.clone()),
        |at: usize, (lines, settings, on_change)| {
            let Some(Line { pair, is_confirmed, .. }) = lines.get(at) else { return };
            let mut pairs = settings.matching.pairs.clone();
            if *is_confirmed {
                pairs.retain(|one| one != pair);
            } else {
                pairs.push(pair.clone());
            }
            let matching = Matching { pairs, ..settings.matching.clone() };
            on_change.emit(Settings { matching, ..(**settings).clone() });
        },
    );
    let row = use_callback((lines.clone(), on_press, language), |at: usize, (lines, on_press, language)| {
        lines.get(at).map(|line| cells(*language, line, on_press.reform(move |_: MouseEvent| at))).unwrap_or_default()
    });
    if lines.is_empty() {
        return Html::default();
    }
    let column = |sentence, class| Column::new(language.say(sentence), class);
    let columns = vec![column(words::IN_REGISTER, "wide"), column(words::HANDED_IN, "wide"), column(words::PAIR, "")];
    html! {
        <section id="pairs" aria-labelledby="pairs-title">
            <h2 id="pairs-title">{ language.say(words::PAIRS) }</h2>
            <p>{ language.say(words::PAIRS_WHY) }</p>
            <Writes>
                <LongTable id="pair-rows" label={language.say(words::PAIRS)} {columns} count={lines.len()} {row} />
            </Writes>
        </section>
    }
}

fn lines(sums: &Sums, matching: &Matching) -> Vec<Line> {
    let confirmed = matching.pairs.iter().map(|pair| Line { pair: pair.clone(), is_confirmed: true, assessment: None });
    let offered = offers(&sums.register, &sums.submissions, &sums.years.this).into_iter().filter_map(|offer: Offer| {
        let pair = Pair::of(offer, &sums.register, &sums.submissions)?;
        let assessment = sums.assessment(offer.submission).map(|id| id.trim_start_matches("urn:uuid:").to_owned());
        Some(Line { pair, is_confirmed: false, assessment })
    });
    confirmed.chain(offered).collect()
}

fn cells(language: Language, line: &Line, onclick: Callback<MouseEvent>) -> Html {
    let Line { pair, is_confirmed, assessment } = line;
    let submitted = match assessment {
        Some(assessment) => html! {
            <Link<Route> to={Route::DeskSummary { assessment: assessment.clone() }}><bdi>{ &pair.submitted.name }</bdi></Link<Route>>
        },
        None => html! { <bdi>{ &pair.submitted.name }</bdi> },
    };
    let (says, button) = if *is_confirmed { (words::PAIRED, words::UNPAIR) } else { (words::ALIKE, words::DO_PAIR) };
    html! {
        <>
            <th scope="row"><span class="two"><bdi>{ &pair.expected.name }</bdi></span>{ where_it_is(&pair.expected) }</th>
            <td><span class="two">{ submitted }</span>{ where_it_is(&pair.submitted) }</td>
            <td>
                <span class="two">{ language.say(says) }</span>
                <button type="button" class="link" aria-label={words::pair_of(language, button, &pair.expected.name)} {onclick}>{ language.say(button) }</button>
            </td>
        </>
    }
}

/// Code and body above: what is written otherwise.
fn where_it_is(unit: &UnitName) -> Html {
    let code = unit.code.as_deref().unwrap_or("–");
    html! { <span class="code">{ code }{ ", " }<bdi>{ &unit.parent_name }</bdi></span> }
}
