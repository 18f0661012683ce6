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

/// Compressed with brotli 11, which servers do once for each release.
pub fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut sent = Vec::new();
    let best = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    BrotliCompress(&mut &*bytes, &mut sent, &best)?;
    Ok(sent)
}

/// All files of a folder, each compressed, by name. It takes a while, and every core.
pub fn folder(dir: &Path) -> io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let names =
        fs::read_dir(dir)?.map(|entry| Ok(PathBuf::from(entry?.file_name()))).collect::<io::Result<Vec<_>>>()?;
    let (next, all) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || -> io::Result<()> {
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let bytes = compressed(&fs::read(dir.join(name))?)?;
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
