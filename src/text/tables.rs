//! The tables that leave the desk: their headings and the words in their cells.

use super::figures::{percent, points};
use super::language::{Language, Say, say};
use super::vocabulary::kind_name;
use crate::criteria::{UnitKind, standard_for};
use crate::review::RecordedScore;
use crate::review::register::Register;
use crate::review::roll_up::{Figures, Missed, RollUp, State, Submission, Targets, UnitRow};
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
    let counted = |row: &UnitRow| row.counted(submissions);
    let has_scores = roll_up.rows.iter().filter_map(counted).any(|one| one.score.is_some());
    let scores = |one: Option<&Submission>| {
        let points = one.and_then(|one| Some((one.score.as_ref()?, one.reviewed_points)));
        let cells = score_cells(language, points);
        cells.into_iter().filter(move |_| has_scores)
    };
    let expected = register.units.iter().zip(&roll_up.rows).map(|(unit, row)| {
        let state = row.state.map_or(OUT_OF_SCOPE, state_name);
        let counted = counted(row);
        let state = Cell::text(language.say(state));
        let parent = Cell::text(&unit.parent_name);
        let flags = [counted.is_some_and(|one| one.registered), counted.is_some_and(|one| one.recognised)].map(yes);
        let cells = [text(&unit.code), Cell::text(&unit.name), kind(unit.kind), text(&unit.parent_code), parent, state];
        cells.into_iter().chain(flags).chain(scores(counted)).collect()
    });
    let total = &roll_up.total;
    let strangers = total.unexpected.iter().chain(&total.unexpected_out_of_scope).filter_map(|at| submissions.get(*at));
    let strangers = strangers.map(|unit| {
        let state = Cell::text(language.say(UNEXPECTED));
        let parent = Cell::text(&unit.parent_name);
        let cells = [text(&unit.code), Cell::text(&unit.name), kind(unit.kind), text(&unit.parent_code), parent, state];
        cells.into_iter().chain([yes(false), yes(false)]).chain(scores(None)).collect()
    });
    let name = format!("{} {}", language.pick("Đơn vị", "Units"), roll_up.year);
    let headings = headings.into_iter().chain(SCORE.into_iter().filter(|_| has_scores));
    let headings = headings.map(|heading| language.say(heading).to_owned()).collect();
    Table { name, headings, rows: expected.chain(strangers).collect() }
}

/// What a criterion is called that units failed: by the standard, or by the province that asks it.
pub fn missed_title(language: Language, missed: &Missed) -> &str {
    let own = missed.title.as_ref().map(|title| language.pick(title.vi.as_str(), title.en.as_str()));
    let shipped = || standard_for(missed.kind).and_then(|standard| standard.criterion(&missed.criterion));
    own.or_else(|| Some(language.of(&shipped()?.title))).unwrap_or_default()
}

/// The columns of points, where some of the rows have any: always said to be a local guide's.
pub const SCORE: [Say; 4] = [
    say("Điểm tự chấm (bảng điểm địa phương)", "Own points (local points table)"),
    say("Điểm cấp trên chấm (bảng điểm địa phương)", "Reviewer’s points (local points table)"),
    say("Trên tổng điểm", "Out of"),
    say("Bảng điểm", "Points table"),
];

/// Their cells: the unit's own points, and the sum with those that a reviewer set.
pub fn score_cells(language: Language, score: Option<(&RecordedScore, Option<u64>)>) -> [Cell; 4] {
    let number = |hundredths: Option<u64>| Cell::text(hundredths.map(|one| points(language, one)).unwrap_or_default());
    let own = score.map(|(own, _)| own);
    let reviewed = score.and_then(|(_, reviewed)| reviewed);
    let guide = own.map(|own| own.guide.as_str()).unwrap_or_default();
    [number(own.map(|own| own.points)), number(reviewed), number(own.map(|own| own.out_of)), Cell::text(guide)]
}

/// Criteria by how many units failed them.
pub fn missed_table(language: Language, roll_up: &RollUp) -> Table {
    let headings = [
        KIND,
        say("Tiêu chí", "Criterion"),
        say("Nội dung", "Content"),
        say("Số đơn vị chưa đạt", "Units that failed it"),
    ];
    let row = |missed: &Missed| {
        let title = missed_title(language, missed);
        let words = [language.say(kind_name(missed.kind)), &missed.criterion, title].map(Cell::text);
        words.into_iter().chain([Cell::count(missed.units.len() as u64)]).collect()
    };
    let name = format!("{} {}", language.pick("Tiêu chí chưa đạt", "Criteria failed"), roll_up.year);
    let headings = headings.map(|heading| language.say(heading).to_owned()).to_vec();
    Table { name, headings, rows: roll_up.missed.iter().map(row).collect() }
}
