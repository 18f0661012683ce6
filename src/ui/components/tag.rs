//! A state in a word or two. "Đạt" stands plain, so that what needs attention stands out.

use crate::text::check_verdict;
use crate::ui::components::Tone;
use crate::ui::state::use_language;
use crate::verdict::Verdict;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TagProps {
    pub tone: Tone,
    pub text: AttrValue,
}

#[component]
pub fn Tag(props: &TagProps) -> Html {
    html! { <span class={classes!("tag", props.tone.class())}>{ &props.text }</span> }
}

#[derive(Properties, PartialEq)]
pub struct CheckTagProps {
    pub verdict: Verdict,
}

#[component]
pub fn CheckTag(props: &CheckTagProps) -> Html {
    let language = use_language();
    let tone = match props.verdict {
        Verdict::Met => Tone::Good,
        Verdict::NotMet => Tone::Bad,
        Verdict::Unanswered | Verdict::NotApplicable => Tone::Quiet,
    };
    html! { <Tag {tone} text={language.say(check_verdict(props.verdict))} /> }
}
