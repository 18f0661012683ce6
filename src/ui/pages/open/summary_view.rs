//! A summary: the three questions kept apart, the differences, why, and behind folds everything the verified document says.

use super::compare::CompareWithPaper;
use super::stated::Stated;
use super::summary_answers::SummaryAnswers;
use super::summary_details::SummaryDetails;
use crate::browser::input::unfolded;
use crate::document::open::{Integrity, Opened};
use crate::document::summary::{Content, Recomputed, SelfAssessment, WarningMember, is_in_scope};
use crate::review::Standing;
use crate::text::page::open as words;
use crate::text::{Language, differences as said, unknown_criteria, warning};
use crate::ui::components::{
    IntegrityRow, LocalFigures, Notice, PanelRow, ReasonsList, StandingRow, Tone, carried, stated,
};
use crate::ui::state::{Inside, ReadFile, use_language};
use crate::verdict::WarningCode;
use std::rc::Rc;
use yew::prelude::*;

/// A file from outside may hold any number; nobody reads more.
const MOST_WARNINGS: usize = 200;

#[derive(Properties, PartialEq)]
pub struct SummaryViewProps {
    /// What the ids of its fields begin with: several files stand on one page.
    #[prop_or(AttrValue::Static("file"))]
    pub id: AttrValue,
    pub file: ReadFile,
    /// How the key stands and who the list says holds it, where a trust list is at hand.
    #[prop_or_default]
    pub standing: Option<(Standing, Option<AttrValue>)>,
    /// The answers are shown elsewhere on the page.
    #[prop_or_default]
    pub without_answers: bool,
}

#[component]
pub fn SummaryView(props: &SummaryViewProps) -> Html {
    let language = use_language();
    let Inside::Summary { opened, content } = props.file.inside() else { return Html::default() };
    let computed = match content {
        Content::Agrees(computed) | Content::Differs(computed, _) => Some(Rc::new((**computed).clone())),
        Content::Unknown(_) => None,
    };
    html! {
        <>
            if !is_in_scope(&opened.document) {
                <Notice tone={Tone::Warn} title={language.say(words::OUT_OF_SCOPE)}><p>{ language.say(words::OUT_OF_SCOPE_WHY) }</p></Notice>
            }
            { panel(language, props, opened, content) }
            <CompareWithPaper id={&props.id} file={props.file.clone()} />
            { differences(language, content) }
            if let (Some(computed), Integrity::Intact(_)) = (&computed, &opened.integrity) {
                <ReasonsList computed={computed.clone()} />
                <LocalFigures computed={computed.clone()} indicators={stated(&opened.document)} carried={carried(&opened.document)} without_points={props.without_answers} />
            }
            if computed.is_none() {
                <Stated file={props.file.clone()} />
            }
            { warnings(language, &opened.document, computed.as_deref()) }
            <SummaryDetails file={props.file.clone()} />
            if let Some(computed) = computed.filter(|_| !props.without_answers) {
                <SummaryAnswers file={props.file.clone()} {computed} />
            }
            <Raw file={props.file.clone()} />
        </>
    }
}

fn panel(language: Language, props: &SummaryViewProps, opened: &Opened<SelfAssessment>, content: &Content) -> Html {
    html! {
        <>
            <div class="panel" role="group" aria-label={language.say(words::PANEL)}>
                <IntegrityRow integrity={opened.integrity.clone()} />
                <StandingRow integrity={opened.integrity.clone()} claims={opened.document.unit.name.clone()} of_unit=true
                    standing={props.standing.as_ref().map(|(standing, _)| *standing)} listed={props.standing.as_ref().and_then(|(_, listed)| listed.clone())} />
                { content_row(language, opened, content) }
            </div>
            if matches!(opened.integrity, Integrity::Intact(_)) {
                <p class="hint">{ language.say(words::NO_LEGAL_SIGNATURE) }</p>
            }
        </>
    }
}

fn content_row(language: Language, opened: &Opened<SelfAssessment>, content: &Content) -> Html {
    let signed = matches!(opened.integrity, Integrity::Intact(_));
    let (tone, title, why) = match content {
        Content::Agrees(computed) => {
            let standard = &computed.standard;
            let by =
                words::computed_by(language, standard.checks().count(), &standard.source.number, &standard.version);
            (if signed { Tone::Good } else { Tone::Quiet }, words::AGREES, by)
        }
        Content::Differs(..) => (Tone::Bad, words::DIFFERS, language.say(words::DIFFERS_NEXT).to_owned()),
        Content::Unknown(why) => (Tone::Warn, words::NOT_COMPUTED, unknown_criteria(language, why)),
    };
    html! {
        <PanelRow {tone} title={language.say(title)}>
            <p class="hint">{ why }</p>
            if !signed {
                <p class="hint">{ language.say(words::OF_THE_FILE_AS_IT_IS) }</p>
            }
        </PanelRow>
    }
}

/// What the unit's own self-check warned of when it signed: as the file states it, not computed again.
fn warnings(language: Language, document: &SelfAssessment, computed: Option<&Recomputed>) -> Html {
    let one = |member: &WarningMember| {
        let code = WarningCode::ALL.into_iter().find(|code| code.id() == member.code)?;
        let check = member.check.as_deref().unwrap_or_default();
        let asked = computed.and_then(|computed| computed.set().check(check));
        let question = asked.map_or(check, |check| language.of(&check.question));
        Some(html! { <li>{ question }{ " " }<strong>{ language.say(warning(code)) }</strong></li> })
    };
    if document.warnings.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ format!("{} ({})", language.say(words::WARNINGS), document.warnings.len()) }</summary>
            <ul>{ for document.warnings.iter().take(MOST_WARNINGS).filter_map(one) }</ul>
        </details>
    }
}

fn differences(language: Language, content: &Content) -> Html {
    let Content::Differs(computed, differences) = content else { return Html::default() };
    html! {
        <>
            <h2>{ language.say(words::DIFFERENCES) }</h2>
            <ul>{ for said(language, computed, differences).into_iter().map(|one| html! { <li>{ one }</li> }) }</ul>
        </>
    }
}

/// The text as it arrived, drawn only when somebody unfolds it: it may be two megabytes.
#[component]
fn Raw(props: &SummaryViewProps) -> Html {
    let language = use_language();
    let open = use_state(|| false);
    let ontoggle = Callback::from({
        let open = open.setter();
        move |event: Event| open.set(unfolded(&event))
    });
    html! {
        <details {ontoggle}>
            <summary>{ language.say(words::RAW) }</summary>
            if *open {
                // It scrolls, so the keyboard has to get there.
                <pre class="raw" tabindex="0" role="group" aria-label={language.say(words::RAW)}>{ props.file.text() }</pre>
            }
        </details>
    }
}
