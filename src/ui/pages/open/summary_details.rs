//! Who declared what, when, by which criteria; digest, key and predecessor for whoever compares by hand.

use crate::assessment::ProfileField;
use crate::assessment::Scope;
use crate::criteria::UnitKind;
use crate::document::open::{Integrity, Opened};
use crate::document::summary::SelfAssessment;
use crate::text::page::{open as words, profile};
use crate::text::{Language, Say, kind_name, number, scope as scope_name};
use crate::ui::components::{DigestView, Facts, day_of, moment_of};
use crate::ui::state::{Inside, ReadFile, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SummaryDetailsProps {
    pub file: ReadFile,
}

#[component]
pub fn SummaryDetails(props: &SummaryDetailsProps) -> Html {
    let language = use_language();
    let Inside::Summary { opened, .. } = props.file.inside() else { return Html::default() };
    let summary = &opened.document;
    let rows = declared(language, summary)
        .into_iter()
        .chain(unit(language, summary))
        .chain(identity(language, opened))
        .map(|(label, text)| (AttrValue::from(label), html! { <bdi>{ text }</bdi> }))
        .chain(digests(language, opened))
        .collect::<Vec<_>>();
    html! {
        <details>
            <summary>{ language.say(words::DETAILS) }</summary>
            <Facts {rows} />
        </details>
    }
}

type Row = (&'static str, String);

fn rows(language: Language, rows: Vec<(Say, String)>) -> Vec<Row> {
    rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| (language.say(label), text)).collect()
}

fn declared(language: Language, summary: &SelfAssessment) -> Vec<Row> {
    let declaration = &summary.declaration;
    let period = format!("{} – {}", day_of(language, &summary.period.from), day_of(language, &summary.period.to));
    rows(
        language,
        vec![
            (words::DECLARED_BY, format!("{}, {}", declaration.name, declaration.title)),
            (words::DECLARED_AT, moment_of(language, &declaration.declared_at)),
            (words::STATEMENT, declaration.statement.clone()),
            (words::PERIOD, period),
        ],
    )
}

fn unit(language: Language, summary: &SelfAssessment) -> Vec<Row> {
    let unit = &summary.unit;
    let Some(kind) = UnitKind::from_id(&unit.kind) else { return Vec::new() };
    let field = |field, text: &str| (profile::field(field, kind), text.to_owned());
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    let scope = unit.scope.as_deref().and_then(|id| Scope::from_id(kind, id));
    rows(
        language,
        vec![
            (words::KIND, language.say(kind_name(kind)).to_owned()),
            (words::CLASS, scope.map(|scope| language.say(scope_name(scope)).to_owned()).unwrap_or_default()),
            field(ProfileField::Name, &unit.name),
            field(ProfileField::Code, &optional(&unit.code)),
            field(ProfileField::Province, &unit.province_name),
            field(ProfileField::ParentName, &unit.parent_name),
            field(ProfileField::Address, &optional(&unit.address)),
            field(ProfileField::Head, &unit.head),
            field(ProfileField::RecognisingAuthority, &unit.recognising_authority),
        ],
    )
}

fn identity(language: Language, opened: &Opened<SelfAssessment>) -> Vec<Row> {
    let summary = &opened.document;
    let criteria: Vec<String> = summary.criteria.iter().map(|one| format!("{} {}", one.id, one.version)).collect();
    let (signed_at, key) = match &opened.integrity {
        Integrity::Intact(signed) => (moment_of(language, &signed.created), signed.did.to_string()),
        Integrity::Altered { .. } | Integrity::Unsigned => Default::default(),
    };
    rows(
        language,
        vec![
            (words::CRITERIA, criteria.join(", ")),
            (words::REVISION, number(language, summary.revision.into())),
            (words::SIGNED_AT, signed_at),
            (words::KEY, key),
            (words::ID, summary.id.clone()),
            (words::PROGRAM, format!("{} {}", summary.generator.name, summary.generator.version)),
        ],
    )
}

/// Of the file, of the revision before, of the criteria: short, the whole unfolds.
fn digests(language: Language, opened: &Opened<SelfAssessment>) -> Vec<(AttrValue, Html)> {
    let summary = &opened.document;
    let own = (language.say(words::DIGEST).to_owned(), opened.digest.to_string());
    let previous = summary.previous.clone().map(|digest| (language.say(words::PREVIOUS).to_owned(), digest));
    let criteria = summary
        .criteria
        .iter()
        .map(|one| (format!("{} {}", language.say(words::DIGEST_OF), one.id), one.digest.clone()));
    std::iter::once(own)
        .chain(previous)
        .chain(criteria)
        .map(|(label, digest)| (AttrValue::from(label), html! { <DigestView {digest} /> }))
        .collect()
}
