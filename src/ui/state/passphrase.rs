//! Between the vault, which protects bytes, and the file in which protected bytes travel.

use crate::browser::vault::{self, VaultError};
use crate::document::protected::{Content, LEAST_ITERATIONS, Protected, passphrase_bytes};

/// Puts bytes behind a passphrase.
pub async fn seal(content: Content, passphrase: &str, plain: &[u8]) -> Result<Protected, VaultError> {
    let sealed = vault::protect(&passphrase_bytes(passphrase), plain, LEAST_ITERATIONS).await?;
    Ok(as_file(content, &sealed))
}

/// Opens what a passphrase protects.
pub async fn unseal(file: &Protected, passphrase: &str) -> Result<Vec<u8>, VaultError> {
    vault::unprotect(&passphrase_bytes(passphrase), &from_file(file)).await
}

/// As it is written to a file.
pub(super) fn as_file(content: Content, sealed: &vault::Protected) -> Protected {
    let vault::Protected { salt, iv, data, iterations } = sealed.clone();
    Protected { content, iterations, salt, iv, data }
}

/// As the vault keeps it.
pub(super) fn from_file(file: &Protected) -> vault::Protected {
    let Protected { iterations, salt, iv, data, .. } = file.clone();
    vault::Protected { salt, iv, data, iterations }
}
