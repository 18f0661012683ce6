//! `antt verify`: the three questions asked of each file, a line or a JSON object for each.

use crate::arguments::Verify;
use crate::files::{Found, below};
use crate::in_order::in_order;
use crate::look::{Look, local_score, look, shown, size};
use crate::{NOT_INTACT, Stop, WELL, trust};
use antt::criteria::Date;
use antt::document::criteria_file::OpenedCriteria;
use antt::document::desk;
use antt::document::open::{File, Integrity, Opened};
use antt::document::summary::{Content, examine};
use antt::json::Digest;
use antt::review::trust::Role;
use antt::review::{Record, Seal, Standing, TrustList, UnitKey};
use antt::text::{Language, command, criteria_advice, criteria_problem, differences, unknown_criteria};
use serde_json::{Map, Value, json};
use std::io::{self, Write as _};

/// What every file is asked with.
struct Asking {
    language: Language,
    trust: TrustList,
    today: Date,
    json: bool,
}

/// What is said of a file: the words of its line, and the members of its JSON object.
struct Said {
    label: String,
    integrity: &'static str,
    words: Vec<String>,
    /// Only where JSON is asked for.
    members: Option<Map<String, Value>>,
}

impl Said {
    fn tell(&mut self, name: &str, value: impl FnOnce() -> Value) {
        if let Some(members) = &mut self.members {
            members.insert(name.to_owned(), value());
        }
    }
}

/// Asks, and says what came of it.
pub fn run(language: Language, arguments: &Verify) -> Result<u8, Stop> {
    let trust = arguments.trust.as_deref().map(|path| trust::list(language, path)).transpose()?.unwrap_or_default();
    let asking = Asking { language, trust, today: trust::today(), json: arguments.json };
    let (mut files, mut intact, mut passed) = (0, 0, 0);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut written = Ok(());
    let work = |found: Found| asking.say(found);
    in_order(below(&arguments.paths), size, work, |said| match said {
        None => passed += 1,
        Some(said) => {
            files += 1;
            intact += usize::from(said.integrity == "intact");
            if written.is_ok() {
                written = writeln!(out, "{}", asking.line(said));
            }
        }
    });
    written.and_then(|()| out.flush()).map_err(|why| Stop(why.to_string()))?;
    eprintln!("{}", command::looked_at(language, files, intact, passed));
    match (files, intact == files) {
        (0, _) => Err(Stop(language.say(command::NO_FILES).to_owned())),
        (_, true) => Ok(WELL),
        (_, false) => Ok(NOT_INTACT),
    }
}

impl Asking {
    fn say(&self, found: Found) -> Option<Said> {
        let label = found.label;
        Some(match look(self.language, found.what) {
            Look::Passed => return None,
            Look::Unreadable(reasons) => {
                let mut said = self.unsigned(label, "unreadable", command::UNREADABLE);
                said.words.extend(reasons.iter().cloned());
                said.tell("reasons", || reasons.into());
                said
            }
            Look::Desk(opened) => self.sealed(label, desk::TYPE, &opened, Some((Role::Reviewer, None))),
            Look::File(File::Summary(opened)) => self.summary(label, &opened),
            Look::File(File::Decision(opened)) => {
                let mut said = self.sealed(label, "AnttReviewDecision", &opened, Some((Role::Reviewer, None)));
                let decision = &opened.document;
                said.words.push(decision.unit.name.clone());
                said.tell("assessment", || json!(decision.assessment));
                said.tell("unit", || json!(decision.unit));
                said.tell("decision", || json!(decision.decision));
                said
            }
            Look::File(File::TrustList(opened)) => {
                self.sealed(label, "AnttTrustList", &opened, Some((Role::Reviewer, None)))
            }
            Look::File(File::KeyCard(opened)) => self.sealed(label, "AnttKeyCard", &opened, None),
            Look::File(File::KeyRotation(opened)) => self.sealed(label, "AnttKeyRotation", &opened, None),
            Look::File(File::Criteria(opened)) => self.criteria(label, &opened),
            Look::File(File::Protected(_) | File::Draft(_) | File::Rescue(_)) => {
                self.unsigned(label, "unsigned", command::UNSIGNED)
            }
        })
    }

    fn unsigned(&self, label: String, integrity: &'static str, word: antt::text::Say) -> Said {
        Said { label, integrity, words: vec![self.language.say(word).to_owned()], members: self.json.then(Map::new) }
    }

    /// The first two questions. The second is not asked where the signature says nothing.
    fn sealed<T>(&self, label: String, kind: &str, opened: &Opened<T>, of: Option<(Role, Option<&UnitKey>)>) -> Said {
        self.signed(label, kind, (&opened.integrity, opened.digest), of)
    }

