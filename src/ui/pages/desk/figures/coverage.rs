//! A commune's own assessment: the rows of Điều 5 khoản 4 as they stand there, beside what the figures say, and the button that writes
//! the one over the other.

use super::sums::InSums;
use crate::assessment::{Draft, EvidenceFile, Field};
use crate::criteria::UnitKind;
use crate::document::open::{File, open};
use crate::document::summary::file_name;
use crate::json::Digest;
use crate::review::roll_up::{CountedPaper, Coverage, coverage};
use crate::text::page::{check, desk_figures as words};
use crate::text::{Language, Say, in_coverage};
use crate::ui::components::{Notice, Said, SaidLine, Tone};
use crate::ui::form::Select;
use crate::ui::route::Route;
use crate::ui::state::desk::{DeskActions, use_desk_actions};
use crate::ui::state::{CHECK_OF_COVERAGE, NotFilled, fill_coverage, keep_beside, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CoverageFillProps {
    pub sums: InSums,
}

#[component]
pub fn CoverageFill(props: &CoverageFillProps) -> Html {
    let language = use_language();
    let (shelf, actions) = (use_shelf(), use_desk_actions());
    let drafts = use_state(Vec::<Rc<Draft>>::new);
    let chosen = use_state_eq(String::new);
    let said = use_state_eq(|| Said::Nothing);
    let turn = use_state_eq(|| 0_u32);
    let year = props.sums.0.years.this.year;
    use_effect_with((shelf.clone(), year, *turn), {
        let drafts = drafts.setter();
        move |(shelf, year, _)| {
            let (shelf, year) = (shelf.clone(), *year);
            yew::platform::spawn_local(async move {
                let Some(shelf) = shelf else { return };
                let all = shelf.drafts().await.map(|(all, _)| all).unwrap_or_default();
                let is_meant = |draft: &Rc<Draft>| {
                    draft.kind == UnitKind::Commune && draft.year == year && !draft.is_for_practice()
                };
                drafts.set(all.into_iter().filter(is_meant).collect());
            });
        }
    });
    let coverage = use_memo(props.sums.clone(), |sums| coverage(&sums.0.years.this, &sums.0.submissions));
    let draft = drafts.iter().find(|draft| draft.id == *chosen).cloned();
    let on_choose = Callback::from({
        let (chosen, said) = (chosen.setter(), said.setter());
        move |id| {
            chosen.set(id);
            said.set(Said::Nothing);
        }
    });
    let write = |does: Does| {
        let (said, turn, coverage, draft) = (said.setter(), turn.clone(), coverage.clone(), draft.clone());
        let (shelf, actions) = (shelf.clone(), actions.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(shelf), Some(actions), Some(draft)) = (shelf.clone(), actions.clone(), draft.clone()) else {
                return;
            };
            let (said, turn, coverage) = (said.clone(), turn.clone(), coverage.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                let written = match does {
                    Does::Fill => {
                        let papers = papers(&actions, &coverage.counted).await;
                        fill_coverage(&shelf, &draft.id, &coverage, &papers).await
                    }
                    Does::KeepBeside => keep_beside(&shelf, &draft.id, &coverage).await,
                };
                said.set(match written {
                    Ok(()) => Said::Done(does.done()),
                    Err(NotFilled::HeldElsewhere) => Said::Failed(words::READ_ONLY.into()),
                    Err(NotFilled::Store(error)) => Said::Failed(Trouble::Store(error)),
                    Err(NotFilled::NotOpened) => Said::Failed(words::NOT_OPENED.into()),
                    Err(NotFilled::NotBeside) => Said::Failed(words::NOT_BESIDE.into()),
                });
                turn.set(turn.wrapping_add(1));
            });
        })
    };
    let none = (AttrValue::Static(""), AttrValue::from(language.say(words::CHOOSE_DRAFT)));
    let named = drafts.iter().map(|draft| {
        (AttrValue::from(draft.id.clone()), AttrValue::from(words::draft_name(language, &draft.profile.name)))
    });
    let options: Vec<_> = std::iter::once(none).chain(named).collect();
    html! {
        <section class="no-print" aria-labelledby="coverage">
            <h2 id="coverage">{ language.say(words::COVERAGE) }</h2>
            <p>{ language.say(words::COVERAGE_WHY) }</p>
            if drafts.is_empty() {
                <p class="hint">{ language.say(words::NO_DRAFT) }</p>
            } else {
                <Select id="coverage-draft" label={language.say(words::DRAFT)} {options} chosen={(*chosen).clone()} {on_choose} />
            }
            if let Some(draft) = &draft {
                { beside(language, draft, &coverage) }
                { unregistered(language, &props.sums, &coverage) }
                <p class="actions">
                    <button type="button" class="button" id="coverage-fill" onclick={write(Does::Fill)} disabled={*said == Said::Working}>{ language.say(words::FILL) }</button>
                    <button type="button" class="button plain" id="coverage-beside" onclick={write(Does::KeepBeside)} disabled={*said == Said::Working}>{ language.say(words::KEEP_BESIDE) }</button>
                    <Link<Route> to={address(draft)}>{ language.say(words::TO_CHECK) }</Link<Route>>
                </p>
            }
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

/// What is written into the draft.
#[derive(Clone, Copy)]
enum Does {
    Fill,
    /// The figures for the self-check alone.
    KeepBeside,
}

impl Does {
    const fn done(self) -> Say {
        match self {
            Does::Fill => words::FILLED,
            Does::KeepBeside => words::KEPT_BESIDE,
        }
    }
}

fn address(draft: &Draft) -> Route {
    let uuid = draft.id.trim_start_matches("urn:uuid:").to_owned();
    Route::Check { draft: uuid, criterion: "5.4".to_owned(), check: CHECK_OF_COVERAGE.to_owned() }
}

/// A row for each kind: what stands there, and what would.
fn beside(language: Language, draft: &Draft, coverage: &Coverage) -> Html {
    let entry = draft.entries.get(CHECK_OF_COVERAGE).map(|entry| &entry.entry);
    let heads = [check::TOTAL, check::REGISTERED, check::RECOGNISED];
    let fields = |row: usize| [Field::Total(row), Field::Registered(row), Field::Recognised(row)];
    html! {
        <div class="scroll"><table class="figures" id="coverage-rows">
            <thead><tr>
                <th scope="col">{ language.say(words::KIND) }</th>
                { for [words::THERE, words::WOULD_BE].iter().flat_map(|when| heads.iter().map(move |head| (when, head))).map(|(when, head)| html! {
                    <th scope="col" class="n">{ format!("{}: {}", language.say(*when), language.say(*head)) }</th>
                }) }
            </tr></thead>
            <tbody>{ for coverage.rows.iter().zip(UnitKind::IN_COVERAGE).enumerate().map(|(at, (row, kind))| {
                let there = fields(at).map(|field| entry.map_or("", |entry| entry.text(field)).to_owned());
                let new = [row.total, row.registered, row.recognised].map(|count| count.to_string());
                let labelled = there.into_iter().zip(heads).map(|cell| (words::THERE, cell)).chain(new.into_iter().zip(heads).map(|cell| (words::WOULD_BE, cell)));
                html! {
                    <tr>
                        <th scope="row">{ language.say(in_coverage(kind)) }</th>
                        { for labelled.map(|(when, (text, head))| html! {
                            <td class="n" data-head={format!("{}: {}", language.say(when), language.say(head))}>{ if text.is_empty() { "–".to_owned() } else { text } }</td>
                        }) }
                    </tr>
                }
            }) }</tbody>
        </table></div>
    }
}

/// Who would make more recognised than registered units.
fn unregistered(language: Language, sums: &InSums, coverage: &Coverage) -> Html {
    if coverage.unregistered.is_empty() {
        return Html::default();
    }
    let units = coverage.unregistered.iter().filter_map(|at| sums.0.register.units.get(*at));
    html! {
        <div id="coverage-unregistered">
            <Notice tone={Tone::Warn} alert=true>
                <p>{ language.say(words::UNREGISTERED) }</p>
                <ul>{ for units.map(|unit| html! { <li><bdi>{ &unit.name }</bdi></li> }) }</ul>
            </Notice>
        </div>
    }
}

/// The summaries that were counted, as they are cited. What is not here any more is left out.
async fn papers(actions: &DeskActions, counted: &[Digest]) -> Vec<CountedPaper> {
    let mut papers = Vec::new();
    for digest in counted {
        let Ok(Some(bytes)) = actions.bytes(&digest.to_string()).await else { continue };
        let Ok(File::Summary(opened)) = open(&bytes) else { continue };
        let summary = &opened.document;
        papers.push(CountedPaper {
            title: words::cited(&summary.unit.name, summary.period.year, summary.revision),
            digest: *digest,
            file: EvidenceFile {
                name: file_name(summary),
                size: bytes.len() as u64,
                digest: Digest::of_bytes(&bytes).to_string(),
            },
        });
    }
    papers
}
