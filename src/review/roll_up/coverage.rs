//! A commune's own units as Điều 5 khoản 4 asks for them: the rows of `5.4.coverage`, and the summaries that were counted.

use super::add_up::RollUp;
use super::submission::Submission;
use crate::assessment::CoverageRow;
use crate::criteria::UnitKind;
use crate::json::Digest;

/// What fills the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The four kinds in the order of the check.
    pub rows: [CoverageRow; 4],
    /// Digests of the summaries that were counted as registered or recognised, in the order of the register: the evidence.
    pub counted: Vec<Digest>,
    /// Units of the register that are recognised although they have not registered (Điều 9 khoản 1). Where they outnumber a kind's
    /// registered ones its row can't be answered so.
    pub unregistered: Vec<usize>,
}

/// The rows out of the figures: total = expected. `submissions` are those that were added up.
pub fn coverage(roll_up: &RollUp, submissions: &[Submission]) -> Coverage {
    let row = |kind: UnitKind| {
        let figures = roll_up.by_kind.iter().find(|group| group.of == kind).map(|group| &group.figures);
        let count = |units: usize| i64::try_from(units).unwrap_or(i64::MAX);
        CoverageRow {
            kind: kind.id().to_owned(),
            total: figures.map_or(0, |figures| i64::try_from(figures.expected()).unwrap_or(i64::MAX)),
            registered: figures.map_or(0, |figures| count(figures.registered.len())),
            recognised: figures.map_or(0, |figures| count(figures.recognised.len())),
        }
    };
    let units = roll_up.rows.iter().enumerate().filter_map(|(unit, row)| Some((unit, row.counted(submissions)?)));
    let in_table = units.filter(|(_, submission)| UnitKind::IN_COVERAGE.contains(&submission.kind));
    let (mut counted, mut unregistered) = (Vec::new(), Vec::new());
    for (unit, submission) in in_table.filter(|(_, submission)| submission.registered || submission.recognised) {
        counted.push(submission.digest);
        unregistered.extend((!submission.registered).then_some(unit));
    }
    Coverage { rows: UnitKind::IN_COVERAGE.map(row), counted, unregistered }
}
