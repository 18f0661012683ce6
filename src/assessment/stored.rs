//! The draft's own JSON text: how it is written and read. A promise to older and newer programs: what changes here is a new format.

use super::answer::EvidenceFile;
use super::draft::{Declaration, Draft, DraftError, LaidAside, SignedRevision};
use super::entry::{CheckEntry, Entry, EvidenceEntry, ExcuseEntry, RowEntry};
use super::further::Unread;
use super::unit::Profile;
use crate::criteria::UnitKind;
use crate::json::{Format, Members, Misfit};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

const TYPE: &str = "AnttDraft";
/// The format of a draft with nothing laid aside. What an older program doesn't know it would lose, so it must refuse.
const FORMAT: u32 = 1;
const FORMAT_WITH_LAID_ASIDE: u32 = 2;
const FORMAT_WITH_FURTHER_FILES: u32 = 3;
/// The newest.
const FORMAT_FOR_PRACTICE: u32 = 4;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Stored<'a> {
    r#type: &'a str,
    format_version: u32,
    id: &'a str,
    kind: &'a str,
    year: i32,
    standard_version: &'a str,
    profile: &'a Profile,
    facts: &'a BTreeMap<String, bool>,
    entries: &'a BTreeMap<String, CheckEntry>,
    #[serde(skip_serializing_if = "<[LaidAside]>::is_empty")]
    laid_aside: &'a [LaidAside],
    #[serde(skip_serializing_if = "Unread::is_empty")]
    further: &'a Unread,
    declaration: &'a Declaration,
    #[serde(skip_serializing_if = "Option::is_none")]
    resume_at: Option<&'a str>,
    created_at: i64,
    changed_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<&'a SignedRevision>,
}

