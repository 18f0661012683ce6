//! What a reviewer said of a check, above the unit's own answer.

use crate::text::page::decision as words;
use crate::ui::components::{Notice, Tone};
use crate::ui::state::{CheckRemark, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RemarkNoticeProps {
    pub remark: CheckRemark,
}

#[component]
pub fn RemarkNotice(props: &RemarkNoticeProps) -> Html {
    let language = use_language();
    let CheckRemark { verdict, comment, points, unknown_key } = &props.remark;
    let verdict = verdict.as_deref().and_then(words::verdict_of).map(|verdict| language.say(verdict));
    html! {
        <Notice tone={Tone::Warn} title={language.say(words::REMARK)}>
            if let Some(verdict) = verdict {
                <p><strong>{ verdict }</strong></p>
            }
            if let Some(points) = points {
                <p>{ words::points_set(language, *points) }</p>
            }
            if let Some(comment) = comment {
                <p class="kept"><bdi>{ comment }</bdi></p>
            }
            if *unknown_key {
                <p>{ language.say(words::UNKNOWN_KEY) }</p>
            }
        </Notice>
    }
}
