//! Figures as Markdown, and what stands for many of them.

/// A table whose first column is words and whose others are figures.
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(head: &[&str]) -> Table {
        Table { head: head.iter().map(|title| (*title).to_owned()).collect(), rows: Vec::new() }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub fn print(&self, title: &str) {
        println!("**{title}**\n");
        let line = |cells: &[String]| println!("| {} |", cells.join(" | "));
        line(&self.head);
        let rule: Vec<String> =
            (0..self.head.len()).map(|at| if at == 0 { "---" } else { "---:" }.to_owned()).collect();
        line(&rule);
        self.rows.iter().for_each(|row| line(row));
    }
}

/// The middle one of several measurements.
pub fn median(mut all: Vec<u64>) -> Option<u64> {
    all.sort_unstable();
    all.get(all.len() / 2).copied()
}

/// The value that so many of a hundred do not pass.
pub fn percentile(mut all: Vec<u64>, of_hundred: usize) -> Option<u64> {
    all.sort_unstable();
    all.get((all.len() * of_hundred).div_ceil(100).saturating_sub(1)).copied()
}

/// "1 234 567".
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// A figure, and beside it how many times ours it is.
pub fn beside(figure: Option<u64>, ours: Option<u64>, show: impl Fn(u64) -> String) -> String {
    match (figure, ours.filter(|ours| *ours > 0)) {
        (None, _) => "–".to_owned(),
        (Some(figure), None) => show(figure),
        (Some(figure), Some(ours)) => {
            let tenths = (figure * 10 + ours / 2) / ours;
            format!("{} (×{}.{})", show(figure), tenths / 10, tenths % 10)
        }
    }
}
