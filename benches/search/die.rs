//! A die that falls alike on every machine.

/// A small generator of its own (splitmix64).
pub(crate) struct Die(pub(crate) u64);

impl Die {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From 0 to below `sides`; 0 of none.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        (self.next() % sides.max(1) as u64) as usize
    }

    /// From 0 to below 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// From 0 to below `sides`, small numbers oftener: the first twice as often as the second, ten times as often as the tenth.
    pub(crate) fn zipf(&mut self, sides: usize) -> usize {
        let rank = ((sides as f64 + 1.0).ln() * self.share()).exp() - 1.0;
        (rank as usize).min(sides.saturating_sub(1))
    }

    /// One of them; of none the default.
    pub(crate) fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.roll(of.len())).copied().unwrap_or_default()
    }
}
