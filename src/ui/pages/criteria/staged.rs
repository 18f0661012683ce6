//! A file that was read and is not kept yet: what it is, who signed it, what the trust list says of that key, and everything that is
//! wrong with it.

use super::load::Staged;
use crate::browser::page;
use crate::criteria::manuscript::Manuscript;
use crate::criteria::{CriteriaFile, CriteriaProblem};
use crate::document::criteria_file::{OpenedCriteria, Placing, mistakes_beside};
use crate::document::open::Integrity;
use crate::review::trust::Role;
use crate::text::page::criteria as words;
use crate::text::page::open::{PANEL, UNSIGNED};
use crate::text::{Language, criteria_advice, criteria_problem, not_readable};
use crate::ui::components::{DigestView, Facts, IntegrityRow, Notice, PanelRow, StandingRow, Tone};
use crate::ui::pages::open::criteria_of_backup::ManuscriptsOfBackup;
use crate::ui::state::desk::use_listed_key;
use crate::ui::state::{Inside, use_language};
use crate::ui::trouble::file_error;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StagedViewProps {
    pub staged: Staged,
    pub on_keep: Callback<()>,
    pub on_discard: Callback<()>,
}

#[component]
pub fn StagedView(props: &StagedViewProps) -> Html {
    let language = use_language();
    use_effect_with(props.staged.clone(), |_| {
        page::focus("criteria-staged");
    });
    let StagedViewProps { staged, on_keep, on_discard } = props;
    let discard = on_discard.reform(|_: MouseEvent| ());
    let reasons = |all: Vec<String>| html! { <Notice tone={Tone::Bad} alert=true>{ for all.into_iter().map(|line| html! { <p>{ line }</p> }) }</Notice> };
    let body = match (staged.file.inside(), staged.placing) {
        (Inside::Failed(error), _) => reasons(vec![file_error(language, error)]),
        (Inside::NotReadable(why), _) => {
            let beside = mistakes_beside(staged.file.bytes());
            html! {
                <>
                    { reasons(not_readable(language, why)) }
                    if !beside.is_empty() { { mistakes(language, "criteria", &beside) } }
                </>
            }
        }
        (Inside::Criteria(opened), Some(placing)) => {
            html! { <Offered id="criteria" opened={opened.clone()} {placing} {on_keep} /> }
        }
        // What its author saved while writing it goes on in the editor.
        (Inside::Rescue(texts), _) if texts.iter().any(|text| Manuscript::from_text(text).is_some()) => {
            let texts = texts.iter().filter(|text| Manuscript::from_text(text).is_some());
            html! {
                <>
                    <p>{ language.say(words::MANUSCRIPT_FILE) }</p>
                    <ManuscriptsOfBackup id="criteria" texts={texts.cloned().collect::<Vec<_>>()} turn={0} />
                </>
            }
        }
        _ => reasons(vec![language.say(words::NOT_CRITERIA).to_owned()]),
    };
    html! {
        <section class="sheet" aria-labelledby="criteria-staged">
            <h3 id="criteria-staged" tabindex="-1">{ language.say(words::STAGED) }{ ": " }<bdi>{ staged.file.name().to_owned() }</bdi></h3>
            { body }
            <p class="actions"><button type="button" class="link" id="criteria-discard" onclick={discard}>{ language.say(words::DISCARD) }</button></p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct OfferedProps {
    /// What its elements' ids begin with: several files may stand on one page.
    pub id: AttrValue,
    pub opened: Rc<OpenedCriteria>,
    /// How it stands to what is here.
    pub placing: Placing,
    /// Nothing where it was kept already.
    pub on_keep: Option<Callback<()>>,
}

/// What a file is, what is wrong with it, and the button that keeps it, if it can be kept.
#[component]
pub fn Offered(props: &OfferedProps) -> Html {
    let language = use_language();
    let OfferedProps { id, opened, placing, on_keep } = props;
    let altered = matches!(opened.integrity, Integrity::Altered { .. });
    let usable = opened.file.is_ok() && !altered;
    let button = match placing {
        Placing::New => Some(words::KEEP),
        Placing::Here if matches!(opened.integrity, Integrity::Intact(_)) => Some(words::KEEP_SIGNED),
        Placing::Here | Placing::Shipped | Placing::Conflict { .. } => None,
    };
    let button = button.zip(on_keep.as_ref()).filter(|_| usable);
    html! {
        <>
            <About opened={opened.clone()} />
            { match &opened.file {
                Ok(_) => html! {},
                Err(problems) => mistakes(language, id, problems),
            } }
            if *placing == Placing::New && matches!(opened.file, Ok(CriteriaFile::Standard(_))) {
                <Notice tone={Tone::Warn}><p>{ language.say(words::NOT_SHIPPED_STANDARD) }</p></Notice>
            }
            if altered {
                <Notice tone={Tone::Bad}><p>{ language.say(words::ALTERED) }</p></Notice>
            }
            if let Some(said) = words::placing(language, *placing) {
                <Notice tone={if matches!(placing, Placing::Conflict { .. }) { Tone::Bad } else { Tone::Quiet }}><p id={format!("{id}-placing")}>{ said }</p></Notice>
            }
            if let Some((label, on_keep)) = button {
                <p class="actions"><button type="button" class="button" id={format!("{id}-keep")} onclick={on_keep.reform(|_: MouseEvent| ())}>{ language.say(label) }</button></p>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct AboutProps {
    pub opened: Rc<OpenedCriteria>,
}

/// What it calls itself, whether it is as it was signed, and whose key that is.
#[component]
pub fn About(props: &AboutProps) -> Html {
    let language = use_language();
    let opened = &props.opened;
    let listed = use_listed_key(&opened.integrity, opened.received, Role::Author, None);
    let (standing, name) = listed.map_or((None, None), |(standing, name)| (Some(standing), name));
    let title = opened.file.as_ref().ok().map(|file| language.of(file.title()).to_owned());
    let line = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let text = |text: &str| html! { <bdi>{ text.to_owned() }</bdi> };
    let role = opened.file.as_ref().ok().map(|file| words::subtitle(language, file));
    let rows = vec![
        line(words::NAME, title.as_deref().map(text).unwrap_or_default()),
        line(words::ROLE, role.as_deref().map(text).unwrap_or_default()),
        line(words::ID, text(&opened.named.id)),
        line(words::VERSION, text(&opened.named.version)),
        line(words::DIGEST, digest_of(&opened.digest.to_string())),
    ];
    html! {
        <>
            <Facts {rows} />
            <div class="panel" role="group" aria-label={language.say(PANEL)}>
                if opened.integrity == Integrity::Unsigned {
                    <PanelRow tone={Tone::Warn} title={language.say(UNSIGNED)}><p class="hint">{ language.say(words::UNSIGNED_WHY) }</p></PanelRow>
                } else {
                    <IntegrityRow integrity={opened.integrity.clone()} />
                    <StandingRow integrity={opened.integrity.clone()} claims={None::<AttrValue>} {standing} listed={name} />
                }
                if opened.file.is_ok() {
                    <PanelRow tone={Tone::Good} title={language.say(words::USABLE)}><></></PanelRow>
                } else {
                    <PanelRow tone={Tone::Bad} title={language.say(words::UNUSABLE)}><></></PanelRow>
                }
            </div>
        </>
    }
}

/// A digest to compare: short on the screen, whole on paper.
pub fn digest_of(digest: &str) -> Html {
    html! { <><span class="no-print"><DigestView digest={digest.to_owned()} /></span><code class="digest on-paper">{ digest.to_owned() }</code></> }
}

/// All of them, each with its place and what can be done.
fn mistakes(language: Language, id: &str, problems: &[CriteriaProblem]) -> Html {
    html! {
        <>
            <h4 id={format!("{id}-problems")}>{ words::mistakes(language, problems.len()) }</h4>
            <ul class="reasons">{ for problems.iter().map(|problem| html! {
                <li><p>{ criteria_problem(language, problem) }</p><p class="hint">{ criteria_advice(language, problem) }</p></li>
            }) }</ul>
        </>
    }
}
