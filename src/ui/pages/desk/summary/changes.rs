//! What changed since the revision that was reviewed before, and since last year.

use super::comparison::Comparison;
use super::use_received::use_received;
use crate::review::desk::{Holding, earlier_of};
use crate::text::page::desk_summary as words;
use crate::ui::pages::desk::InDesk;
use crate::ui::state::{ReadFile, use_language};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ChangesPartProps {
    pub desk: InDesk,
    pub holding: Rc<Holding>,
    pub file: ReadFile,
}

#[component]
pub fn ChangesPart(props: &ChangesPartProps) -> Html {
    let language = use_language();
    let record = &props.holding.record;
    let (before, last_year) = (before(props), last_year(props));
    let digest = |holding: Option<&Holding>| holding.map(|holding| AttrValue::from(holding.record.digest.to_string()));
    let (before_file, last_file) = (use_received(digest(before)), use_received(digest(last_year)));
    html! {
        <>
            if let (Some(before), Some(older)) = (before, before_file) {
                <Comparison id="since-revision" title={words::since_revision(language, record.revision, before.record.revision)}
                    {older} newer={props.file.clone()} unfolded=true />
            }
            if let (Some(before), Some(older)) = (last_year, last_file) {
                <Comparison id="since-year" title={words::since_year(language, record.year, before.record.year)} {older} newer={props.file.clone()} />
            }
        </>
    }
}

/// The unit's last revision before this one about which a decision counts; without any, the one right before.
fn before(props: &ChangesPartProps) -> Option<&Holding> {
    let record = &props.holding.record;
    let desk = &props.desk.0;
    let earlier: Vec<&Holding> = earlier_of(desk.revisions(&record.id), record, &desk.trust).collect();
    let is_decided = |holding: &&&Holding| !desk.review_of(&holding.record.digest).is_waiting();
    earlier.iter().rev().find(is_decided).or_else(|| earlier.last()).copied()
}

/// The newest revision of the same unit for the year before that a key trusted for the unit has signed: anybody can make a file
/// with a unit's name.
fn last_year(props: &ChangesPartProps) -> Option<&Holding> {
    let record = &props.holding.record;
    let (key, trust) = (record.unit_key(), &props.desk.0.trust);
    let of_last_year = props.desk.0.holdings.iter().filter(|one| {
        one.record.year.checked_add(1) == Some(record.year) && one.record.unit_key() == key && one.is_trusted(trust)
    });
    of_last_year.max_by_key(|one| one.record.revision)
}
