//! Where things are. Everything that is built lies under cargo's target folder, wherever that was put.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").components().fold(PathBuf::new(), step)
}

/// cargo's target folder.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => env::current_dir().unwrap_or_else(|_| root()).join(dir),
        None => root().join("target"),
    }
}

/// The page as it is put on a web server.
pub fn dist() -> PathBuf {
    target().join("dist")
}

/// The page as one file that needs no server, to be handed on.
pub fn single_file() -> PathBuf {
    target().join("antt.html")
}

/// The page of `cargo xtask serve --watch`: apart, so that nobody publishes it by mistake.
pub fn watched() -> PathBuf {
    target().join("watch")
}

/// The pages of other libraries, to be measured beside ours. Not there where their files could not be fetched.
pub fn peers() -> PathBuf {
    target().join("peers").join("www")
}

/// The driver of Firefox, which distributions do not have: compiled here from its source.
pub fn geckodriver() -> PathBuf {
    target().join("geckodriver")
}

fn step(path: PathBuf, component: std::path::Component) -> PathBuf {
    match component {
        std::path::Component::ParentDir => path.parent().map(Path::to_path_buf).unwrap_or_default(),
        other => path.join(other),
    }
}
