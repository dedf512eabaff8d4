//! Common given names: they tell "he" from "she", and where a name begins behind an office.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::quick_hash::Seed;

use super::given_name_lists::{BOTH, MEN, WOMEN};
use super::grammar::{FEMALE, MALE};

static NAMES: LazyLock<HashMap<&'static str, u32, Seed>> = LazyLock::new(|| {
    let mut names: HashMap<&'static str, u32, Seed> = HashMap::default();
    for (list, gender) in [(WOMEN, FEMALE), (MEN, MALE), (BOTH, FEMALE | MALE)] {
        for name in list.split(' ') {
            *names.entry(name).or_default() |= gender;
        }
    }
    names
});

/// [`MALE`] or [`FEMALE`] for a folded given name that tells; 0 for any other.
pub(super) fn given_gender(name: &str) -> u32 {
    match NAMES.get(name).copied().unwrap_or(0) {
        both if both == MALE | FEMALE => 0,
        one => one,
    }
}

/// Whether a folded word is a given name.
pub fn is_given_name(word: &str) -> bool {
    NAMES.contains_key(word)
}

#[cfg(test)]
mod tests {
    use crate::text::fold::fold;

    use super::*;

    #[test]
    fn names_are_found_as_they_are_folded() {
        for (name, gender) in [("Björn", MALE), ("Małgorzata", FEMALE), ("Андрей", MALE), ("Наталія", FEMALE), ("Kim", 0)]
        {
            assert!(is_given_name(&fold(name)), "{name}");
            assert_eq!(given_gender(&fold(name)), gender, "{name}");
        }
    }

    #[test]
    fn lists_are_sorted_and_folded() {
        for list in [WOMEN, MEN, BOTH] {
            let names: Vec<&str> = list.split(' ').collect();
            assert!(names.is_sorted(), "{:?}", names.windows(2).find(|pair| pair[0] > pair[1]));
            assert!(names.iter().all(|name| fold(name) == *name), "{:?}", names.iter().find(|name| fold(name) != **name));
        }
    }
}