    /// A criteria file may stand without a signature; whether it can be used is the third question.
    fn criteria(&self, label: String, opened: &OpenedCriteria) -> Said {
        let mut said =
            self.signed(label, "AnttCriteria", (&opened.integrity, opened.received), Some((Role::Author, None)));
        said.tell("id", || opened.named.id.clone().into());
        said.tell("version", || opened.named.version.clone().into());
        if let Err(problems) = &opened.file {
            let told = |problem| {
                let (what, advice) =
                    (criteria_problem(self.language, problem), criteria_advice(self.language, problem));
                format!("{what} {advice}")
            };
            let reasons: Vec<String> = problems.iter().map(told).collect();
            said.words.extend(reasons.iter().cloned());
            said.tell("reasons", || reasons.into());
        }
        said
    }

    fn signed(
        &self,
        label: String,
        kind: &str,
        (integrity, digest): (&Integrity, Digest),
        of: Option<(Role, Option<&UnitKey>)>,
    ) -> Said {
        let (integrity, word, signed) = match integrity {
            Integrity::Intact(signed) => ("intact", command::INTACT, Some(signed)),
            Integrity::Altered { .. } => ("altered", command::ALTERED, None),
            Integrity::Unsigned => ("unsigned", command::UNSIGNED, None),
        };
        let mut said = self.unsigned(label, integrity, word);
        said.tell("type", || kind.into());
        said.tell("digest", || digest.to_string().into());
        if let Some(signed) = signed {
            said.tell("did", || signed.did.to_string().into());
            said.tell("fingerprint", || signed.did.fingerprint().to_string().into());
            said.tell("signedAt", || signed.created.clone().into());
            if let Some((role, unit)) = of {
                let standing = self.trust.standing(signed, self.today, role, unit);
                said.words.push(self.language.say(command::key_word(standing)).to_owned());
                said.tell("key", || standing_id(standing).into());
            }
        }
        said
    }

    fn summary(&self, label: String, opened: &Opened<antt::document::summary::SelfAssessment>) -> Said {
        let content = examine(&opened.document);
        let record = Record::of(opened, &content);
        let key = record.unit_key();
        let mut said = self.sealed(label, "AnttSelfAssessment", opened, Some((Role::Unit, Some(&key))));
        let (word, id) = match &content {
            Content::Agrees(_) => (command::AGREES, "agrees"),
            Content::Differs(..) => (command::DIFFERS, "differs"),
            Content::Unknown(_) => (command::CRITERIA_UNKNOWN, "criteria_unknown"),
        };
        said.words.push(self.language.say(word).to_owned());
        said.words.extend([record.unit.name.clone(), record.year.to_string(), format!("r{}", record.revision)]);
        let verdict = record.verdict.filter(|_| matches!(record.seal, Seal::Intact { .. }) && record.in_scope);
        said.words.extend(verdict.map(|verdict| self.language.say(antt::text::unit_verdict(verdict)).to_owned()));
        said.tell("content", || id.into());
        said.tell("reasons", || match &content {
            Content::Agrees(_) => json!([]),
            Content::Differs(computed, all) => differences(self.language, computed, all).into(),
            Content::Unknown(why) => json!([unknown_criteria(self.language, why)]),
        });
        said.tell("unit", || json!(record.unit));
        said.tell("year", || record.year.into());
        said.tell("id", || record.id.clone().into());
        said.tell("revision", || record.revision.into());
        said.tell("inScope", || record.in_scope.into());
        if let Some(score) = record.score.as_ref().filter(|_| record.seal.is_intact()) {
            said.tell("score", || local_score(score));
        }
        if let Some(verdict) = verdict {
            said.tell("verdict", || verdict.id().into());
        }
        said
    }

    fn line(&self, said: Said) -> String {
        if let Some(members) = said.members {
            let start = [("file", said.label.as_str()), ("integrity", said.integrity)];
            let mut object: Map<String, Value> =
                start.map(|(name, text)| (name.to_owned(), text.into())).into_iter().collect();
            object.extend(members);
            return Value::Object(object).to_string();
        }
        format!("{}: {}", shown(&said.label), said.words.iter().map(|word| shown(word)).collect::<Vec<_>>().join(" · "))
    }
}

const fn standing_id(standing: Standing) -> &'static str {
    match standing {
        Standing::Trusted => "trusted",
        Standing::TrustedOther => "trusted_other",
        Standing::Revoked { .. } => "revoked",
        Standing::Unknown => "unknown",
    }
}
