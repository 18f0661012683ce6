//! Passphrases: one that opens, and a new one typed twice.

use std::cell::RefCell;
use std::rc::Rc;

use antt::text::page::storage;
use antt::text::{Language, Say};
use antt::ui::components::{NewPassphrase, PassphraseForm, PassphraseFormProps, Twice};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use super::mount::{Mounted, settled};

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

type Told = Rc<RefCell<Vec<String>>>;

fn form(told: &Told, busy: bool, message: Option<&'static str>) -> PassphraseFormProps {
    let told = told.clone();
    PassphraseFormProps {
        id: "opens".into(),
        intro: "Nhập mật khẩu.".into(),
        button: "Mở".into(),
        message: message.map(AttrValue::from),
        busy,
        on_passphrase: Callback::from(move |text| told.borrow_mut().push(text)),
    }
}

#[wasm_bindgen_test]
async fn a_passphrase_is_told_exactly_as_typed_and_never_empty() {
    let told = Told::default();
    let mut opens = Mounted::<PassphraseForm>::new(form(&told, false, None)).await;
    opens.click("#opens-go");
    opens.shows("#opens-message", vi(storage::PASSPHRASE_EMPTY)).await;
    assert!(told.borrow().is_empty());
    opens.put("#opens", " bo\u{302}n từ ");
    settled().await;
    assert_eq!(opens.text("#opens-message"), "", "it is not empty any more");
    opens.click("#opens-go");
    settled().await;
    assert_eq!(told.take(), [" bo\u{302}n từ "]);

    // While it is tried, a second try is not begun.
    opens.update(form(&told, true, None)).await;
    assert!(opens.find("#opens-go").has_attribute("disabled"));
    opens.shows("[role=status]", vi(storage::WORKING)).await;
    opens.click("#opens-go");
    opens.update(form(&told, false, Some("Mật khẩu không đúng"))).await;
    assert!(told.borrow().is_empty());
    assert_eq!(opens.text("#opens-message"), "Mật khẩu không đúng");
    assert_eq!(opens.find("#opens").get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(opens.value("#opens"), " bo\u{302}n từ ", "what was typed can be put right");
}

#[wasm_bindgen_test]
async fn it_is_hidden_until_somebody_wants_to_see_it() {
    let opens = Mounted::<PassphraseForm>::new(form(&Told::default(), false, None)).await;
    opens.put("#opens", "bốn từ");
    for kind in ["text", "password"] {
        opens.click("#opens-show");
        settled().await;
        assert_eq!(opens.find("#opens").get_attribute("type").as_deref(), Some(kind));
        assert_eq!(opens.value("#opens"), "bốn từ");
    }
}

#[component]
fn Anew() -> Html {
    let typed = use_state(Twice::default);
    let on_change = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    html! { <NewPassphrase id="anew" typed={(*typed).clone()} {on_change} /> }
}

#[wasm_bindgen_test]
async fn a_new_one_is_long_enough_and_the_same_twice() {
    let anew = Mounted::<Anew>::new(()).await;
    let (short, differs) = (vi(storage::PASSPHRASE_SHORT), vi(storage::PASSPHRASE_DIFFERS));
    let cases = [
        // First, again, what is said of the first, of the second, and what would be said on going on.
        ("", "", "", "", Some(storage::PASSPHRASE_EMPTY)),
        ("ngắn", "", short, "", Some(storage::PASSPHRASE_SHORT)),
        ("mười một ký", "mười một ký", short, "", Some(storage::PASSPHRASE_SHORT)),
        ("đủ mười hai c", "", "", "", Some(storage::PASSPHRASE_DIFFERS)),
        // Still being typed.
        ("đủ mười hai c", "đủ mười", "", "", Some(storage::PASSPHRASE_DIFFERS)),
        ("đủ mười hai c", "đủ muời", "", differs, Some(storage::PASSPHRASE_DIFFERS)),
        ("đủ mười hai c", "đủ mười hai c", "", "", None),
    ];
    for (first, again, of_first, of_second, on_going_on) in cases {
        anew.put("#anew", first);
        settled().await;
        anew.put("#anew-again", again);
        settled().await;
        assert_eq!(anew.text(".password + .hint"), of_first, "{first}");
        assert_eq!(anew.text("#anew-again-message"), of_second, "{first}, {again}");
        let typed = Twice { first: first.to_owned(), again: again.to_owned() };
        assert_eq!(typed.problem().map(|(_, sentence)| sentence), on_going_on, "{first}, {again}");
    }
}
