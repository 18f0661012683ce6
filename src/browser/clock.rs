//! The time of day, and a stopwatch. What a time means (a year, a deadline, UTC+7) is decided elsewhere.

use std::cell::Cell;

use js_sys::Date;

/// Seconds since 1970, UTC, as this PC believes.
pub fn now() -> i64 {
    (Date::now() as i64).div_euclid(1000)
}

/// Clocks are corrected by minutes all the time.
const TOLERATED: i64 = 600;

thread_local! {
    /// The latest time that [`later_than_now`] was told.
    static LATEST: Cell<i64> = const { Cell::new(i64::MIN) };
}

/// The latest time that is known to be past, if this PC's clock stands well before it. Once told, it is not forgotten in this
/// window: what is changed meanwhile bears the wrong time.
pub fn later_than_now(past: i64) -> Option<i64> {
    let latest = LATEST.get().max(past);
    LATEST.set(latest);
    (now().saturating_add(TOLERATED) < latest).then_some(latest)
}

/// The same as RFC 3339 to the second: `2026-11-22T03:32:11Z`.
pub fn timestamp() -> String {
    let exact = String::from(Date::new_0().to_iso_string());
    let second = exact.split_once('.').map_or(exact.as_str(), |(second, _)| second);
    format!("{second}Z")
}

/// Milliseconds for measuring: counted from some moment, never set back when somebody corrects the clock.
pub fn millis() -> u64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or_else(Date::now, |performance| performance.now()) as u64
}

/// Milliseconds by the clock: for what has no stopwatch, as a worker may.
pub fn now_millis() -> u64 {
    Date::now() as u64
}
