//! Shares, exactly: compared as fractions, shown with as many decimals as tell them apart from a target.

/// A part of a whole; `whole` is above 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Part.
    pub part: u64,
    /// Whole.
    pub whole: u64,
}

/// `100 × part ≥ percent × whole`.
pub fn share_at_least(part: u64, whole: u64, percent: u32) -> bool {
    u128::from(part) * 100 >= u128::from(whole) * u128::from(percent)
}

/// A number of so many decimals, without zeros at their end.
pub(super) fn written(rounded: u128, decimals: u32, separator: char) -> String {
    let scale = 10_u128.pow(decimals);
    let fraction = format!("{:0width$}", rounded % scale, width = decimals as usize);
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        (rounded / scale).to_string()
    } else {
        format!("{}{separator}{fraction}", rounded / scale)
    }
}

impl Share {
    /// The share in percent: at most one decimal, half up, a trailing zero dropped. Where rounding would reach `target` percent that
    /// is not reached, as many decimals as tell the two apart. `separator` is the decimal comma or point. A whole of 0 shows "0".
    pub fn shown(self, target: Option<u32>, separator: char) -> String {
        if self.whole == 0 {
            return "0".to_owned();
        }
        let short_of = target.filter(|&percent| !share_at_least(self.part, self.whole, percent));
        let apart = |decimals: &u32| {
            short_of.is_none_or(|percent| self.rounded(*decimals) < u128::from(percent) * 10_u128.pow(*decimals))
        };
        // Shares of huge wholes that no twelve decimals tell apart are cut instead of rounded.
        let (decimals, rounded) = (1..=12).find(apart).map_or_else(
            || (12, u128::from(self.part) * 100 * 10_u128.pow(12) / u128::from(self.whole)),
            |decimals| (decimals, self.rounded(decimals)),
        );
        written(rounded, decimals, separator)
    }

    /// Percent × 10^decimals, rounded half up.
    pub(super) fn rounded(self, decimals: u32) -> u128 {
        let numerator = u128::from(self.part) * 100 * 10_u128.pow(decimals);
        let whole = u128::from(self.whole);
        (2 * numerator + whole) / (2 * whole)
    }

    /// How many more of the whole are needed to reach `percent`.
    pub fn missing_to(self, percent: u32) -> u64 {
        let needed = (u128::from(self.whole) * u128::from(percent)).div_ceil(100);
        u64::try_from(needed.saturating_sub(u128::from(self.part))).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_shown_with_one_decimal_half_up() {
        for (part, whole, shown) in [
            (17, 25, "68"),
            (18, 25, "72"),
            (117, 120, "97,5"),
            (1, 3, "33,3"),
            (2, 3, "66,7"),
            (1, 8, "12,5"),
            (1, 16, "6,3"),
            (0, 7, "0"),
            (7, 7, "100"),
            (2_784, 3_698, "75,3"),
            (183, 191, "95,8"),
            (3_404, 3_671, "92,7"),
        ] {
            assert_eq!(Share { part, whole }.shown(None, ','), shown, "{part}/{whole}");
        }
    }

    #[test]
    fn a_share_short_of_its_target_is_never_shown_as_reaching_it() {
        for (part, whole, target, shown) in [
            (1_999, 2_500, 80, "79.96"),
            (79_996, 100_000, 80, "79.996"),
            (999_999_999, 1_000_000_000, 100, "99.9999999"),
            (79_949, 100_000, 80, "79.9"),
            (4, 5, 80, "80"),
            (69_999, 100_000, 70, "69.999"),
            (9_999_999_999_999_999_999, 10_000_000_000_000_000_000, 100, "99.999999999999"),
        ] {
            assert_eq!(Share { part, whole }.shown(Some(target), '.'), shown, "{part}/{whole}");
        }
    }

    #[test]
    fn what_is_missing_is_exactly_what_reaches_the_target() {
        for whole in 1..=60 {
            for part in 0..=whole {
                for percent in [0, 1, 50, 70, 99, 100] {
                    let missing = Share { part, whole }.missing_to(percent);
                    assert!(share_at_least(part + missing, whole, percent));
                    assert!(missing == 0 || !share_at_least(part + missing - 1, whole, percent));
                }
            }
        }
    }
}
