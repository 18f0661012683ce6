//! A manuscript as it is, with all its mistakes, in a file that the page Open reads: where it can't be kept here, or is to be gone on
//! with elsewhere.

use crate::criteria::manuscript::Manuscript;
use crate::document::open::rescue_file;
use crate::text::page::manuscript as words;
use crate::ui::components::SaveText;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct SaveManuscriptProps {
    pub id: AttrValue,
    pub manuscript: Rc<Manuscript>,
}

impl PartialEq for SaveManuscriptProps {
    fn eq(&self, other: &SaveManuscriptProps) -> bool {
        Rc::ptr_eq(&self.manuscript, &other.manuscript) && self.id == other.id
    }
}

#[component]
pub fn SaveManuscript(props: &SaveManuscriptProps) -> Html {
    let language = use_language();
    let manuscript = props.manuscript.clone();
    let make = Callback::from(move |()| {
        let short = manuscript.id.rsplit([':', '-']).next().unwrap_or_default();
        (format!("antt_dang-soan_{short}.json"), rescue_file(&manuscript.to_text()))
    });
    html! { <SaveText id={&props.id} label={language.say(words::SAVE_AS_IS)} {make} /> }
}
