//! A new criteria file: what it is to be, for whom, and with what it begins.

use super::{Begin, use_begin};
use crate::criteria::manuscript::Making;
use crate::criteria::{CriteriaFile, UnitKind, illustrative_guide_for, shipped_programmes};
use crate::text::page::manuscript as words;
use crate::text::{Language, kind_name, making_name};
use crate::ui::form::Select;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// What is chosen.
#[derive(Clone, PartialEq)]
struct Chosen {
    making: Making,
    kind: UnitKind,
    /// The id of a shipped file; empty for an empty table.
    with: String,
}

type Options = Vec<(AttrValue, AttrValue)>;

#[component]
pub fn BeginForm() -> Html {
    let language = use_language();
    let begin = use_begin();
    let chosen = use_state(|| Chosen::of(Making::Guide, UnitKind::Commune));
    let set = |change: fn(&Chosen, &str) -> Chosen| {
        let chosen = chosen.clone();
        Callback::from(move |value: String| chosen.set(change(&chosen, &value)))
    };
    let option = |value: &'static str, label| (AttrValue::Static(value), AttrValue::from(language.say(label)));
    let makings: Options =
        Making::ALL.into_iter().map(|making| option(making.role().id(), making_name(making))).collect();
    let kinds: Options = UnitKind::ALL.into_iter().map(|kind| option(kind.id(), kind_name(kind))).collect();
    let files = chosen.files();
    let named = |file: &CriteriaFile| (AttrValue::from(file.id().to_owned()), label(language, file));
    let starts: Options = files.iter().map(named).chain([option("", words::EMPTY)]).collect();
    let onclick = {
        let chosen = (*chosen).clone();
        begin.reform(move |_: MouseEvent| chosen.begin())
    };
    html! {
        <div class="sheet">
            <Select id="begin-making" label={language.say(words::WHAT)} options={makings} chosen={chosen.making.role().id()}
                on_choose={set(|chosen, value| Chosen::of(Making::with_role(value).unwrap_or(chosen.making), chosen.kind))} />
            if chosen.making.has_kind() {
                <Select id="begin-kind" label={language.say(words::KIND)} options={kinds} chosen={chosen.kind.id()}
                    on_choose={set(|chosen, value| chosen.of_kind(UnitKind::from_id(value).unwrap_or(chosen.kind)))} />
            }
            if !files.is_empty() {
                <Select id="begin-with" label={language.say(words::BEGIN_WITH)} options={starts} chosen={chosen.with.clone()}
                    on_choose={set(|chosen, value| Chosen { with: value.to_owned(), ..chosen.clone() })} />
            }
            <p class="actions"><button type="button" class="button plain" id="begin" {onclick}>{ language.say(words::BEGIN) }</button></p>
        </div>
    }
}

fn label(language: Language, file: &CriteriaFile) -> AttrValue {
    match file {
        CriteriaFile::ScoringGuide(_) => language.say(words::ILLUSTRATION).into(),
        _ => language.of(file.title()).to_owned().into(),
    }
}

impl Chosen {
    /// A points table begins with the illustration, since few write one out of nothing; a programme is a province's own.
    fn of(making: Making, kind: UnitKind) -> Chosen {
        let empty = Chosen { making, kind, with: String::new() };
        let first = empty.files().into_iter().next().filter(|_| making == Making::Guide);
        Chosen { with: first.map(|file| file.id().to_owned()).unwrap_or_default(), ..empty }
    }

    /// For another kind of unit: what was begun empty stays so.
    fn of_kind(&self, kind: UnitKind) -> Chosen {
        let new = Chosen::of(self.making, kind);
        if self.with.is_empty() { Chosen { with: String::new(), ..new } } else { new }
    }

    /// The shipped files that it can begin with.
    fn files(&self) -> Vec<CriteriaFile> {
        match self.making {
            Making::Guide => {
                illustrative_guide_for(self.kind).into_iter().cloned().map(CriteriaFile::ScoringGuide).collect()
            }
            Making::Supplement => Vec::new(),
            Making::Programme => {
                let shipped = shipped_programmes().iter().filter_map(|file| file.checked());
                shipped.cloned().map(CriteriaFile::Programme).collect()
            }
        }
    }

    fn begin(&self) -> Begin {
        match self.files().into_iter().find(|file| file.id() == self.with) {
            Some(file) => Begin::From { file: Rc::new(file), next: false },
            None => Begin::Empty { making: self.making, kind: self.kind },
        }
    }
}
