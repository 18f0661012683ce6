//! One criteria file: what it is, all that it says, a search in it, and what can be done with it.

use super::address::element;
use super::body::{Body, entries, found};
use super::comparison::Comparison;
use super::practice::Practice;
use super::save::{save_json, save_table};
use super::staged::{About, digest_of};
use crate::browser::print::print_whole;
use crate::criteria::manuscript::Making;
use crate::criteria::{CriteriaFile, Role, shipped_by_id};
use crate::document::open::{File, open};
use crate::text::Language;
use crate::text::page::criteria as words;
use crate::ui::components::{BackLink, Facts, Notice, Page, Said, SaidLine, SecondThought, Tone, day_of, in_page};
use crate::ui::form::{Select, TextField};
use crate::ui::pages::criteria::manuscripts::use_begin;
use crate::ui::route::{Route, read};
use crate::ui::state::criteria::{Library, use_library};
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::{Trouble, store_error};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FilePageProps {
    pub file: AttrValue,
    pub version: AttrValue,
    #[prop_or_default]
    pub item: Option<AttrValue>,
}

#[component]
pub fn FilePage(props: &FilePageProps) -> Html {
    let language = use_language();
    let (library, _) = use_library();
    let (id, version) = (read(&props.file), read(&props.version));
    let item = props.item.as_deref().map(|item| AttrValue::from(read(item)));
    let back = BackLink { to: Route::Criteria, label: language.say(words::BACK).into() };
    match library {
        None => html! { <main id="main" aria-busy="true"></main> },
        Some(Err(error)) => html! {
            <Page title={language.say(words::TITLE)} {back}><Notice tone={Tone::Bad} alert=true><p>{ store_error(language, &error) }</p></Notice></Page>
        },
        Some(Ok(library)) => match library.find(&id, &version).cloned() {
            Some(file) => html! { <Shown {library} file={Rc::new(file)} {item} /> },
            None => html! {
                <Page title={language.say(words::NO_SUCH_FILE)} {back}>
                    <p><bdi>{ format!("{id} {version}") }</bdi></p>
                    <p>{ language.say(words::NO_SUCH_FILE_WHY) }</p>
                    <p class="actions"><Link<Route> to={Route::Criteria} classes="button">{ language.say(words::TO_LIST) }</Link<Route>></p>
                </Page>
            },
        },
    }
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    library: Library,
    file: Rc<CriteriaFile>,
    item: Option<AttrValue>,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let language = use_language();
    let ShownProps { library, file, item } = props;
    let typed = use_state(String::new);
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    let only = use_memo((file.clone(), (*typed).clone()), |(file, typed)| {
        (!typed.trim().is_empty()).then(|| found(file, typed))
    });
    let all = use_memo(file.clone(), |file| entries(file).len());
    let count = match &*only {
        None => String::new(),
        Some(found) if found.is_empty() => language.say(words::NOTHING_FOUND).to_owned(),
        Some(found) => words::found(language, found.len(), *all),
    };
    let back = BackLink { to: Route::Criteria, label: language.say(words::BACK).into() };
    html! {
        <Page title={language.of(file.title()).to_owned()} caption={words::subtitle(language, file)} {back} focus={item.as_deref().map(|item| AttrValue::from(element(item)))}>
            <Origin library={library.clone()} file={file.clone()} />
            <form role="search" aria-label={language.say(words::FIND)} class="no-print" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                <TextField id="file-search" label={language.say(words::FIND)} hint={language.say(words::SEARCH_HINT)} value={(*typed).clone()} {on_input} />
            </form>
            <p class="hint" role="status" id="file-found">{ count }</p>
            <Body file={file.clone()} only={(*only).clone()} marked={item.clone()} />
            if let Some(kept) = library.kept(file.id(), file.version()).filter(|_| is_for_practice(file)) {
                <Practice kept={kept.clone()} />
            }
            <Doings library={library.clone()} file={file.clone()} />
        </Page>
    }
}

/// A standard that the product does not ship, or did not when it was loaded.
fn is_for_practice(file: &CriteriaFile) -> bool {
    file.role() == Role::Standard && shipped_by_id(file.id(), file.version()).is_none()
}

#[derive(Properties, PartialEq)]
struct OriginProps {
    library: Library,
    file: Rc<CriteriaFile>,
}

/// Of whom the file is: the legal text behind it, or its signature.
#[component]
fn Origin(props: &OriginProps) -> Html {
    let language = use_language();
    let file = &props.file;
    let kept = props.library.kept(file.id(), file.version());
    let opened = use_memo(kept.map(|kept| kept.received), |_| {
        let Ok(File::Criteria(opened)) = open(&kept?.bytes) else { return None };
        Some(Rc::<crate::document::criteria_file::OpenedCriteria>::from(opened))
    });
    html! {
        <>
            if kept.is_some() && is_for_practice(file) {
                <Notice tone={Tone::Warn}><p>{ language.say(words::NOT_SHIPPED_STANDARD) }{ " " }{ in_page(&"practise".into(), None, language.say(words::PRACTISE)) }</p></Notice>
            }
            <Facts rows={facts(language, file, opened.is_some())} />
            if let Some(opened) = &*opened { <About opened={opened.clone()} /> }
        </>
    }
}

