//! A summary made with further files: what it says, and that every reader computes the same.

use crate::filled;
use crate::further_files::*;
use crate::made::*;
use antt::assessment::{Draft, FurtherPart, stop_using};
use antt::criteria::{FurtherFile, UnitKind, standard_for};
use antt::document::summary::{Content, NotReady, SelfAssessment, examine};
use antt::document::{SecretKey, sign};
use antt::verdict::UnitVerdict;
use serde_json::{Value, json};

fn commune() -> Draft {
    signer(filled::draft(UnitKind::Commune))
}

#[test]
fn a_summary_names_its_files_and_brings_along_those_that_nobody_ships() {
    let summary = summary(&with_all(&commune()));
    let named: Vec<(&str, &str)> = summary.criteria.iter().map(|file| (file.id.as_str(), file.role.as_str())).collect();
    let expected = [
        ("standard/commune", "standard"),
        (SUPPLEMENT, "supplement"),
        (GUIDE, "scoring_guide"),
        (PROGRAMME, "programme"),
    ];
    assert_eq!(named, expected);
    let embedded: Vec<Value> = summary.embedded.iter().cloned().map(Value::Object).collect();
    assert_eq!(embedded, [supplement(), guide(), programme()]);
    let digests = [supplement(), guide(), programme()].map(|file| checked(&file).digest().to_string());
    assert_eq!(summary.criteria[1..].iter().map(|file| file.digest.clone()).collect::<Vec<_>>(), digests);
}

#[test]
fn whoever_reads_it_computes_the_same() {
    let reread = reread(&summary(&with_all(&commune())));
    let Content::Agrees(computed) = examine(&reread) else { panic!("{:?}", examine(&reread)) };
    assert_eq!(computed.outcome.verdict, UnitVerdict::Qualified);
    assert_eq!(computed.from_summary, [SUPPLEMENT, GUIDE, PROGRAMME]);
    assert_eq!(reread.outcome.checks["quang-ninh:2.cameras"], "met");
    assert_eq!(reread.outcome.criteria["quang-ninh:2"], "met");
    let score = computed.score.as_ref().expect("a score");
    let stated = reread.outcome.score.as_ref().expect("a score");
    assert_eq!((stated.points_hundredths, stated.out_of_hundredths), (score.points as i64, 10_000));
    let item = &stated.items["4.2.policies"];
    assert_eq!((item.points_hundredths, item.reason.as_deref()), (750, Some("Còn chậm một báo cáo")));
    assert_eq!((stated.items["5.1.models"].points_hundredths, &stated.items["5.1.models"].reason), (0, &None));
    assert_eq!(
        reread.indicators,
        [(PROGRAMME.into(), [("settled".into(), counts(&[("done", 45), ("all", 50)]))].into())].into()
    );
}

#[test]
fn a_supplement_decides_and_points_do_not() {
    let unmet = |draft: &Draft| {
        let mut draft = draft.clone();
        draft.entries.insert("quang-ninh:2.cameras".into(), filled::only(filled::count("1")));
        draft
    };
    let summary = summary(&unmet(&with_all(&commune())));
    assert_eq!(summary.outcome.verdict, "not_qualified");
    let without = stop_using(&unmet(&with_all(&commune())), SUPPLEMENT, 9).expect("in use");
    let stated = crate::made::summary(&without);
    assert_eq!(stated.outcome.verdict, "qualified");
    assert!(stated.answers.keys().all(|check| !check.contains(':')));
}

#[test]
fn shipped_files_are_named_and_not_brought_along() {
    let draft = with_shipped(&commune(), "guide/illustrative/commune");
    let draft = with_shipped(&draft, "programme/4-giam");
    let draft = counted(&draft, "programme/4-giam", "addicts", &[("base", "10"), ("current", "8")]);
    let reread = reread(&summary(&draft));
    assert!(reread.embedded.is_empty());
    let Content::Agrees(computed) = examine(&reread) else { panic!("it agrees") };
    assert!(computed.from_summary.is_empty() && computed.further.guide().is_some());
    assert_eq!(reread.indicators["programme/4-giam"]["addicts"], counts(&[("base", 10), ("current", 8)]));
}

#[test]
fn a_file_that_was_not_shipped_then_and_is_now_may_come_along() {
    let mut summary = summary(&with_shipped(&commune(), "programme/4-giam"));
    let shipped = antt::criteria::shipped_programmes().iter().find(|file| file.id == "programme/4-giam");
    let text: Value = serde_json::from_str(shipped.expect("shipped").text).expect("JSON");
    summary.embedded = vec![text.as_object().cloned().expect("an object")];
    let Content::Agrees(computed) = examine(&reread(&summary)) else { panic!("it agrees") };
    assert!(computed.from_summary.is_empty());
}

