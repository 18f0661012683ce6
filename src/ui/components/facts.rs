//! Names and their values, one below the other.

use crate::criteria::parse_iso;
use crate::text::{Language, date, moment};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FactsProps {
    /// Rows without a value are left out.
    pub rows: Vec<(AttrValue, Html)>,
}

#[component]
pub fn Facts(props: &FactsProps) -> Html {
    let shown = props.rows.iter().filter(|(_, value)| *value != Html::default() && *value != Html::from(""));
    html! {
        <dl class="lines">
            { for shown.map(|(label, value)| html! { <div><dt>{ label }</dt><dd>{ value.clone() }</dd></div> }) }
        </dl>
    }
}

/// A timestamp of a document as people read it; as it stands where it is none.
pub fn moment_of(language: Language, timestamp: &str) -> String {
    seconds(timestamp).map_or_else(|| timestamp.to_owned(), |seconds| moment(language, seconds))
}

/// A day of a document as people read it; as it stands where it is none.
pub fn day_of(language: Language, iso: &str) -> String {
    parse_iso(iso).map_or_else(|| iso.to_owned(), |day| date(language, day))
}

/// `2026-11-22T08:30:00Z` in seconds since 1970.
fn seconds(timestamp: &str) -> Option<i64> {
    let (day, time) = timestamp.strip_suffix('Z')?.split_once('T')?;
    let mut parts = time.split(':').map(|part| part.parse::<i64>().ok());
    let [hours, minutes, seconds] = [parts.next()??, parts.next()??, parts.next()??];
    let days = i64::from(parse_iso(day)?.to_julian_day()) - 2_440_588;
    Some(days * 86_400 + hours * 3600 + minutes * 60 + seconds)
}
