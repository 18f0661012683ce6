//! All criteria files at hand, a search through all of them, and the ways to get another.

use super::address::of_file;
use super::hits::Hits;
use super::load::Load;
use super::manuscripts::Manuscripts;
use crate::criteria::{CriteriaFile, Role};
use crate::text::page::criteria as words;
use crate::text::page::manuscript::MAKE;
use crate::text::{Language, Say};
use crate::ui::components::{Notice, Page, Signature, Tag, Tone, in_page};
use crate::ui::form::TextField;
use crate::ui::route::Route;
use crate::ui::state::criteria::{Library, use_library};
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use yew::prelude::*;
use yew_router::prelude::*;

const GROUPS: [(Role, Say, &str); 4] = [
    (Role::Standard, words::STANDARDS, "standards"),
    (Role::Supplement, words::SUPPLEMENTS, "supplements"),
    (Role::ScoringGuide, words::GUIDES, "guides"),
    (Role::Programme, words::PROGRAMMES, "programmes"),
];

#[component]
pub fn CriteriaPage() -> Html {
    let language = use_language();
    let (library, again) = use_library();
    let typed = use_state(String::new);
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    html! {
        <Page title={language.say(words::TITLE)}>
            <p class="lead">{ language.say(words::INTRO) }</p>
            // Both stand below all files, where nobody looks for them.
            <p class="actions no-print">
                { in_page(&"load".into(), Some("button plain"), language.say(words::LOAD)) }
                { in_page(&"make".into(), Some("button plain"), language.say(MAKE)) }
            </p>
            { match &library {
                None => Html::default(),
                Some(Err(error)) => html! { <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, error) }</p></Notice> },
                Some(Ok(library)) => html! {
                    <>
                        <form role="search" aria-label={language.say(words::SEARCH)} class="no-print" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                            <TextField id="criteria-search" label={language.say(words::SEARCH)} hint={language.say(words::SEARCH_HINT)} value={(*typed).clone()} {on_input} />
                        </form>
                        <Hits library={library.clone()} typed={(*typed).clone()} />
                        { for GROUPS.iter().map(|group| listed(language, library, group)) }
                    </>
                },
            } }
            <Load on_kept={again.clone()} />
            <Manuscripts />
            <p class="hint">{ language.say(words::BACKUP_HINT) }</p>
        </Page>
    }
}

fn listed(language: Language, library: &Library, (role, heading, id): &(Role, Say, &'static str)) -> Html {
    let files: Vec<&CriteriaFile> = library.files().filter(|file| file.role() == *role).collect();
    if files.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby={*id}>
            <h2 id={*id}>{ language.say(*heading) }</h2>
            <ul class="tasks">{ for files.into_iter().map(|file| one(language, library, file)) }</ul>
        </section>
    }
}

fn one(language: Language, library: &Library, file: &CriteriaFile) -> Html {
    let kept = library.kept(file.id(), file.version());
    let state = match kept {
        None => html! { <Tag tone={Tone::Quiet} text={language.say(words::SHIPPED)} /> },
        Some(kept) => html! { <Signature integrity={kept.integrity.clone()} received={kept.received} /> },
    };
    html! {
        <li key={format!("{} {}", file.id(), file.version())} class={kept.map(|_| "signed")}>
            <div>
                <Link<Route> to={of_file(file)}><bdi>{ language.of(file.title()) }</bdi></Link<Route>>
                <p class="hint">{ words::subtitle(language, file) }</p>
            </div>
            { state }
        </li>
    }
}
