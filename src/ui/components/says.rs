//! The sentence below a check: its verdict, the figures that went in, what would change it.

use crate::criteria::{Check, Criteria};
use crate::text::page::check::DOES_NOT_COUNT_YET;
use crate::text::{Language, check_verdict, explain, what_would_change_it};
use crate::ui::components::Tone;
use crate::verdict::{Finding, Reason, Verdict};
use yew::prelude::*;

#[derive(Properties)]
pub struct SaysProps {
    pub language: Language,
    pub standard: std::rc::Rc<Criteria>,
    pub check: Check,
    pub finding: Finding,
    /// It stands beside fields and is spoken when it changes; where answers are only read it is not.
    #[prop_or_default]
    pub read_through: bool,
}

impl PartialEq for SaysProps {
    fn eq(&self, other: &SaysProps) -> bool {
        self.language == other.language
            && self.finding == other.finding
            && self.read_through == other.read_through
            && std::rc::Rc::ptr_eq(&self.standard, &other.standard)
    }
}

/// Always there, also while nothing is to be said, so that the elements around it keep their places.
#[component]
pub fn Says(props: &SaysProps) -> Html {
    let SaysProps { language, standard, check, finding, read_through } = props;
    let mistaken =
        matches!(&finding.reason, Reason::Refused(refusals) if refusals.iter().any(|refusal| refusal.is_mistake()));
    let tone = match finding.verdict {
        Verdict::Met => Tone::Good,
        Verdict::NotMet => Tone::Bad,
        Verdict::Unanswered if mistaken => Tone::Bad,
        Verdict::Unanswered | Verdict::NotApplicable => Tone::Quiet,
    };
    let word = match finding.verdict {
        Verdict::Unanswered if finding.reason == Reason::Blank => None,
        Verdict::Unanswered => Some(language.say(DOES_NOT_COUNT_YET)),
        verdict => Some(language.say(check_verdict(verdict))),
    };
    let change = what_would_change_it(*language, check, finding);
    html! {
        <p class={classes!("says", tone.class())} role={(!read_through).then_some("status")}
            id={(!read_through).then(|| format!("says-{}", check.id))}>
            if let Some(word) = word {
                <strong>{ word }{ ". " }</strong>
            }
            { explain(*language, standard, check, finding) }
            if let Some(change) = change {
                { " " }<strong>{ change }</strong>
            }
        </p>
    }
}
