//! One row of a verification panel: an icon, the answer in words, what follows from it.

use crate::ui::components::{Icon, Symbol, Tone};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PanelRowProps {
    pub tone: Tone,
    pub title: AttrValue,
    pub children: Html,
}

#[component]
pub fn PanelRow(props: &PanelRowProps) -> Html {
    let symbol = match props.tone {
        Tone::Good => Symbol::Tick,
        Tone::Warn => Symbol::Question,
        Tone::Bad => Symbol::Cross,
        Tone::Quiet => Symbol::Info,
    };
    html! {
        <div class={props.tone.class()}>
            <Icon {symbol} />
            <div>
                <p><strong>{ &props.title }</strong></p>
                { props.children.clone() }
            </div>
        </div>
    }
}
