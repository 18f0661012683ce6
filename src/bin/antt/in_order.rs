//! Work on all cores whose results come out in the order of the input, with no more than a few batches in memory.

use std::num::NonZero;
use std::thread;

/// Items of a batch, for each core.
const ITEMS: usize = 64;
/// No batch grows beyond these bytes by more than one item.
const BYTES: usize = 32_000_000;

/// Works on every item and hands on the results in order. `size` tells the bytes that an item holds. While the cores work on one
/// batch, the next is gathered: reading from a zip file takes a while, too.
pub fn in_order<T: Send, R: Send>(
    mut items: impl Iterator<Item = T>,
    size: impl Fn(&T) -> usize,
    work: impl Fn(T) -> R + Sync,
    mut each: impl FnMut(R),
) {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let mut gather = || {
        let mut batch = Vec::new();
        let mut bytes = 0;
        while batch.len() < cores * ITEMS && bytes < BYTES {
            let Some(item) = items.next() else { break };
            bytes += size(&item);
            batch.push(item);
        }
        batch
    };
    let mut batch = gather();
    while !batch.is_empty() {
        let dealt = deal(batch, cores);
        let (done, next) = thread::scope(|scope| {
            let work = &work;
            let hands: Vec<_> = dealt
                .into_iter()
                .map(|hand| scope.spawn(move || hand.into_iter().map(work).collect::<Vec<R>>()))
                .collect();
            let next = gather();
            let done =
                hands.into_iter().map(|hand| hand.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            (done.collect::<Vec<Vec<R>>>(), next)
        });
        collect(done).into_iter().for_each(&mut each);
        batch = next;
    }
}

/// One item to each core in turn: files that are large stand side by side.
fn deal<T>(batch: Vec<T>, cores: usize) -> Vec<Vec<T>> {
    let mut hands: Vec<Vec<T>> = (0..cores).map(|_| Vec::new()).collect();
    for (at, item) in batch.into_iter().enumerate() {
        hands[at % cores].push(item);
    }
    hands
}

/// The items in the order in which they were dealt.
fn collect<R>(hands: Vec<Vec<R>>) -> Vec<R> {
    let mut hands: Vec<_> = hands.into_iter().map(Vec::into_iter).collect();
    let mut all = Vec::new();
    loop {
        let before = all.len();
        all.extend(hands.iter_mut().filter_map(Iterator::next));
        if all.len() == before {
            return all;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items_whatever_their_number() {
        for count in [0, 1, 2, 63, 64, 65, 1_000, 5_000] {
            let mut seen = Vec::new();
            in_order(0..count, |_| 100_000, |item| item * 2, |result| seen.push(result));
            assert_eq!(seen, (0..count).map(|item| item * 2).collect::<Vec<u32>>(), "{count}");
        }
    }
}
