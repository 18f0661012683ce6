//! Looking again and again instead of sleeping: a quick machine is quick, a slow one still passes.

use std::{
    thread,
    time::{Duration, Instant},
};

/// How long anything may take to come true.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// And what is known to be long.
const LONG_PATIENCE: Duration = Duration::from_secs(120);

const PAUSE: Duration = Duration::from_millis(20);

/// Returns once `condition` holds; fails with `what` after [`PATIENCE`].
#[track_caller]
pub fn until(what: &str, mut condition: impl FnMut() -> bool) {
    some(|| condition().then_some(()).ok_or_else(|| what.to_owned()));
}

/// The same for what is long on a machine that does other things too: the files of a whole province, a slow line.
#[track_caller]
pub fn patiently(what: &str, mut condition: impl FnMut() -> bool) {
    within(LONG_PATIENCE, || condition().then_some(()).ok_or_else(|| what.to_owned()));
}

/// Returns what `attempt` gives; fails with its last reason after [`PATIENCE`].
#[track_caller]
pub fn some<T>(attempt: impl FnMut() -> Result<T, String>) -> T {
    within(PATIENCE, attempt)
}

#[track_caller]
fn within<T>(patience: Duration, mut attempt: impl FnMut() -> Result<T, String>) -> T {
    let start = Instant::now();
    loop {
        match attempt() {
            Ok(value) => return value,
            Err(why) if start.elapsed() > patience => panic!("waited {patience:?} in vain: {why}"),
            Err(_) => thread::sleep(PAUSE),
        }
    }
}
