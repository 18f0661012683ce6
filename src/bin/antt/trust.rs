//! The trust list that a run goes by, and the day of the run.

use crate::Stop;
use crate::files::named;
use antt::criteria::{Date, day_in_vietnam};
use antt::document::open::{File, Integrity, open};
use antt::review::{Rotation, TrustList};
use antt::text::{Language, Say, command};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The rotation in this file, signed by the old key and agreed to by the new one. Who names it on the command line confirms it; what
/// the new key may sign still stands in the trust list.
pub fn rotation(language: Language, path: &Path) -> Result<Rotation, Stop> {
    let (name, bytes) = named(language, path)?;
    let Ok(File::KeyRotation(opened)) = open(&bytes) else {
        return Err(not_one(language, &name, command::NOT_A_ROTATION));
    };
    let rotation = Rotation::of(&opened).map_err(|_| not_one(language, &name, command::NOT_A_ROTATION))?;
    eprintln!("{name}: {} → {}", rotation.old.fingerprint(), rotation.new.fingerprint());
    Ok(rotation)
}

/// The list in this file, which has to be as it was signed. Who names it on the command line answers for whose it is; the
/// fingerprint of its signer is said.
pub fn list(language: Language, path: &Path) -> Result<TrustList, Stop> {
    let (name, bytes) = named(language, path)?;
    match open(&bytes) {
        Ok(File::TrustList(opened)) => match &opened.integrity {
            Integrity::Intact(signed) => {
                eprintln!("{name}: {}", signed.did.fingerprint());
                Ok(TrustList::of_document(&opened.document))
            }
            Integrity::Altered { .. } | Integrity::Unsigned => Err(not_one(language, &name, command::NOT_A_TRUST_LIST)),
        },
        _ => Err(not_one(language, &name, command::NOT_A_TRUST_LIST)),
    }
}

/// Not the file that it was named as.
fn not_one(language: Language, name: &str, what: Say) -> Stop {
    Stop(format!("“{name}” {}", language.say(what)))
}

/// The day of the run in Vietnam: for keys that were revoked, this program sees every file for the first time.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    day_in_vietnam(i64::try_from(seconds).unwrap_or_default())
}
