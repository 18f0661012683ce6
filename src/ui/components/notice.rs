//! A message that stands beside the work: what happened, what to do.

use crate::ui::components::{Icon, Symbol};
use yew::prelude::*;

/// How serious.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Warn,
    Bad,
    Quiet,
}

impl Tone {
    pub const fn class(self) -> &'static str {
        match self {
            Tone::Good => "good",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            Tone::Quiet => "quiet",
        }
    }

    const fn symbol(self) -> Symbol {
        match self {
            Tone::Good => Symbol::Tick,
            Tone::Warn => Symbol::Question,
            Tone::Bad => Symbol::Cross,
            Tone::Quiet => Symbol::Info,
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    pub tone: Tone,
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Spoken at once by a screen reader.
    #[prop_or_default]
    pub alert: bool,
    pub children: Html,
}

#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    html! {
        <div class={classes!("notice", props.tone.class())} role={if props.alert { "alert" } else { "note" }}>
            <Icon symbol={props.tone.symbol()} />
            <div>
                if let Some(title) = &props.title {
                    <p class="notice-title">{ title }</p>
                }
                { props.children.clone() }
            </div>
        </div>
    }
}
