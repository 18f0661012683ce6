//! The fields of a check, by kind of answer. One `match` without a catch-all: a new kind doesn't compile until it has fields.

use super::coverage_table::CoverageTable;
use super::incident_fields::IncidentFields;
use crate::assessment::{CheckChange, CheckEntry, Entry, Field};
use crate::criteria::{Check, Choice as Level, Rule};
use crate::text::{Language, field_name, page::check as words, refusal};
use crate::ui::form::{Choice, ChoiceGroup, TextArea, TextField, Width, YesNo};
use crate::ui::state::use_language;
use crate::verdict::Reason;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CheckFieldsProps {
    pub check: Check,
    pub entry: CheckEntry,
    pub reason: Reason,
    pub read_only: bool,
    pub on_change: Callback<CheckChange>,
}

/// What the small functions below share.
pub(super) struct Fields<'a> {
    pub language: Language,
    pub check: &'a Check,
    pub entry: &'a Entry,
    pub reason: &'a Reason,
    pub read_only: bool,
    pub on_change: &'a Callback<CheckChange>,
}

#[component]
pub fn CheckFields(props: &CheckFieldsProps) -> Html {
    let language = use_language();
    let CheckFieldsProps { check, entry, reason, read_only, on_change } = props;
    let fields = Fields { language, check, entry: &entry.entry, reason, read_only: *read_only, on_change };
    html! {
        <>
            if check.not_applicable_with_reason {
                { not_applicable(&fields, entry) }
            }
            if !entry.not_applicable {
                <div class="fields">{ answer(&fields) }</div>
            }
        </>
    }
}

fn answer(fields: &Fields<'_>) -> Html {
    match &fields.check.rule {
        Rule::Document { .. } => document(fields),
        Rule::Statement => statement(fields),
        Rule::Incidents { .. } => html! {
            <IncidentFields check={fields.check.clone()} entry={fields.entry.clone()} reason={fields.reason.clone()}
                read_only={fields.read_only} on_change={fields.on_change} />
        },
        Rule::Ratio { .. } => pair(fields, Field::Part, Field::Whole),
        Rule::Count { .. } => fields.number(Field::Count),
        Rule::Trend { .. } => pair(fields, Field::Previous, Field::Current),
        Rule::Rating { scale, may_be_unrated, .. } => rating(fields, scale, *may_be_unrated),
        Rule::Coverage { .. } => html! {
            <CoverageTable check={fields.check.clone()} entry={fields.entry.clone()} reason={fields.reason.clone()}
                read_only={fields.read_only} on_change={fields.on_change} />
        },
        Rule::Checklist { items } => checklist(fields, items),
    }
}

impl Fields<'_> {
    pub fn id(&self, field: Field) -> String {
        let id = &self.check.id;
        match field {
            Field::Choice => format!("{id}-choice"),
            Field::Number => format!("{id}-number"),
            Field::Title => format!("{id}-title"),
            Field::IssuedOn => format!("{id}-date"),
            Field::Issuer => format!("{id}-issuer"),
            Field::Account => format!("{id}-account"),
            Field::Count => format!("{id}-count"),
            Field::ExcuseReason(n) => format!("{id}-excuse-{n}-reason"),
            Field::ExcuseExplanation(n) => format!("{id}-excuse-{n}-explanation"),
            Field::Part => format!("{id}-part"),
            Field::Whole => format!("{id}-whole"),
            Field::Previous => format!("{id}-previous"),
            Field::Current => format!("{id}-current"),
            Field::Level => format!("{id}-level"),
            Field::Reason => format!("{id}-reason"),
            Field::Total(n) => format!("{id}-total-{n}"),
            Field::Registered(n) => format!("{id}-registered-{n}"),
            Field::Recognised(n) => format!("{id}-recognised-{n}"),
            Field::Item(n) => format!("{id}-item-{n}"),
            Field::EvidenceDate(n) => format!("{id}-evidence-{n}-date"),
            Field::EvidenceTitle(n) => format!("{id}-evidence-{n}-title"),
        }
    }

    /// What is wrong in this field; what is merely not typed yet is said below the check.
    pub fn message(&self, field: Field) -> Option<AttrValue> {
        let Reason::Refused(refusals) = self.reason else { return None };
        let mistakes: Vec<String> = refusals
            .iter()
            .filter(|one| one.field() == field && one.is_mistake())
            .map(|one| refusal(self.language, self.check, one))
            .collect();
        (!mistakes.is_empty()).then(|| mistakes.join(" ").into())
    }

    fn on_text(&self, field: Field) -> Callback<String> {
        self.on_change.reform(move |text| CheckChange::Text(field, text))
    }

    pub fn line(&self, field: Field, width: Width, hint: Option<AttrValue>) -> Html {
        html! {
            <TextField id={self.id(field)} label={field_name(self.language, self.check, field)} {hint} {width}
                value={self.entry.text(field).to_owned()} message={self.message(field)} read_only={self.read_only} on_input={self.on_text(field)} />
        }
    }

    pub fn number(&self, field: Field) -> Html {
        self.line(field, Width::Number, None)
    }

    pub fn area(&self, field: Field, hint: Option<AttrValue>) -> Html {
        html! {
            <TextArea id={self.id(field)} label={field_name(self.language, self.check, field)} {hint}
                value={self.entry.text(field).to_owned()} message={self.message(field)} read_only={self.read_only} on_input={self.on_text(field)} />
        }
    }

    fn yes_no(&self, legend: &'static str, words: Option<(&'static str, &'static str)>) -> Html {
        let words = words.map(|(yes, no)| (AttrValue::Static(yes), AttrValue::Static(no)));
        html! {
            <YesNo id={self.id(Field::Choice)} legend_above=true {legend} {words} chosen={self.entry.choice()} read_only={self.read_only}
                on_choose={self.on_change.reform(CheckChange::Choice)} />
        }
    }
}

