//! Five made-up units, one of each kind, whose words have every Vietnamese tone, as drafts and as signed summaries.
#![allow(dead_code)]

use antt::assessment::{
    CheckEntry, Declaration, Draft, Entry, EvidenceEntry, EvidenceFile, ExcuseEntry, RowEntry, fact_forced_by_scope,
};
use antt::assessment::{InUse, Scope};
use antt::criteria::{Check, Criteria, Further, Rule, UnitKind, parse_iso, standard_for};
use antt::document::open::{File, Opened, open};
use antt::document::summary::{Content, Prepared, SelfAssessment, Signing, examine, prepare};
use antt::document::{SecretKey, members, sign, to_file};
use antt::json::Digest;
use antt::paper::Dossier;

pub const YEAR: i32 = 2026;
const SIGNED_AT: &str = "2026-11-16T08:30:00Z";

/// How long what people wrote is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// Nothing but what must be there.
    Fewest,
    /// As people write.
    Usual,
    /// Notes of 2 000 characters, 40 citations, names of 200 characters.
    Most,
}

/// How the answers turn out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Qualified,
    NotQualified,
}

pub fn standard(kind: UnitKind) -> &'static Criteria {
    standard_for(kind).expect("a standard")
}

/// Name, body above, address, head, authority, who declares as what.
const fn lines(kind: UnitKind) -> [&'static str; 6] {
    match kind {
        UnitKind::ResidentialArea => [
            "Tổ dân phố số 5 Cẩm Bình",
            "Phường Cẩm Phả",
            "Ngõ 12, đường Nguyễn Đức Cảnh, phường Cẩm Phả",
            "Đặng Thị Quỳnh Hoa",
            "Chủ tịch Ủy ban nhân dân phường Cẩm Phả",
            "Trưởng khu dân cư",
        ],
        UnitKind::Commune => [
            "Xã Quảng Đức",
            "Tỉnh Quảng Ninh",
            "Thôn Hải Đông, xã Quảng Đức",
            "Nguyễn Văn Hữu",
            "Chủ tịch Ủy ban nhân dân tỉnh Quảng Ninh",
            "Chủ tịch",
        ],
        UnitKind::Agency => [
            "Trung tâm Y tế khu vực Vân Đồn",
            "Sở Y tế tỉnh Quảng Ninh",
            "Khu 5, đặc khu Vân Đồn",
            "Bùi Thị Lệ Thủy",
            "Chủ tịch Ủy ban nhân dân đặc khu Vân Đồn",
            "Giám đốc",
        ],
        UnitKind::Enterprise => [
            "Công ty Cổ phần Gốm Đất Việt",
            "Phường Đông Triều",
            "Cụm công nghiệp Kim Sơn, phường Đông Triều",
            "Phạm Xuân Trường",
            "Chủ tịch Ủy ban nhân dân phường Đông Triều",
            "Tổng Giám đốc",
        ],
        UnitKind::EducationalInstitution => [
            "Trường Trung học phổ thông Hòn Gai",
            "Sở Giáo dục và Đào tạo tỉnh Quảng Ninh",
            "Số 46 phố Lê Quý Đôn, phường Hồng Gai",
            "Vũ Hoàng Ngân",
            "Chủ tịch Ủy ban nhân dân phường Hồng Gai",
            "Hiệu trưởng",
        ],
    }
}

pub fn draft(kind: UnitKind, turn: Turn, words: Words) -> Draft {
    let standard = standard(kind);
    let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".to_owned();
    let mut draft = Draft::new(id, kind, YEAR, standard.version.clone(), 0);
    let [name, parent, address, head, authority, title] = lines(kind).map(str::to_owned);
    draft.profile.name = if words == Words::Most { long(&name, 200) } else { name };
    draft.profile.province_code = "22".into();
    draft.profile.province_name = "Quảng Ninh".into();
    draft.profile.parent_name = if words == Words::Most { long(&parent, 200) } else { parent };
    draft.profile.address = if words == Words::Fewest { String::new() } else { address };
    draft.profile.code = if words == Words::Fewest { String::new() } else { "0068".into() };
    draft.profile.recognising_authority = authority;
    draft.declaration = Declaration { name: head.clone(), title };
    draft.profile.head = head;
    let scope = Scope::of(kind).iter().find(|scope| scope.is_in_scope()).copied();
    draft.profile.scope = match kind {
        UnitKind::EducationalInstitution => "upper_secondary".into(),
        _ => scope.map(|scope| scope.id().to_owned()).unwrap_or_default(),
    };
    let scope = Scope::from_id(kind, &draft.profile.scope);
    for fact in &standard.facts {
        // The school without a Party organisation: its check is switched off.
        let holds = !(fact.id == "has_party_organisation" && kind == UnitKind::EducationalInstitution);
        draft.facts.insert(fact.id.clone(), fact_forced_by_scope(&fact.id, scope).unwrap_or(holds));
    }
    for (at, check) in standard.checks().enumerate() {
        draft.entries.insert(check.id.clone(), entry(check, at, turn, words));
    }
    draft
}