fn facts(language: Language, file: &CriteriaFile, signed_part: bool) -> Vec<(AttrValue, Html)> {
    let line = |label, text: String| (AttrValue::from(language.say(label)), html! { <bdi>{ text }</bdi> });
    let mut rows = match file {
        CriteriaFile::Standard(criteria) | CriteriaFile::Supplement(criteria) => {
            let source = &criteria.source;
            vec![
                line(words::SOURCE, format!("{}, {}", source.number, language.of(&source.issuer))),
                line(words::ISSUED, day_of(language, &source.issued_on)),
                line(words::IN_FORCE, day_of(language, &source.in_force_from)),
                line(words::AMENDED, source.amended_by.join(", ")),
            ]
        }
        CriteriaFile::ScoringGuide(guide) => purpose(language, &guide.description, &guide.basis),
        CriteriaFile::Programme(programme) => purpose(language, &programme.description, &programme.basis),
    };
    if !signed_part {
        rows.push((language.say(words::DIGEST).into(), digest_of(&file.digest().to_string())));
    }
    rows.retain(|(_, value)| *value != html! { <bdi>{ String::new() }</bdi> });
    rows
}

fn purpose(
    language: Language,
    description: &crate::criteria::Bilingual,
    basis: &[crate::criteria::Paper],
) -> Vec<(AttrValue, Html)> {
    let paper = |paper: &crate::criteria::Paper| {
        let day = paper.issued_on.as_deref().map(|day| format!(", {}", day_of(language, day))).unwrap_or_default();
        html! { <li><bdi>{ format!("{}, {}{day}", paper.number, language.of(&paper.issuer)) }</bdi></li> }
    };
    let mut rows = vec![(language.say(words::CONTENT).into(), html! { language.of(description) })];
    if !basis.is_empty() {
        let list = html! { <ul class="plain-list">{ for basis.iter().map(paper) }</ul> };
        rows.push((language.say(words::BASIS).into(), list));
    }
    rows
}

/// What can be done with the file.
#[component]
fn Doings(props: &OriginProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let navigator = use_navigator();
    let said = use_state(Said::default);
    let compared = use_state(|| None::<(String, String)>);
    let begin = use_begin();
    let OriginProps { library, file } = props;
    let kept = library.kept(file.id(), file.version()).is_some();
    let json = Callback::from({
        let (file, bytes, said) = (file.clone(), library.bytes(file.id(), file.version()), said.setter());
        move |_: MouseEvent| {
            let saved = save_json(&file, bytes.as_deref().unwrap_or_default());
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), Said::SavedTo));
        }
    });
    let table = Callback::from({
        let (file, said) = (file.clone(), said.setter());
        move |_: MouseEvent| {
            said.set(save_table(language, &file).map_or_else(|error| Said::Failed(error.into()), Said::SavedTo))
        }
    });
    let on_sure = Callback::from({
        let (file, said) = (file.clone(), said.setter());
        move |()| {
            let (Some(shelf), Some(navigator)) = (shelf.clone(), navigator.clone()) else { return };
            let (digest, said) = (file.digest(), said.clone());
            yew::platform::spawn_local(async move {
                match shelf.forget_criteria(digest).await {
                    Ok(()) => navigator.push(&Route::Criteria),
                    Err(error) => said.set(Said::Failed(Trouble::from(error))),
                }
            });
        }
    });
    let others: Vec<&CriteriaFile> = library
        .files()
        .filter(|other| other.role() == file.role() && (other.id(), other.version()) != (file.id(), file.version()))
        .collect();
    let key = |other: &CriteriaFile| format!("{} {}", other.id(), other.version());
    let none = (AttrValue::from(""), AttrValue::from(language.say(words::COMPARE_NONE)));
    let options = std::iter::once(none).chain(others.iter().map(|other| {
        (key(other).into(), format!("{}, {} {}", language.of(other.title()), other.id(), other.version()).into())
    }));
    let on_choose = Callback::from({
        let compared = compared.setter();
        move |value: String| {
            compared.set(value.split_once(' ').map(|(id, version)| (id.to_owned(), version.to_owned())));
        }
    });
    let chosen = compared.as_ref().map(|(id, version)| format!("{id} {version}")).unwrap_or_default();
    let other = compared.as_ref().and_then(|(id, version)| library.find(id, version)).cloned();
    let makeable = Making::with_role(file.role().id()).is_some();
    let begin_with = |next: bool| {
        let (begin, file) = (begin.clone(), file.clone());
        Callback::from(move |_: MouseEvent| begin.emit(super::manuscripts::Begin::From { file: file.clone(), next }))
    };
    html! {
        <div class="no-print">
            if !others.is_empty() {
                <Select id="compare-with" label={language.say(words::COMPARE)} options={options.collect::<Vec<_>>()} {chosen} {on_choose} />
                if let Some(other) = other { <Comparison earlier={Rc::new(other)} later={file.clone()} /> }
            }
            <p class="actions quiet">
                <button type="button" class="button plain" id="criteria-print" onclick={Callback::from(|_: MouseEvent| print_whole())}>{ language.say(words::PRINT) }</button>
                <button type="button" class="button plain" id="criteria-json" onclick={json}>{ language.say(words::SAVE_JSON) }</button>
                <button type="button" class="button plain" id="criteria-csv" onclick={table}>{ language.say(words::SAVE_CSV) }</button>
                if makeable {
                    <button type="button" class="button plain" id="criteria-copy" onclick={begin_with(false)}>{ language.say(words::WRITE_FROM) }</button>
                }
                if makeable && kept {
                    <button type="button" class="button plain" id="criteria-next" onclick={begin_with(true)}>{ language.say(words::NEXT_VERSION) }</button>
                }
            </p>
            <p class="hint">{ language.say(words::CSV_HOLDS) }</p>
            <SaidLine said={(*said).clone()} />
            if kept {
                <SecondThought id="criteria-forget" label={language.say(words::FORGET)} sure={language.say(words::FORGET_SURE)}
                    what={language.say(words::FORGET_WHAT)} keep={language.say(words::FORGET_KEEP)} {on_sure} />
            }
        </div>
    }
}
