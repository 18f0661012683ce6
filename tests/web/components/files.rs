//! Files chosen by the button and dropped on the page.

use std::cell::RefCell;
use std::rc::Rc;

use antt::browser::drop::on_drop;
use antt::browser::input::ChosenFile;
use antt::ui::form::{FileButton, FileButtonProps};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use super::mount::{Mounted, chosen, document, run};

type Names = Rc<RefCell<Vec<String>>>;

fn note(names: &Names) -> impl Fn(ChosenFile) + 'static {
    let names = names.clone();
    move |ChosenFile(file)| names.borrow_mut().push(file.name())
}

#[wasm_bindgen_test]
async fn every_chosen_file_is_told_and_the_same_one_can_be_chosen_again() {
    let names = Names::default();
    let props = FileButtonProps {
        id: "choose".into(),
        label: "Chọn tệp".into(),
        accept: None,
        on_choose: Callback::from(note(&names)),
        plain: false,
        multiple: true,
    };
    let button = Mounted::<FileButton>::new(props).await;
    assert_eq!(button.text("label[for=choose]"), "Chọn tệp");
    let choose = "field.files = text.files; field.dispatchEvent(new Event('change', { bubbles: true }));";
    for _ in 0..2 {
        run(choose, &button.find("#choose"), &chosen(&[("một.json", "1"), ("hai.json", "2")]));
        assert_eq!(names.take(), ["một.json", "hai.json"]);
        assert_eq!(button.value("#choose"), "", "the field is empty for the next choice");
    }
}

/// Whether the browser was kept from opening it in the place of the page.
fn drop_on_page(what: &wasm_bindgen::JsValue) -> bool {
    let drop =
        "return !field.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: text }));";
    run(drop, &document().body().expect("a body"), what).as_bool().expect("told")
}

#[wasm_bindgen_test]
fn a_file_dropped_anywhere_is_told_and_text_is_left_to_the_browser() {
    let names = Names::default();
    let guard = on_drop(note(&names));
    assert!(drop_on_page(&chosen(&[("một.json", "1"), ("hai.json", "2")])));
    assert_eq!(names.take(), ["một.json", "hai.json"]);
    let text =
        run("const all = new DataTransfer(); all.setData('text/plain', 'chữ'); return all;", &"".into(), &"".into());
    assert!(!drop_on_page(&text));
    assert!(names.borrow().is_empty());
    drop(guard);
    assert!(!drop_on_page(&chosen(&[("ba.json", "3")])), "nobody listens any more");
    assert!(names.borrow().is_empty());
}
