//! A register that was read and isn't used yet: how many units, which rows are no use and why, which look wrong.

use crate::browser::page;
use crate::review::register::{NotARegister, Register, Warning, restore_zeros};
use crate::text::page::desk_figures as words;
use crate::text::{Language, Say, not_a_register, number, row_refusal, row_warning};
use crate::ui::components::{Notice, Tone};
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

/// No table on the page has more rows than this; how many there are is said above it.
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
    let refusals = refused.iter().map(|row| (row.line, row.shown.clone(), row_refusal(language, &row.why)));
    let doubts = warnings.iter().map(|row| (row.line, String::new(), row_warning(language, &row.what)));
    html! {
        <>
            <p id="register-holds">{ words::register_holds(language, units.len(), refused.len(), warnings.len()) }</p>
            if !ignored.is_empty() {
                <p class="hint">{ language.say(words::IGNORED) }{ ": " }{ ignored.join(", ") }</p>
            }
            { rows(language, ("register-refused", words::REFUSED_ROWS), refusals.take(MOST_ROWS).collect()) }
            { rows(language, ("register-warnings", words::WARNINGS), doubts.take(MOST_ROWS).collect()) }
            if warnings.iter().any(|row| is_short(&row.what)) {
                <p><button type="button" class="button plain" id="register-zeros" onclick={put_back}>{ language.say(words::RESTORE_ZEROS) }</button></p>
            }
            <p class="hint" role="status">{ if zeros { language.say(words::ZEROS_RESTORED) } else { "" } }</p>
        </>
    }
}

/// Line, what stands there, what is wrong.
fn rows(language: Language, (id, title): (&'static str, Say), rows: Vec<(u64, String, String)>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ language.say(title) }</h4>
            <div class="scroll"><table {id}>
                <thead><tr>
                    <th scope="col" class="n">{ language.say(words::LINE) }</th><th scope="col">{ language.say(words::WHY) }</th>
                </tr></thead>
                <tbody>{ for rows.into_iter().map(|(line, shown, why)| html! {
                    <tr><td class="n">{ number(language, line) }</td><td>{ why }if !shown.is_empty() { <br /><code>{ shown }</code> }</td></tr>
                }) }</tbody>
            </table></div>
        </>
    }
}
