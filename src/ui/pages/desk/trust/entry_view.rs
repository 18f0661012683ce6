//! One listed key: who, what for, its fingerprint, how it was compared, and its revocation.

use super::revoke::Revoke;
use super::statements::StatementView;
use crate::review::trust::Entry;
use crate::text::page::desk_trust as words;
use crate::text::{Language, date};
use crate::ui::components::{Facts, Tag, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::key::units::name_of;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties)]
pub struct EntryViewProps {
    pub desk: InDesk,
    pub entry: Entry,
}

impl PartialEq for EntryViewProps {
    fn eq(&self, other: &EntryViewProps) -> bool {
        self.desk == other.desk && self.entry == other.entry
    }
}

#[component]
pub fn EntryView(props: &EntryViewProps) -> Html {
    let language = use_language();
    let entry = &props.entry;
    html! {
        <details class="trusted-key sheet">
            <summary>
                <bdi>{ &entry.name }</bdi>{ " " }
                <code class="nowrap">{ entry.did.fingerprint().to_string() }</code>
                if let Some(on) = entry.revoked_on {
                    { " " }<Tag tone={Tone::Bad} text={words::revoked_from(language, on)} />
                }
                if props.desk.0.trust.has_other_keys(entry) {
                    { " " }<Tag tone={Tone::Warn} text={language.say(words::SECOND_KEY)} />
                }
            </summary>
            <p class="fingerprint">{ entry.did.fingerprint().to_string() }</p>
            <Facts rows={rows(language, entry)} />
            { for props.desk.0.rotations.iter().filter(|rotation| rotation.new == entry.did).map(|rotation| html! {
                <StatementView key={rotation.old.to_string()} rotation={*rotation} />
            }) }
            <Revoke desk={props.desk.clone()} did={entry.did} revoked={entry.revoked_on.is_some()} />
        </details>
    }
}

fn rows(language: Language, entry: &Entry) -> Vec<(AttrValue, Html)> {
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let roles = entry.roles.iter().map(|role| html! { <li>{ language.say(words::role(*role)) }</li> });
    let mut rows = vec![row(words::ROLES, html! { <ul>{ for roles }</ul> })];
    if !entry.units.is_empty() {
        let units = entry.units.iter().map(|unit| html! { <li><bdi>{ name_of(language, unit) }</bdi></li> });
        rows.push(row(words::UNITS, html! { <ul>{ for units }</ul> }));
    }
    rows.push(row(words::ADDED_ON, html! { date(language, entry.added_on) }));
    rows.push(row(words::HOW, html! { <bdi class="kept">{ &entry.how }</bdi> }));
    rows.push(row(words::DID, html! { <bdi class="digest">{ entry.did.to_string() }</bdi> }));
    rows
}
