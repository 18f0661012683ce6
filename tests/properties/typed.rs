//! Made-up drafts: hostile texts in every field, entries of any kind for any check.

use antt::assessment::{
    CheckChange, CheckEntry, Declaration, Draft, Entry, EvidenceEntry, EvidenceField, EvidenceFile, ExcuseEntry, Field,
    Profile, RowEntry, SignedRevision,
};
use antt::criteria::{UnitKind, standard_for};
use antt::json::Digest;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

pub fn any_kind() -> impl Strategy<Value = UnitKind> {
    select(UnitKind::ALL.to_vec())
}

/// Anything, and what tends to break: signs, separators, marks, direction, nothing, nearly numbers and nearly days.
pub fn any_text() -> impl Strategy<Value = String> {
    let nasty = [
        "",
        " ",
        "0",
        "-0",
        "−1",
        "1.250",
        "0.250",
        "1 000",
        "1\u{a0}000",
        "99999999999999999999",
        "1e9",
        "١٢",
        "31/03/2026",
        "2026-02-30",
        "２０２６-01-01",
        "0000-00-00",
        "Phu\u{301}",
        "\u{feff}x",
        "\u{202e}abc",
        "\0",
        "\"}],{\"",
        "\\u0000",
        "not_rated",
        "force_majeure",
        "completed",
        "\u{301}",
        "🇻🇳",
        "1-1-1",
        "----------",
        "é-é-éé",
        "\u{2028}",
        "'; --",
        "<b>",
    ];
    prop_oneof![select(nasty.to_vec()).prop_map(str::to_owned), any::<String>(), "[0-9 .,/−-]{0,12}"]
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let text = any_text;
    let excuse = (text(), text()).prop_map(|(reason, explanation)| ExcuseEntry { reason, explanation });
    let row = || {
        (any_text(), any_text(), any_text()).prop_map(|(total, registered, recognised)| RowEntry {
            total,
            registered,
            recognised,
        })
    };
    prop_oneof![
        (any::<Option<bool>>(), text(), text(), text(), text()).prop_map(
            |(exists, number, title, issued_on, issuer)| {
                Entry::Document { exists, number, title, issued_on, issuer }
            }
        ),
        (any::<Option<bool>>(), text()).prop_map(|(holds, account)| Entry::Statement { holds, account }),
        (text(), vec(excuse, 0..4)).prop_map(|(count, excused)| Entry::Incidents { count, excused }),
        (text(), text()).prop_map(|(part, whole)| Entry::Ratio { part, whole }),
        text().prop_map(|count| Entry::Count { count }),
        (text(), text()).prop_map(|(previous, current)| Entry::Trend { previous, current }),
        (text(), text()).prop_map(|(level, reason)| Entry::Rating { level, reason }),
        [row(), row(), row(), row()].prop_map(|rows| Entry::Coverage { rows }),
        btree_map(prop_oneof![text(), Just("fire".to_owned()), Just("guarding".to_owned())], any::<bool>(), 0..4)
            .prop_map(|items| Entry::Checklist { items }),
    ]
}

fn any_evidence() -> impl Strategy<Value = EvidenceEntry> {
    let file =
        (any_text(), any::<u64>(), any_text()).prop_map(|(name, size, digest)| EvidenceFile { name, size, digest });
    let texts = [any_text(), any_text(), any_text(), any_text(), any_text(), any_text()];
    (texts, proptest::option::of(file)).prop_map(|([title, number, issued_on, issuer, section, page], file)| {
        EvidenceEntry { title, number, issued_on, issuer, section, page, file }
    })
}

pub fn any_check_entry() -> impl Strategy<Value = CheckEntry> {
    (any_entry(), any::<bool>(), any_text(), any_text(), vec(any_evidence(), 0..3)).prop_map(
        |(entry, not_applicable, not_applicable_reason, note, evidence)| CheckEntry {
            entry,
            not_applicable,
            not_applicable_reason,
            note,
            evidence,
        },
    )
}

