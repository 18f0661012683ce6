//! A key card: as it was signed, by which key, for whom.

use crate::criteria::UnitKind;
use crate::document::UnitName;
use crate::document::open::Integrity;
use crate::text::page::open as words;
use crate::text::{Language, kind_name};
use crate::ui::components::{Facts, IntegrityRow, KeyRow};
use crate::ui::state::{Inside, ReadFile, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CardViewProps {
    pub file: ReadFile,
}

#[component]
pub fn CardView(props: &CardViewProps) -> Html {
    let language = use_language();
    let Inside::KeyCard(opened) = props.file.inside() else { return Html::default() };
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let units = html! { <ul>{ for opened.document.units.iter().map(|one| html! { <li><bdi>{ unit(language, one) }</bdi></li> }) }</ul> };
    let mut rows = vec![row(words::HOLDER, html! { <bdi>{ &opened.document.name }</bdi> }), row(words::UNITS, units)];
    if let Integrity::Intact(signed) = &opened.integrity {
        rows.push(row(words::KEY, html! { <bdi class="digest">{ signed.did.to_string() }</bdi> }));
    }
    html! {
        <>
            <p>{ language.say(words::CARD_WHAT) }</p>
            <div class="panel" role="group" aria-label={language.say(words::PANEL)}>
                <IntegrityRow integrity={opened.integrity.clone()} />
                <KeyRow integrity={opened.integrity.clone()} claims={opened.document.name.clone()} of_unit=true />
            </div>
            <Facts {rows} />
        </>
    }
}

/// "Xã Tân Phú (Xã, phường, đặc khu), Quảng Ninh".
pub fn unit(language: Language, unit: &UnitName) -> String {
    let kind = UnitKind::from_id(&unit.kind).map_or(unit.kind.as_str(), |kind| language.say(kind_name(kind)));
    format!("{} ({kind}), {}", unit.name, unit.parent_name)
}
