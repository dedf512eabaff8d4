//! The name that somebody meant.

/// The known name that `wrong` is a slip of: at most a third of its letters changed, added, lost or swapped. Case, and
/// whether parts are joined by `-` or `_`, make no difference.
pub fn nearest<'k>(wrong: &str, known: &[&'k str]) -> Option<&'k str> {
    let letters = |name: &str| name.to_lowercase().replace('-', "_").chars().take(40).collect::<Vec<char>>();
    let wrong = letters(wrong);
    let distances = known.iter().map(|name| (distance(&wrong, &letters(name)), *name));
    distances.min().filter(|(distance, name)| *distance <= (name.len() / 3).clamp(1, 3)).map(|(_, name)| name)
}

/// Edits that turn `a` into `b`, two neighbours swapped counting as one (optimal string alignment).
pub fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, to) in b.iter().enumerate() {
            let mut best = (last[j] + usize::from(from != to)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *to && b[j - 1] == *from {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_recognised() {
        let known = ["url", "name", "country", "language", "disabled"];
        for (wrong, meant) in
            [("langauge", "language"), ("lang-uage", "language"), ("contry", "country"), ("URL", "url"), ("nmae", "name")]
        {
            assert_eq!(nearest(wrong, &known), Some(meant), "{wrong}");
        }
        for wrong in ["title", "etag", "x", ""] {
            assert_eq!(nearest(wrong, &known), None, "{wrong}");
        }
    }
}
