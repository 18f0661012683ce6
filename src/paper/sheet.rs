//! The model of an official paper: letterhead, type and subject, blocks, signatures, footer. It knows the places of Nghị định
//! 30/2020/NĐ-CP, not how they are drawn.

use serde::{Deserialize, Serialize};

/// A whole paper. As JSON it goes from the page to its worker and no farther.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What it is, for the properties of a file.
    pub title: String,
    /// Above everything.
    pub letterhead: Letterhead,
    /// "BÁO CÁO" and what it is about.
    pub heading: Heading,
    /// "Kính gửi"; most papers have none.
    pub addressees: Vec<String>,
    /// From top to bottom.
    pub blocks: Vec<Block>,
    /// Who gets it and who signs.
    pub closing: Closing,
    /// What it was made from.
    pub mark: Mark,
}

/// The two halves above a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letterhead {
    /// The body above the issuing one, in upper case; nothing where the decree shows none.
    pub higher: Option<String>,
    /// The issuing body, in upper case; one entry a line.
    pub issuer: Vec<String>,
    /// "Số: ……/BC-……".
    pub number: Option<String>,
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".
    pub state: String,
    /// "Độc lập - Tự do - Hạnh phúc".
    pub motto: String,
    /// "Tân Phú, ngày …… tháng …… năm 2026".
    pub place_and_date: String,
}

/// Type and subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// In upper case.
    pub kind: String,
    /// One entry a line.
    pub subject: Vec<String>,
}

/// What follows on one another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
    Chart(Chart),
}

/// A paragraph in one of a few styles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    pub style: Style,
    pub line: Line,
}

/// Pieces beside one another.
pub type Line = Vec<Piece>;

/// The styles of paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// Justified, first line indented.
    Body,
    /// "I. …", bold.
    Part,
    /// "1. …", bold.
    Section,
    /// What a paper is based on: as the body, in italics.
    Basis,
    /// Above a table: centred, bold.
    Caption,
    /// Centred.
    Centred,
}

/// What stands in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// Words.
    Text { text: String, bold: bool, italic: bool },
    /// Room for a word or a number that only people know.
    Blank,
    /// Dots up to the end of the line.
    Leader,
}

/// A table with a heading that is repeated on every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// In order; their widths add up to [`WHOLE_WIDTH`].
    pub columns: Vec<Column>,
    /// One cell a column.
    pub head: Vec<String>,
    /// In order.
    pub rows: Vec<Row>,
}

/// The widths of a table's columns add up to this: the millimetres between the margins.
pub const WHOLE_WIDTH: u32 = 165;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Millimetres.
    pub width: u32,
    pub align: Align,
}

/// Where the words of a cell stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Align {
    Left,
    Centre,
    Right,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// One a column, or a single one across all of them.
    pub cells: Vec<Cell>,
    /// Sums and titles of groups.
    pub bold: bool,
}

/// Lines below one another.
pub type Cell = Vec<Line>;

/// Bars, each with its figure in words, so that nothing hangs on length or shade alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    pub caption: String,
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    pub label: String,
    /// Hundredths of the full length, at most 100.
    pub length: u32,
    /// "12 trên 15 (80%)".
    pub figure: String,
}

/// Below the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// "Nơi nhận", one a line; nothing where a paper stays with its writers.
    pub recipients: Vec<String>,
    /// From left to right; one alone stands at the right.
    pub signatures: Vec<Signature>,
}

/// Who signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": upper case, one a line.
    pub title: Vec<String>,
    /// "(Chữ ký, dấu)".
    pub hint: String,
    /// Blank where only people know it.
    pub name: String,
}

/// What the footer says: out of which file the paper was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// In words.
    pub words: String,
    /// The content of the QR code; nothing for what was not signed.
    pub code: Option<String>,
}

/// Letters that turn the text around them (Unicode's `Bidi_Control`), and those that XML has no place for: a name with them could
/// look like another, or break the file.
fn is_unfit(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || matches!(letter, '\u{fffe}' | '\u{ffff}') || (letter.is_control() && letter != '\n')
}

/// A text as it can stand on a paper: what is unfit is shown as such, ends of lines stay.
pub fn fit(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|letter| if is_unfit(letter) { fit_letter(letter) } else { letter })
        .collect()
}

fn fit_letter(letter: char) -> char {
    match letter {
        '\t' => ' ',
        '\r' => '\n',
        _ => '\u{fffd}',
    }
}

/// Words.
pub fn text(text: impl AsRef<str>) -> Piece {
    Piece::Text { text: fit(text.as_ref()), bold: false, italic: false }
}

/// Words in bold.
pub fn bold(text: impl AsRef<str>) -> Piece {
    Piece::Text { text: fit(text.as_ref()), bold: true, italic: false }
}

/// Words in italics.
pub fn italic(text: impl AsRef<str>) -> Piece {
    Piece::Text { text: fit(text.as_ref()), bold: false, italic: true }
}

/// A text, or room for it where there is none.
pub fn or_blank(words: &str) -> Piece {
    if words.trim().is_empty() { Piece::Blank } else { text(words) }
}

/// A cell of one line.
pub fn cell(words: impl AsRef<str>) -> Cell {
    if words.as_ref().is_empty() { Vec::new() } else { vec![vec![text(words)]] }
}

impl Block {
    pub fn body(line: Line) -> Block {
        Block::Paragraph(Paragraph { style: Style::Body, line })
    }

    /// A sentence.
    pub fn say(words: impl AsRef<str>) -> Block {
        Block::body(vec![text(words)])
    }

    pub fn styled(style: Style, words: impl AsRef<str>) -> Block {
        Block::Paragraph(Paragraph { style, line: vec![text(words)] })
    }

    /// An empty line of dots.
    pub fn dots() -> Block {
        Block::body(vec![Piece::Leader])
    }
}

impl Table {
    /// A heading for each column.
    pub fn new(
        columns: impl Into<Vec<Column>>,
        head: impl IntoIterator<Item: Into<String>>,
        rows: impl IntoIterator<Item = Row>,
    ) -> Table {
        let head = head.into_iter().map(Into::into).collect();
        Table { columns: columns.into(), head, rows: rows.into_iter().collect() }
    }
}

impl Row {
    pub fn of(cells: Vec<Cell>) -> Row {
        Row { cells, bold: false }
    }

    /// One cell across the table.
    pub fn across(words: impl AsRef<str>) -> Row {
        Row { cells: vec![cell(words)], bold: true }
    }

    pub fn bold(cells: Vec<Cell>) -> Row {
        Row { cells, bold: true }
    }
}

impl Column {
    pub const fn new(width: u32, align: Align) -> Column {
        Column { width, align }
    }
}
