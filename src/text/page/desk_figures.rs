//! The figures of a year: the register, targets, tables, what stands behind each figure, a commune's coverage.

use crate::review::register::{Column, RefusedRow};
use crate::review::roll_up::{Figures, Measure, Missed};
use crate::text::language::{Language, Say, say};
use crate::text::{OUT_OF_SCOPE, UNEXPECTED, kind_name, missed_title, number, percent, state_name};

pub const REGISTER: Say = say("Danh sách đơn vị phải nộp", "Register of expected units");
pub const NO_REGISTER: Say = say(
    "Chưa có danh sách đơn vị phải nộp, nên chưa tổng hợp được. Chọn tệp CSV hoặc dán bảng từ Excel.",
    "There is no register of expected units yet, so nothing can be added up. Choose a CSV file or paste the table from Excel.",
);
pub const REGISTER_HINT: Say = say(
    "Dòng đầu là tên cột: mã, tên, loại, mã cấp trên, tên cấp trên. Mỗi dòng sau là một đơn vị; có thể để trống mã.",
    "The first line names the columns: code, name, kind, parent_code, parent_name. Each line after it is a unit; codes may be empty.",
);
pub const CHANGE_REGISTER: Say = say("Thay danh sách", "Replace the register");
pub const CHOOSE_FILE: Say = say("Chọn tệp CSV", "Choose a CSV file");
pub const TEMPLATE: Say = say("Lưu tệp mẫu", "Save a template");
pub const PASTE: Say = say("Hoặc dán bảng vào đây", "Or paste the table here");
pub const READ_PASTED: Say = say("Đọc bảng đã dán", "Read what was pasted");
pub const STAGED: Say = say("Danh sách vừa đọc", "What was read");
pub const USE_REGISTER: Say = say("Dùng danh sách này", "Use this register");
pub const DISCARD: Say = say("Bỏ", "Discard");
pub const REFUSED_ROWS: Say = say("Dòng không dùng được", "Rows that can't be used");
pub const WARNINGS: Say = say("Dòng cần xem lại", "Rows to look at");
pub const IGNORED: Say = say("Cột không dùng", "Columns not used");
pub const RESTORE_ZEROS: Say = say("Thêm lại các số 0 mà Excel đã bỏ", "Put back the zeros that Excel cut");
pub const ZEROS_RESTORED: Say = say("Đã thêm lại các số 0 ở đầu mã.", "Leading zeros of codes are put back.");
pub const REGISTER_KEPT: Say = say("Đã dùng danh sách mới.", "The new register is used.");
pub const LINE: Say = say("Dòng", "Line");
pub const WHAT: Say = say("Nội dung dòng", "What stands there");
pub const WHY: Say = say("Lý do", "Reason");

pub const YEAR: Say = say("Năm tổng hợp", "Year");
pub const TARGETS: Say = say("Chỉ tiêu tỷ lệ đơn vị đạt", "Targets: share of qualified units");
pub const TARGETS_HINT: Say = say(
    "Phần trăm trên tổng số đơn vị phải nộp, từ 0 đến 100. Để trống ở một loại là theo chỉ tiêu chung.",
    "Percent of all expected units, 0 to 100. Left empty, a kind follows the target for all.",
);
pub const TARGET_ALL: Say = say("Chung", "For all");

pub const BY_KIND: Say = say("Theo loại đơn vị", "By kind of unit");
pub const BY_PARENT: Say = say("Theo cấp trên", "By the body above");
pub const TOTAL: Say = say("Tổng số", "Total");
pub const KIND: Say = say("Loại đơn vị", "Kind of unit");
pub const PARENT: Say = say("Cấp trên", "Body above");
pub const EXPECTED: Say = say("Phải nộp", "Expected");
pub const SUBMITTED: Say = say("Đã nộp", "Submitted");
pub const REGISTERED: Say = say("Đã đăng ký", "Registered");
pub const RECOGNISED: Say = say("Đã công nhận", "Recognised");
pub const SHARE: Say = say("Tỷ lệ đạt", "Share qualified");
pub const TARGET: Say = say("Chỉ tiêu", "Target");
pub const UNEXPECTED_OUT_OF_SCOPE: Say =
    say("Không có trong danh sách, ngoài phạm vi áp dụng", "Not expected, out of scope");
