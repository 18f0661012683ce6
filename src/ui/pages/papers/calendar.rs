//! The deadlines of the year, for a calendar.

use crate::browser::{clock, files};
use crate::document::paper_name;
use crate::paper::calendar::{Deadlines, calendar};
use crate::text::page::papers as words;
use crate::ui::components::{Said, SaidLine};
use crate::ui::state::{OpenDraft, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CalendarPartProps {
    pub open: OpenDraft,
}

#[component]
pub fn CalendarPart(props: &CalendarPartProps) -> Html {
    let language = use_language();
    let said = use_state_eq(|| Said::Nothing);
    let save = Callback::from({
        let (said, draft) = (said.setter(), props.open.draft.clone());
        move |_: MouseEvent| {
            let unit = draft.profile.name.trim();
            let name = paper_name("lich", unit, draft.year, "ics");
            let (kind, year) = (draft.kind, draft.year);
            let file = calendar(Deadlines { language, kind, year, unit, id: &draft.id, made_at: clock::now() });
            let saved = files::save(&name, "text/calendar", file.as_bytes());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name)));
        }
    });
    html! {
        <section class="sheet">
            <h2>{ language.say(words::CALENDAR) }</h2>
            <p class="hint">{ language.say(words::CALENDAR_WHY) }</p>
            <p class="actions"><button type="button" class="button plain" id="save-calendar" onclick={save}>{ language.say(words::GET_CALENDAR) }</button></p>
            <SaidLine said={(*said).clone()} />
        </section>
    }
}