/// Every third check has a note, every second one citations.
fn entry(check: &Check, at: usize, turn: Turn, words: Words) -> CheckEntry {
    let spoilt = turn == Turn::NotQualified && at % 5 == 2;
    let mut typed = CheckEntry::blank(&check.rule);
    typed.entry = answer(&check.rule, spoilt, words);
    match words {
        Words::Fewest => {}
        Words::Usual => {
            if at.is_multiple_of(3) {
                typed.note =
                    format!("Ghi chú thứ {at}: đã đối chiếu sổ sách, số liệu khớp với báo cáo của Công an cấp xã.");
            }
            typed.evidence = (0..at % 3).map(|paper| cited(at, paper)).collect();
        }
        Words::Most => {
            typed.note = long(
                &format!("Ghi chú thứ {at}: quá trình thực hiện đã được kiểm điểm kỹ, có ý kiến của Nhân dân"),
                2_000,
            );
            typed.evidence = (0..if at == 1 { 40 } else { 2 }).map(|paper| cited(at, paper)).collect();
        }
    }
    typed
}

fn cited(at: usize, paper: usize) -> EvidenceEntry {
    EvidenceEntry {
        title: format!("Biên bản kiểm tra số liệu nội dung {at}.{paper}"),
        number: format!("{at}{paper}/BB-KT"),
        issued_on: "05/03/2026".into(),
        issuer: "Ủy ban nhân dân phường".into(),
        section: "II".into(),
        page: (paper + 1).to_string(),
        file: (paper == 1).then(|| EvidenceFile {
            name: format!("biên bản {at}.pdf"),
            size: 120_000,
            digest: Digest::of_bytes(at.to_string().as_bytes()).to_string(),
        }),
    }
}

fn answer(rule: &Rule, spoilt: bool, words: Words) -> Entry {
    let text = |usual: &str| if words == Words::Most { long(usual, 400) } else { usual.to_owned() };
    match rule {
        Rule::Document { .. } => Entry::Document {
            exists: Some(true),
            number: "12-NQ/ĐU".into(),
            title: text("Nghị quyết về lãnh đạo công tác bảo đảm an ninh, trật tự năm 2026"),
            issued_on: if spoilt { "20/12/2025" } else { "15/02/2026" }.into(),
            issuer: "Đảng ủy phường Cẩm Phả".into(),
        },
        Rule::Statement => Entry::Statement {
            holds: Some(!spoilt),
            account: text(
                "Đã tổ chức 12 buổi tuyên truyền với 1.480 lượt người dự; vận động giao nộp 03 khẩu súng tự chế",
            ),
        },
        Rule::Incidents { excuses, .. } => match (spoilt, excuses.first()) {
            (true, _) => Entry::Incidents { count: "2".into(), excused: Vec::new() },
            (false, Some(excuse)) => Entry::Incidents {
                count: "1".into(),
                excused: vec![ExcuseEntry {
                    reason: excuse.id().into(),
                    explanation: text("Sét đánh trong cơn bão số 3, đã báo cáo ngay và khắc phục trong ngày"),
                }],
            },
            (false, None) => Entry::Incidents { count: "0".into(), excused: Vec::new() },
        },
        Rule::Ratio { .. } => Entry::Ratio { part: if spoilt { "117" } else { "1.250" }.into(), whole: "1.250".into() },
        Rule::Count { .. } => Entry::Count { count: if spoilt { "0" } else { "3" }.into() },
        Rule::Trend { .. } => Entry::Trend { previous: "8".into(), current: if spoilt { "9" } else { "5" }.into() },
        Rule::Rating { scale, threshold, .. } => {
            Entry::Rating { level: scale[if spoilt { 0 } else { *threshold }].id.clone(), reason: String::new() }
        }
        Rule::Coverage { .. } => {
            let row = |total: &str, registered: &str, recognised: &str| RowEntry {
                total: total.into(),
                registered: registered.into(),
                recognised: recognised.into(),
            };
            let registered = if spoilt { "11" } else { "12" };
            Entry::Coverage {
                rows: [row("12", registered, "10"), row("4", "4", "3"), row("0", "0", "0"), row("5", "5", "5")],
            }
        }
        Rule::Checklist { items } => {
            Entry::Checklist { items: items.iter().map(|item| (item.id.clone(), !spoilt)).collect() }
        }
    }
}

/// The words again and again up to so many characters, ending as they end.
pub fn long(words: &str, length: usize) -> String {
    let again = format!("{words} ").repeat(length / words.chars().count() + 2);
    let cut: String = again.chars().take(length - 4).collect();
    format!("{} hết", cut.trim_end())
}

pub fn prepared(draft: &Draft) -> Prepared {
    let today = parse_iso("2026-11-16").expect("a day");
    prepare(draft, standard(draft.kind), today, None).expect("a year with a period")
}

pub fn of_draft(draft: &Draft) -> Dossier {
    Dossier::of_draft(draft, standard(draft.kind), &Further::default(), &prepared(draft))
}

/// Signed, written, and read again.
pub fn signed(draft: &Draft) -> (Opened<SelfAssessment>, Content) {
    let signing =
        Signing { declared_at: SIGNED_AT, statement: "Tôi chịu trách nhiệm.", program_version: "0.1.0" };
    let summary =
        prepared(draft).summary(draft, standard(draft.kind), &InUse::default(), signing).expect("a complete draft");
    let document = sign(&members(&summary), &SecretKey::from_random([7; 32]), SIGNED_AT).expect("no proof yet");
    match open(&to_file(&document)) {
        Ok(File::Summary(opened)) => {
            let content = examine(&opened.document);
            (*opened, content)
        }
        other => unreachable!("no summary: {other:?}"),
    }
}

pub fn of_signed(draft: &Draft) -> Dossier {
    let (opened, content) = signed(draft);
    Dossier::of_summary(&opened, &content).expect("intact")
}
