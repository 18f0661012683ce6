//! Bytes under a passphrase: it opens them, nothing else does, and other programs agree on the form.

use antt::browser::vault::{Protected, VaultError, protect, unprotect};
use data_encoding::HEXLOWER;
use wasm_bindgen_test::wasm_bindgen_test;

const SECRET: [u8; 32] = [7; 32];
/// Few, for speed; how many are enough is decided where it is called.
const ITERATIONS: u32 = 1_000;

#[wasm_bindgen_test]
async fn the_passphrase_opens_what_it_protects() {
    let sealed = protect("mật khẩu".as_bytes(), &SECRET, ITERATIONS).await.expect("protected");
    assert_eq!((sealed.data.len(), sealed.iterations), (32 + 16, ITERATIONS));
    assert_eq!(unprotect("mật khẩu".as_bytes(), &sealed).await, Ok(SECRET.to_vec()));
}

#[wasm_bindgen_test]
async fn a_wrong_passphrase_or_one_altered_byte_opens_nothing() {
    let sealed = protect(b"right", &SECRET, ITERATIONS).await.expect("protected");
    assert_eq!(unprotect(b"wrong", &sealed).await, Err(VaultError::WrongPassphrase));
    let mut altered = sealed.clone();
    altered.data[0] ^= 1;
    assert_eq!(unprotect(b"right", &altered).await, Err(VaultError::WrongPassphrase));
    let cut = Protected { data: Vec::new(), ..sealed };
    assert_eq!(unprotect(b"right", &cut).await, Err(VaultError::WrongPassphrase));
}

#[wasm_bindgen_test]
async fn protecting_twice_gives_different_bytes() {
    let first = protect(b"p", &SECRET, ITERATIONS).await.expect("protected");
    let second = protect(b"p", &SECRET, ITERATIONS).await.expect("protected");
    assert_ne!((first.salt, first.iv, first.data), (second.salt, second.iv, second.data));
}

/// Computed by Python: `hashlib.pbkdf2_hmac("sha256", …, 600_000, 32)`, then `AESGCM(key).encrypt(iv, plain, None)`.
#[wasm_bindgen_test]
async fn what_another_program_protected_is_opened() {
    let sealed = "085ecd83b0cf8de5bd851c7d44e811185c3802e8efe972da55e89447e8b3d3d43823e178dd50a329cbc05fe8692775f8";
    let sealed = Protected {
        salt: std::array::from_fn(|i| i as u8),
        iv: std::array::from_fn(|i| 100 + i as u8),
        data: HEXLOWER.decode(sealed.as_bytes()).expect("hex"),
        iterations: 600_000,
    };
    let plain: Vec<u8> = (0..32).collect();
    assert_eq!(unprotect("mật khẩu của tôi".as_bytes(), &sealed).await, Ok(plain));
}

#[wasm_bindgen_test]
async fn a_file_cannot_keep_the_pc_busy_with_iterations() {
    let sealed = Protected { salt: [0; 16], iv: [0; 12], data: vec![0; 48], iterations: u32::MAX };
    let refused = unprotect(b"p", &sealed).await;
    assert_eq!(refused, Err(VaultError::TooManyIterations { found: u32::MAX, most: 10_000_000 }));
}
