//! Matches by the story they tell.

use std::cmp::Reverse;
use std::collections::HashMap;

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
    let mut places: HashMap<(u64, u64), usize> = HashMap::with_capacity(matches.len());
    let mut groups: Vec<Group> = Vec::with_capacity(matches.len());
    for found in matches {
        match places.entry((found.cluster, found.wording)) {
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(groups.len());
                groups.push(Group { found: *found, size: 1 });
            }
            std::collections::hash_map::Entry::Occupied(place) => {
                if let Some(group) = groups.get_mut(*place.get()) {
                    group.size += 1;
                    if is_better(found, &group.found, order) {
                        group.found = *found;
                    }
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

fn is_better(one: &Found, other: &Found, order: Order) -> bool {
    // Greater keys are newer in this order.
    let key = |found: &Found| if order == Order::Newest { -found.key } else { found.key };
    let place = |found: &Found| (Reverse(found.is_lead()), Reverse(key(found)), found.id, found.ordinal);
    place(one) < place(other)
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