fn not_applicable(fields: &Fields<'_>, entry: &CheckEntry) -> Html {
    let language = fields.language;
    let id = format!("{}-off", fields.check.id);
    let onchange =
        fields.on_change.reform(|event: Event| CheckChange::NotApplicable(crate::browser::input::ticked(&event)));
    html! {
        <div class="not-applicable">
            <div class="choice">
                <input type="checkbox" id={id.clone()} checked={entry.not_applicable} disabled={fields.read_only} {onchange} />
                <label for={id.clone()}>{ language.say(words::NOT_APPLICABLE) }</label>
            </div>
            if entry.not_applicable {
                <TextArea id={format!("{id}-reason")} label={language.say(words::WHY_NOT_APPLICABLE)} value={entry.not_applicable_reason.clone()}
                    read_only={fields.read_only} on_input={fields.on_change.reform(CheckChange::NotApplicableReason)} />
            }
        </div>
    }
}

fn document(fields: &Fields<'_>) -> Html {
    let language = fields.language;
    html! {
        <>
            { fields.yes_no(language.say(words::DOCUMENT_EXISTS), None) }
            if fields.entry.choice() == Some(true) {
                <div class="pair">
                    { fields.line(Field::Number, Width::Short, None) }
                    { fields.line(Field::IssuedOn, Width::Short, Some(language.say(words::DAY_HINT).into())) }
                </div>
                { fields.line(Field::Title, Width::Full, None) }
                { fields.line(Field::Issuer, Width::Full, None) }
            }
        </>
    }
}

fn statement(fields: &Fields<'_>) -> Html {
    let language = fields.language;
    let words_of = (language.say(words::HOLDS), language.say(words::DOES_NOT_HOLD));
    html! {
        <>
            { fields.yes_no(language.say(words::STATEMENT_HOLDS), Some(words_of)) }
            { fields.area(Field::Account, Some(language.say(words::NO_NAMES).into())) }
        </>
    }
}

fn pair(fields: &Fields<'_>, first: Field, second: Field) -> Html {
    html! { <div class="pair">{ fields.number(first) }{ fields.number(second) }</div> }
}

fn rating(fields: &Fields<'_>, scale: &[Level], may_be_unrated: bool) -> Html {
    let language = fields.language;
    let choice = |value: &str, label: &str| Choice {
        value: value.to_owned().into(),
        label: label.to_owned().into(),
        hint: None,
    };
    let mut choices: Vec<Choice> = scale.iter().map(|level| choice(&level.id, language.of(&level.label))).collect();
    if may_be_unrated {
        choices.push(choice("not_rated", language.say(words::NOT_RATED)));
    }
    let level = fields.entry.text(Field::Level);
    let chosen = (!level.is_empty()).then(|| AttrValue::from(level.to_owned()));
    let on_choose = fields.on_change.reform(|value: AttrValue| CheckChange::Text(Field::Level, value.to_string()));
    html! {
        <>
            <ChoiceGroup id={fields.id(Field::Level)} legend={field_name(language, fields.check, Field::Level)} {choices} {chosen} {on_choose}
                read_only={fields.read_only} />
            if level == "not_rated" {
                { fields.area(Field::Reason, Some(language.say(words::NOT_RATED_HINT).into())) }
            }
        </>
    }
}

fn checklist(fields: &Fields<'_>, items: &[Level]) -> Html {
    let Entry::Checklist { items: entered } = fields.entry else { return Html::default() };
    let one = |(index, item): (usize, &Level)| {
        let on_choose = fields.on_change.reform({
            let id = item.id.clone();
            move |holds| CheckChange::Item(id.clone(), holds)
        });
        html! {
            <YesNo key={item.id.clone()} id={fields.id(Field::Item(index))} legend={fields.language.of(&item.label).to_owned()}
                chosen={entered.get(&item.id).copied()} read_only={fields.read_only} {on_choose} />
        }
    };
    html! { <div class="checklist">{ for items.iter().enumerate().map(one) }</div> }
}
