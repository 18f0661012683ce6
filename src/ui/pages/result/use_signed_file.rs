//! The signed file of a draft, as kept on this computer and verified again.

use crate::document::open::{File, Opened, open};
use crate::document::summary::{Content, SelfAssessment, examine};
use crate::text::{Language, not_readable};
use crate::ui::state::{Shelf, use_language, use_shelf};
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;

/// A signed file, read and verified.
pub struct Kept {
    pub bytes: Vec<u8>,
    pub opened: Opened<SelfAssessment>,
    pub content: Content,
}

/// How far the looking is.
#[derive(Clone)]
pub enum Found {
    Looking,
    NotSigned,
    Missing,
    Failed(String),
    Kept(Rc<Kept>),
}

#[hook]
pub fn use_signed_file(digest: Option<AttrValue>) -> Found {
    let language = use_language();
    let shelf = use_shelf();
    let found = use_state(|| Found::Looking);
    use_effect_with((digest, shelf, language), {
        let found = found.setter();
        move |(digest, shelf, language)| {
            let Some(digest) = digest.clone() else { return found.set(Found::NotSigned) };
            let (Some(shelf), language) = (shelf.clone(), *language) else { return };
            yew::platform::spawn_local(async move { found.set(look(language, &shelf, &digest).await) });
        }
    });
    (*found).clone()
}

async fn look(language: Language, shelf: &Shelf, digest: &str) -> Found {
    let record = match shelf.signed(digest).await {
        Ok(Some(record)) => record,
        Ok(None) => return Found::Missing,
        Err(error) => return Found::Failed(store_error(language, &error)),
    };
    match open(&record.bytes) {
        Ok(File::Summary(opened)) => {
            let content = examine(&opened.document);
            Found::Kept(Rc::new(Kept { bytes: record.bytes, opened: *opened, content }))
        }
        Ok(_) => Found::Missing,
        Err(why) => Found::Failed(not_readable(language, &why).join(" ")),
    }
}
