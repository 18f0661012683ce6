//! A code that was scanned, a footer or a digest that was typed, held against a file.

use crate::units::{Turn, Words, draft, of_signed};
use antt::criteria::UnitKind;
use antt::document::printed_code::{Comparison, Extent, Held, NotACode, compare};
use antt::document::{Did, SecretKey};
use antt::json::Digest;
use antt::paper::{Kind, Stand};

/// A file in its second revision.
struct Filed {
    id: String,
    digest: Digest,
    previous: String,
    did: Did,
}

fn filed() -> Filed {
    Filed {
        id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".into(),
        digest: Digest::of_bytes(b"the second revision"),
        previous: Digest::of_bytes(b"the first revision").to_string(),
        did: SecretKey::from_random([7; 32]).did(),
    }
}

impl Filed {
    fn against(&self, text: &str) -> Comparison {
        let Filed { id, digest, previous, did } = self;
        compare(text, Held { id, revision: 2, digest, previous: Some(previous), did: Some(did) })
    }

    fn code(&self, id: &str, revision: u32, digest: &Digest) -> String {
        format!("antt:1?id={id}&r={revision}&d={digest}&k={}", self.did)
    }
}

const ID: &str = "6f9619ff-8b86-4011-b42d-00cf4fc964ff";

#[test]
fn the_code_and_the_words_of_a_printed_footer_are_those_of_their_file() {
    for kind in UnitKind::ALL {
        let dossier = of_signed(&draft(kind, Turn::Qualified, Words::Usual));
        let Stand::Signed { id, revision, digest, did, .. } = &dossier.stand else { unreachable!("signed") };
        let did = did.parse::<Did>().expect("a did");
        let held = Held { id, revision: *revision, digest, previous: None, did: Some(&did) };
        let mark = Kind::Report.sheet(&dossier).expect("a paper").mark;
        assert_eq!(compare(&mark.code.expect("a code"), held), Comparison::Same(Extent::Whole), "{kind:?}");
        assert_eq!(compare(&mark.words, held), Comparison::Same(Extent::Short), "{kind:?}: {}", mark.words);
    }
}

#[test]
fn a_digest_is_read_however_it_was_copied() {
    let file = filed();
    let (whole, short) = (file.digest.to_string(), file.digest.short());
    let digits = whole.trim_start_matches("sha256:");
    let groups: Vec<&str> = (0..4).map(|group| &short[group * 4..group * 4 + 4]).collect();
    let code = file.code(ID, 2, &file.digest);
    for (text, extent) in [
        (code.clone(), Extent::Whole),
        (code.to_uppercase(), Extent::Whole),
        (format!("  {}\n{}  ", &code[..40], &code[40..]), Extent::Whole),
        (format!("Nội dung mã: {code}"), Extent::Whole),
        (whole.clone(), Extent::Whole),
        (format!("SHA256:{}", digits.to_uppercase()), Extent::Whole),
        (format!("sha-256: {digits}"), Extent::Whole),
        (format!("{} {}\n{}", &digits[..20], &digits[20..40], &digits[40..]), Extent::Whole),
        (short.clone(), Extent::Short),
        (format!("{short}…"), Extent::Short),
        (groups.join(" "), Extent::Short),
        (groups.join("-"), Extent::Short),
        (groups.join("\u{a0}"), Extent::Short),
        (format!("\u{200b}{}\u{feff}", short.to_uppercase()), Extent::Short),
        (short.replace('0', "O").replace('1', "l"), Extent::Short),
        (format!("Mã băm rút gọn: {short}"), Extent::Short),
        (format!("mã băm {short}."), Extent::Short),
        (format!("Mã hồ sơ: {ID}; lần ký 2, ký ngày 16/11/2026; mã băm rút gọn: {short}"), Extent::Short),
    ] {
        assert_eq!(file.against(&text), Comparison::Same(extent), "{text}");
    }
}

#[test]
fn another_file_is_told_as_what_it_is() {
    let file = filed();
    let other = Digest::of_bytes(b"another");
    let elsewhere = "11111111-8b86-4011-b42d-00cf4fc964ff";
    let mut nearly = file.digest.to_string().into_bytes();
    let last = nearly.last_mut().expect("digits");
    *last = if *last == b'0' { b'1' } else { b'0' };
    let nearly = String::from_utf8(nearly).expect("digits");
    for (text, expected) in [
        (file.code(ID, 1, &other), Comparison::OtherRevision { revision: Some(1) }),
        (file.code(ID, 3, &other), Comparison::OtherRevision { revision: Some(3) }),
        (file.previous.clone(), Comparison::OtherRevision { revision: Some(1) }),
        (file.previous[7..23].to_owned(), Comparison::OtherRevision { revision: Some(1) }),
        (
            format!("Mã hồ sơ: {ID}; lần ký 1; mã băm rút gọn: {}", other.short()),
            Comparison::OtherRevision { revision: Some(1) },
        ),
        (file.code(ID, 2, &other), Comparison::OtherContent),
        (file.code(elsewhere, 2, &other), Comparison::OtherAssessment),
        (other.to_string(), Comparison::OtherDigest),
        (other.short(), Comparison::OtherDigest),
        // One wrong digit of 64, after the short digest.
        (nearly, Comparison::OtherDigest),
    ] {
        assert_eq!(file.against(&text), expected, "{text}");
    }
}

#[test]
fn what_can_not_be_compared_is_told_with_its_reason() {
    let file = filed();
    let code = file.code(ID, 2, &file.digest);
    let short = file.digest.short();
    for (text, why) in [
        (String::new(), NotACode::Blank),
        (" \u{200b} ".into(), NotACode::Blank),
        (" ".repeat(2_000), NotACode::Blank),
        ("a".repeat(2_001), NotACode::TooLong { characters: 2_001 }),
        (code.replace("antt:1", "antt:2"), NotACode::OtherVersion { version: "2".into() }),
        ("antt:1?id=1&r=1".into(), NotACode::NoDigest),
        ("antt:1?id=1&r=1&d=".into(), NotACode::NoDigest),
        (format!("BẢN NHÁP, hồ sơ tự đánh giá chưa ký. Mã hồ sơ: {ID}"), NotACode::NoDigest),
        ("0123456789abcđef".into(), NotACode::Vietnamese { letter: 'đ' }),
        ("0123456789abcd\u{65}\u{302}f".into(), NotACode::Vietnamese { letter: 'ê' }),
        ("https://example.org".into(), NotACode::Letter { letter: 'h' }),
        ("0123456789abcdeg".into(), NotACode::Letter { letter: 'g' }),
        ("0123456789abcdeж".into(), NotACode::Letter { letter: 'ж' }),
        (short[..15].into(), NotACode::Length { digits: 15 }),
        (file.digest.to_string()[..70].into(), NotACode::Length { digits: 63 }),
        (code[..code.find("&k=").expect("a key") - 1].into(), NotACode::Length { digits: 63 }),
        // The digest of this file beside what is not this file's.
        (file.code(ID, 1, &file.digest), NotACode::Contradiction),
        (file.code("11111111-8b86-4011-b42d-00cf4fc964ff", 2, &file.digest), NotACode::Contradiction),
        (
            code.replace(&file.did.to_string(), &SecretKey::from_random([8; 32]).did().to_string()),
            NotACode::Contradiction,
        ),
    ] {
        assert_eq!(file.against(&text), Comparison::NotUnderstood(why), "{text}");
    }
}
