//! The power fails while somebody types: what is lost is less than a third of a second, and nothing is half written.

use std::{
    thread,
    time::{Duration, Instant},
};

use antt::criteria::UnitKind;
use e2e::{App, Browser, profile::Profile, seed};

const NAME: &str = "#profile-name";
/// What may be lost, and how long a typist of twenty keys a second waits.
const PROMISED: Duration = Duration::from_millis(300);
const BEAT: Duration = Duration::from_millis(50);

/// What was typed when: a letter is noted once the browser has taken it.
struct Log {
    keys: Vec<(char, Instant)>,
    slowest: Duration,
}

impl Log {
    /// What must have been kept when the power failed at `end`. A machine that is busy elsewhere is given the time that it took
    /// for its slowest key.
    fn kept(&self, end: Instant) -> String {
        let allowed = PROMISED + self.slowest;
        self.keys.iter().filter(|(_, typed)| end - *typed >= allowed).map(|(letter, _)| *letter).collect()
    }

    fn all(&self) -> String {
        self.keys.iter().map(|(letter, _)| *letter).collect()
    }
}

/// Types letter after letter for `length`, at the pace of a very quick typist.
fn type_for(browser: &Browser, length: Duration) -> Log {
    let mut wire = browser.wire();
    let start = Instant::now();
    let mut log = Log { keys: Vec::new(), slowest: Duration::ZERO };
    for letter in "Nguyễn Thị Ánh Tuyết, đường Đặng Văn Ngữ; ".chars().cycle() {
        let before = Instant::now();
        if before - start >= length {
            break;
        }
        wire.inject(letter).expect("typing");
        log.keys.push((letter, Instant::now()));
        log.slowest = log.slowest.max(before.elapsed());
        // The pace is what is tested: nothing is waited for here.
        thread::sleep(BEAT.saturating_sub(before.elapsed()));
    }
    log
}

/// The power fails again and again while somebody types.
fn power_fails(name: &str, moments: &[u64]) {
    let profile = Profile::new(name);
    let mut draft = seed::bare(UnitKind::Agency);
    let mut browser = Browser::start_with_profile(profile.path());
    browser.seed(App::serve(), &[&draft]);
    for moment in moments {
        browser.visit(App::serve(), &draft, "/d/:draft/profile");
        browser.find(NAME);
        let before = browser.value(NAME);
        browser.enter_field("profile-name", before.encode_utf16().count());
        let log = type_for(&browser, Duration::from_millis(*moment));
        let end = Instant::now();
        browser.kill();

        browser = Browser::start_with_profile(profile.path());
        browser.goto(&App::serve().url());
        browser.find("#heading");
        draft = browser.stored_draft(&draft);
        let found = draft.profile.name.strip_prefix(&before).expect("not less than before");
        assert!(log.all().starts_with(found), "typed: {}; found: {found}", log.all());
        assert!(
            found.starts_with(&log.kept(end)),
            "after {moment} ms should be kept: {}; found: {found}",
            log.kept(end)
        );
    }
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    assert_eq!(browser.value(NAME), draft.profile.name);
}

#[test]
fn the_power_fails_while_typing() {
    power_fails("power-1", &[330, 1130, 610, 890, 1490]);
}

#[test]
fn the_power_fails_at_other_moments() {
    power_fails("power-2", &[470, 1370, 730, 410, 1010]);
}
