//! An assessment for practice, by a standard that the product does not ship.

use crate::assessment::{Draft, practise};
use crate::browser::{clock, page, random};
use crate::criteria::{Criteria, CriteriaFile, day_in_vietnam};
use crate::text::page::criteria as words;
use crate::text::page::start;
use crate::ui::components::{Said, SaidLine};
use crate::ui::form::ChoiceGroup;
use crate::ui::pages::start::years;
use crate::ui::route::Route;
use crate::ui::state::criteria::KeptCriteria;
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties)]
pub struct PracticeProps {
    /// The standard as it was loaded.
    pub kept: Rc<KeptCriteria>,
}

impl PartialEq for PracticeProps {
    fn eq(&self, other: &PracticeProps) -> bool {
        Rc::ptr_eq(&self.kept, &other.kept)
    }
}

/// The year, and the button that begins.
#[component]
pub fn Practice(props: &PracticeProps) -> Html {
    let language = use_language();
    let (shelf, navigator) = (use_shelf(), use_navigator());
    let this_year = day_in_vietnam(clock::now()).year();
    let year = use_state(|| this_year);
    let said = use_state(Said::default);
    let CriteriaFile::Standard(standard) = &props.kept.file else { return Html::default() };
    let on_year = Callback::from({
        let year = year.setter();
        move |text: AttrValue| year.set(text.parse().unwrap_or(this_year))
    });
    let begin = Callback::from({
        let (kept, year, said) = (props.kept.clone(), *year, said.setter());
        move |_: MouseEvent| {
            let (Some(shelf), Some(navigator)) = (shelf.clone(), navigator.clone()) else { return };
            let Ok(uuid) = random::uuid_v4() else { return };
            let Some(draft) = begun(&kept, &uuid, year) else { return };
            let said = said.clone();
            yew::platform::spawn_local(async move {
                match shelf.add(draft).await {
                    Ok(()) => {
                        page::persist();
                        navigator.push(&Route::Profile { draft: uuid });
                    }
                    Err(error) => said.set(Said::Failed(Trouble::from(error))),
                }
            });
        }
    });
    html! {
        <section class="no-print practice" aria-labelledby="practise">
            <h2 id="practise" tabindex="-1">{ language.say(words::PRACTISE) }</h2>
            <p>{ language.say(words::PRACTISE_WHY) }</p>
            <ChoiceGroup id="practice-year" legend={language.say(start::YEAR)} choices={years(language, Some(standard.unit_kind), this_year)}
                chosen={Some(AttrValue::from(year.to_string()))} on_choose={on_year} />
            <p class="actions"><button type="button" class="button" id="practice-begin" onclick={begin}>{ language.say(words::BEGIN_PRACTICE) }</button></p>
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

fn begun(kept: &KeptCriteria, uuid: &str, year: i32) -> Option<Draft> {
    let CriteriaFile::Standard(standard) = &kept.file else { return None };
    let carried = Arc::new(serde_json::from_slice(&kept.bytes).ok()?);
    let Criteria { unit_kind, version, .. } = standard;
    let draft = Draft::new(format!("urn:uuid:{uuid}"), *unit_kind, year, version.clone(), clock::now());
    practise(&draft, standard, carried, clock::now())
}
