//! Tables of names, ready for search: every element and every name of a page is looked up in some of them.

/// Names in small letters and what they stand for. Fixed tables alone: what a page says never becomes part of one.
pub(super) struct Lookup<V> {
    /// Twice as many places as names, or more; a name stands at the place its letters give, or behind it.
    places: Vec<Option<(&'static str, V)>>,
}

impl<V: Copy> Lookup<V> {
    /// Of those names, each of which stands once.
    pub(super) fn of(names: impl IntoIterator<Item = (&'static str, V)>) -> Lookup<V> {
        let names: Vec<(&'static str, V)> = names.into_iter().collect();
        let mut places = vec![None; (names.len() * 2 + 1).next_power_of_two()];
        for (name, value) in names {
            let mut at = hash(name) & (places.len() - 1);
            while places[at].is_some() {
                at = (at + 1) & (places.len() - 1);
            }
            places[at] = Some((name, value));
        }
        Lookup { places }
    }

    /// What the name stands for, whatever the case of its ASCII letters.
    pub(super) fn get(&self, name: &str) -> Option<V> {
        let mut at = hash(name) & (self.places.len() - 1);
        while let Some((known, value)) = self.places[at] {
            if known.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            at = (at + 1) & (self.places.len() - 1);
        }
        None
    }
}

/// An FNV hash of the name in small letters.
fn hash(name: &str) -> usize {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    });
    #[expect(clippy::cast_possible_truncation, reason = "any bits of a hash will do")]
    let hash = (hash ^ (hash >> 32)) as usize;
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_case_and_others_are_not() {
        let table = Lookup::of([("a", 1), ("article", 2), ("śródtytuł", 3)]);
        assert_eq!((table.get("a"), table.get("ARTICLE"), table.get("śródtytuł")), (Some(1), Some(2), Some(3)));
        assert_eq!((table.get(""), table.get("art"), table.get("article ")), (None, None, None));
        assert_eq!(Lookup::<u8>::of([]).get("a"), None);
    }
}
