//! Registers as people keep them: whatever the separator, the language of the headings and the tool they come from, every row
//! becomes a unit or is refused with its line and reason, and nothing is changed in silence.
#![allow(clippy::panic)]

use antt::criteria::UnitKind;
use antt::json::unreadable::Encoding;
use antt::review::register::{
    Column, Expected, NotARegister, REGISTER_LIMIT, Register, RowRefusal, Warning, read, restore_zeros,
};
use antt::text::{Language, kind_name};
use proptest::prelude::*;

const HEAD: &str = "code,name,kind,parent_code,parent_name\n";

fn register(text: &str) -> Register {
    read(text.as_bytes()).unwrap_or_else(|why| panic!("{why:?}: {text}"))
}

/// What a register of this one row says.
fn row(row: &str) -> Register {
    register(&format!("{HEAD}{row}"))
}

fn tan_phu() -> Expected {
    let [code, name, parent_code, parent_name] = ["00004", "Xã Tân Phú", "22", "Quảng Ninh"].map(str::to_owned);
    let (code, parent_code) = (Some(code), Some(parent_code));
    Expected { line: 2, kind: UnitKind::Commune, code, name, parent_code, parent_name }
}

#[test]
fn one_unit_is_read_from_every_way_to_write_the_table() {
    for table in [
        "code,name,kind,parent_code,parent_name\n00004,Xã Tân Phú,commune,22,Quảng Ninh\n",
        "code,name,kind,parent_code,parent_name\r\n00004,Xã Tân Phú,commune,22,Quảng Ninh",
        "\u{feff}mã,tên,loại,mã cấp trên,tên cấp trên\n00004,Xã Tân Phú,Xã,22,Quảng Ninh\n",
        "mã;tên;loại;mã cấp trên;tên cấp trên\n00004;Xã Tân Phú;xã, phường, đặc khu;22;Quảng Ninh\n",
        "mã\ttên\tloại\tmã cấp trên\ttên cấp trên\n00004\tXã Tân Phú\tPHƯỜNG\t22\tQuảng Ninh\n",
        "Mã,TÊN,Loại,MÃ CẤP TRÊN,Tên  cấp trên\n00004,Xã Tân Phú,Đặc khu,22,Quảng Ninh\n",
        "Parent_Name,KIND,Parent code,Name,Code\nQuảng Ninh,COMMUNE,22,Xã Tân Phú,00004\n",
        "ma\u{303},te\u{302}n,loa\u{323}i,mã cấp trên,tên cấp trên\n00004,Xa\u{303} Ta\u{302}n Phu\u{301},xa\u{303},22,Qua\u{309}ng Ninh\n",
        "\"code\",\"name\",\"kind\",\"parent_code\",\"parent_name\"\n\"00004\",\"Xã Tân Phú\",\"commune\",\"22\",\"Quảng Ninh\"\n",
        "code;name;kind;parent_code;parent_name\n=\"00004\"; Xã  Tân Phú ;commune;=\"22\";\u{a0}Quảng Ninh\n",
        "code,name,kind,parent_code,parent_name\n00004,Xã Tân Phú,commune,22,Quảng Ninh,,,\n,,,,\n   \n",
    ] {
        let register = register(table);
        assert_eq!(register, Register { units: vec![tan_phu()], ..Register::default() }, "{table}");
    }
}

#[test]
fn lines_are_those_that_an_editor_shows() {
    let table = "sep=;\r\nmã;tên;loại;mã cấp trên;tên cấp trên;Ghi chú\r\n\r\n1;A;thôn;;X;\"hai\r\ndòng\"\r\n2;B;thôn;;X\r\n3;C;;;X;\r\n";
    let register = register(table);
    let lines: Vec<u64> = register.units.iter().map(|unit| unit.line).collect();
    assert_eq!((lines, register.refused[0].line), (vec![4, 6], 7));
    assert_eq!(register.ignored, ["Ghi chú"]);
}

#[test]
fn every_kind_is_known_by_its_id_and_by_its_vietnamese_names() {
    for kind in UnitKind::ALL {
        for name in [kind.id(), Language::Vi.say(kind_name(kind)), &Language::Vi.say(kind_name(kind)).to_uppercase()] {
            let register = row(&format!("1,A,\"{name}\",22,B\n"));
            assert_eq!(register.units.first().map(|unit| unit.kind), Some(kind), "{name}");
        }
    }
    for (name, kind) in [
        ("Tổ dân phố", UnitKind::ResidentialArea),
        ("ấp", UnitKind::ResidentialArea),
        ("Nhà trường", UnitKind::EducationalInstitution),
    ] {
        assert_eq!(row(&format!("1,A,{name},22,B\n")).units[0].kind, kind, "{name}");
    }
}

