//! Points and counts that a summary states, compared with what its guide and its programmes allow.

use super::difference::{Difference, IndicatorFault};
use super::score::{ItemMember, ScoreMember};
use super::wire::SelfAssessment;
use crate::assessment::LIMIT;
use crate::criteria::{Further, Indicator, Programme, ScoringGuide, UnitKind};
use crate::verdict::Score;
use std::collections::{BTreeMap, BTreeSet};

/// The points stated beside those that follow; each item, then the whole.
pub(super) fn compare_score(
    stated: Option<&ScoreMember>,
    computed: Option<(&ScoringGuide, &Score)>,
    differences: &mut Vec<Difference>,
) {
    let Some((guide, score)) = computed else {
        differences.extend(stated.map(|_| Difference::ScoreWithoutGuide));
        return;
    };
    match (stated, ScoreMember::of(guide, score)) {
        (None, None) => {}
        (None, Some(_)) => differences.push(Difference::MissingScore { guide: guide.id.clone() }),
        (Some(_), None) => differences.push(Difference::ScoreWithoutGuide),
        (Some(stated), Some(computed)) => {
            if stated.guide != computed.guide {
                let (stated, named) = (stated.guide.clone(), computed.guide.clone());
                differences.push(Difference::ScoreOfOtherGuide { stated, named });
            }
            compare_items(&stated.items, &computed.items, differences);
            let whole = |score: &ScoreMember| (score.points_hundredths, score.out_of_hundredths, score.grade.clone());
            if whole(stated) != whole(&computed) {
                let (stated, computed) = (Box::new(stated.clone()), Box::new(computed));
                differences.push(Difference::Score { stated, computed });
            }
        }
    }
}

type Items = BTreeMap<String, ItemMember>;

fn compare_items(stated: &Items, computed: &Items, differences: &mut Vec<Difference>) {
    let ids: BTreeSet<&String> = stated.keys().chain(computed.keys()).collect();
    for id in ids {
        let [stated, computed] = [stated, computed].map(|items| items.get(id));
        let points = |item: Option<&ItemMember>| item.map(|item| item.points_hundredths);
        let reason = |item: Option<&ItemMember>| item.and_then(|item| item.reason.clone());
        if points(stated) != points(computed) {
            let (stated, computed) = (points(stated), points(computed));
            differences.push(Difference::Points { id: id.clone(), stated, computed });
        } else if reason(stated) != reason(computed) {
            differences.push(Difference::SurplusReason { id: id.clone() });
        }
    }
}

/// The counts stated beside what the programmes ask. Missing ones are no difference; what nobody asked is.
pub(super) fn compare_indicators(
    summary: &SelfAssessment,
    further: &Further,
    kind: UnitKind,
    differences: &mut Vec<Difference>,
) {
    if further.programmes().is_empty() {
        differences.extend((!summary.indicators.is_empty()).then_some(Difference::SurplusIndicators));
        return;
    }
    for (id, indicators) in &summary.indicators {
        let Some(programme) = further.programme(id) else {
            let (indicator, fault) = (None, IndicatorFault::UnknownProgramme);
            differences.push(Difference::Indicator { programme: id.clone(), indicator, fault });
            continue;
        };
        for (indicator, counts) in indicators {
            let found = faults(programme, indicator, counts, kind).into_iter().map(|fault| Difference::Indicator {
                programme: id.clone(),
                indicator: Some(indicator.clone()),
                fault,
            });
            differences.extend(found);
        }
    }
}

fn faults(programme: &Programme, id: &str, counts: &BTreeMap<String, i64>, kind: UnitKind) -> Vec<IndicatorFault> {
    let Some(indicator) = programme.indicator(id) else { return vec![IndicatorFault::UnknownIndicator] };
    if !indicator.asked_of.asks(kind) {
        return vec![IndicatorFault::NotAsked];
    }
    let asks = |indicator: &Indicator, count: &String| indicator.counts.iter().any(|asked| asked.id == *count);
    let stated = counts.iter().filter_map(|(count, number)| match number {
        _ if !asks(indicator, count) => Some(IndicatorFault::UnknownCount { count: count.clone() }),
        number if *number > LIMIT => Some(IndicatorFault::TooLarge { count: count.clone() }),
        _ => None,
    });
    let missing = indicator.counts.iter().filter(|asked| !counts.contains_key(&asked.id));
    let missing = missing.map(|asked| IndicatorFault::MissingCount { count: asked.id.clone() });
    stated.chain(missing).collect()
}