impl Draft {
    /// The JSON text that is stored and backed up.
    pub fn to_text(&self) -> String {
        let stored = Stored {
            r#type: TYPE,
            format_version: self.format(),
            id: &self.id,
            kind: self.kind.id(),
            year: self.year,
            standard_version: &self.standard_version,
            profile: &self.profile,
            facts: &self.facts,
            entries: &self.entries,
            laid_aside: &self.laid_aside,
            further: &self.further,
            declaration: &self.declaration,
            resume_at: self.resume_at.as_deref(),
            created_at: self.created_at,
            changed_at: self.changed_at,
            signed: self.signed.as_ref(),
        };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    fn format(&self) -> u32 {
        match (self.further.is_empty(), self.laid_aside.is_empty()) {
            (false, _) if self.further.standard_carried().is_some() => FORMAT_FOR_PRACTICE,
            (false, _) => FORMAT_WITH_FURTHER_FILES,
            (true, false) => FORMAT_WITH_LAID_ASIDE,
            (true, true) => FORMAT,
        }
    }

    /// Reads what [`Draft::to_text`] wrote.
    pub fn from_text(text: &str) -> Result<Draft, DraftError> {
        let value: Value =
            serde_json::from_str(text).map_err(|error| DraftError::NotADraft { detail: error.to_string() })?;
        let stored = Members::of(&value, "type")?;
        let found = stored.text("type")?;
        if found != TYPE {
            return Err(DraftError::NotADraft { detail: found });
        }
        let found = stored.whole("formatVersion")?;
        if found > FORMAT_FOR_PRACTICE {
            return Err(DraftError::NewerFormat { found });
        }
        let kind = stored.text("kind")?;
        let kind = UnitKind::from_id(&kind).ok_or(DraftError::UnknownKind { found: kind })?;
        let draft = draft(stored, kind)?;
        refuse_what_could_not_be_signed(&draft)?;
        Ok(draft)
    }
}

impl From<Misfit> for DraftError {
    fn from(misfit: Misfit) -> DraftError {
        DraftError::NotADraft { detail: misfit.member.to_owned() }
    }
}

/// These go into the signed file as they are, and there they are refused.
fn refuse_what_could_not_be_signed(draft: &Draft) -> Result<(), DraftError> {
    let digest = draft.signed.as_ref().map(|signed| (Format::Digest, &signed.digest));
    match [Some((Format::UuidUrn, &draft.id)), digest].into_iter().flatten().find(|(form, text)| !form.fits(text)) {
        Some((_, text)) => Err(DraftError::NotADraft { detail: text.clone() }),
        None => Ok(()),
    }
}

fn draft(stored: Members, kind: UnitKind) -> Result<Draft, Misfit> {
    let declaration = stored.object("declaration")?;
    Ok(Draft {
        id: stored.text("id")?,
        kind,
        year: stored.whole("year")?,
        standard_version: stored.text("standardVersion")?,
        profile: profile(stored.object("profile")?)?,
        facts: stored.flags("facts")?,
        entries: stored.map("entries", check_entry)?,
        laid_aside: stored.optional("laidAside", |stored, name| stored.list(name, laid_aside))?.unwrap_or_default(),
        further: Unread::of(stored.find("further")),
        declaration: Declaration { name: declaration.text("name")?, title: declaration.text("title")? },
        resume_at: stored.optional("resumeAt", Members::text)?,
        created_at: stored.whole("createdAt")?,
        changed_at: stored.whole("changedAt")?,
        signed: stored.optional("signed", signed)?,
    })
}

fn laid_aside(value: &Value) -> Result<LaidAside, Misfit> {
    let laid = Members::of(value, "laidAside")?;
    let (facts, entries) = (laid.flags("facts")?, laid.map("entries", check_entry)?);
    Ok(LaidAside { version: laid.text("version")?, facts, entries })
}

fn signed(stored: Members, name: &'static str) -> Result<SignedRevision, Misfit> {
    let signed = stored.object(name)?;
    Ok(SignedRevision {
        revision: signed.whole("revision")?,
        digest: signed.text("digest")?,
        signed_at: signed.whole("signed_at")?,
        changed_since: signed.flag("changed_since")?,
    })
}

fn profile(profile: Members) -> Result<Profile, Misfit> {
    Ok(Profile {
        name: profile.text("name")?,
        code: profile.text("code")?,
        province_code: profile.text("province_code")?,
        province_name: profile.text("province_name")?,
        parent_name: profile.text("parent_name")?,
        parent_code: profile.text("parent_code")?,
        address: profile.text("address")?,
        head: profile.text("head")?,
        recognising_authority: profile.text("recognising_authority")?,
        scope: profile.text("scope")?,
    })
}

pub(super) fn check_entry(value: &Value) -> Result<CheckEntry, Misfit> {
    let typed = Members::of(value, "entries")?;
    let text = |name| Ok::<_, Misfit>(typed.optional(name, Members::text)?.unwrap_or_default());
    Ok(CheckEntry {
        entry: entry(typed.object("entry")?)?,
        not_applicable: typed.optional("not_applicable", Members::flag)?.unwrap_or_default(),
        not_applicable_reason: text("not_applicable_reason")?,
        note: text("note")?,
        evidence: typed.optional("evidence", |typed, name| typed.list(name, evidence))?.unwrap_or_default(),
    })
}

fn entry(typed: Members) -> Result<Entry, Misfit> {
    let text = |name| typed.text(name);
    Ok(match text("kind")?.as_str() {
        "document" => Entry::Document {
            exists: typed.optional("exists", Members::flag)?,
            number: text("number")?,
            title: text("title")?,
            issued_on: text("issued_on")?,
            issuer: text("issuer")?,
        },
        "statement" => Entry::Statement { holds: typed.optional("holds", Members::flag)?, account: text("account")? },
        "incidents" => Entry::Incidents { count: text("count")?, excused: typed.list("excused", excuse)? },
        "ratio" => Entry::Ratio { part: text("part")?, whole: text("whole")? },
        "count" => Entry::Count { count: text("count")? },
        "trend" => Entry::Trend { previous: text("previous")?, current: text("current")? },
        "rating" => Entry::Rating { level: text("level")?, reason: text("reason")? },
        "coverage" => {
            let rows = typed.list("rows", row)?;
            Entry::Coverage { rows: rows.try_into().map_err(|_| Misfit { member: "rows" })? }
        }
        "checklist" => Entry::Checklist { items: typed.flags("items")? },
        _ => return Err(Misfit { member: "kind" }),
    })
}

fn excuse(value: &Value) -> Result<ExcuseEntry, Misfit> {
    let excuse = Members::of(value, "excused")?;
    Ok(ExcuseEntry { reason: excuse.text("reason")?, explanation: excuse.text("explanation")? })
}

fn row(value: &Value) -> Result<RowEntry, Misfit> {
    let row = Members::of(value, "rows")?;
    Ok(RowEntry { total: row.text("total")?, registered: row.text("registered")?, recognised: row.text("recognised")? })
}

fn evidence(value: &Value) -> Result<EvidenceEntry, Misfit> {
    let paper = Members::of(value, "evidence")?;
    Ok(EvidenceEntry {
        title: paper.text("title")?,
        number: paper.text("number")?,
        issued_on: paper.text("issued_on")?,
        issuer: paper.text("issuer")?,
        section: paper.text("section")?,
        page: paper.text("page")?,
        file: paper.optional("file", file)?,
    })
}

fn file(paper: Members, name: &'static str) -> Result<EvidenceFile, Misfit> {
    let file = paper.object(name)?;
    let size = file.whole("size")?;
    Ok(EvidenceFile { name: file.text("name")?, size, digest: file.text("digest")? })
}
