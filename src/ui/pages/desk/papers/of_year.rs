//! The papers that are made of a year's figures.

use super::office::{OfficeFields, use_office};
use super::to_figures;
use crate::document::paper_name;
use crate::paper::papers::{Figured, Proposed, proposed, roll_up_report};
use crate::paper::{Office, Sheet};
use crate::text::Say;
use crate::text::page::{desk as desk_words, desk_figures, desk_papers as words};
use crate::ui::components::{Page, PaperView};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::figures::{Settings, Sums, use_settings};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yearly {
    RollUp,
    Proposed,
}

impl Yearly {
    const fn id(self) -> &'static str {
        match self {
            Yearly::RollUp => super::ROLL_UP,
            Yearly::Proposed => super::PROPOSED,
        }
    }

    const fn name(self) -> Say {
        match self {
            Yearly::RollUp => words::ROLL_UP,
            Yearly::Proposed => words::PROPOSED,
        }
    }

    fn sheet(self, sums: &Sums, settings: &Settings, office: &Office) -> Sheet {
        let roll_up = &sums.years.this;
        let figured = Figured { register: &sums.register, roll_up, targets: &settings.targets };
        match self {
            Yearly::RollUp => roll_up_report(figured, office),
            Yearly::Proposed => proposed(&Proposed::of_figures(figured), roll_up.year, office),
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct OfYearProps {
    pub desk: InDesk,
    pub year: i32,
    pub paper: Yearly,
}

#[component]
pub fn OfYear(props: &OfYearProps) -> Html {
    let language = use_language();
    let OfYearProps { desk, year, paper } = props;
    let (settings, _) = use_settings();
    let (office, on_change) = use_office();
    let made =
        use_memo((desk.clone(), *year, *paper, settings, office.clone()), |(desk, year, paper, settings, office)| {
            let (settings, office) = (settings.as_ref()?, office.as_ref()?);
            let sums = Sums::of(&desk.0, &settings.matching, *year);
            Some(sums.map(|sums| Rc::new(paper.sheet(&sums, settings, office))))
        });
    let content = match (&*made, office) {
        (Some(Some(sheet)), Some(office)) => {
            let name = office.name.clone();
            html! { <>
                if *paper == Yearly::Proposed {
                    <p class="hint">{ language.say(words::OF_REGISTER) }</p>
                }
                <OfficeFields {office} {on_change} />
                <PaperView id={paper.id()} file={paper_name(paper.id(), &name, *year, "docx")} sheet={sheet.clone()} />
            </> }
        }
        (Some(None), _) => html! { <p>{ language.say(words::NO_REGISTER) }</p> },
        _ => html! { <p class="hint" role="status">{ language.say(desk_words::OPENING) }</p> },
    };
    html! {
        <Page title={language.say(paper.name())} caption={desk_figures::of_year(language, *year)} back={to_figures(language)} of_paper=true>
            { content }
        </Page>
    }
}
