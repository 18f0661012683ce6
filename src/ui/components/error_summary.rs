//! What keeps a page from going on, each line a link to its place. It takes the focus when it appears.

use super::in_page;
use crate::browser::page;
use yew::prelude::*;

/// One line: what is wrong, and the element of this page where it is put right.
#[derive(Clone, PartialEq)]
pub struct SummaryLine {
    pub id: AttrValue,
    pub text: AttrValue,
}

/// Asked once more with the same mistakes still there: the summary stays as it is, and takes the focus once more.
pub fn focus_error_summary() {
    page::focus("error-summary");
}

#[derive(Properties, PartialEq)]
pub struct ErrorSummaryProps {
    pub title: AttrValue,
    pub lines: Vec<SummaryLine>,
}

#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    // By the places, not by the words: another language brings no new mistake, and the focus stays with the button that chose it.
    let places: Vec<AttrValue> = props.lines.iter().map(|line| line.id.clone()).collect();
    use_effect_with(places, |places| {
        if !places.is_empty() {
            page::focus("error-summary");
        }
    });
    html! {
        <div class="error-summary" id="error-summary" tabindex="-1" role="alert" hidden={props.lines.is_empty()}>
            <h2>{ &props.title }</h2>
            <ul>{ for props.lines.iter().map(line) }</ul>
        </div>
    }
}

fn line(SummaryLine { id, text }: &SummaryLine) -> Html {
    html! { <li>{ in_page(id, None, text) }</li> }
}
