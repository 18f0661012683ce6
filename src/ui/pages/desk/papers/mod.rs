//! The desk's papers, each by itself for reading and printing: the roll-up report and the list of proposed units of a year, the same list
//! of what is selected, the slip of a decision.

mod of_list;
mod of_year;
mod office;
mod slip;

use super::InDesk;
use crate::json::Digest;
use crate::text::Language;
use crate::text::page::{desk as desk_words, desk_papers as words};
use crate::ui::components::{BackLink, Page};
use crate::ui::route::Route;
use crate::ui::state::use_language;
use of_list::ProposedOfList;
use of_year::{OfYear, Yearly};
use slip::Slip;
use yew::prelude::*;

/// The ids of the papers in addresses.
const ROLL_UP: &str = "tong-hop";
const PROPOSED: &str = "de-nghi";
const SLIP: &str = "phieu";
/// In place of a year: what the list of assessments shows or has selected.
const SELECTED: &str = "dang-chon";

/// The report of a year.
pub fn roll_up(year: i32) -> Route {
    address(ROLL_UP, year.to_string())
}

/// The expected units of a year that can be proposed.
pub fn proposed(year: i32) -> Route {
    address(PROPOSED, year.to_string())
}

/// Those of the list that can be proposed.
pub fn proposed_of_list() -> Route {
    address(PROPOSED, SELECTED.to_owned())
}

/// The slip of a decision.
pub fn slip(decision: &Digest) -> Route {
    address(SLIP, decision.to_string().trim_start_matches("sha256:").to_owned())
}

fn address(paper: &str, of: String) -> Route {
    Route::DeskPaper { paper: paper.to_owned(), of }
}

#[derive(Properties, PartialEq)]
pub struct DeskPaperProps {
    pub desk: InDesk,
    pub paper: AttrValue,
    pub of: AttrValue,
}

#[component]
pub fn DeskPaper(props: &DeskPaperProps) -> Html {
    let language = use_language();
    let DeskPaperProps { desk, paper, of } = props;
    let (desk, year): (InDesk, Option<i32>) = (desk.clone(), of.parse().ok());
    match (paper.as_str(), of.as_str(), year) {
        (PROPOSED, SELECTED, _) => html! { <ProposedOfList {desk} /> },
        (ROLL_UP, _, Some(year)) => html! { <OfYear {desk} {year} paper={Yearly::RollUp} /> },
        (PROPOSED, _, Some(year)) => html! { <OfYear {desk} {year} paper={Yearly::Proposed} /> },
        (SLIP, decision, _) => html! { <Slip {desk} decision={format!("sha256:{decision}")} /> },
        _ => html! {
            <Page title={language.say(words::UNKNOWN)} back={to_list(language)}><p>{ language.say(words::UNKNOWN_WHY) }</p></Page>
        },
    }
}

fn to_list(language: Language) -> BackLink {
    BackLink { to: Route::Desk, label: language.say(desk_words::LIST).into() }
}

fn to_figures(language: Language) -> BackLink {
    BackLink { to: Route::DeskFigures, label: language.say(desk_words::FIGURES).into() }
}