fn any_profile() -> impl Strategy<Value = Profile> {
    let texts: Vec<_> = (0..10).map(|_| any_text()).collect();
    texts.prop_map(|texts| {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        Profile {
            name: next(),
            code: next(),
            province_code: next(),
            province_name: next(),
            parent_name: next(),
            parent_code: next(),
            address: next(),
            head: next(),
            recognising_authority: next(),
            scope: next(),
        }
    })
}

pub fn any_draft() -> impl Strategy<Value = Draft> {
    let ids = |kind: UnitKind| -> Vec<String> {
        standard_for(kind)
            .into_iter()
            .flat_map(|standard| standard.checks().map(|check| check.id.clone()).collect::<Vec<_>>())
            .collect()
    };
    let all: Vec<Vec<String>> = UnitKind::ALL.into_iter().map(ids).collect();
    let entries = (0..UnitKind::ALL.len()).prop_flat_map(move |kind| {
        (Just(kind), btree_map(prop_oneof![9 => select(all[kind].clone()), 1 => any_text()], any_check_entry(), 0..6))
    });
    let digest = any::<[u8; 32]>().prop_map(|bytes| Digest(bytes).to_string());
    let signed =
        (any::<u32>(), digest, any::<i64>(), any::<bool>()).prop_map(|(revision, digest, signed_at, changed_since)| {
            SignedRevision { revision, digest, signed_at, changed_since }
        });
    let fact = prop_oneof![Just("has_guard_force".to_owned()), Just("general_education".to_owned()), any_text()];
    let rest = (
        any_profile(),
        btree_map(fact, any::<bool>(), 0..4),
        (
            "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
            any_text(),
            any_text(),
            any_text(),
        ),
        proptest::option::of(any_text()),
        proptest::option::of(signed),
        any::<(i32, i64, i64)>(),
    );
    (entries, rest).prop_map(
        |((kind, entries), (profile, facts, texts, resume_at, signed, (year, created_at, changed_at)))| {
            let (id, standard_version, name, title) = texts;
            Draft {
                id,
                kind: UnitKind::ALL[kind],
                year,
                standard_version,
                profile,
                facts,
                entries,
                laid_aside: Vec::new(),
                further: antt::assessment::Unread::default(),
                declaration: Declaration { name, title },
                resume_at,
                created_at,
                changed_at,
                signed,
            }
        },
    )
}

/// Changes with the number of the check that they go to.
pub fn any_changes() -> impl Strategy<Value = Vec<(usize, CheckChange)>> {
    use Field::{Account, Count, Current, IssuedOn, Level, Number, Part, Previous, Total, Whole};
    let fields = [
        Number,
        IssuedOn,
        Account,
        Count,
        Field::ExcuseReason(0),
        Part,
        Whole,
        Previous,
        Current,
        Level,
        Total(3),
        Total(9),
    ];
    let change = prop_oneof![
        6 => (select(fields.to_vec()), any_text()).prop_map(|(field, text)| CheckChange::Text(field, text)),
        2 => any::<bool>().prop_map(CheckChange::Choice),
        1 => (any_text(), any::<bool>()).prop_map(|(item, holds)| CheckChange::Item(item, holds)),
        1 => any::<bool>().prop_map(|holds| CheckChange::Item("fire".into(), holds)),
        1 => Just(CheckChange::AddExcuse),
        1 => (0_usize..3).prop_map(CheckChange::RemoveExcuse),
        1 => any::<bool>().prop_map(CheckChange::NotApplicable),
        1 => any_text().prop_map(CheckChange::Note),
        1 => Just(CheckChange::AddEvidence),
        1 => (0_usize..3).prop_map(CheckChange::RemoveEvidence),
        1 => (0_usize..3, any_text()).prop_map(|(index, text)| CheckChange::Evidence(index, EvidenceField::IssuedOn, text)),
    ];
    vec((any::<usize>(), change), 0..60)
}
