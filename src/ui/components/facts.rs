//! Names and their values, one below the other.

use crate::criteria::{parse_iso, utc_seconds};
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
    utc_seconds(timestamp).map_or_else(|| timestamp.to_owned(), |seconds| moment(language, seconds))
}

/// A day of a document as people read it; as it stands where it is none.
pub fn day_of(language: Language, iso: &str) -> String {
    parse_iso(iso).map_or_else(|| iso.to_owned(), |day| date(language, day))
}
