//! The columns of all tables, by their headings in either language.

use crate::json::tidy::composed;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Id,
    Title,
    TitleEn,
    Maximum,
    Method,
    Deduction,
    Criterion,
    CriterionTitle,
    CriterionTitleEn,
    Question,
    QuestionEn,
    Guidance,
    GuidanceEn,
    Article,
    Clause,
    Point,
    CriterionArticle,
    CriterionClause,
    CriterionPoint,
    Kind,
    Threshold,
    Noun,
    NounEn,
    Part,
    PartEn,
    Whole,
    WholeEn,
    Choices,
    ChoicesEn,
    Options,
    AppliesIf,
    NotApplicable,
    Units,
    Form,
    Counts,
    CountsEn,
    BaseYear,
    Minimum,
    Comparison,
    Target,
    Due,
}

impl Column {
    /// The columns of a points table.
    pub const GUIDE: [Column; 6] =
        [Column::Id, Column::Title, Column::TitleEn, Column::Maximum, Column::Method, Column::Deduction];

    /// The columns of a guide's grades: the maximum is from how many points.
    pub const GRADES: [Column; 4] = [Column::Id, Column::Title, Column::TitleEn, Column::Maximum];

    /// The columns of a supplement: a row for each check.
    pub const SUPPLEMENT: [Column; 27] = [
        Column::Criterion,
        Column::CriterionTitle,
        Column::CriterionTitleEn,
        Column::Id,
        Column::Question,
        Column::QuestionEn,
        Column::Guidance,
        Column::GuidanceEn,
        Column::Article,
        Column::Clause,
        Column::Point,
        Column::CriterionArticle,
        Column::CriterionClause,
        Column::CriterionPoint,
        Column::Kind,
        Column::Threshold,
        Column::Noun,
        Column::NounEn,
        Column::Part,
        Column::PartEn,
        Column::Whole,
        Column::WholeEn,
        Column::Choices,
        Column::ChoicesEn,
        Column::Options,
        Column::AppliesIf,
        Column::NotApplicable,
    ];

    /// The columns of a programme: a row for each indicator. What is English stands last, since few fill it in.
    pub const PROGRAMME: [Column; 14] = [
        Column::Id,
        Column::Title,
        Column::Units,
        Column::Form,
        Column::Counts,
        Column::Noun,
        Column::BaseYear,
        Column::Minimum,
        Column::Comparison,
        Column::Target,
        Column::Due,
        Column::TitleEn,
        Column::CountsEn,
        Column::NounEn,
    ];

    /// The headings in Vietnamese and English.
    pub const fn headings(self) -> (&'static str, &'static str) {
        match self {
            Column::Id => ("mã", "id"),
            Column::Title => ("nội dung", "title"),
            Column::TitleEn => ("nội dung tiếng Anh", "title in English"),
            Column::Maximum => ("điểm tối đa", "maximum"),
            Column::Method => ("cách chấm", "method"),
            Column::Deduction => ("điểm trừ mỗi vụ", "deduction for each event"),
            Column::Criterion => ("mã tiêu chí", "criterion id"),
            Column::CriterionTitle => ("tên tiêu chí", "criterion"),
            Column::CriterionTitleEn => ("tên tiêu chí tiếng Anh", "criterion in English"),
            Column::Question => ("câu hỏi", "question"),
            Column::QuestionEn => ("câu hỏi tiếng Anh", "question in English"),
            Column::Guidance => ("giải thích", "guidance"),
            Column::GuidanceEn => ("giải thích tiếng Anh", "guidance in English"),
            Column::Article => ("điều", "article"),
            Column::Clause => ("khoản", "clause"),
            Column::Point => ("điểm", "point"),
            Column::CriterionArticle => ("điều của tiêu chí", "criterion article"),
            Column::CriterionClause => ("khoản của tiêu chí", "criterion clause"),
            Column::CriterionPoint => ("điểm của tiêu chí", "criterion point"),
            Column::Kind => ("loại câu trả lời", "kind of answer"),
            Column::Threshold => ("ngưỡng", "threshold"),
            Column::Noun => ("đơn vị tính", "unit"),
            Column::NounEn => ("đơn vị tính tiếng Anh", "unit in English"),
            Column::Part => ("tử số", "part"),
            Column::PartEn => ("tử số tiếng Anh", "part in English"),
            Column::Whole => ("mẫu số", "whole"),
            Column::WholeEn => ("mẫu số tiếng Anh", "whole in English"),
            Column::Choices => ("các lựa chọn", "choices"),
            Column::ChoicesEn => ("các lựa chọn tiếng Anh", "choices in English"),
            Column::Options => ("tùy chọn", "options"),
            Column::AppliesIf => ("chỉ hỏi khi", "applies if"),
            Column::NotApplicable => ("được khai không áp dụng", "may be not applicable"),
            Column::Units => ("đơn vị", "units"),
            Column::Form => ("cách tính", "form"),
            Column::Counts => ("số liệu phải nhập", "counts"),
            Column::CountsEn => ("số liệu tiếng Anh", "counts in English"),
            Column::BaseYear => ("năm gốc", "base year"),
            Column::Minimum => ("mức tối thiểu", "minimum"),
            Column::Comparison => ("so sánh", "comparison"),
            Column::Target => ("chỉ tiêu", "target"),
            Column::Due => ("năm phải đạt", "due"),
        }
    }

    /// What offices call it besides.
    const fn also_called(self) -> &'static [&'static str] {
        match self {
            Column::Id => &["mã số", "mã mục"],
            Column::Title => &[
                "tên nội dung",
                "nội dung chấm điểm",
                "nội dung tiêu chí",
                "tên chỉ tiêu",
                "tên tiêu chí",
                "tên mức",
                "mức",
                "xếp loại",
                "loại",
            ],
            Column::Maximum => {
                &["điểm chuẩn", "điểm", "số điểm", "thang điểm", "từ bao nhiêu điểm", "từ điểm", "điểm từ"]
            }
            Column::TitleEn => &["tên mức bằng tiếng Anh"],
            Column::Question => &["nội dung"],
            Column::Units => &["đơn vị thực hiện", "đơn vị nhập"],
            _ => &[],
        }
    }

    /// The column of these with this heading, however it is capitalised, composed or spaced.
    pub(super) fn with_heading(of: &[Column], heading: &str) -> Option<Column> {
        let heading = plain(&heading.replace('_', " "));
        let is_called = |column: &Column| {
            let (vi, en) = column.headings();
            heading == plain(vi) || heading == plain(en)
        };
        let is_also_called = |column: &Column| column.also_called().iter().any(|name| heading == plain(name));
        // A column's own name comes first: the points of one table are the point of an article in another.
        of.iter().find(|column| is_called(column)).or_else(|| of.iter().find(|column| is_also_called(column))).copied()
    }
}

/// Columns in which the same is said in both languages.
pub const IN_BOTH_LANGUAGES: [(Column, Column); 9] = [
    (Column::Title, Column::TitleEn),
    (Column::CriterionTitle, Column::CriterionTitleEn),
    (Column::Question, Column::QuestionEn),
    (Column::Guidance, Column::GuidanceEn),
    (Column::Noun, Column::NounEn),
    (Column::Part, Column::PartEn),
    (Column::Whole, Column::WholeEn),
    (Column::Choices, Column::ChoicesEn),
    (Column::Counts, Column::CountsEn),
];

/// For comparing: composed, lower case, one blank between words.
pub(in crate::criteria) fn plain(text: &str) -> String {
    composed(&text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
}
