//! Files that say something else as the same revision: which, since when, by which key. None of them counts and none is hidden.

use super::use_received::read;
use crate::browser::files;
use crate::json::Digest;
use crate::review::desk::Holding;
use crate::text::page::desk_summary as words;
use crate::text::{Language, date};
use crate::ui::components::{Notice, Said, SaidLine, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RivalsProps {
    pub desk: InDesk,
    /// The id of the assessment.
    pub id: AttrValue,
}

#[component]
pub fn Rivals(props: &RivalsProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let said = use_state(Said::default);
    let save = Callback::from({
        let said = said.setter();
        move |digest: Digest| {
            let (said, Some(actions)) = (said.clone(), actions.clone()) else { return };
            yew::platform::spawn_local(async move {
                let file = read(&actions, &digest.to_string()).await;
                let saved = files::save(file.name(), "application/json", file.bytes());
                said.set(
                    saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(file.name().to_owned())),
                );
            });
        }
    });
    let Some(row) = props.desk.0.row(&props.id).filter(|row| !row.rivals.is_empty()) else { return Html::default() };
    let all = std::iter::once(&row.digest).chain(&row.rivals);
    let held = all.filter_map(|digest| props.desk.0.holdings.iter().find(|one| one.record.digest == *digest));
    html! {
        <div id="rivals">
            <Notice tone={Tone::Bad} title={words::rivals(language, row.revision, row.rivals.len() + 1)}>
                <p>{ language.say(words::RIVALS_WHY) }</p>
                <ul>{ for held.map(|holding| one(language, holding, &save)) }</ul>
                <SaidLine said={(*said).clone()} />
            </Notice>
        </div>
    }
}

fn one(language: Language, holding: &Holding, save: &Callback<Digest>) -> Html {
    let record = &holding.record;
    let key = record.signed().map(|signed| signed.did.fingerprint().to_string()).unwrap_or_default();
    let onclick = {
        let digest = record.digest;
        save.reform(move |_: MouseEvent| digest)
    };
    html! {
        <li key={record.digest.to_string()}>
            { words::rival(language, &record.digest.short(), &date(language, holding.first_seen), &key) }{ " " }
            <button type="button" class="link no-print" aria-label={words::save_rival(language, &record.digest.short())} {onclick}>{ language.say(words::SAVE_FILE) }</button>
        </li>
    }
}
