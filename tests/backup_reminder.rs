//! Somebody is reminded of a backup when drafts have been without one for long, and is left alone otherwise.

use antt::assessment::{Backups, Draft};
use antt::criteria::UnitKind;

const DAY: i64 = 24 * 3600;

fn draft(created: i64, changed: i64) -> Draft {
    let draft = Draft::new(
        "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".into(),
        UnitKind::Agency,
        2026,
        "1".into(),
        created * DAY,
    );
    Draft { changed_at: changed * DAY, ..draft }
}

#[test]
fn a_reminder_comes_after_two_weeks_without_a_backup() {
    let at = |saved: Option<i64>, put_off: Option<i64>| Backups {
        saved: saved.map(|day| day * DAY),
        put_off: put_off.map(|day| day * DAY),
    };
    let (none, fresh, old) = (vec![], vec![draft(95, 99)], vec![draft(10, 20), draft(60, 99)]);
    for (drafts, backups, due, why) in [
        (&none, at(None, None), false, "there is nothing to lose"),
        (&fresh, at(None, None), false, "it was begun this week"),
        (&old, at(None, None), true, "there never was a backup"),
        (&old, at(Some(99), None), false, "everything is in the backup"),
        (&old, at(Some(98), None), false, "the backup is two days old"),
        (&old, at(Some(86), None), true, "the backup is two weeks old, and something has changed"),
        (&old, at(None, Some(90)), false, "it was put off ten days ago"),
        (&old, at(None, Some(86)), true, "it was put off two weeks ago"),
        (&old, at(Some(50), Some(90)), false, "it was put off after the last backup"),
        (&old, at(Some(200), None), false, "the clock was set back"),
    ] {
        assert_eq!(backups.is_due(drafts.iter(), 100 * DAY), due, "{why}");
    }
}

#[test]
fn the_desk_is_held_to_the_same_rule() {
    for (first, last, saved, due) in
        [(95, 99, None, false), (10, 99, None, true), (10, 99, Some(98), false), (10, 20, Some(50), false)]
    {
        let backups = Backups { saved: saved.map(|day: i64| day * DAY), put_off: None };
        assert_eq!(backups.is_due_for(first * DAY, last * DAY, 100 * DAY), due, "{first} {last} {saved:?}");
    }
}
