//! What the reviewer finds of one check.

use super::draft::Edit;
use crate::review::decide::RemarkDraft;
use crate::text::check_verdict;
use crate::text::page::desk_summary as words;
use crate::ui::form::{Select, TextArea};
use crate::ui::state::use_language;
use crate::verdict::Verdict;
use yew::prelude::*;

const VERDICTS: [Verdict; 3] = [Verdict::Met, Verdict::NotMet, Verdict::NotApplicable];

#[derive(Properties, PartialEq)]
pub struct RemarkFieldsProps {
    pub check: AttrValue,
    /// The question, which tells these fields from those of other checks.
    pub about: AttrValue,
    pub remark: RemarkDraft,
    pub edit: Callback<Edit>,
}

#[component]
pub fn RemarkFields(props: &RemarkFieldsProps) -> Html {
    let language = use_language();
    let check = &props.check;
    let verdicts = VERDICTS.map(|verdict| (verdict.id().into(), language.say(check_verdict(verdict)).into()));
    let options: Vec<(AttrValue, AttrValue)> =
        std::iter::once(("".into(), language.say(words::NO_FINDING).into())).chain(verdicts).collect();
    let on_choose = props.edit.reform({
        let check = check.to_string();
        move |id: String| Edit::Verdict(check.clone(), VERDICTS.into_iter().find(|verdict| verdict.id() == id))
    });
    let on_input = props.edit.reform({
        let check = check.to_string();
        move |text| Edit::Remark(check.clone(), text)
    });
    html! {
        <div class="remark-fields no-print" role="group" aria-label={&props.about}>
            <Select id={format!("found-{check}")} label={language.say(words::FOUND)} {options} chosen={props.remark.verdict.map_or("", Verdict::id)} {on_choose} />
            <TextArea id={format!("remark-{check}")} label={language.say(words::COMMENT_AT)} value={props.remark.comment.clone()} {on_input} />
        </div>
    }
}
