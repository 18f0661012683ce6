//! Files as a web server sends them.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use brotli::{BrotliCompress, enc::BrotliEncoderParams};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::paths;

/// Compressed with brotli 11, which servers do once for each release.
pub fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut sent = Vec::new();
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    BrotliCompress(&mut &*bytes, &mut sent, &best)?;
    Ok(sent)
}

/// The same, remembered in the target folder by what is inside: the largest files take a minute each on a busy machine.
fn remembered(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let folder = paths::target().join("sent");
    let file = folder.join(HEXLOWER.encode(&Sha256::digest(bytes)));
    if let Ok(sent) = fs::read(&file) {
        return Ok(sent);
    }
    let sent = compressed(bytes)?;
    fs::create_dir_all(&folder)?;
    // Whoever is ended in the middle leaves no half file under the name that is looked for.
    let fresh = file.with_extension("new");
    fs::write(&fresh, &sent)?;
    fs::rename(&fresh, &file)?;
    Ok(sent)
}

/// All files of a folder, each compressed, by name. The first time it takes a while, and every core.
pub fn folder(dir: &Path) -> io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let names =
        fs::read_dir(dir)?.map(|entry| Ok(PathBuf::from(entry?.file_name()))).collect::<io::Result<Vec<_>>>()?;
    let (next, all) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || -> io::Result<()> {
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let bytes = remembered(&fs::read(dir.join(name))?)?;
            all.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone(), bytes);
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())))
    })?;
    Ok(all.into_inner().unwrap_or_else(PoisonError::into_inner))
}
