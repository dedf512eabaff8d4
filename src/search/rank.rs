//! What a match is worth.

/// What every match has before its words are counted, so that matches without words have an order too.
pub(super) const EVERY_MATCH: f32 = 1.0;
/// How much more an article counts that certainly reports misuse.
const MISUSE: f64 = 0.25;
/// How much more the newest article counts.
const NEW: f64 = 0.25;
const YEAR_SECONDS: f64 = 365.25 * 86_400.0;

/// What the points of a match are multiplied with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Factors {
    /// 1 to 1.25: the likelier an article is to report misuse, the more.
    pub(super) relevance: f64,
    /// 1 to 1.25: the newest the most, half of it less with every year before the index's newest article.
    pub(super) age: f64,
}

impl Factors {
    pub(super) fn of(misuse: f64, age_seconds: i64) -> Factors {
        #[expect(clippy::cast_precision_loss, reason = "the age of an article in seconds is far below 2^52")]
        let years = age_seconds.max(0) as f64 / YEAR_SECONDS;
        Factors { relevance: 1.0 + MISUSE * misuse.clamp(0.0, 1.0), age: 1.0 + NEW * (-years).exp2() }
    }
}

/// The score of a match whose words have so many points.
pub(super) fn points(words: f32, factors: Factors) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "a score is as precise as tantivy's, which is f32")]
    let score = (f64::from(EVERY_MATCH + words.max(0.0)) * factors.relevance * factors.age) as f32;
    score
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likely_and_new_articles_count_half_as_much_again_and_old_passing_ones_nothing_more() {
        assert_eq!(points(3.0, Factors::of(1.0, 0)), 4.0 * 1.25 * 1.25);
        let old = Factors::of(0.0, 50 * 31_557_600);
        assert!((points(3.0, old) - 4.0).abs() < 0.001);
        assert_eq!(Factors::of(2.0, -5), Factors::of(1.0, 0));
    }
}
