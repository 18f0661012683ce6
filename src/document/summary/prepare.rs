//! A draft looked at as a whole: what is given, what follows, and what stands between it and a signature.

use crate::assessment::{
    Draft, Evidence, Given, InUse, ProfileField, Refusal, Scope, Unit, given_all, given_to_set, understood_evidence,
};
use crate::criteria::{Check, Criteria, Date, Period};
use crate::json::tidy::tidy;
use crate::verdict::{
    Counts, EnteredPoints, Examined, Outcome, Reason, Score, Subject, UnitVerdict, Verdict, Warning, judge, judge_set,
    score, self_check, warn_of_roll_up,
};
use std::collections::BTreeMap;

/// A draft looked at as a whole: what the pages show and what a signature would carry.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    /// What is given for each check.
    pub given: BTreeMap<String, Given>,
    /// Citations that count.
    pub evidence: BTreeMap<String, Vec<Evidence>>,
    /// Check id → what is refused of its citations.
    pub evidence_refusals: BTreeMap<String, Vec<Refusal>>,
    /// What follows.
    pub outcome: Outcome,
    /// The self-check.
    pub warnings: Vec<Warning>,
    /// Points after the local guide, where the draft uses one. They touch nothing else.
    pub score: Option<Score>,
    /// Programme id → indicator id → counts: the indicators asked of this kind of unit that have all their counts.
    pub indicators: BTreeMap<String, BTreeMap<String, Counts>>,
    /// Judged by a standard that the product does not ship: nothing is signed.
    pub practice: bool,
    /// The files that the draft uses and that were not judged by, as far as their ids are known. With one left out nobody knows the
    /// verdict, so nothing is signed.
    pub left_out: Option<Vec<String>>,
}

/// Why a draft can't be signed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// Profile fields without an entry.
    Profile(Vec<ProfileField>),
    /// Facts without an answer.
    Facts(Vec<String>),
    /// Checks that are unanswered.
    Unanswered(Vec<String>),
    /// Checks whose citations hold something refused.
    Evidence(Vec<String>),
    /// Name or title of the signer.
    Signer,
    /// The year has no assessment period.
    Year,
    /// The standard is none that the product ships: the draft is for practice and stays unsigned.
    Practice,
    /// Further files that can't be used.
    FurtherFiles(Vec<String>),
}

/// Looks at a draft by its standard alone. `today` is the day in Vietnam; `last_year` what the unit answered the year before, if at hand.
pub fn prepare(
    draft: &Draft,
    standard: &Criteria,
    today: Date,
    last_year: Option<&BTreeMap<String, Given>>,
) -> Option<Prepared> {
    let period = draft.kind.period(draft.year)?;
    let given = given_all(standard, draft);
    let outcome = judge(Subject { standard, period, facts: &draft.facts, given: &given });
    let checks: Vec<&Check> = standard.checks().collect();
    let prepared = prepared((draft, &checks, period), (given, outcome), today, last_year);
    Some(Prepared { left_out: (!draft.further.is_empty()).then(Vec::new), ..prepared })
}

/// The same with the further files that the draft uses: supplements decide with the standard, points and indicators stand beside.
pub fn prepare_with(
    draft: &Draft,
    standard: &Criteria,
    used: &InUse,
    today: Date,
    last_year: Option<&BTreeMap<String, Given>>,
) -> Option<Prepared> {
    let period = draft.kind.period(draft.year)?;
    let set = used.files.set(standard);
    let given = given_to_set(&set, draft);
    let outcome = judge_set(&set, period, &draft.facts, &given);
    let checks: Vec<&Check> = set.checks().collect();
    let mut prepared = prepared((draft, &checks, period), (given, outcome), today, last_year);
    if let Some(rolled_up) = &used.part.rolled_up {
        warn_of_roll_up(&mut prepared.warnings, &checks, &prepared.given, &rolled_up.rows);
    }
    Some(Prepared {
        score: used.files.guide().map(|guide| score(guide, &prepared.outcome, &entered(used))),
        indicators: counted(draft, used),
        practice: used.practice.is_some(),
        left_out: left_out(used),
        ..prepared
    })
}

type Judged = (BTreeMap<String, Given>, Outcome);

