//! What was entered for another version of a file and is to be looked at again ("cần xem lại"): beside, and never lost.

use crate::assessment::{
    CheckEntry, Entry, Given, LaidAside, PutAway, dismiss, dismiss_put_away, given, take_back, take_back_put_away,
};
use crate::browser::clock;
use crate::criteria::{Check, Criteria, shipped_by_id};
use crate::text::page::further as words;
use crate::text::{Language, TO_REVIEW, answer_lines, bare_entry_lines, beside_entry_lines, yes_no};
use crate::ui::components::{Notice, Said, Tag, Tone};
use crate::ui::pages::uuid;
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, Rework, use_language};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// Beside a field for which something else was typed under another version: that it waits, and where.
pub fn waits(language: Language, open: &OpenDraft) -> Html {
    html! {
        <Notice tone={Tone::Warn} title={language.say(TO_REVIEW)}>
            <p>{ language.say(words::REVIEW_WHY) }</p>
            <p><Link<Route> to={Route::Further { draft: uuid(open) }}>{ language.say(words::TITLE) }</Link<Route>></p>
        </Notice>
    }
}

#[derive(Properties, PartialEq)]
pub struct ToReviewProps {
    pub open: OpenDraft,
    pub on_change: Callback<(Rework, Said)>,
}

/// One thing that was entered.
struct Entered {
    /// Whether it was typed for the standard; else for a further file.
    of_standard: bool,
    /// Where it waits in the draft.
    place: usize,
    /// The file and the version, by which a row is known also when another one has gone.
    waits_under: String,
    version: String,
    /// Id of the check, item or indicator.
    asked: String,
    title: String,
    /// Labels and what was typed.
    lines: Vec<(String, String)>,
    /// Whether the check takes an answer of this kind.
    can_come_back: bool,
}

#[component]
pub fn ToReview(props: &ToReviewProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let in_use = |(_, away): &(usize, &PutAway)| open.used.part.file(&away.file.id).is_some();
    let put_away = open.used.part.put_away.iter().enumerate().rev().filter(in_use);
    let laid = open.draft.laid_aside.iter().enumerate().rev();
    let of_standard = laid.flat_map(|(place, laid)| laid_aside(language, open, place, laid));
    let entered: Vec<Entered> =
        of_standard.chain(put_away.flat_map(|(place, away)| of(language, open, place, away))).collect();
    if entered.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="to-review">
            <h2 id="to-review">{ language.say(TO_REVIEW) }</h2>
            <p>{ language.say(words::REVIEW_WHY) }</p>
            <ul class="tasks further">{ for entered.into_iter().map(|one| row(language, props, one)) }</ul>
        </section>
    }
}

/// What was typed under another version of the standard. Every released version stays in the product, so its own words are known where
/// the newer one has none; of a standard that was only tried out what it alone asked has its id.
fn laid_aside(language: Language, open: &OpenDraft, place: usize, laid: &LaidAside) -> Vec<Entered> {
    let alike = open.draft.laid_aside.iter().take(place).filter(|other| other.version == laid.version).count();
    let waits_under = format!("standard-{}-{alike}", laid.version);
    let before = shipped_by_id(&open.standard.id, &laid.version);
    let both = || [Some(&*open.standard), before].into_iter().flatten();
    let one = |asked: &String, title: Option<&str>, lines: Vec<(String, String)>, can_come_back: bool| Entered {
        of_standard: true,
        place,
        waits_under: waits_under.clone(),
        version: laid.version.clone(),
        asked: asked.clone(),
        title: title.unwrap_or(asked).to_owned(),
        lines,
        can_come_back,
    };
    let checks = laid.entries.iter().map(|(id, entry)| {
        let title = both().find_map(|criteria| criteria.check(id)).map(|check| language.of(&check.question));
        let back = take_back(&open.draft, &open.standard, place, id, 0).is_some();
        one(id, title, typed(language, open.standard.check(id), entry), back)
    });
    let question = |criteria: &Criteria, id: &str| {
        criteria.facts.iter().find(|fact| fact.id == id).map(|fact| language.of(&fact.question).to_owned())
    };
    let facts = laid.facts.iter().map(|(id, value)| {
        // What it was asked as then: that is what was answered.
        let title = before.and_then(|before| question(before, id));
        one(id, title.as_deref(), vec![(language.say(words::ANSWERED).to_owned(), yes_no(language, *value))], false)
    });
    checks.chain(facts).collect()
}

