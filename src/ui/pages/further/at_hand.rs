//! Files that this assessment could use too: shipped ones, and those that were loaded or made on this computer.

use crate::assessment::use_file;
use crate::browser::clock;
use crate::criteria::{FurtherFault, FurtherFile, SetFault};
use crate::text::page::criteria::SHIPPED;
use crate::text::page::further as words;
use crate::text::{Language, further_fault, role_name};
use crate::ui::components::{Said, Signature, Tag, Tone};
use crate::ui::state::criteria::Library;
use crate::ui::state::{OpenDraft, Rework, use_language};
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AtHandProps {
    pub open: OpenDraft,
    pub library: Library,
    pub on_change: Callback<(Rework, Said)>,
}

#[component]
pub fn AtHand(props: &AtHandProps) -> Html {
    let language = use_language();
    let rows: Vec<Html> = candidates(props).map(|(file, faults)| row(language, props, &file, &faults)).collect();
    html! {
        <>
            <h2 id="at-hand">{ language.say(words::AT_HAND) }</h2>
            if rows.is_empty() {
                <p class="hint">{ language.say(words::NONE_AT_HAND) }</p>
            } else {
                <ul class="tasks further">{ for rows }</ul>
            }
        </>
    }
}

/// Files that ask something of this kind of unit and are not in use, each with what keeps it from going with the others. Those that
/// somebody loaded come first: they are what the unit was sent for its assessment.
fn candidates(props: &AtHandProps) -> impl Iterator<Item = (FurtherFile, Vec<FurtherFault>)> {
    let (open, standard) = (&props.open, props.open.judged_by());
    let library = &props.library;
    let (loaded, shipped): (Vec<_>, Vec<_>) =
        library.files().partition(|file| library.kept(file.id(), file.version()).is_some());
    let files = loaded.into_iter().chain(shipped).filter_map(|file| FurtherFile::of(file.clone()));
    let unused = files.filter(|file| open.used.part.file(file.id()).is_none() && asks(open, file));
    unused.filter_map(move |file| {
        let faults = open.used.files.clone().add(standard?, file.clone()).err().unwrap_or_default();
        let of_others = faults.iter().any(|fault| matches!(fault, FurtherFault::Set(SetFault::OtherKind { .. })));
        (!of_others).then_some((file, faults))
    })
}

fn asks(open: &OpenDraft, file: &FurtherFile) -> bool {
    match file {
        FurtherFile::Supplement(_) | FurtherFile::ScoringGuide(_) => true,
        FurtherFile::Programme(programme) => {
            programme.indicators.iter().any(|indicator| indicator.asked_of.asks(open.draft.kind))
        }
    }
}

fn row(language: Language, props: &AtHandProps, file: &FurtherFile, faults: &[FurtherFault]) -> Html {
    let rework = using(&props.library, file);
    let onclick = props.on_change.reform(move |_: MouseEvent| (rework.clone(), Said::Done(words::USED)));
    let about = format!(
        "{}, {} {}{}",
        language.say(role_name(file.role())),
        language.pick("bản", "version"),
        file.version(),
        issuers(language, file)
    );
    let title = language.of(file.title());
    let origin = match props.library.kept(file.id(), file.version()) {
        None => html! { <Tag tone={Tone::Quiet} text={language.say(SHIPPED)} /> },
        Some(kept) => html! { <Signature integrity={kept.integrity.clone()} received={kept.received} /> },
    };
    html! {
        <li key={format!("{} {}", file.id(), file.version())}>
            <div>
                <p><strong><bdi>{ title }</bdi></strong></p>
                <p class="hint">{ about }</p>
                { origin }
                <p class="hint">{ language.say(words::effect(file.role())) }</p>
                { for faults.iter().map(|fault| html! { <p class="hint">{ further_fault(language, fault) }</p> }) }
            </div>
            if !props.open.read_only && faults.is_empty() {
                <button type="button" class="button plain" id={format!("use-{}-{}", file.id(), file.version())} {onclick}
                    aria-label={format!("{}: {title}", language.say(words::USE))}>{ language.say(words::USE) }</button>
            }
        </li>
    }
}

/// ", Ủy ban nhân dân tỉnh …"; nothing where no paper stands behind it.
pub fn issuers(language: Language, file: &FurtherFile) -> String {
    let names: Vec<&str> = file.issuers().into_iter().map(|issuer| language.of(issuer)).collect();
    names.into_iter().map(|name| format!(", {name}")).collect()
}

/// The draft with this file in use, with its whole text where the product does not ship it.
pub fn using(library: &Library, file: &FurtherFile) -> Rework {
    let kept = library.kept(file.id(), file.version());
    let carried = kept.and_then(|kept| serde_json::from_slice(&kept.bytes).ok()).map(Arc::new);
    let file = file.clone();
    Rc::new(move |open: &OpenDraft| use_file(&open.draft, open.judged_by()?, &file, carried.clone(), clock::now()).ok())
}