#[test]
fn a_signed_file_is_kept_as_received_and_has_the_digest_of_the_unsigned_one() {
    let key = SecretKey::from_random([7; 32]);
    let bare = supplement().as_object().cloned().expect("an object");
    let signed = Value::Object(sign(&bare, &key, "2026-01-02T03:04:05Z").expect("signed"));
    assert_eq!(checked(&signed).digest(), checked(&supplement()).digest());
    let reread = reread(&summary(&with_supplement(&commune(), signed.clone())));
    assert_eq!(Value::Object(reread.embedded[0].clone()), signed);
    assert!(matches!(examine(&reread), Content::Agrees(_)));
}

#[test]
fn the_self_check_looks_at_what_a_supplement_asks() {
    let draft = with_all(&commune());
    let before = prepared(&draft).given;
    let mut more = draft.clone();
    more.entries.insert("quang-ninh:2.cameras".into(), filled::only(filled::count("40")));
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let prepared = antt::document::summary::prepare_with(&more, standard, &in_use(&more), today(), Some(&before));
    let warnings = prepared.expect("a period").warnings;
    let of_cameras = warnings.iter().filter(|warning| warning.check.as_deref() == Some("quang-ninh:2.cameras"));
    let codes: Vec<&str> = of_cameras.map(|warning| warning.code.id()).collect();
    assert_eq!(codes, ["no_evidence", "jump"]);
}

#[test]
fn what_is_missing_or_refused_of_points_and_counts_forbids_no_signature() {
    let draft = pointed(&with_all(&commune()), GUIDE, "4.2.policies", "10,01", "Quá nhiều");
    let draft = pointed(&draft, GUIDE, "5.1.models", "bốn", "Bốn mô hình");
    let draft = pointed(&draft, GUIDE, "5.3.police", "4", "");
    let draft = counted(&draft, PROGRAMME, "settled", &[("done", "nhiều")]);
    let draft = counted(&draft, PROGRAMME, "clubs", &[("clubs", "2")]);
    let reread = reread(&summary(&draft));
    let Content::Agrees(computed) = examine(&reread) else { panic!("{:?}", examine(&reread)) };
    let by_hand: u64 = computed
        .score
        .iter()
        .flat_map(|score| &score.items)
        .filter(|item| item.id == "4.2.policies")
        .map(|item| item.points)
        .sum();
    assert_eq!(by_hand, 0);
    assert_eq!(reread.indicators[PROGRAMME].keys().collect::<Vec<_>>(), ["clubs"]);
}

#[test]
fn points_of_nothing_but_zero_with_a_reason_are_entered_points() {
    let draft = pointed(&with_all(&commune()), GUIDE, "4.2.policies", "0", "Không thực hiện");
    let reread = reread(&summary(&draft));
    let item = &reread.outcome.score.as_ref().expect("a score").items["4.2.policies"];
    assert_eq!((item.points_hundredths, item.reason.as_deref()), (0, Some("Không thực hiện")));
    assert!(matches!(examine(&reread), Content::Agrees(_)));
}

#[test]
fn with_a_file_that_can_not_be_used_nothing_is_signed() {
    let mut text: Value = serde_json::from_str(&with_all(&commune()).to_text()).expect("JSON");
    text["further"]["used"][2]["version"] = json!("9");
    text["further"]["used"][2].as_object_mut().expect("a file").shift_remove("file");
    let draft = Draft::from_text(&text.to_string()).expect("a draft");
    assert_eq!(not_ready(&draft), [NotReady::FurtherFiles(vec![PROGRAMME.into()])]);
    text["further"] = json!({"used": 1});
    let draft = Draft::from_text(&text.to_string()).expect("a draft");
    assert!(FurtherPart::of(&draft).is_err());
    assert_eq!(not_ready(&draft), [NotReady::FurtherFiles(vec![])]);
}

#[test]
fn who_judges_by_the_standard_alone_signs_no_draft_that_uses_more() {
    let draft = with_all(&commune());
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let alone = antt::document::summary::prepare(&draft, standard, today(), None).expect("a period");
    assert_eq!(alone.missing(&draft, standard), [NotReady::FurtherFiles(Vec::new())]);
}

#[test]
fn every_shipped_file_goes_with_every_kind_of_unit_that_it_is_for() {
    for kind in UnitKind::ALL {
        let standard = standard_for(kind).expect("a standard");
        let mut further = antt::criteria::Further::default();
        let fits = FurtherFile::all_shipped().filter(|file| further.add(standard, file.clone()).is_ok()).count();
        assert_eq!(fits, 6, "one guide and five programmes: {kind:?}");
        let mut draft = signer(filled::draft(kind));
        for file in further.files() {
            draft = with_shipped(&draft, file.id());
        }
        let summary: SelfAssessment = reread(&summary(&draft));
        assert!(matches!(examine(&summary), Content::Agrees(_)), "{kind:?}: {:?}", examine(&summary));
    }
}