#[test]
fn a_row_that_names_no_unit_is_listed_with_its_reason() {
    let long = "a".repeat(501);
    let empty = |column| RowRefusal::Empty { column };
    for (text, why) in [
        ("1,,commune,22,B", empty(Column::Name)),
        ("1, \u{a0},commune,22,B", empty(Column::Name)),
        ("1,A,,22,B", empty(Column::Kind)),
        ("1,A,commune,22,", empty(Column::ParentName)),
        ("1,A,commune", empty(Column::ParentName)),
        ("1,A,huyện,22,B", RowRefusal::UnknownKind { found: "huyện".to_owned() }),
        ("1,A,school,22,B", RowRefusal::UnknownKind { found: "school".to_owned() }),
        ("1,A\u{0},commune,22,B", RowRefusal::ControlCharacter { column: Column::Name }),
        ("1\u{7},A,commune,22,B", RowRefusal::ControlCharacter { column: Column::Code }),
        ("1,\"A\n2,B,commune,22,B\n", RowRefusal::Empty { column: Column::Kind }),
        ("1,\"A\nB\",commune,22,B", RowRefusal::LineBreak { column: Column::Name, lines: 2 }),
        ("1,A,commune,22,Quảng Ninh, Việt Nam", RowRefusal::TooManyCells { found: 6, columns: 5 }),
    ] {
        let register = row(text);
        assert_eq!(register.refused.first().map(|row| (row.line, &row.why)), Some((2, &why)), "{text}");
        assert_eq!((register.units.len(), register.refused.len()), (0, 1), "{text}");
        assert!(!register.refused[0].shown.contains(char::is_control), "{text}");
    }
    let why = row(&format!("1,{long},commune,22,B")).refused.remove(0).why;
    assert_eq!(why, RowRefusal::TooLong { column: Column::Name, longest: 500 });
}

#[test]
fn the_same_unit_twice_is_refused_and_what_only_looks_like_it_is_said() {
    for (rows, refused, warned) in [
        ("00004,A,commune,22,B\n00004,C,commune,22,D\n", Some(2), None),
        ("h1,A,agency,,B\nH1,A,agency,,B\n", Some(2), None),
        (",A,agency,,B\n,a,agency,,b\n", Some(2), None),
        ("00004,A,commune,22,B\n00004,A,agency,22,B\n", None, None),
        (",A,agency,,B\n,A,agency,,C\n", None, None),
        ("h1,A,agency,,B\nh2,A,agency,,B\n", None, Some(Warning::SameName { as_line: 2 })),
        (",A,agency,,B\nh2,A,agency,,B\n", None, Some(Warning::SameName { as_line: 2 })),
        ("h2,A,agency,,B\n,A,agency,,B\n", None, Some(Warning::SameName { as_line: 2 })),
        (
            "h1,A,agency,22,B\nh2,C,agency,22,D\n",
            None,
            Some(Warning::OtherParentName { found: "D".to_owned(), earlier: "B".to_owned(), earlier_line: 2 }),
        ),
        ("h1,A,agency,22,quảng ninh\nh2,C,agency,22,Quảng Ninh\n", None, None),
    ] {
        let register = row(rows);
        let why = refused.map(|of_line| RowRefusal::Duplicate { of_line });
        assert_eq!(register.refused.first().map(|row| row.why.clone()), why, "{rows}");
        assert_eq!(register.warnings.first().map(|warning| warning.what.clone()), warned, "{rows}");
        assert_eq!(register.units.len() + register.refused.len(), 2, "{rows}");
    }
}

#[test]
fn codes_that_lost_their_leading_zeros_are_noticed_and_put_right_on_request() {
    let commune = |code: &str, parent: &str| format!("{code},A,commune,{parent},B\n");
    let area = |code: &str, parent: &str| format!("{code},{code},thôn,{parent},B{parent}\n");
    for (rows, likely) in [
        (commune("4", "22"), vec![(Column::Code, "00004")]),
        (commune("4", "1"), vec![(Column::Code, "00004"), (Column::ParentCode, "01")]),
        (commune("00004", "01"), vec![]),
        (commune("31234", "22"), vec![]),
        (commune("X4", "22"), vec![]),
        (commune("", ""), vec![]),
        (area("1", "4"), vec![(Column::ParentCode, "04")]),
        (area("1", "97"), vec![]),
        (area("1", "97") + &area("2", "00070"), vec![(Column::ParentCode, "00097")]),
        (area("1", "22") + &area("2", "00070"), vec![]),
        (area("1", "970"), vec![(Column::ParentCode, "00970")]),
        (area("1", "") + &area("2", "") + &area("11", ""), vec![]),
        (
            area("0101234567", "22") + &area("101234568", "22") + &area("2201234568", "22"),
            vec![(Column::Code, "0101234568")],
        ),
        (area("101234567", "22") + &area("2201234568", "22"), vec![]),
    ] {
        let mut register = row(&rows);
        let short = |register: &Register| -> Vec<(Column, String)> {
            let short = |warning: &antt::review::register::RowWarning| match &warning.what {
                Warning::ShortCode { column, likely, .. } => Some((*column, likely.clone())),
                _ => None,
            };
            register.warnings.iter().filter_map(short).collect()
        };
        let expected: Vec<(Column, String)> =
            likely.iter().map(|(column, code)| (*column, (*code).to_owned())).collect();
        assert_eq!(short(&register), expected, "{rows}");
        let before = register.units.clone();
        restore_zeros(&mut register);
        assert_eq!(short(&register), [], "{rows}");
        let codes: Vec<Option<String>> =
            register.units.iter().flat_map(|unit| [unit.code.clone(), unit.parent_code.clone()]).collect();
        assert!(likely.iter().all(|(_, code)| codes.contains(&Some((*code).to_owned()))), "{rows}");
        assert_eq!(before == register.units, likely.is_empty(), "{rows}");
    }
}

