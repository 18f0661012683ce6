//! Fields, columns and mistakes of a criteria file that is being written.

use super::criteria_problem::{criteria_advice, criteria_fault};
use super::language::{Language, Say, say};
use super::sheet::{at_cell_called, cell_fault, sheet_heading};
use crate::criteria::manuscript::{Field, Grid, Making, Manuscript, Remark, Spot, SumOfMaxima, Told, Wrong};
use crate::text::{number, points};

/// What is being made.
pub const fn making_name(making: Making) -> Say {
    match making {
        Making::Guide => say("Bảng điểm", "Points table"),
        Making::Supplement => say("Tiêu chí bổ sung", "Supplement"),
        Making::Programme => say("Chương trình, chỉ tiêu", "Programme with targets"),
    }
}

/// The label of a field.
pub const fn manuscript_field(field: Field) -> Say {
    match field {
        Field::Id => say("Mã của tệp", "Id of the file"),
        Field::Version => say("Phiên bản", "Version"),
        Field::UnitKind => say("Dành cho loại đơn vị", "For which kind of unit"),
        Field::Title => say("Tên", "Name"),
        Field::TitleEn => say("Tên bằng tiếng Anh", "Name in English"),
        Field::Description => say("Mô tả: của ai, dùng để làm gì", "Description: whose it is and what for"),
        Field::DescriptionEn => say("Mô tả bằng tiếng Anh", "Description in English"),
        Field::Total => say("Tổng điểm", "Total of points"),
        Field::NotApplicable => say("Mục không áp dụng", "What is not applicable"),
        Field::SourceNumber => say("Số, ký hiệu văn bản", "Number and symbol of the legal text"),
        Field::SourceIssuer => say("Nơi ban hành", "Issued by"),
        Field::SourceIssuerEn => say("Nơi ban hành bằng tiếng Anh", "Issued by, in English"),
        Field::SourceIssuedOn => say("Ngày ban hành", "Issued on"),
        Field::SourceInForceFrom => say("Ngày có hiệu lực", "In force from"),
        Field::SourceAmendedBy => say("Được sửa đổi bởi", "Amended by"),
    }
}

/// What helps to fill a field in.
pub const fn manuscript_hint(field: Field) -> Option<Say> {
    Some(match field {
        Field::Id => say(
            "Chữ thường không dấu, chữ số, dấu gạch ngang, ví dụ “thai-nguyen”. Giữ nguyên qua các phiên bản.",
            "Small letters, digits and dashes, for example “thai-nguyen”. It stays the same in all versions.",
        ),
        Field::Version => say(
            "Ví dụ “2026.1”. Phiên bản đã ký thì không đổi nữa; sửa xong phải tăng phiên bản.",
            "For example “2026.1”. What was signed never changes; a change needs a new version.",
        ),
        Field::SourceIssuedOn | Field::SourceInForceFrom => {
            say("Ngày/tháng/năm, ví dụ 05/03/2026", "Day/month/year, for example 05/03/2026")
        }
        Field::SourceAmendedBy => say(
            "Các số, ký hiệu cách nhau bằng dấu chấm phẩy; không có thì để trống.",
            "Numbers separated by semicolons; leave it empty if there are none.",
        ),
        Field::TitleEn | Field::DescriptionEn | Field::SourceIssuerEn => {
            say("Để trống thì dùng tiếng Việt.", "Left empty, the Vietnamese stands in its place.")
        }
        Field::UnitKind | Field::Title | Field::Description | Field::Total | Field::NotApplicable => return None,
        Field::SourceNumber | Field::SourceIssuer => return None,
    })
}

/// The name of a table.
pub const fn grid_name(making: Making, grid: Grid) -> Say {
    match (making, grid) {
        (Making::Guide, Grid::Items) => say("Bảng điểm", "Points table"),
        (Making::Supplement, Grid::Items) => say("Các mục", "Checks"),
        (Making::Programme, Grid::Items) => say("Các chỉ tiêu", "Indicators"),
        (_, Grid::Grades) => say("Xếp loại", "Grades"),
        (_, Grid::Basis) => say("Văn bản làm căn cứ", "Papers that it stands on"),
    }
}

/// The headings of a table.
pub fn grid_headings(making: Making, grid: Grid) -> Vec<Say> {
    match grid {
        Grid::Items => making.columns().iter().map(|column| sheet_heading(*column)).collect(),
        Grid::Grades => vec![
            say("mã", "id"),
            say("tên mức", "grade"),
            say("tên mức bằng tiếng Anh", "grade in English"),
            say("từ bao nhiêu điểm", "from how many points"),
        ],
        Grid::Basis => vec![
            say("số, ký hiệu", "number and symbol"),
            say("nơi ban hành", "issued by"),
            say("nơi ban hành bằng tiếng Anh", "issued by, in English"),
            say("ngày ban hành", "issued on"),
        ],
    }
}

/// Where a mistake is: "Dòng 3, cột “điểm tối đa”", "Tên", "Bảng điểm".
pub fn remark_place(language: Language, manuscript: &Manuscript, at: Spot) -> String {
    match at {
        Spot::Field(field) => language.say(manuscript_field(field)).to_owned(),
        Spot::Grid(grid) => language.say(grid_name(manuscript.making, grid)).to_owned(),
        Spot::Cell { grid, key, column } => {
            let line = manuscript.place(grid, key).map_or(0, |place| place as u64 + 1);
            let headings = grid_headings(manuscript.making, grid);
            let heading = headings.get(column).map(|heading| language.say(*heading)).unwrap_or_default();
            let cell = at_cell_called(language, line, heading);
            match grid {
                Grid::Items => cell,
                Grid::Grades | Grid::Basis => {
                    format!("{}, {}", language.say(grid_name(manuscript.making, grid)), lower_first(&cell))
                }
            }
        }
    }
}