fn prepared(
    (draft, checks, period): (&Draft, &[&Check], Period),
    (given, outcome): Judged,
    today: Date,
    last_year: Option<&BTreeMap<String, Given>>,
) -> Prepared {
    let mut evidence = BTreeMap::new();
    let mut evidence_refusals = BTreeMap::new();
    for (check, entry) in &draft.entries {
        let (cited, refusals) = understood_evidence(&entry.evidence);
        evidence.insert(check.clone(), cited);
        if !refusals.is_empty() {
            evidence_refusals.insert(check.clone(), refusals);
        }
    }
    let in_scope = Scope::from_id(draft.kind, &draft.profile.scope).is_none_or(Scope::is_in_scope);
    let examined = Examined { checks, period, given: &given, evidence: &evidence, last_year, in_scope, today };
    let warnings = self_check(examined, &outcome);
    let (score, indicators) = (None, BTreeMap::new());
    let (practice, left_out) = (false, None);
    Prepared { given, evidence, evidence_refusals, outcome, warnings, score, indicators, practice, left_out }
}

/// The points that can be read; the guide says whether they count.
fn entered(used: &InUse) -> BTreeMap<String, EnteredPoints> {
    let guide = used.files.guide().and_then(|guide| used.part.file(&guide.id));
    let points = guide.into_iter().flat_map(|file| &file.points);
    let read = points.filter_map(|(item, typed)| {
        let hundredths = typed.hundredths()?.ok()?;
        Some((item.clone(), EnteredPoints { hundredths, reason: tidy(&typed.reason) }))
    });
    read.collect()
}

fn counted(draft: &Draft, used: &InUse) -> BTreeMap<String, BTreeMap<String, Counts>> {
    let of = |id: &str| {
        let (programme, file) = (used.files.programme(id)?, used.part.file(id)?);
        let asked = programme.indicators.iter().filter(|indicator| indicator.asked_of.asks(draft.kind));
        let complete = asked.filter_map(|indicator| Some((indicator.id.clone(), file.counts_of(indicator)?)));
        Some(complete.collect::<BTreeMap<_, _>>()).filter(|counts| !counts.is_empty())
    };
    let programmes = used.files.programmes().iter();
    programmes.filter_map(|programme| Some((programme.id.clone(), of(&programme.id)?))).collect()
}

/// A part that can't be read names no file, and still nothing was judged by it.
fn left_out(used: &InUse) -> Option<Vec<String>> {
    let ids: Vec<String> = used.unusable.iter().map(|file| file.id.clone()).collect();
    (used.unreadable || !ids.is_empty()).then_some(ids)
}

impl Prepared {
    /// What stands between the draft and a signature; nothing when it can be signed.
    pub fn missing(&self, draft: &Draft, standard: &Criteria) -> Vec<NotReady> {
        let mut missing: Vec<NotReady> = self.practice.then_some(NotReady::Practice).into_iter().collect();
        if let Err(fields) = Unit::of(draft) {
            missing.push(NotReady::Profile(fields));
        }
        let facts: Vec<String> = standard
            .facts
            .iter()
            .filter(|fact| !draft.facts.contains_key(&fact.id))
            .map(|fact| fact.id.clone())
            .collect();
        if !facts.is_empty() {
            missing.push(NotReady::Facts(facts));
        }
        missing.extend(self.left_out.clone().map(NotReady::FurtherFiles));
        if self.outcome.verdict == UnitVerdict::Incomplete {
            let open = self.outcome.findings().filter(|finding| finding.verdict == Verdict::Unanswered);
            missing.push(NotReady::Unanswered(open.map(|finding| finding.check.clone()).collect()));
        }
        let refused: Vec<String> = self.evidence_refusals.keys().filter(|check| self.asks(check)).cloned().collect();
        if !refused.is_empty() {
            missing.push(NotReady::Evidence(refused));
        }
        missing
    }

    /// Whether the unit has to answer: a check that it declares not applicable or not rated is answered by that, and its
    /// citations are signed too.
    pub(super) fn asks(&self, check: &str) -> bool {
        self.outcome.finding(check).is_some_and(|finding| !matches!(finding.reason, Reason::SwitchedOff { .. }))
    }
}
