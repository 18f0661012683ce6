//! What was entered for another version of a file and is to be looked at again ("cần xem lại"): beside, and never lost.

use crate::assessment::{CheckEntry, PutAway, dismiss_put_away, given, take_back_put_away};
use crate::browser::clock;
use crate::criteria::Check;
use crate::text::page::further as words;
use crate::text::{Language, TO_REVIEW, answer_lines};
use crate::ui::components::{Said, Tag, Tone};
use crate::ui::state::{OpenDraft, Rework, use_language};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ToReviewProps {
    pub open: OpenDraft,
    pub on_change: Callback<(Rework, Said)>,
}

/// One thing that was entered.
struct Entered {
    /// Id of its file.
    file: String,
    version: String,
    /// Id of the check, item or indicator.
    asked: String,
    title: String,
    said: String,
    /// Whether the check takes an answer of this kind.
    can_come_back: bool,
}

#[component]
pub fn ToReview(props: &ToReviewProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let in_use = |away: &&PutAway| open.used.part.file(&away.file.id).is_some();
    let put_away = open.used.part.put_away.iter().rev().filter(in_use);
    let entered: Vec<Entered> = put_away.flat_map(|away| of(language, open, away)).collect();
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

fn of(language: Language, open: &OpenDraft, away: &PutAway) -> Vec<Entered> {
    let one = |asked: &String, title: Option<&str>, said: String, can_come_back: bool| Entered {
        file: away.file.id.clone(),
        version: away.file.version.clone(),
        asked: asked.clone(),
        title: title.unwrap_or(asked).to_owned(),
        said,
        can_come_back,
    };
    let checks = away.entries.iter().map(|(id, entry)| {
        let check = open.standard.check(id);
        let title = check.map(|check| language.of(&check.question));
        let said = check.map(|check| typed(language, check, entry)).unwrap_or_default();
        let back = check.is_some_and(|check| take_back_put_away(&open.draft, check, 0).is_some());
        one(id, title, said, back)
    });
    let points = away.file.points.iter().map(|(id, typed)| {
        let check = open.standard.check(id).map(|check| language.of(&check.question));
        let title = check.or_else(|| open.standard.criterion(id).map(|criterion| language.of(&criterion.title)));
        one(id, title, format!("{} ({})", typed.points, typed.reason), false)
    });
    let counts = away.file.counts.iter().map(|(id, counts)| {
        let programme = open.used.files.programme(&away.file.id);
        let title = programme.and_then(|programme| programme.indicator(id)).map(|one| language.of(&one.title));
        let said: Vec<String> = counts.iter().map(|(count, text)| format!("{count}: {text}")).collect();
        one(id, title, said.join("; "), false)
    });
    checks.chain(points).chain(counts).collect()
}

fn typed(language: Language, check: &Check, entry: &CheckEntry) -> String {
    let crate::assessment::Given::Answer(answer) = given(check, entry) else { return entry.note.clone() };
    let lines = answer_lines(language, check, &answer);
    lines.into_iter().map(|(label, text)| format!("{label}: {text}")).collect::<Vec<_>>().join("; ")
}

fn row(language: Language, props: &ToReviewProps, one: Entered) -> Html {
    let said = words::of_version(language, &one.version, &one.said);
    let back: Rework = {
        let id = one.asked.clone();
        Rc::new(move |open: &OpenDraft| take_back_put_away(&open.draft, open.standard.check(&id)?, clock::now()))
    };
    let gone: Rework = {
        let (file, asked) = (one.file.clone(), one.asked.clone());
        Rc::new(move |open: &OpenDraft| dismiss_put_away(&open.draft, &file, &asked, clock::now()))
    };
    let take_back = props.on_change.reform(move |_: MouseEvent| (back.clone(), Said::Nothing));
    let dismiss = props.on_change.reform(move |_: MouseEvent| (gone.clone(), Said::Nothing));
    html! {
        <li key={format!("{} {} {}", one.file, one.version, one.asked)}>
            <div>
                <p><strong>{ one.title }</strong>{ " " }<Tag tone={Tone::Warn} text={language.say(TO_REVIEW)} /></p>
                <p class="kept"><bdi>{ said }</bdi></p>
                if !props.open.read_only {
                    <p class="choose">
                        if one.can_come_back {
                            <button type="button" class="button plain" onclick={take_back}>{ language.say(words::TAKE_BACK) }</button>
                        }
                        <button type="button" class="button plain" onclick={dismiss}>{ language.say(words::LOOKED_AT) }</button>
                    </p>
                }
            </div>
        </li>
    }
}
