//! The fields of a decision that stand on every page on which one is signed: the paper of recognition, who decides, and whether
//! the draft is kept.

use super::draft::{Edit, RecognitionField};
use crate::review::decide::{DecisionDraft, ReviewerField};
use crate::text::page::desk_summary as words;
use crate::text::{Language, Say};
use crate::ui::components::{Notice, Tone};
use crate::ui::form::{TextField, Width};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

/// The paper by which the unit is recognised, or several units are.
pub fn recognition_fields(language: Language, edit: &Callback<Edit>, draft: &DecisionDraft) -> Html {
    let on = |field: RecognitionField| edit.reform(move |text| Edit::Recognition(field, text));
    let paper = &draft.recognition;
    html! {
        <fieldset class="field">
            <legend>{ language.say(words::RECOGNITION) }</legend>
            <TextField id="recognition-number" label={language.say(words::NUMBER)} value={paper.number.clone()} on_input={on(RecognitionField::Number)} />
            <TextField id="recognition-day" label={language.say(words::ISSUED_ON)} hint={language.say(words::DAY_HINT)} width={Width::Short}
                value={paper.issued_on.clone()} on_input={on(RecognitionField::IssuedOn)} />
            <TextField id="recognition-issuer" label={language.say(words::ISSUER)} value={paper.issuer.clone()} on_input={on(RecognitionField::Issuer)} />
        </fieldset>
    }
}

/// Who decides.
pub fn reviewer_fields(language: Language, edit: &Callback<Edit>, draft: &DecisionDraft) -> Html {
    let who = &draft.reviewer;
    let fields: [(ReviewerField, &'static str, Say, &String); 3] = [
        (ReviewerField::Name, "reviewer-name", words::NAME, &who.name),
        (ReviewerField::Title, "reviewer-title", words::TITLE, &who.title),
        (ReviewerField::Organisation, "reviewer-organisation", words::ORGANISATION, &who.organisation),
    ];
    html! {
        <fieldset class="field">
            <legend>{ language.say(words::REVIEWER) }</legend>
            { for fields.into_iter().map(|(field, id, label, value)| html! {
                <TextField key={id} {id} label={language.say(label)} value={value.clone()} on_input={edit.reform(move |text| Edit::Reviewer(field, text))} />
            }) }
        </fieldset>
    }
}

/// Whether what is typed is kept.
pub fn kept(language: Language, failed: Option<&Trouble>) -> Html {
    match failed {
        None => html! { <p class="hint">{ language.say(words::KEPT) }</p> },
        Some(trouble) => {
            html! { <Notice tone={Tone::Bad} alert=true><p id="draft-not-kept">{ trouble.say(language) }</p></Notice> }
        }
    }
}
