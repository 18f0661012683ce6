//! The papers that are made of a year's figures.

use super::office::{OfficeFields, use_office};
use super::to_figures;
use crate::document::paper_name;
use crate::paper::papers::{Figured, Proposed, proposed, roll_up_report};
use crate::paper::{Office, Sheet};
use crate::review::roll_up::{ProgrammeFigures, Settings};
use crate::text::Say;
use crate::text::page::{desk as desk_words, desk_figures, desk_papers as words};
use crate::ui::components::{Notice, Page, PaperView, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::figures::{Sums, use_settings};
use crate::ui::pages::desk::programme::programmes_in_use;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::cell::Cell;
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

    fn sheet(self, sums: &Sums, settings: &Settings, office: &Office, programmes: &[ProgrammeFigures]) -> Sheet {
        let roll_up = &sums.years.this;
        let figured = Figured { register: &sums.register, roll_up, targets: &settings.targets, programmes };
        match self {
            Yearly::RollUp => roll_up_report(figured, office),
            Yearly::Proposed => proposed(&Proposed::of_figures(figured), roll_up.year, office),
        }
    }
}

/// What the programmes are read for.
type Asked = (InDesk, Option<Rc<Settings>>, i32, Yearly);

/// What came of it.
type Read = Rc<Result<Vec<ProgrammeFigures>, Trouble>>;

/// The programmes that the report has; nothing until what was entered for them is read. What was read for another year or paper is none of
/// this one.
#[hook]
fn use_programmes(asked: &Asked) -> Option<Read> {
    let (shelf, actions) = (use_shelf(), use_desk_actions());
    let read = use_state(|| None::<(Asked, Read)>);
    use_effect_with((asked.clone(), (shelf, actions)), {
        let read = read.setter();
        move |(asked, from)| {
            let (asked, from) = (asked.clone(), from.clone());
            // An answer may come after the one to a later question.
            let newest = Rc::new(Cell::new(true));
            let is_newest = newest.clone();
            yew::platform::spawn_local(async move {
                let (desk, Some(settings), year, paper) = asked.clone() else { return };
                let found = match paper {
                    Yearly::Proposed => Ok(Vec::new()),
                    Yearly::RollUp => programmes_in_use(from, desk, settings.matching.clone(), year).await,
                };
                if is_newest.get() {
                    read.set(Some((asked, Rc::new(found))));
                }
            });
            move || newest.set(false)
        }
    });
    read.as_ref().filter(|(of, _)| of == asked).map(|(_, found)| found.clone())
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
    let (settings, ..) = use_settings();
    let (office, on_change, failed) = use_office();
    let programmes = use_programmes(&(desk.clone(), settings.clone(), *year, *paper));
    let deps = (desk.clone(), *year, *paper, settings, office.clone(), programmes);
    let made = use_memo(deps, |(desk, year, paper, settings, office, programmes)| {
        let (settings, office, programmes) = (settings.as_ref()?, office.as_ref()?, programmes.as_ref()?);
        let sums = Sums::of(&desk.0, &settings.matching, *year);
        let sheet = |sums| match &**programmes {
            Ok(programmes) => Ok(Rc::new(paper.sheet(&sums, settings, office, programmes))),
            Err(trouble) => Err(trouble.clone()),
        };
        Some(sums.map(sheet))
    });
    let content = match (&*made, office) {
        (Some(Some(made)), Some(office)) => {
            let name = office.name.clone();
            html! { <>
                if *paper == Yearly::Proposed {
                    <p class="hint">{ language.say(words::OF_REGISTER) }</p>
                }
                <OfficeFields {office} {on_change} {failed} />
                { match made {
                    Ok(sheet) => html! { <PaperView id={paper.id()} file={paper_name(paper.id(), &name, *year, "docx")} sheet={sheet.clone()} /> },
                    Err(trouble) => html! {
                        <Notice tone={Tone::Bad} title={language.say(words::NO_PROGRAMMES)} alert=true><p id="no-programmes">{ trouble.say(language) }</p></Notice>
                    },
                } }
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