fn of(language: Language, open: &OpenDraft, place: usize, away: &PutAway) -> Vec<Entered> {
    let is_alike = |other: &&PutAway| other.file.id == away.file.id && other.file.version == away.file.version;
    let alike = open.used.part.put_away.iter().take(place).filter(is_alike).count();
    let waits_under = format!("{}-{}-{alike}", away.file.id, away.file.version);
    let one = |asked: &String, title: Option<&str>, lines: Vec<(String, String)>, can_come_back: bool| Entered {
        of_standard: false,
        place,
        waits_under: waits_under.clone(),
        version: away.file.version.clone(),
        asked: asked.clone(),
        title: title.unwrap_or(asked).to_owned(),
        lines,
        can_come_back,
    };
    let checks = away.entries.iter().map(|(id, entry)| {
        let check = open.standard.check(id);
        let title = check.map(|check| language.of(&check.question));
        let back = check.is_some_and(|check| take_back_put_away(&open.draft, place, check, 0).is_some());
        one(id, title, typed(language, check, entry), back)
    });
    let points = away.file.points.iter().map(|(id, typed)| {
        let check = open.standard.check(id).map(|check| language.of(&check.question));
        let title = check.or_else(|| open.standard.criterion(id).map(|criterion| language.of(&criterion.title)));
        let line = |label, text: &String| (language.say(label).to_owned(), text.clone());
        one(id, title, vec![line(words::POINTS_TABLE, &typed.points), line(words::REASON, &typed.reason)], false)
    });
    let counts = away.file.counts.iter().map(|(id, counts)| {
        let programme = open.used.files.programme(&away.file.id);
        let indicator = programme.and_then(|programme| programme.indicator(id));
        let title = indicator.map(|indicator| language.of(&indicator.title));
        let label = |count: &String| {
            let asked = indicator.and_then(|indicator| indicator.label_of(count));
            asked.map_or_else(|| count.clone(), |label| language.of(label).to_owned())
        };
        one(id, title, counts.iter().map(|(count, text)| (label(count), text.clone())).collect(), false)
    });
    checks.chain(points).chain(counts).collect()
}

/// In the words of the check that is asked now where what was typed answers it; otherwise, and where an answer leaves out what was
/// typed beside it, as it stands.
fn typed(language: Language, check: Option<&Check>, entry: &CheckEntry) -> Vec<(String, String)> {
    let is_all = !entry.not_applicable && !matches!(entry.entry, Entry::Document { exists: Some(false), .. });
    let answered = check.filter(|_| is_all).and_then(|check| match given(check, entry) {
        Given::Answer(answer) => Some(answer_lines(language, check, &answer)),
        _ => None,
    });
    let mut lines = answered.unwrap_or_else(|| bare_entry_lines(language, &entry.entry));
    lines.extend(beside_entry_lines(language, entry));
    lines
}

fn row(language: Language, props: &ToReviewProps, one: Entered) -> Html {
    let back: Rework = {
        let (id, of_standard, place) = (one.asked.clone(), one.of_standard, one.place);
        Rc::new(move |open: &OpenDraft| {
            if of_standard {
                return take_back(&open.draft, &open.standard, place, &id, clock::now());
            }
            take_back_put_away(&open.draft, place, open.standard.check(&id)?, clock::now())
        })
    };
    let gone: Rework = {
        let (asked, of_standard, place) = (one.asked.clone(), one.of_standard, one.place);
        let dismissed = if of_standard { dismiss } else { dismiss_put_away };
        Rc::new(move |open: &OpenDraft| dismissed(&open.draft, place, &asked, clock::now()))
    };
    let take_back = props.on_change.reform(move |_: MouseEvent| (back.clone(), Said::Nothing));
    let dismiss = props.on_change.reform(move |_: MouseEvent| (gone.clone(), Said::Nothing));
    let version = words::of_version(language, &one.version);
    let [of_back, of_gone] =
        [words::TAKE_BACK, words::LOOKED_AT].map(|label| format!("{}: {} ({version})", language.say(label), one.title));
    let id = format!("{}-{}", one.waits_under, one.asked);
    html! {
        <li key={id.clone()}>
            <div>
                <p><strong>{ one.title }</strong>{ " " }<Tag tone={Tone::Warn} text={language.say(TO_REVIEW)} /></p>
                <p class="hint">{ version }</p>
                <dl class="lines">
                    { for one.lines.into_iter().map(|(label, text)| html! { <div><dt>{ label }</dt><dd class="kept"><bdi>{ text }</bdi></dd></div> }) }
                </dl>
                if !props.open.read_only {
                    <p class="choose">
                        if one.can_come_back {
                            <button type="button" class="button plain" id={format!("take-back-{id}")} aria-label={of_back} onclick={take_back}>{ language.say(words::TAKE_BACK) }</button>
                        }
                        <button type="button" class="button plain" id={format!("dismiss-{id}")} aria-label={of_gone} onclick={dismiss}>{ language.say(words::LOOKED_AT) }</button>
                    </p>
                }
            </div>
        </li>
    }
}
