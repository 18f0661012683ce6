//! Two summaries side by side, only where they differ.

use crate::assessment::Answer;
use crate::criteria::{Criteria, UnitKind, standard_for};
use crate::document::summary::SelfAssessment;
use crate::review::decide::{Changed, Changes, CheckDifference, changes};
use crate::text::page::{desk_summary as words, profile};
use crate::text::{Language, answer_lines, check_verdict, unit_verdict};
use crate::ui::state::{Inside, ReadFile, use_language};
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
    let (Some(differs), Some(older), Some(newer)) = (&*differs, document(&props.older), document(&props.newer)) else {
        return Html::default();
    };
    html! {
        <section aria-labelledby={&props.id}>
            <h2 id={&props.id}>{ language.say(words::CHANGES) }{ ": " }{ &props.title }</h2>
            if differs.is_empty() {
                <p>{ language.say(words::NO_CHANGES) }</p>
            } else {
                <details open={*open}>
                    <summary>{ format!("{} ({})", language.say(words::CHANGES), differs.checks.len()) }</summary>
                    { on_the_whole(language, differs, newer) }
                    <ul class="differences plain-list">{ for differs.checks.iter().map(|one| check(language, one, (older, newer))) }</ul>
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

fn check(language: Language, differs: &CheckDifference, (older, newer): (&SelfAssessment, &SelfAssessment)) -> Html {
    let known = standard(newer).and_then(|(standard, _)| standard.check(&differs.check));
    let question = known.map_or(differs.check.clone(), |check| language.of(&check.question).to_owned());
    let side = |label, summary: &SelfAssessment, verdict: Option<crate::verdict::Verdict>| {
        html! {
            <div>
                <p class="label">{ language.say(label) }</p>
                if let Some(verdict) = verdict { <p><strong>{ language.say(check_verdict(verdict)) }</strong></p> }
                { lines(language, summary, &differs.check) }
            </div>
        }
    };
    let verdicts = differs.verdict.unwrap_or(Changed { before: None, after: None });
    html! {
        <li key={differs.check.clone()} class="answer">
            <h3><bdi>{ question }</bdi></h3>
            if differs.answer || differs.verdict.is_some() {
                <div class="two-sides">
                    { side(words::BEFORE, older, verdicts.before) }
                    { side(words::NOW, newer, verdicts.after) }
                </div>
            }
            if differs.note { <p class="hint">{ language.say(words::NOTE_CHANGED) }</p> }
            if differs.evidence { <p class="hint">{ language.say(words::EVIDENCE_CHANGED) }</p> }
        </li>
    }
}

fn lines(language: Language, summary: &SelfAssessment, id: &str) -> Html {
    let known = standard(summary).and_then(|(standard, _)| standard.check(id));
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