pub const REACHED: Say = say("đạt chỉ tiêu", "target reached");
pub const NOT_REACHED: Say = say("chưa đạt chỉ tiêu", "target not reached");
pub const NONE_EXPECTED: Say = say("không có đơn vị phải nộp", "none expected");
pub const CHART: Say = say("Biểu đồ theo loại đơn vị", "Chart by kind of unit");
pub const CHART_PARENTS: Say = say("Biểu đồ theo cấp trên", "Chart by body above");
pub const CHART_YEARS: Say = say("Biểu đồ hai năm", "Chart of two years");
pub const OVERALL_LINE: Say = say("Vạch đứng: chỉ tiêu chung", "Upright line: the overall target");
pub const LEGEND: Say = say("Chú giải", "Legend");
pub const TARGET_LINE: Say = say("Vạch đứng: chỉ tiêu của loại đó", "Upright line: the target of the kind");
pub const SAVE_FIGURES: Say = say("Lưu bảng số liệu (CSV)", "Save the figures (CSV)");
pub const SAVE_UNITS: Say = say("Lưu bảng đơn vị (CSV)", "Save the units (CSV)");
pub const SAVE_MISSED: Say = say("Lưu bảng tiêu chí chưa đạt (CSV)", "Save the failed criteria (CSV)");
pub const SAVE_WORKBOOK: Say = say("Lưu mọi bảng (Excel)", "Save all tables (Excel)");
pub const PRINT: Say = say("In", "Print");

pub const MISSED: Say = say("Tiêu chí nhiều đơn vị chưa đạt", "Criteria that most units failed");
pub const NONE_MISSED: Say =
    say("Không có đơn vị đã xác minh nào chưa đạt tiêu chí.", "No verified unit failed a criterion.");
pub const CRITERION: Say = say("Tiêu chí", "Criterion");
pub const FAILED_BY: Say = say("Số đơn vị chưa đạt", "Units that failed it");

pub const POINTS: Say = say("Điểm theo bảng điểm địa phương", "Points after local points tables");
pub const GUIDE: Say = say("Bảng điểm", "Points table");

/// Units with points; those only that a reviewer scored too.
pub const fn scored(reviewed: bool) -> Say {
    if reviewed {
        say("Đơn vị được cấp trên chấm điểm", "Units with a reviewer’s points")
    } else {
        say("Đơn vị có điểm", "Units with points")
    }
}

pub const TWO_YEARS: Say = say("So với năm trước", "Beside last year");
pub const FIGURE: Say = say("Số liệu", "Figure");
pub const CHANGED: Say = say("Đơn vị đổi trạng thái so với năm trước", "Units whose state is another than last year");

pub const BEHIND: Say = say("Danh sách", "List");
pub const CLOSE: Say = say("Đóng danh sách", "Close the list");
pub const SAVE_LIST: Say = say("Lưu danh sách (CSV)", "Save the list (CSV)");
pub const UNIT: Say = say("Đơn vị", "Unit");
pub const CODE: Say = say("Mã", "Code");
pub const STATE: Say = say("Trạng thái", "State");
pub const NOBODY: Say = say("Không có đơn vị nào.", "There is no unit.");

pub const COVERAGE: Say =
    say("Điền vào hồ sơ của xã (Điều 5 khoản 4)", "Fill the commune's own assessment (Article 5, clause 4)");
/// Above the names of the units.
pub const UNREGISTERED: Say = say(
    "Đã được công nhận nhưng mục đăng ký chưa đạt. Số được công nhận lớn hơn số đã đăng ký thì mục này coi như chưa trả lời. Xem lại hồ sơ của:",
    "Recognised, though the registration check is not met. With more recognised than registered the check counts as unanswered. Look again at:",
);
pub const COVERAGE_WHY: Say = say(
    "Số liệu trên điền được vào mục về khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục của hồ sơ xã cùng năm trên máy này. Bản tự đánh giá đã tính được dẫn làm giấy tờ chứng minh.",
    "These figures can be entered in the check on residential areas, agencies, enterprises and institutions of a commune's assessment of the same year on this computer. The summaries that were counted are cited as evidence.",
);
pub const NO_DRAFT: Say = say(
    "Trên máy này không có hồ sơ xã, phường, đặc khu của năm này.",
    "There is no commune's assessment of this year on this computer.",
);
pub const DRAFT: Say = say("Hồ sơ", "Assessment");
pub const CHOOSE_DRAFT: Say = say("Chọn hồ sơ", "Choose an assessment");
pub const THERE: Say = say("Đang ghi", "There now");
pub const WOULD_BE: Say = say("Sẽ ghi", "Would be");
pub const FILL: Say = say("Điền vào hồ sơ", "Enter in the assessment");
pub const FILLED: Say = say("Đã điền vào hồ sơ.", "Entered in the assessment.");
pub const KEEP_BESIDE: Say =
    say("Chỉ dùng để đối chiếu, không thay số đã nhập", "Only for the self-check; change no figure");
