//! Signs that repeat in shape what stands beside them in words; never alone.

use yew::prelude::*;

/// What the sign says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    Tick,
    Cross,
    Question,
    Info,
}

#[derive(Properties, PartialEq)]
pub struct IconProps {
    pub symbol: Symbol,
}

#[component]
pub fn Icon(props: &IconProps) -> Html {
    let path = match props.symbol {
        Symbol::Tick => "m7 12.5 3.5 3.5L17 9",
        Symbol::Cross => "m8 8 8 8m0-8-8 8",
        Symbol::Question => "M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7M12 17v.01",
        Symbol::Info => "M12 11v5.5M12 7.5v.01",
    };
    html! {
        <svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
            <circle cx="12" cy="12" r="10" />
            <path d={path} />
        </svg>
    }
}
