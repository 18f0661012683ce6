//! A criteria file that was opened like any other: of whatever role, it is looked at and kept here as on the page of criteria files.

use crate::browser::page;
use crate::document::criteria_file::{OpenedCriteria, Placing};
use crate::text::page::criteria as words;
use crate::text::page::open::FOR_CRITERIA;
use crate::ui::components::{Said, SaidLine};
use crate::ui::pages::criteria::address::of_file;
use crate::ui::pages::criteria::staged::Offered;
use crate::ui::route::Route;
use crate::ui::state::criteria::NotKept;
use crate::ui::state::{ReadFile, use_language, use_shelf};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CriteriaViewProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub file: ReadFile,
    pub opened: Rc<OpenedCriteria>,
}

#[component]
pub fn CriteriaView(props: &CriteriaViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let CriteriaViewProps { id, file, opened } = props;
    let placing = use_state(|| None::<Placing>);
    let said = use_state(Said::default);
    use_effect_with((shelf.clone(), opened.digest), {
        let (placing, said, opened) = (placing.setter(), said.setter(), opened.clone());
        move |(shelf, _)| {
            let Some(shelf) = shelf.clone() else { return };
            yew::platform::spawn_local(async move {
                match shelf.placing(&opened).await {
                    Ok(found) => placing.set(Some(found)),
                    Err(error) => said.set(Said::Failed(error.into())),
                }
            });
        }
    });
    let on_keep = Callback::from({
        let (shelf, bytes) = (shelf.clone(), file.bytes().to_vec());
        let (placing, said) = (placing.setter(), said.setter());
        move |()| {
            let Some(shelf) = shelf.clone() else { return };
            let (bytes, placing, said) = (bytes.clone(), placing.clone(), said.clone());
            yew::platform::spawn_local(async move {
                match shelf.keep_criteria(bytes).await {
                    Ok(()) => said.set(Said::Done(words::KEPT)),
                    Err(NotKept::Store(error)) => said.set(Said::Failed(error.into())),
                    // Another window has kept one meanwhile.
                    Err(NotKept::Conflict { here, is_shipped }) => {
                        placing.set(Some(Placing::Conflict { here, is_shipped }));
                    }
                    Err(NotKept::Unusable) => said.set(Said::Failed(words::UNUSABLE.into())),
                }
            });
        }
    });
    let kept = *said == Said::Done(words::KEPT);
    // What is here already can be read at once.
    let here = kept || matches!(*placing, Some(Placing::Here | Placing::Shipped));
    let readable = opened.file.as_ref().ok().filter(|_| here);
    let read = format!("{id}-read");
    // The button that was pressed is gone.
    use_effect_with(kept, {
        let read = read.clone();
        move |kept| {
            if *kept {
                page::focus_in_place(&read);
            }
        }
    });
    // Once it is kept there is nothing more to offer.
    let offered = (*placing).map(|placing| if kept { (Placing::New, None) } else { (placing, Some(on_keep)) });
    html! {
        <>
            if let Some((placing, on_keep)) = offered {
                <Offered {id} opened={opened.clone()} {placing} {on_keep} />
            }
            <SaidLine said={(*said).clone()} />
            if let Some(file) = readable {
                <p id={read} tabindex="-1"><Link<Route> to={of_file(file)} classes="button plain">{ language.say(words::READ_FILE) }</Link<Route>></p>
            }
            <p>{ language.say(FOR_CRITERIA) }{ " " }<Link<Route> to={Route::Criteria}>{ language.say(words::TITLE) }</Link<Route>></p>
        </>
    }
}
