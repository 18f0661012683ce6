//! The rows of the verification panel: as it was signed, and whose key, kept apart. Intact is never shown as trusted.

use antt::browser::store::Store;
use antt::browser::vault;
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::open::{File, Integrity, open};
use antt::document::{Header, SecretKey, UnitName, to_file};
use antt::text::page::open as words;
use antt::text::{Language, Say};
use antt::ui::components::{IntegrityRow, IntegrityRowProps, KeyRow};
use antt::ui::state::ShelfProvider;
use serde_json::{Map, Value};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use super::mount::Mounted;

const SEED: [u8; 32] = [9; 32];

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

fn secret() -> SecretKey {
    SecretKey::from_random(SEED)
}

/// A card of a key, after a change.
fn card(change: fn(&mut Map<String, Value>)) -> Integrity {
    let unit =
        UnitName {
            kind: "commune".into(), name: "Xã Tân Phú".into(), code: None, parent_name: "Tỉnh Lào Cai".into()
        };
    let card = KeyCard {
        header: Header::new(key_card::TYPE, "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0"),
        name: "Công an xã".into(),
        units: vec![unit],
    };
    let mut signed = issue(&card, &secret(), "2026-11-24T08:30:00Z").expect("signed");
    change(&mut signed);
    match open(&to_file(&signed)) {
        Ok(File::KeyCard(opened)) => opened.integrity,
        other => panic!("no card: {other:?}"),
    }
}

fn altered(card: &mut Map<String, Value>) {
    card.insert("name".into(), "Kẻ khác".into());
}

fn unsigned(card: &mut Map<String, Value>) {
    card.remove("proof");
}

#[wasm_bindgen_test]
async fn a_file_is_intact_altered_or_unsigned_in_words_sign_and_colour() {
    let cases: [(fn(&mut Map<String, Value>), &str, Say); 3] =
        [(|_| (), "good", words::INTACT), (altered, "bad", words::ALTERED), (unsigned, "bad", words::UNSIGNED)];
    for (change, tone, said) in cases {
        let row = Mounted::<IntegrityRow>::new(IntegrityRowProps { integrity: card(change) }).await;
        assert_eq!(row.text(&format!(".{tone} strong")), vi(said));
        assert_eq!(row.count("svg.icon"), 1);
        assert_eq!(row.text(".hint").contains("15:30 ngày 24/11/2026"), tone == "good");
    }
}

#[derive(Properties, PartialEq)]
struct WhoseProps {
    integrity: Integrity,
}

/// The row as it stands in the page, where keys of this computer are known.
#[component]
fn Whose(props: &WhoseProps) -> Html {
    html! { <ShelfProvider><KeyRow integrity={props.integrity.clone()} claims="Xã Tân Phú" /></ShelfProvider> }
}

#[wasm_bindgen_test]
async fn whose_key_it_is_is_another_question() {
    let fingerprint = secret().did().fingerprint().to_string();
    let store = Store::open().await.expect("a store");
    // Intact, and by nobody known: said with what to do, and never in the colour of what is fine.
    let row = Mounted::<Whose>::new(WhoseProps { integrity: card(|_| ()) }).await;
    row.shows(".warn strong", vi(words::UNKNOWN_KEY)).await;
    assert_eq!(row.count(".good"), 0);
    row.shows(".warn", "Xã Tân Phú").await;
    row.shows(".warn code", &fingerprint).await;
    drop(row);
    for (change, why) in [(altered as fn(&mut Map<String, Value>), words::NO_SIGNER_WHY), (unsigned, words::NO_KEY_WHY)]
    {
        let row = Mounted::<Whose>::new(WhoseProps { integrity: card(change) }).await;
        row.shows(".bad strong", vi(words::NO_SIGNER)).await;
        row.shows(".bad .hint", vi(why)).await;
        assert_eq!(row.count("code"), 0, "a signature that does not fit names nobody");
    }
    let did = secret().did().to_string();
    vault::wrap_new(&store, &did, &SEED).await.expect("kept");
    let row = Mounted::<Whose>::new(WhoseProps { integrity: card(|_| ()) }).await;
    row.shows(".good strong", vi(words::OWN_KEY)).await;
    row.shows(".good code", &fingerprint).await;
    vault::forget(&store, &did).await.expect("forgotten");
}
