//! Two files of one role side by side: what the later one adds, takes out and changes, each change with its words before and after.

use crate::criteria::{
    Bilingual, Changed, Changes, CriteriaFile, compare, compare_guides, compare_programmes, compare_whole,
};
use crate::text::page::criteria as words;
use crate::text::{
    Language, Say, check_part, check_value, file_part, indicator_part, indicator_value, item_part, item_value,
};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ComparisonProps {
    pub earlier: Rc<CriteriaFile>,
    pub later: Rc<CriteriaFile>,
}

/// Something that differs.
struct Line {
    /// What it is.
    what: String,
    /// What people read for its id.
    title: Option<String>,
    /// What of it stands before and after, under its name.
    values: Vec<(Say, [String; 2])>,
    /// More than one part differs: each is told with its name.
    is_one_of_several: bool,
}

type Lists = Vec<(Say, Vec<Line>)>;

#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let language = use_language();
    let of_whole = compare_whole(&props.earlier, &props.later);
    let lists = lists(language, props);
    let asks_same = of_whole.iter().all(|part| part.is_naming()) && lists.iter().all(|(_, lines)| lines.is_empty());
    let of_whole = of_whole.into_iter().map(|part| Line::plain(language.say(file_part(part)).to_owned())).collect();
    let differences: Lists = std::iter::once((words::OF_WHOLE, of_whole)).chain(lists).collect();
    html! {
        <section class="sheet" id="comparison" aria-label={language.say(words::COMPARED)}>
            if asks_same {
                <p>{ language.say(words::SAME) }</p>
            }
            { for differences.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(heading, lines)| html! {
                <>
                    <p><strong>{ format!("{} ({})", language.say(heading), lines.len()) }</strong></p>
                    <ul>{ for lines.into_iter().map(|line| line.shown(language)) }</ul>
                </>
            }) }
        </section>
    }
}

/// What was added, taken out and changed of checks, items or indicators; nothing for files of two roles.
fn lists(language: Language, props: &ComparisonProps) -> Lists {
    match (&*props.earlier, &*props.later) {
        (
            CriteriaFile::Standard(earlier) | CriteriaFile::Supplement(earlier),
            CriteriaFile::Standard(later) | CriteriaFile::Supplement(later),
        ) => {
            let title = |id: &str| [later, earlier].into_iter().find_map(|file| file.wording(id));
            in_lists(language, compare(earlier, later), (title, check_part), |id, part| {
                [earlier, later].map(|file| check_value(language, part, file.check(id)?))
            })
        }
        (CriteriaFile::ScoringGuide(earlier), CriteriaFile::ScoringGuide(later)) => {
            let title = |id: &str| [later, earlier].into_iter().find_map(|guide| guide.wording_of(id));
            in_lists(language, compare_guides(earlier, later), (title, item_part), |id, part| {
                [earlier, later].map(|guide| item_value(language, part, guide, guide.item(id)?))
            })
        }
        (CriteriaFile::Programme(earlier), CriteriaFile::Programme(later)) => {
            let title = |id: &str| Some(&[later, earlier].into_iter().find_map(|file| file.indicator(id))?.title);
            in_lists(language, compare_programmes(earlier, later), (title, indicator_part), |id, part| {
                [earlier, later].map(|file| indicator_value(language, part, file.indicator(id)?))
            })
        }
        _ => Lists::new(),
    }
}

/// `title` is what people read for an id, `word` what a part of it is called, `value` what stands there before and after.
fn in_lists<'a, T: Copy>(
    language: Language,
    changes: Changes<T>,
    (title, word): (impl Fn(&str) -> Option<&'a Bilingual>, fn(T) -> Say),
    value: impl Fn(&str, T) -> [Option<String>; 2],
) -> Lists {
    let title = |id: &str| title(id).map(|title| language.of(title).to_owned());
    let whole = |id: String| Line { title: title(&id), ..Line::plain(id) };
    let changed = |one: Changed<T>| {
        let parts: Vec<String> = one.parts.iter().map(|part| language.say(word(*part)).to_lowercase()).collect();
        let values = one.parts.iter().filter_map(|part| match value(&one.id, *part) {
            [None, None] => None,
            sides => Some((word(*part), sides.map(|side| side.unwrap_or_else(|| "–".to_owned())))),
        });
        let is_one_of_several = one.parts.len() > 1;
        let what = format!("{}: {}", one.id, parts.join(", "));
        Line { what, title: title(&one.id), values: values.collect(), is_one_of_several }
    };
    vec![
        (words::ADDED, changes.added.into_iter().map(whole).collect()),
        (words::REMOVED, changes.removed.into_iter().map(whole).collect()),
        (words::CHANGED, changes.changed.into_iter().map(changed).collect()),
    ]
}

impl Line {
    const fn plain(what: String) -> Line {
        Line { what, title: None, values: Vec::new(), is_one_of_several: false }
    }

    fn shown(self, language: Language) -> Html {
        let side = |name: Say, text: String| html! { <div><dt>{ language.say(name) }</dt><dd class="kept"><bdi>{ text }</bdi></dd></div> };
        html! {
            <li>
                { self.what }
                if let Some(title) = self.title { <p class="hint"><bdi>{ title }</bdi></p> }
                { for self.values.into_iter().map(|(part, [before, after])| html! {
                    <>
                        if self.is_one_of_several { <p class="hint">{ language.say(part) }</p> }
                        <dl class="lines">{ side(words::BEFORE, before) }{ side(words::AFTER, after) }</dl>
                    </>
                }) }
            </li>
        }
    }
}
