//! The tables that leave the desk: their headings and the words in their cells.

use super::figures::percent;
use super::language::{Language, Say, say};
use super::review::{content_state, review_kind, row_verdict, signature_state};
use super::vocabulary::kind_name;
use crate::criteria::{UnitKind, standard_for};
use crate::review::decide::ReviewState;
use crate::review::desk::Row;
use crate::review::register::Register;
use crate::review::roll_up::{Figures, RollUp, State, Submission, Targets};
use crate::review::table::{Cell, Table};

/// A state of an expected unit.
pub const fn state_name(state: State) -> Say {
    match state {
        State::NotSubmitted => say("Chưa nộp", "Not submitted"),
        State::NotVerified => say("Chưa xác minh được", "Not verified"),
        State::NotQualified => say("Tự đánh giá chưa đạt", "Self-assessed: not qualified"),
        State::Waiting => say("Chờ thẩm định", "Waiting for a decision"),
        State::SentBack => say("Trả lại hoặc không chấp nhận", "Returned or rejected"),
        State::Qualified => say("Đạt, đã chấp nhận", "Qualified and accepted"),
    }
}

/// The word for units that the circular does not apply to.
pub const OUT_OF_SCOPE: Say = say("Ngoài phạm vi áp dụng", "Out of scope");
/// The word for units that handed in without being in the register.
pub const UNEXPECTED: Say = say("Nộp nhưng không có trong danh sách", "Submitted but not expected");

const CODE: Say = say("Mã", "Code");
const NAME: Say = say("Tên", "Name");
const KIND: Say = say("Loại", "Kind");
const PARENT_CODE: Say = say("Mã cấp trên", "Code of the body above");
const PARENT_NAME: Say = say("Tên cấp trên", "Body above");
const STATE: Say = say("Trạng thái", "State");
const REGISTERED: Say = say("Đã đăng ký", "Registered");
const RECOGNISED: Say = say("Đã công nhận", "Recognised");

/// The figures of a year: in total, by kind, by the body above.
pub fn figures_table(language: Language, roll_up: &RollUp, targets: &Targets) -> Table {
    let before = [say("Nhóm", "Group"), CODE, NAME, say("Phải nộp", "Expected")];
    let after = [
        say("Đã nộp", "Submitted"),
        REGISTERED,
        RECOGNISED,
        OUT_OF_SCOPE,
        UNEXPECTED,
        say("Tỷ lệ đạt", "Share qualified"),
        say("Chỉ tiêu", "Target"),
        say("Kết quả", "Target reached"),
    ];
    let headings = before.into_iter().chain(State::ALL.map(state_name)).chain(after);
    let line = |group: Say, code: &str, name: &str, figures: &Figures, target: u32| {
        let of_group = [language.say(group), code, name].map(Cell::text);
        of_group.into_iter().chain(counts(language, figures, target)).collect::<Vec<Cell>>()
    };
    let total = line(say("Tổng số", "Total"), "", "", &roll_up.total, targets.overall);
    let kinds = roll_up.by_kind.iter().map(|group| {
        line(KIND, group.of.id(), language.say(kind_name(group.of)), &group.figures, targets.of(group.of))
    });
    let parents = roll_up.by_parent.iter().map(|group| {
        let code = group.of.code.as_deref().unwrap_or_default();
        line(PARENT_NAME, code, &group.of.name, &group.figures, targets.overall)
    });
    let rows = std::iter::once(total).chain(kinds).chain(parents).collect();
    let name = format!("{} {}", language.pick("Số liệu", "Figures"), roll_up.year);
    Table { name, headings: headings.map(|heading| language.say(heading).to_owned()).collect(), rows }
}

fn counts(language: Language, figures: &Figures, target: u32) -> Vec<Cell> {
    let list = |units: &Vec<usize>| Cell::count(units.len() as u64);
    let share = figures.share().map(|share| percent(language, share, Some(target))).unwrap_or_default();
    let reached = match figures.share() {
        None => "",
        Some(_) if figures.reaches(target) => language.pick("Hoàn thành", "Yes"),
        Some(_) => language.pick("Chưa hoàn thành", "No"),
    };
    let mut cells = vec![Cell::count(figures.expected())];
    cells.extend(State::ALL.map(|state| Cell::count(figures.count(state))));
    cells.push(Cell::count(figures.submitted()));
    cells.extend([&figures.registered, &figures.recognised, &figures.out_of_scope].map(list));
    cells.push(Cell::count((figures.unexpected.len() + figures.unexpected_out_of_scope.len()) as u64));
    cells.extend([share, format!("{target}%"), reached.to_owned()].map(Cell::Text));
    cells
}

