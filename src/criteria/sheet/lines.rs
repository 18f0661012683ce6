//! Lines of a table that is a text, as an editor counts them.

/// Where a reader of rows is. It counts otherwise: for it a row starts before the line breaks that it skips.
pub struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    /// At the beginning of a text that so many lines stand before.
    pub fn after(skipped: u64, text: &'t str) -> Self {
        Lines { text: text.as_bytes(), at: 0, line: 1 + skipped }
    }

    /// The line of the first letter from this byte on. Bytes are asked for in ascending order.
    pub fn line_at(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        while let Some(&letter) = self.text.get(self.at) {
            let is_break = matches!(letter, b'\n' | b'\r');
            if self.at >= byte && !is_break {
                break;
            }
            self.at += 1;
            let is_half = letter == b'\r' && self.text.get(self.at) == Some(&b'\n');
            self.line += u64::from(is_break && !is_half);
        }
        self.line
    }
}

/// Excel can be told the separator by a first line `sep=;`. The separator shows in the headings anyway.
pub fn without_hint(text: &str) -> (u64, &str) {
    let rest = text.split_once('\n').filter(|(first, _)| first.len() <= 8 && first.to_lowercase().starts_with("sep="));
    rest.map_or((0, text), |(_, rest)| (1, rest))
}
