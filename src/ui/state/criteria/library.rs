//! All criteria files at hand, as pages list them.

use super::kept::KeptCriteria;
use crate::browser::store::StoreError;
use crate::criteria::CriteriaFile;
use crate::ui::state::use_shelf;
use std::rc::Rc;
use yew::prelude::*;

/// Every file at hand. Compared by pointer.
#[derive(Clone)]
pub struct Library {
    /// What the product ships, each with its JSON text.
    pub shipped: Rc<Vec<(CriteriaFile, &'static str)>>,
    /// What was loaded or signed here.
    pub kept: Rc<Vec<Rc<KeptCriteria>>>,
}

impl PartialEq for Library {
    fn eq(&self, other: &Library) -> bool {
        Rc::ptr_eq(&self.shipped, &other.shipped) && Rc::ptr_eq(&self.kept, &other.kept)
    }
}

impl Library {
    /// All files, the shipped ones first.
    pub fn files(&self) -> impl Iterator<Item = &CriteriaFile> {
        self.shipped.iter().map(|(file, _)| file).chain(self.kept.iter().map(|kept| &kept.file))
    }

    /// The file with this id and version.
    pub fn find(&self, id: &str, version: &str) -> Option<&CriteriaFile> {
        self.files().find(|file| file.id() == id && file.version() == version)
    }

    /// The kept file with this id and version.
    pub fn kept(&self, id: &str, version: &str) -> Option<&Rc<KeptCriteria>> {
        self.kept.iter().find(|kept| kept.file.id() == id && kept.file.version() == version)
    }

    /// The JSON of a file, byte for byte.
    pub fn bytes(&self, id: &str, version: &str) -> Option<Vec<u8>> {
        let is_it = |file: &CriteriaFile| file.id() == id && file.version() == version;
        let shipped = self.shipped.iter().find(|(file, _)| is_it(file)).map(|(_, text)| text.as_bytes().to_vec());
        shipped.or_else(|| self.kept(id, version).map(|kept| kept.bytes.clone()))
    }
}

/// The files at hand, and how to read them again; nothing until they are read.
#[hook]
pub fn use_library() -> (Option<Result<Library, StoreError>>, Callback<()>) {
    let shelf = use_shelf();
    let shipped = use_memo((), |()| CriteriaFile::all_shipped());
    let kept = use_state(|| None::<Result<Rc<Vec<Rc<KeptCriteria>>>, StoreError>>);
    let turn = use_state(|| 0_u32);
    use_effect_with((shelf, *turn), {
        let kept = kept.setter();
        move |(shelf, _)| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { kept.set(Some(shelf.criteria().await.map(Rc::new))) });
            }
        }
    });
    let again = Callback::from({
        let turn = turn.clone();
        move |()| turn.set(turn.wrapping_add(1))
    });
    let library = (*kept).clone().map(|kept| kept.map(|kept| Library { shipped, kept }));
    (library, again)
}