/// Every expected unit with its state, then those that nobody expected.
pub fn units_table(language: Language, register: &Register, roll_up: &RollUp, submissions: &[Submission]) -> Table {
    let headings = [CODE, NAME, KIND, PARENT_CODE, PARENT_NAME, STATE, REGISTERED, RECOGNISED];
    let text = |text: &Option<String>| Cell::text(text.as_deref().unwrap_or_default());
    let kind = |kind: UnitKind| Cell::text(language.say(kind_name(kind)));
    let yes = |holds: bool| Cell::text(if holds { language.pick("Có", "Yes") } else { "" });
    let expected = register.units.iter().zip(&roll_up.rows).map(|(unit, row)| {
        let state = row.state.map_or(OUT_OF_SCOPE, state_name);
        let counted =
            row.submission.and_then(|at| submissions.get(at)).filter(|one| one.verified && row.state.is_some());
        let state = Cell::text(language.say(state));
        let parent = Cell::text(&unit.parent_name);
        let flags = [counted.is_some_and(|one| one.registered), counted.is_some_and(|one| one.recognised)].map(yes);
        let cells = [text(&unit.code), Cell::text(&unit.name), kind(unit.kind), text(&unit.parent_code), parent, state];
        cells.into_iter().chain(flags).collect()
    });
    let total = &roll_up.total;
    let strangers = total.unexpected.iter().chain(&total.unexpected_out_of_scope).filter_map(|at| submissions.get(*at));
    let strangers = strangers.map(|unit| {
        let state = Cell::text(language.say(UNEXPECTED));
        let parent = Cell::text(&unit.parent_name);
        let cells = [text(&unit.code), Cell::text(&unit.name), kind(unit.kind), text(&unit.parent_code), parent, state];
        cells.into_iter().chain([yes(false), yes(false)]).collect()
    });
    let name = format!("{} {}", language.pick("Đơn vị", "Units"), roll_up.year);
    let headings = headings.map(|heading| language.say(heading).to_owned()).to_vec();
    Table { name, headings, rows: expected.chain(strangers).collect() }
}

/// The desk as it is shown: a line for each assessment, `order` as the view has it.
pub fn desk_table(language: Language, rows: &[Row], order: &[usize]) -> Table {
    let headings = [
        CODE,
        NAME,
        KIND,
        PARENT_NAME,
        say("Năm", "Year"),
        say("Lần ký", "Revision"),
        say("Kết quả tính lại", "Verdict as computed"),
        say("Chữ ký và khóa", "Signature and key"),
        say("Nội dung", "Content"),
        say("Thẩm định", "Review"),
        say("Số quyết định công nhận", "Decision of recognition"),
        say("Mã băm", "Digest"),
    ];
    let line = |row: &Row| {
        let recognition = match &row.review {
            ReviewState::Accepted { recognition: Some(paper), .. } => paper.number.as_str(),
            _ => "",
        };
        let unit = [
            row.unit.code.as_deref().unwrap_or_default(),
            &row.unit.name,
            row.kind.map_or("", |kind| language.say(kind_name(kind))),
            &row.unit.parent_name,
        ];
        let numbers = [u32::try_from(row.year).unwrap_or_default(), row.revision].map(Cell::Number);
        let states = [
            language.say(row_verdict(row.verdict)),
            language.say(signature_state(row.signature)),
            language.say(content_state(row.content)),
            language.say(review_kind(row.review_kind())),
            recognition,
        ];
        let digest = Cell::text(row.digest.to_string());
        unit.map(Cell::text).into_iter().chain(numbers).chain(states.map(Cell::text)).chain([digest]).collect()
    };
    let name = language.pick("Hồ sơ", "Assessments").to_owned();
    let headings = headings.map(|heading| language.say(heading).to_owned()).to_vec();
    Table { name, headings, rows: order.iter().filter_map(|at| rows.get(*at)).map(line).collect() }
}

/// Criteria by how many units failed them.
pub fn missed_table(language: Language, roll_up: &RollUp) -> Table {
    let headings = [
        KIND,
        say("Tiêu chí", "Criterion"),
        say("Nội dung", "Content"),
        say("Số đơn vị chưa đạt", "Units that failed it"),
    ];
    let row = |missed: &crate::review::roll_up::Missed| {
        let criterion = standard_for(missed.kind).and_then(|standard| standard.criterion(&missed.criterion));
        let title = criterion.map_or("", |criterion| language.of(&criterion.title));
        let words = [language.say(kind_name(missed.kind)), &missed.criterion, title].map(Cell::text);
        words.into_iter().chain([Cell::count(missed.units.len() as u64)]).collect()
    };
    let name = format!("{} {}", language.pick("Tiêu chí chưa đạt", "Criteria failed"), roll_up.year);
    let headings = headings.map(|heading| language.say(heading).to_owned()).to_vec();
    Table { name, headings, rows: roll_up.missed.iter().map(row).collect() }
}
