//! Bytes under a passphrase, for files that leave this PC and for PCs that several persons use. The passphrase comes as
//! the bytes that count (NFC, UTF-8).

use super::cipher::{Cipher, OpenError};
use super::{Protected, VaultError};
use crate::browser::random;

/// Sixteen times what is asked today. The number comes from files, and a large one would keep the PC busy for hours.
const MOST_ITERATIONS: u32 = 10_000_000;

pub async fn protect(passphrase: &[u8], plain: &[u8], iterations: u32) -> Result<Protected, VaultError> {
    let salt = random::bytes()?;
    let iv = random::bytes()?;
    let cipher = derive(passphrase, &salt, iterations).await?;
    let data = cipher.seal(&iv, plain).await?;
    Ok(Protected { salt, iv, data, iterations })
}

pub async fn unprotect(passphrase: &[u8], protected: &Protected) -> Result<Vec<u8>, VaultError> {
    let cipher = derive(passphrase, &protected.salt, protected.iterations).await?;
    cipher.open(&protected.iv, &protected.data).await.map_err(|error| match error {
        OpenError::Refused => VaultError::WrongPassphrase,
        OpenError::Other(other) => other,
    })
}

async fn derive(passphrase: &[u8], salt: &[u8], iterations: u32) -> Result<Cipher, VaultError> {
    if iterations > MOST_ITERATIONS {
        return Err(VaultError::TooManyIterations { found: iterations, most: MOST_ITERATIONS });
    }
    Cipher::derive(passphrase, salt, iterations).await
}
