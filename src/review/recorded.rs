//! What a record tells of points and counts: the sums that a desk shows and a roll-up adds. Items stay in the file.

use crate::document::summary::{Recomputed, SelfAssessment};
use crate::json::Digest;
use crate::verdict::Counts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Points after a local guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordedScore {
    /// Id of the guide.
    pub guide: String,
    /// Hundredths of a point.
    pub points: u64,
    /// Hundredths that could be reached.
    pub out_of: u64,
    /// Id of the grade; nothing where everything is left out.
    pub grade: Option<String>,
}

/// Counts for one version of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeCounts {
    /// Of the programme, without its proof: another version may ask something else under the same name.
    pub digest: Digest,
    /// Indicator id → counts.
    pub indicators: BTreeMap<String, Counts>,
}

impl RecordedScore {
    pub(super) fn of(computed: &Recomputed) -> Option<RecordedScore> {
        let (guide, score) = computed.further.guide().zip(computed.score.as_ref())?;
        let (points, out_of) = (score.points, score.out_of);
        Some(RecordedScore { guide: guide.id.clone(), points, out_of, grade: score.grade.clone() })
    }
}

impl ProgrammeCounts {
    /// What the summary states for each programme that it names. Whether it may is told by its content.
    pub(super) fn all_of(computed: &Recomputed, summary: &SelfAssessment) -> BTreeMap<String, ProgrammeCounts> {
        let number = |(id, count): (&String, &i64)| Some((id.clone(), u64::try_from(*count).ok()?));
        let counts =
            |(id, counts): (&String, &BTreeMap<String, i64>)| (id.clone(), counts.iter().filter_map(number).collect());
        let of = |id: &String, digest| {
            let indicators = summary.indicators.get(id)?.iter().map(counts).collect();
            Some((id.clone(), ProgrammeCounts { digest, indicators }))
        };
        let programmes = computed.further.programmes().iter();
        programmes.filter_map(|programme| of(&programme.id, programme.digest)).collect()
    }
}
