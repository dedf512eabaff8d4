//! Matches by the story they tell.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hash;

use super::Order;
use super::collect::Found;

/// A match that stands for others, and how many it stands for, itself included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub(super) found: Found,
    pub(super) size: u32,
}

/// One match for each story (of quotes: for the same words in one story): that of the earliest copy where it matches, else
/// the best, in orders by date the earliest. In no particular order.
pub(super) fn one_a_story(matches: &[Found], order: Order) -> Vec<Group> {
    let best = best_of_each(matches, |found| (found.cluster, found.wording), |found| place(found, order));
    best.into_iter().map(|(found, size)| Group { found: *found, size }).collect()
}

/// Of the matches that tell the same the one whose place is the least, with their number; in the order in which each was met
/// first.
pub(super) fn best_of_each<M, T: Eq + Hash, P: Ord>(
    matches: &[M],
    tells: impl Fn(&M) -> T,
    place: impl Fn(&M) -> P,
) -> Vec<(&M, u32)> {
    let mut groups: Vec<(&M, u32)> = Vec::with_capacity(matches.len());
    let mut known: HashMap<T, usize> = HashMap::with_capacity(matches.len());
    for found in matches {
        let next = groups.len();
        match groups.get_mut(*known.entry(tells(found)).or_insert(next)) {
            None => groups.push((found, 1)),
            Some((best, size)) => {
                *size += 1;
                if place(found) < place(best) {
                    *best = found;
                }
            }
        }
    }
    groups
}

/// Every match for itself.
pub(super) fn each(matches: &[Found]) -> Vec<Group> {
    matches.iter().map(|found| Group { found: *found, size: 1 }).collect()
}

/// The least stands for the others: the earliest copy, else the best.
fn place(found: &Found, order: Order) -> impl Ord + use<> {
    // Greater keys are newer in this order.
    let key = if order == Order::Newest { -found.key } else { found.key };
    (Reverse(found.is_lead()), Reverse(key), found.id, found.ordinal)
}

/// How many different stories and articles there are among the matches.
pub(super) fn counts(matches: &[Found]) -> (usize, usize) {
    let different = |number: fn(&Found) -> u64| {
        let mut all: Vec<u64> = matches.iter().map(number).collect();
        all.sort_unstable();
        all.dedup();
        all.len()
    };
    (different(|found| found.cluster), different(|found| found.id))
}

/// The groups of one page, in order.
pub(super) fn page(mut groups: Vec<Group>, offset: usize, limit: usize) -> Vec<Group> {
    let end = offset.saturating_add(limit).min(groups.len());
    if offset >= end {
        return Vec::new();
    }
    if end < groups.len() {
        groups.select_nth_unstable_by_key(end - 1, |group| group.found.rank());
        groups.truncate(end);
    }
    groups.sort_unstable_by_key(|group| group.found.rank());
    groups.split_off(offset)
}