pub const KEPT_BESIDE: Say = say(
    "Đã ghi số tổng hợp để đối chiếu. Nếu số đã nhập khác, hồ sơ sẽ được nhắc khi tự kiểm tra trước khi ký.",
    "The figures are kept for the self-check, which will warn before signing where what is entered disagrees.",
);
pub const TO_CHECK: Say = say("Xem mục này trong hồ sơ", "See the check in the assessment");
pub const READ_ONLY: Say = say(
    "Hồ sơ đang mở ở cửa sổ khác. Đóng cửa sổ đó rồi làm lại.",
    "The assessment is open in another window. Close that window and try again.",
);
pub const NOT_OPENED: Say = say("Không mở được hồ sơ này để ghi.", "The assessment can't be opened for writing.");
pub const NOT_BESIDE: Say = say(
    "Chưa ghi được số tổng hợp để đối chiếu: phần về tiêu chí bổ sung, bảng điểm và chương trình của hồ sơ này không đọc được nên không bị ghi đè. Vẫn có thể điền số vào hồ sơ.",
    "The figures could not be kept for the self-check: the assessment's part about further criteria, points and programmes can't be read, so it is not written over. The figures can still be entered in the assessment.",
);

/// What a figure counts.
pub const fn measure(measure: Measure) -> Say {
    match measure {
        Measure::Expected => EXPECTED,
        Measure::State(state) => state_name(state),
        Measure::Submitted => SUBMITTED,
        Measure::Registered => REGISTERED,
        Measure::Recognised => RECOGNISED,
        Measure::OutOfScope => OUT_OF_SCOPE,
        Measure::Unexpected => UNEXPECTED,
        Measure::UnexpectedOutOfScope => UNEXPECTED_OUT_OF_SCOPE,
    }
}

/// At a target that is no whole percentage: what holds meanwhile.
pub fn not_a_percent(language: Language, in_use: u32) -> String {
    match language {
        Language::Vi => format!("Nhập số nguyên từ 0 đến 100. Đang dùng chỉ tiêu {in_use}%."),
        Language::En => format!("Enter a whole number from 0 to 100. The target in use is {in_use}%."),
    }
}

/// "41 trên 54 đơn vị đạt tiêu chuẩn và được chấp nhận: 75,9%, dưới chỉ tiêu 80%".
pub fn result(language: Language, figures: &Figures, target: u32) -> String {
    let Some(share) = figures.share() else { return language.say(NONE_EXPECTED_TITLE).to_owned() };
    let (part, whole) = (number(language, share.part), number(language, share.whole));
    let shown = percent(language, share, Some(target));
    match (language, figures.reaches(target)) {
        (Language::Vi, true) => {
            format!("{part} trên {whole} đơn vị đạt tiêu chuẩn và được chấp nhận: {shown}, đạt chỉ tiêu {target}%")
        }
        (Language::Vi, false) => {
            format!("{part} trên {whole} đơn vị đạt tiêu chuẩn và được chấp nhận: {shown}, dưới chỉ tiêu {target}%")
        }
        (Language::En, true) => {
            format!("{part} of {whole} units qualified and accepted: {shown}, target of {target}% reached")
        }
        (Language::En, false) => {
            format!("{part} of {whole} units qualified and accepted: {shown}, below the target of {target}%")
        }
    }
}

const NONE_EXPECTED_TITLE: Say = say("Không có đơn vị nào phải nộp", "No unit is expected");

/// Beside a share: whether the target is reached, and how many are missing.
pub fn against(language: Language, figures: &Figures, target: u32) -> String {
    let Some(share) = figures.share() else { return language.say(NONE_EXPECTED).to_owned() };
    let missing = number(language, share.missing_to(target));
    match (language, figures.reaches(target)) {
        (_, true) => format!("{target}%: {}", language.say(REACHED)),
        (Language::Vi, false) => format!("{target}%: {}, thiếu {missing}", language.say(NOT_REACHED)),
        (Language::En, false) => format!("{target}%: {}, {missing} short", language.say(NOT_REACHED)),
    }
}

