//! The table of Điều 5 khoản 4: a row for each kind of unit, its own shares beside it, the sums below. On a phone each row is a list.

use super::check_fields::Fields;
use crate::assessment::{CheckChange, Entry, Field, read_number};
use crate::browser::input::typed;
use crate::criteria::{Check, Rule, UnitKind};
use crate::text::{Language, field_name, in_coverage, number, page::check as words, percent};
use crate::ui::state::use_language;
use crate::verdict::{Reason, Share};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CoverageTableProps {
    pub check: Check,
    pub entry: Entry,
    pub reason: Reason,
    pub read_only: bool,
    pub on_change: Callback<CheckChange>,
}

type Column = fn(usize) -> Field;
const COLUMNS: [Column; 3] = [Field::Total, Field::Registered, Field::Recognised];

#[component]
pub fn CoverageTable(props: &CoverageTableProps) -> Html {
    let language = use_language();
    let CoverageTableProps { check, entry, reason, read_only, on_change } = props;
    let Rule::Coverage { percent: target } = check.rule else { return Html::default() };
    let fields = Fields { language, check, entry, reason, read_only: *read_only, on_change };
    let heads = [words::UNIT_KIND, words::TOTAL, words::REGISTERED, words::RECOGNISED, words::SHARE_RECOGNISED];
    html! {
        <table class="coverage">
            <thead><tr>{ for heads.iter().enumerate().map(|(index, head)| html! {
                <th scope="col" class={(index > 0).then_some("n")}>{ language.say(*head) }</th>
            }) }</tr></thead>
            <tbody>{ for (0..UnitKind::IN_COVERAGE.len()).map(|row| table_row(&fields, row, target)) }</tbody>
            <tfoot>{ sums(language, entry, target) }</tfoot>
        </table>
    }
}

fn table_row(fields: &Fields<'_>, row: usize, target: u32) -> Html {
    let kind = UnitKind::IN_COVERAGE[row];
    let messages: Vec<AttrValue> = COLUMNS.iter().filter_map(|column| fields.message(column(row))).collect();
    let values = COLUMNS.map(|column| value(fields.entry, column(row)));
    html! {
        <>
            <tr key={kind.id()}>
                <th scope="row">{ fields.language.say(in_coverage(kind)) }</th>
                { for COLUMNS.iter().zip([words::TOTAL, words::REGISTERED, words::RECOGNISED]).map(|(column, head)| cell(fields, column(row), fields.language.say(head))) }
                <td class="n" data-head={fields.language.say(words::SHARE_RECOGNISED)}>{ share(fields.language, values[2], values[0], target) }</td>
            </tr>
            <tr class="row-message" hidden={messages.is_empty()}><td colspan="5"><p class="message" aria-live="polite">{ for messages }</p></td></tr>
        </>
    }
}

fn cell(fields: &Fields<'_>, field: Field, head: &'static str) -> Html {
    let id = fields.id(field);
    let oninput = fields.on_change.reform(move |event: InputEvent| CheckChange::Text(field, typed(&event)));
    let value = AttrValue::from(fields.entry.text(field).to_owned());
    html! {
        <td class="n" data-head={head} data-value={value.clone()}>
            <input type="text" inputmode="numeric" class="number" {id} {value} {oninput} autocomplete="off"
                readonly={fields.read_only} aria-label={field_name(fields.language, fields.check, field)}
                aria-invalid={fields.message(field).is_some().then_some("true")} />
        </td>
    }
}

fn value(entry: &Entry, field: Field) -> Option<u64> {
    let number = read_number(entry.text(field))?.ok()?;
    u64::try_from(number).ok()
}

fn share(language: Language, part: Option<u64>, whole: Option<u64>, target: u32) -> String {
    match (part, whole) {
        (Some(part), Some(whole)) if whole > 0 => percent(language, Share { part, whole }, Some(target)),
        _ => "–".to_owned(),
    }
}

fn sums(language: Language, entry: &Entry, target: u32) -> Html {
    let sum =
        |column: Column| (0..UnitKind::IN_COVERAGE.len()).map(|row| value(entry, column(row))).sum::<Option<u64>>();
    let [total, registered, recognised] = COLUMNS.map(sum);
    let shown = |sum: Option<u64>| sum.map_or_else(|| "–".to_owned(), |sum| number(language, sum));
    html! {
        <tr>
            <th scope="row">{ language.say(words::SUM) }</th>
            <td class="n" data-head={language.say(words::TOTAL)}>{ shown(total) }</td>
            <td class="n" data-head={language.say(words::REGISTERED)}>{ shown(registered) }</td>
            <td class="n" data-head={language.say(words::RECOGNISED)}>{ shown(recognised) }</td>
            <td class="n" data-head={language.say(words::SHARE_RECOGNISED)}>{ share(language, recognised, total, target) }</td>
        </tr>
    }
}
