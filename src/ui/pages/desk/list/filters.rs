//! What narrows the list down: words and choices, together.

use crate::review::ContentState;
use crate::review::desk::{Filter, Options, ReviewKind, RowVerdict, SignatureState};
use crate::text::page::desk_list as words;
use crate::text::review::{content_state, review_kind, row_verdict, signature_state};
use crate::text::{Language, Say, kind_name};
use crate::ui::form::{Select, TextField};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

const VERDICTS: [RowVerdict; 6] = [
    RowVerdict::Qualified,
    RowVerdict::NotQualified,
    RowVerdict::Incomplete,
    RowVerdict::OutOfScope,
    RowVerdict::NotComputed,
    RowVerdict::InConflict,
];
const SIGNATURES: [SignatureState; 5] = [
    SignatureState::Trusted,
    SignatureState::TrustedOther,
    SignatureState::Revoked,
    SignatureState::Unknown,
    SignatureState::NotIntact,
];
const CONTENTS: [ContentState; 3] = [ContentState::Agrees, ContentState::Differs, ContentState::CriteriaUnknown];
const REVIEWS: [ReviewKind; 7] = [
    ReviewKind::Waiting,
    ReviewKind::Resubmitted,
    ReviewKind::Accepted,
    ReviewKind::Recognised,
    ReviewKind::Returned,
    ReviewKind::Rejected,
    ReviewKind::Conflict,
];

#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    pub filter: Filter,
    pub options: Rc<Options>,
    pub on_change: Callback<Filter>,
}

/// What the small functions below share.
struct Asking<'a> {
    language: Language,
    filter: &'a Filter,
    on_change: &'a Callback<Filter>,
}

#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let language = use_language();
    let FiltersProps { filter, options, on_change } = props;
    let asking = Asking { language, filter, on_change };
    let said = |all: &[Say]| all.iter().map(|one| language.say(*one).to_owned()).collect::<Vec<_>>();
    let kinds: Vec<_> = options.kinds.iter().copied().collect();
    let years: Vec<i32> = options.years.iter().rev().copied().collect();
    let on_search = {
        let (filter, on_change) = (filter.clone(), on_change.clone());
        Callback::from(move |search: String| on_change.emit(Filter { search, ..filter.clone() }))
    };
    let clear = on_change.reform(|_: MouseEvent| Filter::default());
    html! {
        <form class="filters no-print" role="search" aria-label={language.say(words::FILTERS)} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <div class="search">
                <TextField id="desk-search" label={language.say(words::SEARCH)} hint={language.say(words::SEARCH_HINT)}
                    value={filter.search.clone()} on_input={on_search} />
            </div>
            <div class="choices-of-filter">
                { asking.choice(("desk-kind", words::KIND), &kinds, &said(&kinds.iter().map(|kind| kind_name(*kind)).collect::<Vec<_>>()), |filter| &mut filter.kind) }
                { asking.choice(("desk-parent", words::PARENT), &options.parents, &options.parents, |filter| &mut filter.parent) }
                { asking.choice(("desk-year", words::YEAR), &years, &years.iter().map(i32::to_string).collect::<Vec<_>>(), |filter| &mut filter.year) }
                { asking.choice(("desk-verdict", words::VERDICT), &VERDICTS, &said(&VERDICTS.map(row_verdict)), |filter| &mut filter.verdict) }
                { asking.choice(("desk-signature", words::SIGNATURE), &SIGNATURES, &said(&SIGNATURES.map(signature_state)), |filter| &mut filter.signature) }
                { asking.choice(("desk-content", words::CONTENT), &CONTENTS, &said(&CONTENTS.map(content_state)), |filter| &mut filter.content) }
                { asking.choice(("desk-review", words::REVIEW), &REVIEWS, &said(&REVIEWS.map(review_kind)), |filter| &mut filter.review) }
            </div>
            <p><button type="button" class="link" id="desk-clear" onclick={clear} hidden={*filter == Filter::default()}>{ language.say(words::CLEAR) }</button></p>
        </form>
    }
}

impl Asking<'_> {
    /// A list to choose from; its values are places in it.
    fn choice<T: Clone + PartialEq + 'static>(
        &self,
        (id, label): (&'static str, Say),
        all: &[T],
        said: &[String],
        of: fn(&mut Filter) -> &mut Option<T>,
    ) -> Html {
        let now = of(&mut self.filter.clone()).clone();
        let place = all.iter().position(|one| now.as_ref() == Some(one));
        let every = (AttrValue::Static(""), AttrValue::from(self.language.say(words::ALL)));
        let others =
            said.iter().enumerate().map(|(at, said)| (AttrValue::from(at.to_string()), AttrValue::from(said.clone())));
        let on_choose = {
            let (filter, all, on_change) = (self.filter.clone(), all.to_vec(), self.on_change.clone());
            Callback::from(move |value: String| {
                let mut filter = filter.clone();
                *of(&mut filter) = value.parse().ok().and_then(|at: usize| all.get(at).cloned());
                on_change.emit(filter);
            })
        };
        html! {
            <Select {id} label={self.language.say(label)} options={std::iter::once(every).chain(others).collect::<Vec<_>>()}
                chosen={place.map(|at| at.to_string()).unwrap_or_default()} {on_choose} />
        }
    }
}
