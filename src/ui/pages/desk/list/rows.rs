//! The cells of a row. What is intact but signed by a key that nobody vouches for shows no sign of approval anywhere.

use super::{review_tone, state};
use crate::review::ContentState;
use crate::review::desk::{Row, RowVerdict, SignatureState};
use crate::text::page::desk_list as words;
use crate::text::review::{content_state, review_kind, signature_state};
use crate::text::{Language, kind_name};
use crate::ui::components::Tone;
use crate::ui::route::Route;
use yew::prelude::*;
use yew_router::prelude::*;

/// The page of the assessment.
pub fn address(row: &Row) -> Route {
    Route::DeskSummary { assessment: row.id.trim_start_matches("urn:uuid:").to_owned() }
}

/// How a row is shown.
pub struct Shown<'a> {
    pub is_chosen: bool,
    /// Whether there is a column of points.
    pub has_points: bool,
    pub toggle: &'a Callback<usize>,
}

/// The cells, in the order of the columns.
pub fn cells(language: Language, row: &Row, at: usize, shown: Shown<'_>) -> Html {
    let Shown { is_chosen, has_points, toggle } = shown;
    let onchange = toggle.reform(move |_: Event| at);
    let kind = row.kind.map(|kind| language.say(kind_name(kind))).unwrap_or_default();
    html! {
        <>
            <td class="pick">
                <input type="checkbox" checked={is_chosen} {onchange} tabindex="-1" aria-label={words::choose(language, &row.unit.name)} />
            </td>
            <th scope="row">
                <span class="two" title={row.unit.name.clone()}><Link<Route> to={address(row)}><bdi>{ &row.unit.name }</bdi></Link<Route>></span>
                if let Some(code) = &row.unit.code { <span class="code">{ code }</span> }
            </th>
            <td><span class="two">{ kind }</span></td>
            <td><span class="two" title={row.unit.parent_name.clone()}><bdi>{ &row.unit.parent_name }</bdi></span></td>
            <td class="n">{ row.year }</td>
            <td class="n">{ row.revision }</td>
            <td>{ state(verdict_tone(row), &words::verdict(language, row)) }</td>
            <td>{ state(signature_tone(row.signature), language.say(signature_state(row.signature))) }</td>
            <td>{ state(content_tone(row), language.say(content_state(row.content))) }</td>
            <td>{ state(review_tone(row), language.say(review_kind(row.review_kind()))) }</td>
            if has_points { <td>{ words::points_of(language, row).unwrap_or_default() }</td> }
        </>
    }
}

fn verdict_tone(row: &Row) -> Tone {
    match row.verdict {
        RowVerdict::InConflict => Tone::Bad,
        _ if !row.is_verified() => Tone::Quiet,
        RowVerdict::Qualified => Tone::Good,
        RowVerdict::NotQualified => Tone::Bad,
        RowVerdict::Incomplete | RowVerdict::OutOfScope | RowVerdict::NotComputed => Tone::Quiet,
    }
}

const fn signature_tone(state: SignatureState) -> Tone {
    match state {
        SignatureState::Trusted => Tone::Good,
        SignatureState::TrustedOther | SignatureState::Unknown => Tone::Warn,
        SignatureState::Revoked | SignatureState::NotIntact => Tone::Bad,
    }
}

fn content_tone(row: &Row) -> Tone {
    match row.content {
        ContentState::Agrees if row.is_verified() => Tone::Good,
        ContentState::Agrees => Tone::Quiet,
        ContentState::Differs => Tone::Bad,
        ContentState::CriteriaUnknown => Tone::Warn,
    }
}
