//! A folder for a profile that outlives its browsers.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
};

/// Gone when it is dropped.
pub struct Profile(PathBuf);

impl Profile {
    /// `name` tells the tests of one program apart.
    pub fn new(name: &str) -> Profile {
        Profile(env::temp_dir().join(format!("antt-e2e-{name}-{}", process::id())))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