/// Where a line of the list of mistakes leads: of several empty cells their column.
pub fn told_place(language: Language, manuscript: &Manuscript, told: &Told<'_>) -> String {
    let Told::Empty { grid, column, .. } = told else { return remark_place(language, manuscript, told.at()) };
    let headings = grid_headings(manuscript.making, *grid);
    let heading = headings.get(*column).map(|heading| language.say(*heading)).unwrap_or_default();
    let column = format!("{} “{heading}”", language.pick("Cột", "Column"));
    match grid {
        Grid::Items => column,
        Grid::Grades | Grid::Basis => {
            format!("{}, {}", language.say(grid_name(manuscript.making, *grid)), lower_first(&column))
        }
    }
}

/// What it says: "5 ô để trống, cần điền: dòng 3, 4, 7, 8, 12."
pub fn told_line(language: Language, manuscript: &Manuscript, told: &Told<'_>) -> String {
    const MOST: usize = 20;
    let (grid, keys) = match told {
        Told::One(remark) => return remark_line(language, remark),
        Told::Empty { grid, keys, .. } => (*grid, keys),
    };
    let places = keys.iter().take(MOST).filter_map(|key| manuscript.place(grid, *key));
    let rows: Vec<String> = places.map(|place| number(language, place as u64 + 1)).collect();
    let more = if keys.len() > MOST { ", …" } else { "" };
    let (count, rows) = (number(language, keys.len() as u64), rows.join(", "));
    match language {
        Language::Vi => format!("{count} ô để trống, cần điền: dòng {rows}{more}."),
        Language::En => format!("empty cells to fill in: {count}; rows {rows}{more}."),
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// What is wrong and what to do about it, without the place.
pub fn remark_line(language: Language, remark: &Remark) -> String {
    let vi = language == Language::Vi;
    match &remark.wrong {
        Wrong::Empty => language.pick("còn để trống, cần điền.", "is empty; fill it in.").to_owned(),
        Wrong::NotPoints { found } if vi => {
            format!("“{found}” không phải số điểm. Ghi số có nhiều nhất hai chữ số thập phân, ví dụ 2,5.")
        }
        Wrong::NotPoints { found } => {
            format!("“{found}” is no number of points. Write at most two decimals, such as 2.5.")
        }
        Wrong::NotADay { found } if vi => {
            format!("“{found}” không phải ngày có trong lịch. Ghi ngày/tháng/năm, ví dụ 05/03/2026.")
        }
        Wrong::NotADay { found } => {
            format!("“{found}” is no day of the calendar. Write day/month/year, such as 05/03/2026.")
        }
        Wrong::DeductionAboveMaximum { deduction, maximum } => {
            let [deduction, maximum] = [deduction, maximum].map(|one| points(language, *one));
            if vi {
                format!(
                    "trừ {deduction} điểm mỗi vụ, lớn hơn điểm tối đa {maximum} của mục. Ghi nhiều nhất {maximum}: một vụ là hết điểm."
                )
            } else {
                format!(
                    "{deduction} points are taken off for each event, more than the maximum of {maximum}. Write {maximum} at most: one event then takes all."
                )
            }
        }
        Wrong::NoRows => {
            language.pick("chưa có dòng nào. Thêm ít nhất một dòng.", "has no row yet. Add at least one.").to_owned()
        }
        Wrong::Cell(fault) => cell_fault(language, fault),
        Wrong::File(problem) => format!("{} {}", criteria_fault(language, problem), criteria_advice(language, problem)),
    }
}

/// "Cộng điểm tối đa: 95 trên tổng 100, còn thiếu 5."
pub fn sum_line(language: Language, sum: SumOfMaxima) -> String {
    let vi = language == Language::Vi;
    let shown = points(language, sum.sum);
    let beside = sum.total.map(|total| {
        let (total_shown, missing) = (points(language, total), points(language, total.abs_diff(sum.sum)));
        match (vi, sum.sum.cmp(&total)) {
            (true, std::cmp::Ordering::Equal) => format!(" trên tổng {total_shown}, vừa đủ"),
            (false, std::cmp::Ordering::Equal) => format!(" of {total_shown}, as it should be"),
            (true, std::cmp::Ordering::Less) => format!(" trên tổng {total_shown}, còn thiếu {missing}"),
            (false, std::cmp::Ordering::Less) => format!(" of {total_shown}, {missing} too few"),
            (true, std::cmp::Ordering::Greater) => format!(" trên tổng {total_shown}, thừa {missing}"),
            (false, std::cmp::Ordering::Greater) => format!(" of {total_shown}, {missing} too many"),
        }
    });
    let unread = match (sum.unread, vi) {
        (0, _) => String::new(),
        (rows, true) => format!("; {rows} dòng chưa có điểm đọc được"),
        (rows, false) => format!("; rows without readable points: {rows}"),
    };
    let label = language.pick("Cộng điểm tối đa:", "Sum of the maxima:");
    format!("{label} {shown}{}{unread}.", beside.unwrap_or_default())
}
