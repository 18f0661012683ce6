//! The list of proposed units out of what the list of assessments has selected or, where nothing is selected, shows; and why others
//! are left out.

use super::office::{OfficeFields, use_office};
use super::to_list;
use crate::document::paper_name;
use crate::paper::papers::{NotProposed, Proposed, proposed};
use crate::text::Say;
use crate::text::page::{desk as desk_words, desk_papers as words};
use crate::ui::components::{Page, PaperView};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::list::kept;
use crate::ui::state::use_language;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ProposedOfListProps {
    pub desk: InDesk,
}

/// What is selected, told apart.
struct Told {
    year: i32,
    meant: usize,
    units: Vec<Proposed>,
    left_out: Vec<(Say, usize)>,
}

#[component]
pub fn ProposedOfList(props: &ProposedOfListProps) -> Html {
    let language = use_language();
    let (office, on_change, failed) = use_office();
    let told = use_memo(props.desk.clone(), told);
    let sheet = use_memo((told.clone(), office.clone()), |(told, office)| {
        office.as_ref().map(|office| Rc::new(proposed(&told.units, told.year, office)))
    });
    let content = match ((*sheet).clone(), office) {
        (Some(sheet), Some(office)) => {
            let name = office.name.clone();
            html! { <>
                <OfficeFields {office} {on_change} {failed} />
                <PaperView id={super::PROPOSED} file={paper_name(super::PROPOSED, &name, told.year, "docx")} {sheet} />
            </> }
        }
        _ => html! { <p class="hint" role="status">{ language.say(desk_words::OPENING) }</p> },
    };
    html! {
        <Page title={language.say(words::PROPOSED)} back={to_list(language)} of_paper=true>
            <p id="listed">{ words::listed(language, told.units.len(), told.meant, told.year) }</p>
            if !told.left_out.is_empty() {
                <p id="left-out">{ words::left_out(language, &told.left_out) }</p>
            }
            { content }
        </Page>
    }
}

/// Compared by pointer.
impl PartialEq for Told {
    fn eq(&self, other: &Told) -> bool {
        std::ptr::eq(self, other)
    }
}

fn told(desk: &InDesk) -> Told {
    let (meant, year) = kept::meant(&desk.0);
    let mut units = Vec::new();
    let mut left_out = BTreeMap::<NotProposed, usize>::new();
    for row in &meant {
        match Proposed::of_row(row, year) {
            Ok(unit) => units.push(unit),
            Err(why) => *left_out.entry(why).or_default() += 1,
        }
    }
    let left_out = left_out.into_iter().map(|(why, count)| (reason(why), count)).collect();
    Told { year, meant: meant.len(), units, left_out }
}

const fn reason(why: NotProposed) -> Say {
    match why {
        NotProposed::OtherYear => words::OTHER_YEAR,
        NotProposed::NotVerified => words::NOT_VERIFIED,
        NotProposed::OutOfScope => words::OUT_OF_SCOPE,
        NotProposed::NotQualified => words::NOT_QUALIFIED,
        NotProposed::NotAccepted => words::NOT_ACCEPTED,
    }
}
