//! Taking files over, some at a time, so that the page stays alive and the count grows.

use super::pile::Item;
use super::reading::Progress;
use crate::browser::store::StoreError;
use crate::review::Known;
use crate::ui::state::Stop;
use crate::ui::state::desk::{By, DeskActions, TakenIn};
use serde_json::json;
use std::time::Duration;
use yew::Callback;
use yew::platform::time::sleep;

/// As many are written at once, all of them or none.
const AT_ONCE: usize = 200;

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// How many were taken in.
    pub count: usize,
    /// Why the others were not.
    pub failed: Option<StoreError>,
    /// So many were not taken in, because somebody has stopped it.
    pub left: usize,
}

/// Takes these files in, and notes it in the history of their assessments. All that were written are shown together at the end,
/// also where the rest could not be.
pub(super) async fn take(
    actions: DeskActions,
    items: Vec<Item>,
    stop: &Stop,
    on_progress: Callback<Progress>,
) -> Taken {
    let (mut count, mut failed, mut left) = (0, None, 0);
    let (mut kept, total) = (Vec::with_capacity(items.len()), items.len());
    let by = actions.who().await;
    for some in items.chunks(AT_ONCE) {
        on_progress.emit(Progress { done: count, total });
        sleep(Duration::ZERO).await;
        if stop.is_asked() {
            left = total - count;
            break;
        }
        let written = async {
            kept.extend(actions.keep(some.iter().filter_map(taken_in).collect()).await?);
            actions.note_all(&some.iter().filter_map(|item| note(item, by.as_ref())).collect::<Vec<_>>()).await
        };
        if let Err(error) = written.await {
            failed = Some(error);
            break;
        }
        count += some.len();
    }
    actions.show(kept);
    Taken { count, failed, left }
}

fn taken_in(item: &Item) -> Option<TakenIn> {
    let (known, bytes) = (item.known()?.clone(), item.bytes.as_ref()?.to_vec());
    Some(TakenIn { name: item.name.to_string(), known, bytes })
}

/// The assessment, and what was done by whom as JSON text.
fn note(item: &Item, by: Option<&By>) -> Option<(String, String)> {
    let known = item.known()?;
    let (is, revision) = match known {
        Known::Summary(record) => ("summary", record.revision),
        Known::Decision(record) => ("decision", record.decision.assessment.revision),
    };
    let mut what = json!({
        "did": "taken_in", "is": is, "revision": revision, "digest": known.digest().to_string(), "file": item.name.as_str(),
    });
    if let Some(by) = by {
        what["by"] = json!(by);
    }
    Some((known.assessment().to_owned(), what.to_string()))
}
