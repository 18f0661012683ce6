//! Said above every page of the desk while this computer's clock stands before what the desk knows to be past: the day on which a file is
//! first seen and the time of a decision are taken from it.

use super::InDesk;
use crate::browser::clock;
use crate::text::page::desk as words;
use crate::ui::components::clock_behind;
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ClockBehindProps {
    pub desk: InDesk,
}

#[component]
pub fn ClockBehind(props: &ClockBehindProps) -> Html {
    let language = use_language();
    // Looked at again on every page: the clock may have been set meanwhile.
    let _ = use_route::<Route>();
    let actions = use_desk_actions();
    let noted = use_state_eq(|| None::<i64>);
    use_effect_with(props.desk.clone(), {
        let noted = noted.setter();
        move |_| {
            let Some(actions) = actions else { return };
            yew::platform::spawn_local(async move { noted.set(actions.latest_note().await) });
        }
    });
    let last = props.desk.0.latest().max(*noted).and_then(clock::later_than_now);
    let Some(last) = last else { return Html::default() };
    html! {
        <div class="notices" id="desk-clock">
            { clock_behind(language, words::clock_behind_why(language, clock::now(), last)) }
        </div>
    }
}
