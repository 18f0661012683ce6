//! The frame of every page: its title in the window, its heading focused when the page changes, one column.

use crate::browser::page;
use crate::ui::route::Route;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PageProps {
    pub title: AttrValue,
    /// A line above the heading: whose, which year.
    #[prop_or_default]
    pub caption: Option<AttrValue>,
    #[prop_or_default]
    pub back: Option<BackLink>,
    /// Keep the position: the page goes to an element of its own.
    #[prop_or_default]
    pub focus: Option<AttrValue>,
    /// As wide as tables are.
    #[prop_or_default]
    pub wide: bool,
    /// Shows an official paper, which stands alone in print; as wide as tables are.
    #[prop_or_default]
    pub of_paper: bool,
    pub children: Html,
}

/// The link above the heading.
#[derive(Clone, PartialEq)]
pub struct BackLink {
    pub to: Route,
    pub label: AttrValue,
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// A name from a file for a title: whatever it is written in, it doesn't turn around the words beside it.
pub fn isolate(name: &str) -> String {
    let is_turn =
        |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name: String = name.chars().filter(|letter| !is_turn(*letter)).collect();
    format!("{FIRST_STRONG_ISOLATE}{name}{POP_ISOLATE}")
}

/// A title as elements: the window has only the marks, a page has an element for them.
pub fn isolated(title: &str) -> Html {
    let parts = title
        .split_once(FIRST_STRONG_ISOLATE)
        .and_then(|(before, rest)| Some((before, rest.rsplit_once(POP_ISOLATE)?)));
    match parts {
        Some((before, (name, after))) => html! { <>{ before }<bdi>{ name }</bdi>{ after }</> },
        None => html! { title },
    }
}

#[component]
pub fn Page(props: &PageProps) -> Html {
    use_effect_with(props.title.clone(), |title| page::set_title(title));
    // By the address, not by the title: another language is no other page, and the focus stays with the button that chose it.
    let route = use_route::<Route>();
    use_effect_with((route, props.focus.clone()), |(_, focus)| {
        match focus {
            Some(id) => page::focus(id),
            None => {
                page::scroll_to_top();
                page::focus_in_place("heading")
            }
        };
    });
    let class = if props.of_paper {
        "wide of-paper"
    } else if props.wide {
        "wide"
    } else {
        ""
    };
    html! {
        <main id="main" {class}>
            if let Some(BackLink { to, label }) = &props.back {
                <p class="back"><Link<Route> to={to.clone()}>{ "‹ " }{ label }</Link<Route>></p>
            }
            if let Some(caption) = &props.caption {
                <p class="caption"><bdi>{ caption }</bdi></p>
            }
            <h1 id="heading" tabindex="-1">{ isolated(&props.title) }</h1>
            { props.children.clone() }
        </main>
    }
}
