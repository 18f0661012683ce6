//! One file in the staging table: what it is, the three questions kept apart, what taking it over would do.

use crate::bulk::What;
use crate::criteria::{Date, UnitKind};
use crate::document::UnitName;
use crate::review::desk::RowVerdict;
use crate::review::intake::{State, StateKind};
use crate::review::trust::{Role, Standing};
use crate::review::{ContentState, Known, Seal, TrustList};
use crate::text::page::{desk_intake as words, further};
use crate::text::review::{content_state, row_verdict, ruling, state as state_words};
use crate::text::{Language, kind_name};
use crate::ui::components::{Icon, Symbol};
use crate::ui::route::Route;
use crate::ui::state::intake::Item;
use yew::prelude::*;
use yew_router::prelude::*;

/// What a row is drawn with.
pub struct Look<'a> {
    pub language: Language,
    pub trust: &'a TrustList,
    pub today: Date,
}

impl Look<'_> {
    /// The cells behind the file's name.
    pub fn cells(&self, item: &Item, state: &State) -> Html {
        let language = self.language;
        match &*item.what {
            What::Known(Known::Summary(record)) => {
                let standing = self.trust.standing_of(record, self.today);
                let content = match record.verdict {
                    Some(_) => {
                        format!(
                            "{}. {}",
                            language.say(content_state(record.content)),
                            language.say(row_verdict(RowVerdict::of(record)))
                        )
                    }
                    None => language.say(content_state(record.content)).to_owned(),
                };
                html! {
                    <>
                        { self.unit(&record.unit) }
                        <td class="n">{ record.year }</td>
                        <td class="n">{ record.revision }</td>
                        <td>{ seal(language, &record.seal) }</td>
                        <td>{ self.key(standing) }</td>
                        <td>{ if record.seal.is_intact() { of_content(record.content, content) } else { html! { "–" } } }</td>
                        <td>{ self.effect(item, state) }</td>
                    </>
                }
            }
            What::Known(Known::Decision(record)) => {
                let by = record.seal.signed();
                let standing = by.map(|by| self.trust.standing(&by, self.today, Role::Reviewer, None));
                let decision = &record.decision;
                let content = format!("{}: {}", language.say(words::DECISION), language.say(ruling(decision.decision)));
                html! {
                    <>
                        { self.unit(&decision.unit) }
                        <td class="n">{ decision.year }</td>
                        <td class="n">{ decision.assessment.revision }</td>
                        <td>{ seal(language, &record.seal) }</td>
                        <td>{ self.key(standing) }</td>
                        <td>{ mark(Symbol::Info, "", content) }</td>
                        <td>{ self.effect(item, state) }</td>
                    </>
                }
            }
            What::ForTrust { file, seal: sealed } => html! {
                <>
                    <td>{ language.say(words::for_trust(*file)) }</td><td /><td />
                    <td>{ seal(language, sealed) }</td><td /><td />
                    <td>{ self.effect(item, state) }</td>
                </>
            },
            What::Personal | What::Criteria | What::Refused(_) => html! {
                <><td /><td /><td /><td /><td /><td /><td>{ self.effect(item, state) }</td></>
            },
        }
    }

    fn unit(&self, unit: &UnitName) -> Html {
        let kind = UnitKind::from_id(&unit.kind).map(|kind| self.language.say(kind_name(kind)));
        html! {
            <td>
                <span class="two"><bdi>{ &unit.name }</bdi>{ ", " }<bdi>{ &unit.parent_name }</bdi></span>
                if let Some(kind) = kind { <span class="hint kind">{ kind }</span> }
            </td>
        }
    }

    fn key(&self, standing: Option<Standing>) -> Html {
        let Some(standing) = standing else {
            return mark(Symbol::Question, "", self.language.say(words::NO_SIGNER).to_owned());
        };
        let (symbol, tone) = match standing {
            Standing::Trusted => (Symbol::Tick, "good"),
            Standing::TrustedOther | Standing::Unknown => (Symbol::Question, "warn"),
            Standing::Revoked { .. } => (Symbol::Cross, "bad"),
        };
        mark(symbol, tone, words::standing(self.language, standing))
    }

    fn effect(&self, item: &Item, state: &State) -> Html {
        let language = self.language;
        let (symbol, tone) = match state.kind() {
            StateKind::New | StateKind::Replaces => (Symbol::Tick, ""),
            StateKind::Same | StateKind::ForTrust | StateKind::NotForDesk => (Symbol::Info, ""),
            StateKind::Older | StateKind::Gap => (Symbol::Question, "warn"),
            StateKind::Conflict | StateKind::NotIntact | StateKind::Refused => (Symbol::Cross, "bad"),
        };
        let mut said = state_words(language, state);
        match &*item.what {
            What::Refused(why) => said = format!("{said}. {}", why.say(language).join(" ")),
            What::Personal => said = format!("{said}. {}", language.say(words::PERSONAL)),
            What::Criteria => {
                let said = format!("{said}. {}", language.say(words::CRITERIA));
                return html! {
                    <>
                        { mark(symbol, tone, said) }{ " " }
                        <Link<Route> to={Route::Criteria}>{ language.say(further::TO_CRITERIA) }</Link<Route>>
                    </>
                };
            }
            What::Known(_) | What::ForTrust { .. } => {}
        }
        mark(symbol, tone, said)
    }
}

fn seal(language: Language, seal: &Seal) -> Html {
    // Intact is not trusted: it looks like nothing special.
    let (symbol, tone, sentence) = match seal {
        Seal::Intact { .. } => (Symbol::Tick, "", words::INTACT),
        Seal::Altered { .. } => (Symbol::Cross, "bad", words::ALTERED),
        Seal::Unsigned => (Symbol::Cross, "bad", words::UNSIGNED),
    };
    mark(symbol, tone, language.say(sentence).to_owned())
}

fn of_content(state: ContentState, said: String) -> Html {
    let (symbol, tone) = match state {
        ContentState::Agrees => (Symbol::Tick, ""),
        ContentState::Differs => (Symbol::Cross, "bad"),
        ContentState::CriteriaUnknown => (Symbol::Question, "warn"),
    };
    mark(symbol, tone, said)
}

/// A state in words, with a sign that says the same. What is too long for the row is in the title, and in full below the table.
fn mark(symbol: Symbol, tone: &'static str, said: String) -> Html {
    html! { <span class={classes!("mark", tone)} title={said.clone()}><Icon {symbol} /><span class="two">{ said }</span></span> }
}
