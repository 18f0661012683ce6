//! The card made, signed by the key that it is about, and saved.

use crate::browser::files::Came;
use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::browser::{clock, files, random};
use crate::document::key_card::{self, KeyCard, issue};
use crate::document::{Did, Header, UnitName, to_file};
use crate::json::tidy::tidy;
use crate::text::page::key as words;
use crate::ui::state::{Chore, Shelf};
use crate::ui::trouble::Trouble;

/// What the card shall say, and what opens the key.
pub struct Wanted {
    pub holder: String,
    pub units: Vec<UnitName>,
    pub passphrase: String,
}

/// The name under which the card was saved.
pub async fn save_card(shelf: &Shelf, key: &KeptKey, wanted: Wanted) -> Result<String, Trouble> {
    let passphrase = Some(wanted.passphrase.as_str()).filter(|_| key.guard == Guard::Passphrase);
    let secret = shelf.keyring().secret(key, passphrase).await?;
    let id = random::uuid_v4().map_err(VaultError::from)?;
    let header = Header::new(key_card::TYPE, &format!("urn:uuid:{id}"), env!("CARGO_PKG_VERSION"));
    let card = KeyCard { header, name: tidy(&wanted.holder), units: wanted.units };
    let signed = issue(&card, &secret, &clock::timestamp());
    let signed = signed.map_err(|_| Trouble::Said(words::NOT_ISSUED))?;
    let name = format!("antt_the-khoa_{}.json", short(&secret.did()));
    files::save(&name, "application/json", &to_file(&signed))?;
    if files::came().await == Came::Given {
        shelf.done(Chore::Card, &key.did).await;
    }
    Ok(name)
}

/// The first two groups of the fingerprint, for names of files.
pub fn short(did: &Did) -> String {
    did.fingerprint().to_string().split(' ').take(2).collect::<Vec<_>>().join("-").to_lowercase()
}