/// "Năm 2026".
pub fn of_year(language: Language, year: i32) -> String {
    format!("{} {year}", language.pick("Năm", "Year"))
}

/// What a register holds.
pub fn register_holds(language: Language, units: usize, refused: usize, warnings: usize) -> String {
    let [units, refused, warnings] = [units, refused, warnings].map(|count| number(language, count as u64));
    match language {
        Language::Vi => format!("{units} đơn vị, {refused} dòng không dùng được, {warnings} dòng cần xem lại."),
        Language::En => format!("{units} units, {refused} rows that can't be used, {warnings} rows to look at."),
    }
}

/// No sentence names more codes than this.
const MOST_CODES: usize = 20;

/// The codes of rows that can't be used; nothing where none of them has one.
pub fn refused_codes(language: Language, refused: &[RefusedRow]) -> Option<String> {
    let codes: Vec<&str> = refused.iter().filter_map(|row| row.code.as_deref()).collect();
    let more = codes.len().saturating_sub(MOST_CODES);
    let shown = codes.iter().take(MOST_CODES).copied().collect::<Vec<_>>().join(", ");
    let rest = match language {
        _ if more == 0 => String::new(),
        Language::Vi => format!(" và {} mã nữa", number(language, more as u64)),
        Language::En => format!(" and {} more", number(language, more as u64)),
    };
    let label = language.pick("Mã ở các dòng không dùng được", "Codes of the rows that can't be used");
    (!codes.is_empty()).then(|| format!("{label}: {shown}{rest}."))
}

/// Rows of a register that are not shown.
pub fn more_lines(language: Language, more: usize) -> String {
    let more = number(language, more as u64);
    match language {
        Language::Vi => format!("Còn {more} dòng nữa. Lưu bảng để có đủ."),
        Language::En => format!("{more} more rows. Save the table to have all."),
    }
}

/// The button that saves them.
pub fn save_lines(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Lưu các dòng này (CSV, {count} dòng)"),
        Language::En => format!("Save these rows (CSV, {count})"),
    }
}

/// What a chart says to somebody who doesn't see it: a line for each kind.
pub fn chart_line(language: Language, name: &str, figures: &Figures) -> String {
    let states = crate::review::roll_up::State::ALL.map(|state| {
        let name = language.say(state_name(state));
        format!("{name} {}", number(language, figures.count(state)))
    });
    format!("{name}: {}.", states.join(", "))
}

/// Name of the criterion that units failed.
pub fn missed(language: Language, missed: &Missed) -> String {
    format!("{} {}", missed.criterion, missed_title(language, missed))
}

/// The heading above a list: what was counted, of whom, how many.
pub fn list_of(language: Language, what: &str, of: &str, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("{what}, {of}: {count} đơn vị"),
        Language::En => format!("{what}, {of}: {count}"),
    }
}

/// "Xã Tân Phú".
pub fn draft_name(language: Language, name: &str) -> String {
    if name.trim().is_empty() {
        language.pick("Chưa đặt tên", "Unnamed").to_owned()
    } else {
        name.trim().to_owned()
    }
}

/// How a counted summary is cited in the commune's assessment. Vietnamese: it becomes part of an official paper.
pub fn cited(unit: &str, year: i32, revision: u32) -> String {
    format!("Bản tự đánh giá đã ký của {unit}, năm {year}, lần ký {revision}")
}

/// The heading row of a register, and a row of each kind to write over.
pub fn template(language: Language) -> String {
    let heading = |column: Column| language.pick(column.vietnamese(), column.english());
    let mut text = Column::ALL.map(heading).join(",");
    text.push_str("\r\n");
    for (at, kind) in (1..).zip(crate::criteria::UnitKind::ALL) {
        // The name of a kind may hold a comma; its id is read as well.
        let kind_cell = language.say(kind_name(kind));
        let kind_cell = if kind_cell.contains(',') { kind.id() } else { kind_cell };
        let kind_cell = if language == Language::En { kind.id() } else { kind_cell };
        let example = language.pick("Ví dụ", "Example");
        text.push_str(&format!("0000{at},{example} {at},{kind_cell},00001,{example} 1\r\n"));
    }
    text
}
