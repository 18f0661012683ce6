//! One programme: the indicators asked of this kind of unit, entered as counts, each with its target and whether it is reached.

use super::base::offer;
use super::programme_route;
use super::to_review::waits;
use crate::assessment::{FurtherChange, UsedFile, apply_further};
use crate::browser::clock;
use crate::criteria::{Form, Indicator, Programme};
use crate::document::summary::{SelfAssessment, carried_base};
use crate::text::page::{further as words, tasks};
use crate::text::{Language, above_whole, attainment, indicator_figure, number_fault, target_line};
use crate::ui::components::{Notice, Page, Tag, Tone, WithDraft};
use crate::ui::form::{TextField, Width};
use crate::ui::pages::{back_to_tasks, caption, uuid};
use crate::ui::route::{Route, read};
use crate::ui::state::{OpenDraft, Rework, use_earlier, use_language, use_rework_of};
use crate::verdict::{Attainment, measure_unit, summand};
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ProgrammePageProps {
    /// What stands after `programme/` in its id.
    pub programme: AttrValue,
}

#[component]
pub fn ProgrammePage(props: &ProgrammePageProps) -> Html {
    let id = AttrValue::from(format!("programme/{}", read(&props.programme)));
    html! { <WithDraft show={Callback::from(move |open: OpenDraft| html! { <Indicators {open} id={&id} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct IndicatorsProps {
    open: OpenDraft,
    id: AttrValue,
}

#[component]
fn Indicators(props: &IndicatorsProps) -> Html {
    let language = use_language();
    let open = &props.open;
    let rework = use_rework_of(&open.draft.id);
    let earlier = use_earlier(open);
    let used = open.used.files.programme(&props.id).zip(open.used.part.file(&props.id));
    let Some((programme, file)) = used else {
        return html! { <Redirect<Route> to={Route::Further { draft: uuid(open) }} /> };
    };
    let earlier: Vec<&SelfAssessment> = earlier.iter().collect();
    let asked = programme.indicators.iter().filter(|indicator| indicator.asked_of.asks(open.draft.kind));
    html! {
        <Page title={language.of(&programme.title).to_owned()} caption={caption(language, open)} back={back_to_tasks(language, open)}>
            <p>{ language.of(&programme.description) }</p>
            <p class="hint">{ language.say(words::NEVER_BLOCKS) }</p>
            <div class="checks">{ for asked.map(|indicator| one(language, open, (programme, file), indicator, (&rework, &earlier))) }</div>
            <p class="hint">{ language.say(words::LOCAL_FIGURES) }</p>
            { go_on(language, open, &programme.id) }
        </Page>
    }
}

fn one(
    language: Language,
    open: &OpenDraft,
    (programme, file): (&Programme, &UsedFile),
    indicator: &Indicator,
    (rework, earlier): (&Callback<Rework>, &[&SelfAssessment]),
) -> Html {
    let id = &indicator.id;
    let target = target_line(language, indicator).unwrap_or_else(|| language.say(words::NO_TARGET).to_owned());
    let carried = carried_base(programme, indicator, open.draft.year, earlier).filter(|_| !open.read_only);
    let fields = indicator.counts.iter().map(|count| {
        let on_input = typed_into(rework, (&programme.id, id, &count.id));
        let field = format!("count-{id}-{}", count.id);
        let typed = file.count(id, &count.id);
        let fault = typed.and_then(Result::err).map(|fault| number_fault(language, fault));
        let above = above_whole(language, indicator, &count.id, file.above_whole(indicator));
        let is_base = matches!(&indicator.form, Form::Change { base, .. } if *base == count.id);
        html! {
            <div key={count.id.clone()}>
                <TextField id={field.clone()} label={language.of(&count.label).to_owned()} width={Width::Number}
                    value={file.count_typed(id, &count.id).to_owned()} message={fault.map(AttrValue::from)} read_only={open.read_only} on_input={&on_input} />
                <div role="status" class="above-whole">
                    if let Some(above) = above { <Notice tone={Tone::Warn}><p>{ above }</p></Notice> }
                </div>
                { offer(language, carried.filter(|_| is_base), (field, typed.and_then(Result::ok)), &on_input) }
            </div>
        }
    });
    html! {
        <section key={id.clone()} class="check" aria-labelledby={format!("indicator-{id}")}>
            <h2 class="question" id={format!("indicator-{id}")}>{ language.of(&indicator.title) }</h2>
            <p class="hint">{ format!("{}: {target}", language.say(words::TARGET)) }</p>
            if open.used.part.counts_to_review(&programme.id, id).next().is_some() { { waits(language, open) } }
            { for fields }
            { figure(language, file, indicator) }
        </section>
    }
}

/// To the next programme, else to the answers: nothing that is missing here blocks the way.
fn go_on(language: Language, open: &OpenDraft, id: &str) -> Html {
    let draft = uuid(open);
    let mut after = open.used.files.programmes().iter().skip_while(|programme| programme.id != id).skip(1);
    let to =
        after.next().map_or_else(|| Route::Answers { draft: draft.clone() }, |next| programme_route(&draft, &next.id));
    html! {
        <p class="actions">
            <Link<Route> {to} classes="button">{ language.say(tasks::CONTINUE) }</Link<Route>>
            <Link<Route> to={Route::Tasks { draft }} classes="button plain">{ language.say(tasks::LATER) }</Link<Route>>
        </p>
    }
}

/// What is typed for a count goes into the draft.
fn typed_into(rework: &Callback<Rework>, (programme, indicator, count): (&str, &str, &str)) -> Callback<String> {
    let names = [programme, indicator, count].map(str::to_owned);
    rework.reform(move |text: String| -> Rework {
        let [programme, indicator, count] = names.clone();
        let change = FurtherChange::Count { programme, indicator, count, text };
        Rc::new(move |open: &OpenDraft| apply_further(&open.draft, change.clone(), clock::now()))
    })
}

/// The unit's own figure by the programme's rule.
fn figure(language: Language, file: &UsedFile, indicator: &Indicator) -> Html {
    let counts = file.counts_of(indicator);
    let measured = counts.and_then(|counts| measure_unit(indicator, &summand(indicator, &counts)));
    let Some(measured) = measured else {
        return html! { <p class="says quiet" role="status">{ language.say(words::MISSING) }</p> };
    };
    let tone = match measured.attainment {
        Attainment::Reached => Tone::Good,
        Attainment::NotReached => Tone::Warn,
        Attainment::Undetermined | Attainment::NoTarget | Attainment::OfTheWhole => Tone::Quiet,
    };
    html! {
        <p class="says quiet" role="status">
            { indicator_figure(language, indicator, &measured) }{ " " }<Tag {tone} text={language.say(attainment(measured.attainment))} />
        </p>
    }
}
