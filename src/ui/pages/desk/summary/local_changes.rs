//! What of a locality's differs between two summaries, in words: files in use, points, figures of programmes.

use super::two_sides::two_sides;
use crate::criteria::Indicator;
use crate::document::summary::{Recomputed, SelfAssessment};
use crate::review::decide::{Changed, LocalChanges};
use crate::text::page::{desk_summary as words, further};
use crate::text::{LOCAL_POINTS, Language, indicator_figure, number, points_reason, score_line};
use crate::ui::components::item_title;
use crate::verdict::{Counts, measure, summand};
use yew::prelude::*;

/// A summary, and what was computed of it where its files are at hand.
pub type Side<'a> = (&'a SelfAssessment, Option<&'a Recomputed>);

pub fn local_changes(language: Language, changes: &LocalChanges, older: Side<'_>, newer: Side<'_>) -> Html {
    let LocalChanges { files, score, items, indicators } = changes;
    html! {
        <>
            if !files.is_empty() {
                <h3>{ language.say(words::FILES_CHANGED) }</h3>
                <ul>{ for files.iter().map(|(id, changed)| html! { <li key={id.clone()}>{ file(language, (id, changed), older, newer) }</li> }) }</ul>
            }
            if *score || !items.is_empty() {
                <h3>{ language.say(further::POINTS_TABLE) }</h3>
                <p class="hint">{ language.say(LOCAL_POINTS) }</p>
                if *score { { two_sides(language, sum(language, older), sum(language, newer)) } }
                <ul class="differences plain-list">{ for items.iter().map(|id| item(language, id, older, newer)) }</ul>
            }
            if !indicators.is_empty() {
                <h3>{ language.say(words::FIGURES_CHANGED) }</h3>
                <ul class="differences plain-list">{ for indicators.iter().map(|one| figures(language, one, older, newer)) }</ul>
            }
        </>
    }
}

fn file(language: Language, (id, changed): (&str, &Changed<String>), older: Side<'_>, newer: Side<'_>) -> Html {
    let known = [newer, older].into_iter().find_map(|(_, computed)| {
        let file = computed?.further.files().find(|file| file.id() == id)?;
        Some(language.of(file.title()).to_owned())
    });
    let version = |version: &Option<String>| {
        let of = version.as_ref().map(|version| format!("{} {version}", language.pick("bản", "version")));
        of.unwrap_or_else(|| language.say(words::NOTHING).to_owned())
    };
    html! {
        <><bdi>{ known.unwrap_or_else(|| id.to_owned()) }</bdi>{ format!(": {} → ", version(&changed.before)) }<strong>{ version(&changed.after) }</strong></>
    }
}

fn nothing(language: Language) -> Html {
    html! { <p>{ language.say(words::NOTHING) }</p> }
}

fn sum(language: Language, (_, computed): Side<'_>) -> Html {
    let Some((guide, score)) =
        computed.and_then(|computed| Some((computed.further.guide()?, computed.score.as_ref()?)))
    else {
        return nothing(language);
    };
    let grade = score.grade.as_deref().and_then(|id| guide.grade(id)).map(|grade| language.of(&grade.label));
    let grade = grade.map(|grade| format!(" ({grade})")).unwrap_or_default();
    html! { <p><strong>{ score_line(language, score) }{ grade }</strong></p> }
}

fn item(language: Language, id: &str, older: Side<'_>, newer: Side<'_>) -> Html {
    let title = [newer, older].into_iter().find_map(|(_, computed)| {
        let (computed, guide) = (computed?, computed?.further.guide()?);
        guide.item(id).map(|_| item_title(language, &computed.asked(), guide, id))
    });
    let side = |(_, computed): Side<'_>| {
        let found = computed.and_then(|one| one.score.as_ref()?.items.iter().find(|item| item.id == id));
        match found {
            None => nothing(language),
            Some(item) => html! {
                <p><strong>{ further::so_many_of(language, item.points, item.out_of) }</strong>{ ". " }{ points_reason(language, &item.reason) }</p>
            },
        }
    };
    html! {
        <li key={id.to_owned()} class="answer"><h4><bdi>{ title.unwrap_or_else(|| id.to_owned()) }</bdi></h4>{ two_sides(language, side(older), side(newer)) }</li>
    }
}

fn figures(language: Language, (programme, indicator): &(String, String), older: Side<'_>, newer: Side<'_>) -> Html {
    let known = |(_, computed): Side<'_>| -> Option<Indicator> {
        computed?.further.programme(programme)?.indicator(indicator).cloned()
    };
    let title = known(newer).or_else(|| known(older)).map(|known| language.of(&known.title).to_owned());
    let side = |side: Side<'_>| {
        let Some(stated) = side.0.indicators.get(programme).and_then(|stated| stated.get(indicator)) else {
            return nothing(language);
        };
        let known = known(side);
        let counts: Counts =
            stated.iter().filter_map(|(id, count)| Some((id.clone(), u64::try_from(*count).ok()?))).collect();
        let label = |id: &String| {
            let asked = known.as_ref().and_then(|known| known.label_of(id));
            asked.map_or_else(|| id.clone(), |label| language.of(label).to_owned())
        };
        let figure = known
            .as_ref()
            .and_then(|known| Some(indicator_figure(language, known, &measure(known, &summand(known, &counts))?)));
        html! {
            <>
                <dl class="lines">{ for counts.iter().map(|(id, count)| html! { <div><dt>{ label(id) }</dt><dd>{ number(language, *count) }</dd></div> }) }</dl>
                { for figure.map(|figure| html! { <p><strong>{ figure }</strong></p> }) }
            </>
        }
    };
    html! {
        <li key={format!("{programme} {indicator}")} class="answer">
            <h4><bdi>{ title.unwrap_or_else(|| indicator.clone()) }</bdi></h4>{ two_sides(language, side(older), side(newer)) }
        </li>
    }
}
