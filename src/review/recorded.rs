//! What a record tells of points and counts: the sums that a desk shows and a roll-up adds. Reasons stay in the file.

use crate::criteria::Bilingual;
use crate::document::decision::ReviewDecision;
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
    /// Item id → its points, and the most that it can give: a decision sets points by item.
    pub items: BTreeMap<String, (u64, u64)>,
}

/// What a province calls a criterion of its own: nobody else can say it without the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedTitle {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
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
        let items = score.items.iter().map(|item| (item.id.clone(), (item.points, item.out_of))).collect();
        Some(RecordedScore { guide: guide.id.clone(), points, out_of, grade: score.grade.clone(), items })
    }

    /// The sum with the points that a decision sets in place of the unit's own. Nothing where it sets none, or some that the guide
    /// can't give.
    pub fn reviewed(&self, decision: &ReviewDecision) -> Option<u64> {
        let set = |(id, points): (&String, i64)| {
            let (own, most) = self.items.get(id).filter(|(_, most)| *most > 0)?;
            let points = u64::try_from(points).ok().filter(|points| points <= most)?;
            Some((*own, points))
        };
        let points = decision.checks.iter().filter_map(|(id, remark)| Some((id, remark.points_hundredths?)));
        let all: Vec<(u64, u64)> = points.map(set).collect::<Option<_>>().filter(|all: &Vec<_>| !all.is_empty())?;
        let (own, reviewed) = all.iter().fold((0, 0), |(own, set), one| (own + one.0, set + one.1));
        self.points.checked_sub(own)?.checked_add(reviewed)
    }
}

impl RecordedTitle {
    /// Criterion id → title, of every supplement that the summary names.
    pub(super) fn all_of(computed: &Recomputed) -> BTreeMap<String, RecordedTitle> {
        let criteria = computed.further.supplements().iter().flat_map(|supplement| &supplement.criteria);
        let title = |text: &Bilingual| RecordedTitle { vi: text.vi.clone(), en: text.en.clone() };
        criteria.map(|criterion| (criterion.id.clone(), title(&criterion.title))).collect()
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
