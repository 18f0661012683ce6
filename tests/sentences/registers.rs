//! What is said of registers, archives and on the command line.

use crate::{BOTH, assert_tidy};
use antt::json::unreadable::Encoding;
use antt::review::register::{Column, NotARegister, RowRefusal, Warning};
use antt::review::roll_up::State;
use antt::text::{Language, column_name, not_a_register, row_refusal, row_warning, state_name};

#[test]
fn every_fault_of_a_register_is_a_sentence() {
    let column = Column::ParentCode;
    let text = |text: &str| text.to_owned();
    let whole = [
        NotARegister::TooLarge { bytes: 30_000_000, limit: 20_000_000 },
        NotARegister::Blank,
        NotARegister::Workbook,
        NotARegister::OtherEncoding { encoding: Encoding::Utf16LittleEndian },
        NotARegister::NotUtf8 { line: 7 },
        NotARegister::MissingColumns { missing: Column::ALL.to_vec() },
        NotARegister::RepeatedColumn { column },
    ];
    let rows = [
        RowRefusal::Empty { column },
        RowRefusal::UnknownKind { found: text("huyện") },
        RowRefusal::ControlCharacter { column },
        RowRefusal::LineBreak { column, lines: 1_200 },
        RowRefusal::TooLong { column, longest: 500 },
        RowRefusal::TooManyCells { found: 6, columns: 5 },
        RowRefusal::Duplicate { of_line: 2 },
    ];
    let warnings = [
        Warning::ShortCode { column, found: text("1"), likely: text("01") },
        Warning::SameName { as_line: 2 },
        Warning::OtherParentName { found: text("A"), earlier: text("B"), earlier_line: 2 },
    ];
    for language in BOTH {
        whole.iter().for_each(|why| assert_tidy(language, &not_a_register(language, why)));
        rows.iter().for_each(|why| assert_tidy(language, &row_refusal(language, why)));
        warnings.iter().for_each(|what| assert_tidy(language, &row_warning(language, what)));
        State::ALL.iter().for_each(|state| assert_tidy(language, language.say(state_name(*state))));
    }
    Column::ALL.iter().for_each(|column| assert_tidy(Language::Vi, Language::Vi.say(column_name(*column))));
}

#[cfg(feature = "bulk")]
#[test]
fn every_fault_of_an_archive_is_a_sentence() {
    use antt::review::archive::{EntryRefusal, NotAnArchive};
    use antt::text::entry_refusal;
    let nested = [NotAnArchive::NotAZip, NotAnArchive::Damaged, NotAnArchive::TooManyEntries { limit: 20_000 }]
        .map(EntryRefusal::Nested);
    let faults = [
        EntryRefusal::Encrypted,
        EntryRefusal::Method { id: 12 },
        EntryRefusal::TooLarge { bytes: 3_000_000, limit: 2_000_000 },
        EntryRefusal::Bomb { packed: 1_000, unpacked: 1_000_000 },
        EntryRefusal::BeyondAll { limit: 1_000_000_000 },
        EntryRefusal::Damaged,
        EntryRefusal::TooDeep,
    ];
    for language in BOTH {
        faults.iter().chain(&nested).for_each(|why| assert_tidy(language, &entry_refusal(language, why)));
    }
}

#[test]
fn a_cut_zero_is_said_word_for_word() {
    let what = Warning::ShortCode { column: Column::Code, found: "4".to_owned(), likely: "00004".to_owned() };
    for (language, said) in [
        (Language::Vi, "Ô “mã” ghi “4”, có lẽ là “00004”: Excel bỏ các số 0 ở đầu."),
        (Language::En, "The cell “code” has “4”, probably “00004”: Excel cuts leading zeros."),
    ] {
        assert_eq!(row_warning(language, &what), said);
    }
}
