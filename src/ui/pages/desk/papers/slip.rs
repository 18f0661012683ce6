//! The slip of a decision: what was decided of a signed revision, beside what the unit says itself.

use super::office::{OfficeFields, use_office};
use super::to_list;
use crate::document::paper_name;
use crate::paper::papers::decision_slip;
use crate::paper::{Dossier, Sheet};
use crate::review::DecisionRecord;
use crate::text::Language;
use crate::text::page::desk_papers as words;
use crate::text::page::desk_summary;
use crate::ui::components::{BackLink, Notice, Page, PaperView, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::summary::{counts, use_received};
use crate::ui::route::Route;
use crate::ui::state::desk::Desk;
use crate::ui::state::{Inside, ReadFile, use_language};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SlipProps {
    pub desk: InDesk,
    /// `sha256:…` of the decision.
    pub decision: AttrValue,
}

#[component]
pub fn Slip(props: &SlipProps) -> Html {
    let language = use_language();
    let (office, on_change, failed) = use_office();
    let found = use_memo((props.desk.clone(), props.decision.clone()), |(desk, digest)| {
        let mut decisions = desk.0.decisions.iter();
        decisions.find(|(record, _)| record.digest.to_string() == **digest).cloned().map(Rc::new)
    });
    let about = found.as_ref().as_ref().map(|found| found.0.decision.assessment.digest.to_string());
    let file = use_received(about.map(AttrValue::from));
    let Some(found) = (*found).clone() else {
        return refused(language, to_list(language), words::NO_DECISION);
    };
    let record = &found.0;
    let back = to_summary(language, record);
    let (Some(file), Some(office)) = (file, office) else {
        return html! {
            <Page title={language.say(words::SLIP)} {back}><p class="hint" role="status">{ language.say(desk_summary::READING) }</p></Page>
        };
    };
    let Some(sheet) = sheet(record, &file, &office.higher) else { return refused(language, back, words::NO_SLIP) };
    let decision = &record.decision;
    html! {
        <Page title={language.say(words::SLIP)} caption={decision.unit.name.clone()} {back} of_paper=true>
            if !counts(&props.desk.0, record) {
                <Notice tone={Tone::Warn}><p>{ language.say(words::DOES_NOT_COUNT) }</p></Notice>
            }
            if !is_about_trusted(&props.desk.0, record) {
                <Notice tone={Tone::Warn}><p id="file-not-trusted">{ language.say(words::FILE_NOT_TRUSTED) }</p></Notice>
            }
            <OfficeFields {office} {on_change} {failed} only_higher=true />
            <PaperView id={super::SLIP} file={paper_name(super::SLIP, &decision.unit.name, decision.year, "docx")} sheet={Rc::new(sheet)} />
        </Page>
    }
}

fn is_about_trusted(desk: &Desk, record: &DecisionRecord) -> bool {
    let decided = record.decision.assessment.digest;
    desk.holdings.iter().any(|one| one.record.digest == decided && one.is_trusted(&desk.trust))
}

fn to_summary(language: Language, record: &DecisionRecord) -> BackLink {
    let assessment = record.decision.assessment.id.trim_start_matches("urn:uuid:").to_owned();
    BackLink { to: Route::DeskSummary { assessment }, label: language.say(words::BACK_TO_SUMMARY).into() }
}

fn refused(language: Language, back: BackLink, why: crate::text::Say) -> Html {
    html! {
        <Page title={language.say(words::SLIP)} {back}>
            <Notice tone={Tone::Bad} alert=true><p>{ language.say(why) }</p></Notice>
        </Page>
    }
}

/// Nothing of a decision or a summary that is not as it was signed.
fn sheet(record: &DecisionRecord, file: &ReadFile, higher: &str) -> Option<Sheet> {
    record.seal.signed()?;
    let Inside::Summary { opened, content } = file.inside() else { return None };
    let dossier = Dossier::of_summary(opened, content)?;
    Some(decision_slip(&record.decision, &record.digest, &dossier, higher))
}
