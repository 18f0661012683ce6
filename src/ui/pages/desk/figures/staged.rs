//! A register that was read and isn't used yet: how many units, which rows are no use and why, which look wrong.

use crate::browser::{files, page};
use crate::review::register::{NotARegister, Register, Warning, restore_zeros};
use crate::review::table::{Cell, Table, csv};
use crate::text::page::desk_figures as words;
use crate::text::{Language, Say, not_a_register, number, row_refusal, row_warning};
use crate::ui::components::{Notice, Said, SaidLine, Tone};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// What was read, with its bytes. Another reading is another one, though it may say the same.
#[derive(Clone)]
pub struct Pending {
    pub read: Rc<Result<Register, NotARegister>>,
    pub bytes: Rc<Vec<u8>>,
}

impl PartialEq for Pending {
    fn eq(&self, other: &Pending) -> bool {
        Rc::ptr_eq(&self.read, &other.read)
    }
}

/// The table on the page has no more rows than this. All of them are in the table to save.
const MOST_ROWS: usize = 200;

#[derive(Properties, PartialEq)]
pub struct StagedViewProps {
    pub pending: Pending,
    /// With the zeros put back or not.
    pub on_use: Callback<bool>,
    pub on_discard: Callback<()>,
}

#[component]
pub fn StagedView(props: &StagedViewProps) -> Html {
    let language = use_language();
    let zeros = use_state(|| false);
    use_effect_with(props.pending.clone(), {
        let zeros = zeros.setter();
        move |_| {
            zeros.set(false);
            page::focus("register-staged");
        }
    });
    let register = use_memo((props.pending.clone(), *zeros), |(pending, zeros)| {
        let mut register = pending.read.as_ref().clone();
        if let (Ok(register), true) = (&mut register, zeros) {
            restore_zeros(register);
        }
        register
    });
    let put_back = Callback::from({
        let zeros = zeros.setter();
        move |_: MouseEvent| zeros.set(true)
    });
    let onclick = {
        let zeros = *zeros;
        props.on_use.reform(move |_: MouseEvent| zeros)
    };
    let discard = props.on_discard.reform(|_: MouseEvent| ());
    let is_usable = register.as_ref().as_ref().is_ok_and(|register| !register.units.is_empty());
    html! {
        <section class="sheet" aria-labelledby="register-staged">
            <h3 id="register-staged" tabindex="-1">{ language.say(words::STAGED) }</h3>
            { match register.as_ref() {
                Err(why) => html! { <Notice tone={Tone::Bad}><p>{ not_a_register(language, why) }</p></Notice> },
                Ok(register) => findings(language, register, *zeros, put_back),
            } }
            <p class="actions">
                if is_usable {
                    <button type="button" class="button" id="register-use" {onclick}>{ language.say(words::USE_REGISTER) }</button>
                }
                <button type="button" class="link" id="register-discard" onclick={discard}>{ language.say(words::DISCARD) }</button>
            </p>
        </section>
    }
}

fn findings(language: Language, register: &Register, zeros: bool, put_back: Callback<MouseEvent>) -> Html {
    let Register { units, refused, warnings, ignored } = register;
    let is_short = |what: &Warning| matches!(what, Warning::ShortCode { .. });
    let refusals = refused.iter().map(|row| Line {
        line: row.line,
        code: row.code.clone().unwrap_or_default(),
        shown: row.shown.clone(),
        why: row_refusal(language, &row.why),
    });
    let doubts = warnings.iter().map(|row| Line {
        line: row.line,
        code: String::new(),
        shown: String::new(),
        why: row_warning(language, &row.what),
    });
    html! {
        <>
            <p id="register-holds">{ words::register_holds(language, units.len(), refused.len(), warnings.len()) }</p>
            if let Some(codes) = words::refused_codes(language, refused) { <p id="register-refused-codes">{ codes }</p> }
            if !ignored.is_empty() {
                <p class="hint">{ language.say(words::IGNORED) }{ ": " }{ ignored.join(", ") }</p>
            }
            <Lines id="register-refused" title={words::REFUSED_ROWS} lines={refusals.collect::<Vec<_>>()} />
            <Lines id="register-warnings" title={words::WARNINGS} lines={doubts.collect::<Vec<_>>()} />
            if warnings.iter().any(|row| is_short(&row.what)) {
                <p><button type="button" class="button plain" id="register-zeros" onclick={put_back}>{ language.say(words::RESTORE_ZEROS) }</button></p>
            }
            <p class="hint" role="status">{ if zeros { language.say(words::ZEROS_RESTORED) } else { "" } }</p>
        </>
    }
}

/// A row of the register: where, what stands there, what is wrong.
#[derive(Clone, PartialEq)]
struct Line {
    line: u64,
    code: String,
    shown: String,
    why: String,
}

#[derive(Properties, PartialEq)]
struct LinesProps {
    id: &'static str,
    title: Say,
    lines: Vec<Line>,
}

/// The first of them, and all to save: a register of thousands is put right in a sheet and not on this page.
#[component]
fn Lines(props: &LinesProps) -> Html {
    let language = use_language();
    let said = use_state_eq(Said::default);
    let LinesProps { id, title, lines } = props;
    if lines.is_empty() {
        return Html::default();
    }
    let save = Callback::from({
        let (said, table) = (said.setter(), table(language, *title, lines));
        let name = format!("antt_{id}.csv");
        move |_: MouseEvent| {
            let saved = files::save(&name, "text/csv", &csv(&table));
            said.set(saved.map_or_else(|error| Said::Failed(error.into()), |()| Said::SavedTo(name.clone())));
        }
    });
    let more = lines.len().saturating_sub(MOST_ROWS);
    html! {
        <>
            <h4>{ language.say(*title) }</h4>
            <div class="scroll"><table id={*id}>
                <thead><tr>
                    <th scope="col" class="n">{ language.say(words::LINE) }</th><th scope="col">{ language.say(words::WHY) }</th>
                </tr></thead>
                <tbody>{ for lines.iter().take(MOST_ROWS).map(|Line { line, shown, why, .. }| html! {
                    <tr><td class="n">{ number(language, *line) }</td><td>{ why }if !shown.is_empty() { <br /><code>{ shown }</code> }</td></tr>
                }) }</tbody>
            </table></div>
            if more > 0 { <p class="hint">{ words::more_lines(language, more) }</p> }
            <p><button type="button" class="button plain" id={format!("{id}-save")} onclick={save}>{ words::save_lines(language, lines.len()) }</button></p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

fn table(language: Language, title: Say, lines: &[Line]) -> Table {
    let row = |Line { line, code, shown, why }: &Line| {
        vec![Cell::count(*line), Cell::text(code), Cell::text(shown), Cell::text(why)]
    };
    Table {
        name: language.say(title).to_owned(),
        headings: [words::LINE, words::CODE, words::WHAT, words::WHY]
            .map(|head| language.say(head).to_owned())
            .to_vec(),
        rows: lines.iter().map(row).collect(),
    }
}
