//! One check on its criterion's page: question, guidance, fields, the verdict in a sentence, evidence, note.

use super::check_fields::CheckFields;
use super::evidence::EvidenceList;
use super::fold::Fold;
use super::remark_notice::RemarkNotice;
use super::says::Says;
use crate::assessment::{CheckChange, CheckEntry, Refusal};
use crate::criteria::{Check, Criteria, Period, Rule, UnitKind, Window, WindowAsked};
use crate::text::{Language, citation, date, page::check as words};
use crate::ui::form::TextArea;
use crate::ui::state::{CheckRemark, use_language};
use crate::verdict::{Finding, Reason, Verdict};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct CheckBlockProps {
    pub standard: Rc<Criteria>,
    pub check: AttrValue,
    pub period: Period,
    pub entry: Option<CheckEntry>,
    pub finding: Finding,
    pub evidence_refusals: Vec<Refusal>,
    pub read_only: bool,
    pub on_change: Callback<(String, CheckChange)>,
    /// The province's paper that asks it; nothing where the circular does.
    #[prop_or_default]
    pub source: Option<AttrValue>,
    /// What a reviewer said of it.
    #[prop_or_default]
    pub remark: Option<CheckRemark>,
}

impl PartialEq for CheckBlockProps {
    fn eq(&self, other: &CheckBlockProps) -> bool {
        Rc::ptr_eq(&self.standard, &other.standard)
            && self.check == other.check
            && self.period == other.period
            && self.entry == other.entry
            && self.finding == other.finding
            && self.evidence_refusals == other.evidence_refusals
            && self.read_only == other.read_only
            && self.on_change == other.on_change
            && self.source == other.source
            && self.remark == other.remark
    }
}

#[component]
pub fn CheckBlock(props: &CheckBlockProps) -> Html {
    let language = use_language();
    let on_change =
        use_callback((props.check.clone(), props.on_change.clone()), |change: CheckChange, (check, on_change)| {
            on_change.emit((check.to_string(), change));
        });
    let Some(check) = props.standard.check(&props.check) else { return Html::default() };
    let entry = props.entry.clone().unwrap_or_else(|| CheckEntry::blank(&check.rule));
    let switched_off = matches!(props.finding.reason, Reason::SwitchedOff { .. });
    let state = match props.finding.verdict {
        Verdict::Met => "good",
        Verdict::NotMet => "bad",
        Verdict::Unanswered => "open",
        Verdict::NotApplicable => "off",
    };
    html! {
        <section class={classes!("check", state)} id={format!("check-{}", check.id)} tabindex="-1" aria-labelledby={format!("question-{}", check.id)}>
            <h2 class="question" id={format!("question-{}", check.id)}>{ language.of(&check.question) }</h2>
            if !switched_off {
                <p class="hint">{ hint(language, check, props.standard.unit_kind, props.period) }</p>
            }
            { for props.remark.clone().map(|remark| html! { <RemarkNotice {remark} /> }) }
            { guidance(language, props, check) }
            if !switched_off {
                <CheckFields check={check.clone()} entry={entry.clone()} reason={props.finding.reason.clone()} read_only={props.read_only} on_change={&on_change} />
            }
            <Says {language} standard={&props.standard} check={check.clone()} finding={props.finding.clone()} />
            if !switched_off {
                <EvidenceList check={&props.check} evidence={entry.evidence.clone()} refusals={props.evidence_refusals.clone()}
                    read_only={props.read_only} on_change={&on_change} />
                <Note check={&props.check} note={entry.note.clone()} read_only={props.read_only} on_change={&on_change} />
            }
        </section>
    }
}

fn guidance(language: Language, props: &CheckBlockProps, check: &Check) -> Html {
    // A standard that somebody else has made may stand on a paper of another kind.
    let number = &props.standard.source.number;
    let circular = || {
        if number.contains("/TT") { format!("{} {number}", language.say(words::CIRCULAR)) } else { number.clone() }
    };
    let source = props.source.as_ref().map_or_else(circular, ToString::to_string);
    html! {
        <details class="guidance">
            <summary>{ language.say(words::GUIDANCE) }</summary>
            <p>{ language.of(&check.guidance) }</p>
            <p class="cite">{ format!("{}: {}, {source}.", language.say(words::LEGAL_BASIS), citation(language, &check.cite)) }</p>
        </details>
    }
}

/// Which days count, for kinds of answer in which days or a period play a part.
fn hint(language: Language, check: &Check, kind: UnitKind, period: Period) -> String {
    let within = |window: Option<Window>, sentence: fn(Language, &str, &str) -> String| {
        window
            .map(|window| sentence(language, &date(language, window.from), &date(language, window.to)))
            .unwrap_or_default()
    };
    match &check.rule {
        Rule::Document { window: WindowAsked::FirstQuarter } => {
            within(Window::first_quarter(period.year), words::dated_within)
        }
        Rule::Document { window: WindowAsked::Period } => within(Some(period.window), words::dated_within),
        Rule::Document { window: WindowAsked::None } => String::new(),
        Rule::Trend { .. } => {
            let span = |window: Window| format!("{} – {}", date(language, window.from), date(language, window.to));
            let before = kind.period(period.year - 1).map(|before| span(before.window)).unwrap_or_default();
            words::two_periods(language, &span(period.window), &before)
        }
        Rule::Incidents { .. } | Rule::Ratio { .. } | Rule::Count { .. } | Rule::Statement => {
            within(Some(period.window), words::counted_within)
        }
        Rule::Rating { .. } | Rule::Checklist { .. } => String::new(),
        Rule::Coverage { .. } => language.say(words::COVERAGE_HINT).to_owned(),
    }
}

#[derive(Properties, PartialEq)]
struct NoteProps {
    check: AttrValue,
    note: AttrValue,
    read_only: bool,
    on_change: Callback<CheckChange>,
}

#[component]
fn Note(props: &NoteProps) -> Html {
    let language = use_language();
    html! {
        <Fold summary={language.say(words::NOTE)} open_at_first={!props.note.is_empty()}>
            <TextArea id={format!("{}-note", props.check)} label={language.say(words::NOTE_LABEL)} hint={language.say(words::NO_NAMES)}
                value={&props.note} on_input={props.on_change.reform(CheckChange::Note)} read_only={props.read_only} />
        </Fold>
    }
}
