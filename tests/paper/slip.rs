//! A decision about a made-up school, and its slip.

use crate::units::{Turn, Words, draft, long, of_signed, standard};
use antt::criteria::UnitKind;
use antt::document::decision::{self, AssessmentRef, Recognition, Remark, ReviewDecision, Reviewer, Ruling};
use antt::document::{Header, UnitName};
use antt::json::Digest;
use antt::paper::papers::decision_slip;
use antt::paper::{Sheet, Stand};
use antt::verdict::Verdict;
use std::collections::BTreeMap;

/// Three remarks, as people write them.
pub fn slip(ruling: Ruling) -> (ReviewDecision, Sheet) {
    let checks = BTreeMap::from([
        ("7.4.violence".to_owned(), remark(Some(Verdict::NotMet), "Còn một vụ chưa báo cáo")),
        ("7.1.plan".to_owned(), remark(None, "Bổ sung kế hoạch đã ký")),
        ("x.unknown".to_owned(), remark(Some(Verdict::Met), "Không thuộc bộ tiêu chí")),
    ]);
    slip_with(ruling, checks, "Đề nghị nhà trường rà soát, bổ sung")
}

/// A long remark at every check.
pub fn long_slip() -> (ReviewDecision, Sheet) {
    let words = long("Số liệu chưa khớp với báo cáo của Công an phường; đề nghị giải trình", 400);
    let checks = standard(UnitKind::EducationalInstitution).checks();
    let remarks = checks.map(|check| (check.id.clone(), remark(Some(Verdict::NotMet), &words)));
    slip_with(Ruling::Returned, remarks.collect(), &long("Đề nghị nhà trường rà soát", 2_000))
}

fn remark(verdict: Option<Verdict>, comment: &str) -> Remark {
    Remark { verdict, comment: Some(comment.to_owned()), points_hundredths: None }
}

fn slip_with(ruling: Ruling, checks: BTreeMap<String, Remark>, comment: &str) -> (ReviewDecision, Sheet) {
    let dossier = of_signed(&draft(UnitKind::EducationalInstitution, Turn::NotQualified, Words::Usual));
    let Stand::Signed { id, revision, digest, .. } = dossier.stand.clone() else { unreachable!("signed") };
    let decision = ReviewDecision {
        header: Header::new(decision::TYPE, "urn:uuid:1f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0"),
        assessment: AssessmentRef { id, revision, digest },
        unit: UnitName {
            kind: "educational_institution".into(),
            name: dossier.unit.name.clone(),
            code: None,
            parent_name: dossier.unit.parent.clone(),
        },
        year: 2026,
        decision: ruling,
        checks,
        comment: Some(comment.to_owned()),
        recognition: (ruling == Ruling::Accepted).then(|| Recognition {
            number: "15/QĐ-UBND".into(),
            issued_on: "2026-11-18".into(),
            issuer: "Ủy ban nhân dân phường Hồng Gai".into(),
        }),
        reviewer: Reviewer {
            name: "Lê Thị Ngọc Ánh".into(),
            title: "Phó Trưởng Công an phường".into(),
            organisation: "Công an phường Hồng Gai".into(),
        },
        decided_at: "2026-11-17T02:00:00Z".into(),
        supersedes: Some(Digest::of_bytes(b"earlier")),
    };
    let sheet = decision_slip(&decision, &Digest::of_bytes(b"this one"), &dossier, "Công an tỉnh Quảng Ninh");
    (decision, sheet)
}
