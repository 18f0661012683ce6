//! A file held against a paper: what somebody scanned and pasted, or typed from the footer.

use crate::document::open::{Integrity, Opened};
use crate::document::printed_code::{Comparison, Held, compare};
use crate::document::summary::SelfAssessment;
use crate::text::page::compare as words;
use crate::ui::components::{Fold, PanelRow, Tone};
use crate::ui::form::TextField;
use crate::ui::state::{Inside, ReadFile, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CompareWithPaperProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub file: ReadFile,
}

#[component]
pub fn CompareWithPaper(props: &CompareWithPaperProps) -> Html {
    let language = use_language();
    let typed = use_state(String::new);
    let found = use_state_eq(|| None::<Comparison>);
    let Inside::Summary { opened, .. } = props.file.inside() else { return Html::default() };
    let on_input = {
        let (typed, found) = (typed.setter(), found.setter());
        Callback::from(move |text| {
            typed.set(text);
            // It was said of another text.
            found.set(None);
        })
    };
    let onsubmit = Callback::from({
        let (file, typed, found) = (props.file.clone(), typed.clone(), found.setter());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Inside::Summary { opened, .. } = file.inside() {
                found.set(Some(compare(&typed, held(opened))));
            }
        }
    });
    html! {
        <div class="no-print"><Fold summary={language.say(words::TITLE)} open_at_first=false>
            <form {onsubmit}>
                <TextField id={format!("{}-code", props.id)} label={language.say(words::WHAT)} hint={language.say(words::HINT)} value={(*typed).clone()} {on_input} />
                <p class="actions"><button type="submit" class="button plain" id={format!("{}-compare", props.id)}>{ language.say(words::COMPARE) }</button></p>
            </form>
            // Always there, so that a screen reader hears what appears in it.
            <div role="status" id={format!("{}-compared", props.id)}>
                if let Some(found) = &*found {
                    <div class="panel">
                        <PanelRow tone={tone(found, &opened.integrity)} title={language.say(words::outcome(found))}>
                            <p>{ words::explained(language, found, opened.document.revision) }</p>
                        </PanelRow>
                    </div>
                }
            </div>
        </Fold></div>
    }
}

fn held(opened: &Opened<SelfAssessment>) -> Held<'_> {
    let summary = &opened.document;
    let did = match &opened.integrity {
        Integrity::Intact(signed) => Some(&signed.did),
        Integrity::Altered { .. } | Integrity::Unsigned => None,
    };
    Held {
        id: &summary.id,
        revision: summary.revision,
        digest: &opened.digest,
        previous: summary.previous.as_deref(),
        did,
    }
}

/// No file that was changed gets a sign of approval.
const fn tone(found: &Comparison, integrity: &Integrity) -> Tone {
    match found {
        Comparison::Same(_) if matches!(integrity, Integrity::Intact(_)) => Tone::Good,
        Comparison::Same(_) | Comparison::OtherRevision { .. } | Comparison::NotUnderstood(_) => Tone::Warn,
        Comparison::OtherContent | Comparison::OtherAssessment | Comparison::OtherDigest => Tone::Bad,
    }
}
