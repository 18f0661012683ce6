//! Two summaries side by side, only where they differ.

use super::local_changes::{Side, local_changes};
use super::two_sides::two_sides;
use crate::assessment::Answer;
use crate::criteria::{Criteria, UnitKind, standard_for};
use crate::document::summary::{Recomputed, SelfAssessment};
use crate::review::decide::{Changed, Changes, CheckDifference, changes};
use crate::text::page::{desk_summary as words, profile};
use crate::text::{Language, answer_lines, check_verdict, unit_verdict};
use crate::ui::state::{Inside, ReadFile, use_language};
use crate::verdict::Verdict;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ComparisonProps {
    pub id: AttrValue,
    pub title: AttrValue,
    pub older: ReadFile,
    pub newer: ReadFile,
    #[prop_or_default]
    pub unfolded: bool,
}

#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let language = use_language();
    let open = use_state(|| props.unfolded);
    let differs = use_memo((props.older.clone(), props.newer.clone()), |(older, newer)| {
        Some(changes(document(older)?, document(newer)?))
    });
    let (Some(differs), Some(older), Some(newer)) = (&*differs, side(&props.older), side(&props.newer)) else {
        return Html::default();
    };
    // Where a file is not at hand, the standard still words most of the answers.
    let asked = |(summary, computed): Side<'_>| {
        computed.map(Recomputed::asked).or_else(|| standard(summary).map(|(standard, _)| standard.clone()))
    };
    let both = Both { older: (older.0, asked(older)), newer: (newer.0, asked(newer)) };
    html! {
        <section aria-labelledby={&props.id}>
            <h2 id={&props.id}>{ language.say(words::CHANGES) }{ ": " }{ &props.title }</h2>
            if differs.is_empty() {
                <p>{ language.say(words::NO_CHANGES) }</p>
            } else {
                <details open={*open}>
                    <summary>{ format!("{} ({})", language.say(words::CHANGES), differs.count()) }</summary>
                    { on_the_whole(language, differs, newer.0) }
                    <ul class="differences plain-list">{ for differs.checks.iter().map(|one| check(language, one, &both)) }</ul>
                    { local_changes(language, &differs.local, older, newer) }
                </details>
            }
        </section>
    }
}

fn document(file: &ReadFile) -> Option<&SelfAssessment> {
    match file.inside() {
        Inside::Summary { opened, .. } => Some(&opened.document),
        _ => None,
    }
}

fn side(file: &ReadFile) -> Option<Side<'_>> {
    Some((document(file)?, file.computed()))
}

/// Both summaries, each with all that was asked in it: the standard's checks, then those of supplements.
struct Both<'a> {
    older: (&'a SelfAssessment, Option<Criteria>),
    newer: (&'a SelfAssessment, Option<Criteria>),
}

fn standard(summary: &SelfAssessment) -> Option<(&'static Criteria, UnitKind)> {
    let kind = UnitKind::from_id(&summary.unit.kind)?;
    Some((standard_for(kind)?, kind))
}

fn on_the_whole(language: Language, differs: &Changes, newer: &SelfAssessment) -> Html {
    let Some((standard, kind)) = standard(newer) else { return Html::default() };
    let fields: Vec<&str> = differs.profile.iter().map(|field| language.say(profile::field(*field, kind))).collect();
    let fact = |(id, _): &(String, Changed<bool>)| {
        let asked = standard.facts.iter().find(|fact| fact.id == *id);
        asked.map_or(id.clone(), |fact| language.of(&fact.question).to_owned())
    };
    html! {
        <>
            if let Some(Changed { before, after }) = differs.verdict {
                <p>
                    { language.say(words::VERDICT_CHANGED) }{ ": " }
                    { before.map_or(language.say(words::NOTHING), |one| language.say(unit_verdict(one))) }{ " → " }
                    <strong>{ after.map_or(language.say(words::NOTHING), |one| language.say(unit_verdict(one))) }</strong>
                </p>
            }
            if !fields.is_empty() {
                <p>{ language.say(words::PROFILE_CHANGED) }{ ": " }{ fields.join(", ") }</p>
            }
            { for differs.facts.iter().map(|one| html! { <p>{ fact(one) }</p> }) }
        </>
    }
}

fn check(language: Language, differs: &CheckDifference, both: &Both<'_>) -> Html {
    let asked = [&both.newer, &both.older].into_iter().find_map(|(_, asked)| asked.as_ref()?.check(&differs.check));
    let question = asked.map_or(differs.check.clone(), |check| language.of(&check.question).to_owned());
    let side = |(summary, asked): &(&SelfAssessment, Option<Criteria>), verdict: Option<Verdict>| {
        html! {
            <>
                if let Some(verdict) = verdict { <p><strong>{ language.say(check_verdict(verdict)) }</strong></p> }
                { lines(language, summary, asked.as_ref(), &differs.check) }
            </>
        }
    };
    let verdicts = differs.verdict.unwrap_or(Changed { before: None, after: None });
    html! {
        <li key={differs.check.clone()} class="answer">
            <h3><bdi>{ question }</bdi></h3>
            if differs.answer || differs.verdict.is_some() {
                { two_sides(language, side(&both.older, verdicts.before), side(&both.newer, verdicts.after)) }
            }
            if differs.note { <p class="hint">{ language.say(words::NOTE_CHANGED) }</p> }
            if differs.evidence { <p class="hint">{ language.say(words::EVIDENCE_CHANGED) }</p> }
        </li>
    }
}

fn lines(language: Language, summary: &SelfAssessment, asked: Option<&Criteria>, id: &str) -> Html {
    let known = asked.and_then(|asked| asked.check(id));
    let (Some(check), Some(member)) = (known, summary.answers.get(id)) else {
        return html! { <p>{ language.say(words::NOTHING) }</p> };
    };
    let lines = answer_lines(language, check, &Answer::from(&member.answer));
    html! {
        <dl class="lines">
            { for lines.into_iter().map(|(label, text)| html! { <div><dt>{ label }</dt><dd class="kept"><bdi>{ text }</bdi></dd></div> }) }
        </dl>
    }
}
