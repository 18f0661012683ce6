//! The language of the page: Vietnamese unless chosen otherwise, remembered on this computer.

use crate::browser::{page, remember};
use crate::text::Language;
use yew::prelude::*;

const REMEMBERED: &str = "antt-language";

/// The language and how to change it.
#[derive(Clone, PartialEq)]
struct Chosen {
    language: Language,
    set: Callback<Language>,
}

/// Around everything.
#[component]
pub fn LanguageProvider(props: &yew::html::ChildrenProps) -> Html {
    let language = use_state(|| {
        // The page says it too: where nothing can be remembered, the program before this one has left it there.
        let code = remember::recall(REMEMBERED).or_else(page::language);
        code.and_then(|code| Language::from_code(&code)).unwrap_or_default()
    });
    let set = use_callback(language.setter(), |language: Language, setter| {
        remember::remember(REMEMBERED, language.code());
        setter.set(language);
    });
    use_effect_with(*language, |language| page::set_language(language.code()));
    let chosen = Chosen { language: *language, set };
    html! { <ContextProvider<Chosen> context={chosen}>{ props.children.clone() }</ContextProvider<Chosen>> }
}

/// The language of the page.
#[hook]
pub fn use_language() -> Language {
    use_context::<Chosen>().map(|chosen| chosen.language).unwrap_or_default()
}

/// How to change it.
#[hook]
pub fn use_set_language() -> Callback<Language> {
    use_context::<Chosen>().map(|chosen| chosen.set).unwrap_or_default()
}
