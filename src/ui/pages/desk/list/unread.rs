//! Files that were taken in and can't be read any more: which, since when, why, and a way to save what is left of each.

use super::state;
use crate::browser::files;
use crate::criteria::Date;
use crate::text::page::desk_unread as words;
use crate::text::{Language, date, not_readable};
use crate::ui::components::{Column, LongTable, Notice, Said, SaidLine, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::{Unread, WhyUnread, use_desk_actions};
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct UnreadFilesProps {
    pub desk: InDesk,
}

#[component]
pub fn UnreadFiles(props: &UnreadFilesProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let said = use_state(Said::default);
    let save = use_callback((props.desk.clone(), said.setter()), move |at: usize, (desk, said)| {
        let (Some(one), Some(actions), said) = (desk.0.unread.get(at).cloned(), actions.clone(), said.clone()) else {
            return;
        };
        yew::platform::spawn_local(async move {
            let name = file_name(&one);
            said.set(match actions.bytes(&one.digest).await {
                Ok(bytes) => files::save(&name, "application/octet-stream", &bytes.unwrap_or_default())
                    .map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name)),
                Err(error) => Said::Failed(Trouble::from(error)),
            });
        });
    });
    let row = use_callback((props.desk.clone(), save, language), |at: usize, (desk, save, language)| {
        desk.0.unread.get(at).map(|one| cells(*language, one, at, save)).unwrap_or_default()
    });
    let count = props.desk.0.unread.len();
    if count == 0 {
        return Html::default();
    }
    let column = |sentence, class| Column::new(language.say(sentence), class);
    let columns = vec![
        column(words::FILE, "wide"),
        column(words::SINCE, "short"),
        column(words::REASON, ""),
        column(words::SAVE, "save"),
    ];
    html! {
        <section id="unread-files">
            <Notice tone={Tone::Warn} title={words::count(language, count)}><p>{ language.say(words::WHY) }</p></Notice>
            <LongTable id="unread-rows" label={words::count(language, count)} {columns} {count} {row} />
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

fn cells(language: Language, one: &Unread, at: usize, save: &Callback<usize>) -> Html {
    let name = one.name.clone().unwrap_or_else(|| language.say(words::NO_NAME).to_owned());
    let since =
        one.first_seen.map_or_else(|| language.say(words::DAY_UNKNOWN).to_owned(), |day: Date| date(language, day));
    let why = match &one.why {
        WhyUnread::NoDay => language.say(words::NO_DAY).to_owned(),
        WhyUnread::NoBytes => language.say(words::NO_BYTES).to_owned(),
        WhyUnread::OtherBytes => language.say(words::OTHER_BYTES).to_owned(),
        // The first reason: a file that is broken is broken in many places.
        WhyUnread::NotReadable(why) => not_readable(language, why).into_iter().next().unwrap_or_default(),
    };
    let onclick = save.reform(move |_: MouseEvent| at);
    html! {
        <>
            <th scope="row"><span class="two" title={name.clone()}><bdi>{ &name }</bdi></span></th>
            <td>{ since }</td>
            <td>{ state(Tone::Quiet, &why) }</td>
            <td>
                if one.why != WhyUnread::NoBytes {
                    <button type="button" class="link" aria-label={words::save_of(language, &name)} {onclick}>{ language.say(words::SAVE) }</button>
                }
            </td>
        </>
    }
}

/// Under its own name, or by what tells it from every other.
fn file_name(one: &Unread) -> String {
    let short: String = one.digest.trim_start_matches("sha256:").chars().take(16).collect();
    one.name.clone().unwrap_or_else(|| format!("antt_{short}.json"))
}
