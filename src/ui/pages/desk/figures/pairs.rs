//! Units that may be one: in the register without a summary, and handed in without being expected. A person says so, or takes it back.

use super::sums::{InSums, Sums};
use crate::document::UnitName;
use crate::review::roll_up::{Matching, Offer, Offers, Pair, PairState, Settings, State, offers, pair_states};
use crate::text::page::desk_pairs as words;
use crate::text::{Language, state_name};
use crate::ui::components::{Column, LongTable, Tone};
use crate::ui::pages::desk::list::state;
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

/// As many as somebody goes through.
const MOST: usize = 200;

/// A row: what was paired, or what may be.
#[derive(Clone, PartialEq)]
struct Line {
    pair: Pair,
    /// How it stands if it was paired.
    confirmed: Option<PairState>,
    /// Of what is offered.
    handed_in: Option<HandedIn>,
}

#[derive(Clone, PartialEq)]
struct HandedIn {
    /// The assessment to look at.
    assessment: Option<String>,
    is_verified: bool,
}

#[component]
pub fn Pairs(props: &PairsProps) -> Html {
    let language = use_language();
    let PairsProps { sums, settings, on_change } = props;
    let lines = use_memo((sums.clone(), settings.matching.clone()), |(sums, matching)| lines(&sums.0, matching));
    let (lines, more) = (use_memo(lines.clone(), |lines| lines.0.clone()), lines.1);
    let on_press = use_callback(
        (lines.clone(), settings.clone(), on_change.clone()),
        |at: usize, (lines, settings, on_change)| {
            let Some(Line { pair, confirmed, .. }) = lines.get(at) else { return };
            let mut pairs = settings.matching.pairs.clone();
            if confirmed.is_some() {
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
    let columns = vec![
        column(words::IN_REGISTER, "wide"),
        column(words::HANDED_IN, "wide"),
        column(words::CHECKED, ""),
        column(words::PAIR, ""),
    ];
    html! {
        <section id="pairs" aria-labelledby="pairs-title">
            <h2 id="pairs-title">{ language.say(words::PAIRS) }</h2>
            <p>{ language.say(words::PAIRS_WHY) }</p>
            <Writes>
                <LongTable id="pair-rows" label={language.say(words::PAIRS)} {columns} count={lines.len()} {row} />
            </Writes>
            if more > 0 {
                <p class="hint" id="more-pairs">{ words::more(language, more) }</p>
            }
        </section>
    }
}

/// The lines, and how many more may be paired.
fn lines(sums: &Sums, matching: &Matching) -> (Vec<Line>, usize) {
    let states = pair_states(&sums.register, &matching.pairs);
    let confirmed = matching.pairs.iter().zip(states).map(|(pair, state)| Line {
        pair: pair.clone(),
        confirmed: Some(state),
        handed_in: None,
    });
    let Offers { shown, more } = offers(&sums.register, &sums.submissions, &sums.years.this, MOST);
    let offered = shown.into_iter().filter_map(|offer: Offer| {
        let pair = Pair::of(offer, &sums.register, &sums.submissions)?;
        let assessment = sums.assessment(offer.submission).map(|id| id.trim_start_matches("urn:uuid:").to_owned());
        let is_verified = sums.submissions.get(offer.submission).is_some_and(|one| one.verified);
        Some(Line { pair, confirmed: None, handed_in: Some(HandedIn { assessment, is_verified }) })
    });
    (confirmed.chain(offered).collect(), more)
}

fn cells(language: Language, line: &Line, onclick: Callback<MouseEvent>) -> Html {
    let Line { pair, confirmed, handed_in } = line;
    let submitted = match handed_in.as_ref().and_then(|one| one.assessment.as_ref()) {
        Some(assessment) => html! {
            <Link<Route> to={Route::DeskSummary { assessment: assessment.clone() }}><bdi>{ &pair.submitted.name }</bdi></Link<Route>>
        },
        None => html! { <bdi>{ &pair.submitted.name }</bdi> },
    };
    let (says, button) = match confirmed {
        None => (words::ALIKE, words::DO_PAIR),
        Some(PairState::Counts) => (words::PAIRED, words::UNPAIR),
        Some(PairState::Gone) => (words::GONE, words::UNPAIR),
        Some(PairState::InRegister) => (words::BY_ITSELF, words::UNPAIR),
    };
    html! {
        <>
            <th scope="row"><span class="two"><bdi>{ &pair.expected.name }</bdi></span>{ where_it_is(&pair.expected) }</th>
            <td><span class="two">{ submitted }</span>{ where_it_is(&pair.submitted) }</td>
            <td>{ for handed_in.iter().map(|one| verified(language, one.is_verified)) }</td>
            <td>
                <span class="two">{ language.say(says) }</span>
                <button type="button" class="link" aria-label={words::pair_of(language, button, &pair.expected.name)} {onclick}>{ language.say(button) }</button>
            </td>
        </>
    }
}

/// Whether a key that is trusted has signed: a stranger's name is as easily alike as a unit's own.
fn verified(language: Language, is_verified: bool) -> Html {
    let (tone, says) =
        if is_verified { (Tone::Good, words::VERIFIED) } else { (Tone::Warn, state_name(State::NotVerified)) };
    state(tone, language.say(says))
}

/// Code and body above: what is written otherwise.
fn where_it_is(unit: &UnitName) -> Html {
    let code = unit.code.as_deref().unwrap_or("–");
    html! { <span class="code">{ code }{ ", " }<bdi>{ &unit.parent_name }</bdi></span> }
}
