//! Whether the page is being printed: what is seen only in part on a screen is drawn as a whole then.

use crate::browser::print::on_print;
use yew::prelude::*;

#[hook]
pub fn use_printing() -> bool {
    let printing = use_state_eq(|| false);
    use_effect_with((), {
        let printing = printing.setter();
        move |()| {
            let guard = on_print(move |now| printing.set(now));
            move || drop(guard)
        }
    });
    *printing
}