#[test]
fn a_code_with_its_zeros_put_back_that_is_there_already_is_refused() {
    let mut register = row("00123,Xã A,commune,22,B\n123,Xã A (trùng),commune,22,B\n124,Xã C,commune,22,B\n");
    restore_zeros(&mut register);
    let codes: Vec<Option<&str>> = register.units.iter().map(|unit| unit.code.as_deref()).collect();
    assert_eq!(codes, [Some("00123"), Some("00124")]);
    let refused: Vec<_> = register.refused.iter().map(|row| (row.line, row.code.as_deref(), &row.why)).collect();
    assert_eq!(refused, [(3, Some("00123"), &RowRefusal::Duplicate { of_line: 2 })]);
}

#[test]
fn what_is_no_register_is_named_for_what_it_is() {
    let utf16: Vec<u8> = HEAD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [&[0xff, 0xfe][..], &utf16].concat();
    let other = |encoding| NotARegister::OtherEncoding { encoding };
    let tcvn3 = [HEAD.as_bytes(), b"00004,X\xb7 T\xa9n Ph\xf3,commune,22,B\n"].concat();
    for (bytes, why) in [
        (&b""[..], NotARegister::Blank),
        (b"\xef\xbb\xbf \r\n\n", NotARegister::Blank),
        (b"sep=;\n", NotARegister::Blank),
        (b"PK\x03\x04rest of a workbook", NotARegister::Workbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NotARegister::Workbook),
        (&with_mark, other(Encoding::Utf16LittleEndian)),
        (&utf16, other(Encoding::Utf16LittleEndian)),
        (&tcvn3, NotARegister::NotUtf8 { line: 2 }),
        (b"a,b,c\n1,2,3\n", NotARegister::MissingColumns { missing: Column::ALL.to_vec() }),
        (b"code,name,kind,parent_name\n", NotARegister::MissingColumns { missing: vec![Column::ParentCode] }),
        (b"code,name,kind,parent_code,parent_name,Code\n", NotARegister::RepeatedColumn { column: Column::Code }),
        (
            "code,mã,name,kind,parent_code,parent_name\n".as_bytes(),
            NotARegister::RepeatedColumn { column: Column::Code },
        ),
    ] {
        assert_eq!(read(bytes), Err(why), "{:?}", String::from_utf8_lossy(bytes));
    }
    let large = vec![b' '; REGISTER_LIMIT + 1];
    let (bytes, limit) = (large.len() as u64, REGISTER_LIMIT as u64);
    assert_eq!(read(&large), Err(NotARegister::TooLarge { bytes, limit }));
}

#[test]
fn a_register_of_many_units_is_read_whole() {
    let mut table = HEAD.to_owned();
    for code in 0..40_000_u32 {
        table += &format!("{code:06},Tổ dân phố số {code},thôn,{:05},Xã B\n", code % 3_321);
    }
    assert!(table.len() < REGISTER_LIMIT);
    let register = register(&table);
    assert_eq!((register.units.len(), register.refused.len(), register.warnings.len()), (40_000, 0, 0));
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>(), headed in any::<bool>()) {
        let bytes = if headed { [HEAD.as_bytes(), &bytes].concat() } else { bytes };
        let _ = read(&bytes);
    }

    #[test]
    fn every_row_that_is_not_blank_is_a_unit_or_refused(rows in prop::collection::vec("[a-zà-ỹ0-9 ,]{0,20}(,commune,[0-9]{0,3},[a-z]{0,3})?", 0..20)) {
        let register = register(&format!("{HEAD}{}\n", rows.join("\n")));
        let filled = rows.iter().filter(|row| row.chars().any(|letter| !matches!(letter, ' ' | ','))).count();
        prop_assert_eq!(register.units.len() + register.refused.len(), filled);
    }
}
