//! The styles of a paper: every paragraph has one, so that an office can change all of a kind at once.

use super::xml::{HEAD, NAMESPACES};
use std::fmt::Write as _;

/// Id, name for people, half points, properties of the paragraph, properties of the letters.
type Defined = (&'static str, &'static str, u32, &'static str, &'static str);

const BOLD: &str = "<w:b/>";
const ITALIC: &str = "<w:i/>";
const CENTRE: &str = "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>";

/// Body: 14, justified, the first line 12.7 mm in, 6 pt between paragraphs. The number of a page and what stands in a table are smaller.
const STYLES: [Defined; 23] = [
    (
        "BodyText",
        "Body Text",
        28,
        "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
        "",
    ),
    (
        "Heading1",
        "heading 1",
        28,
        "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"0\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"0\"/>",
        BOLD,
    ),
    (
        "Heading2",
        "heading 2",
        28,
        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/><w:outlineLvl w:val=\"1\"/>",
        BOLD,
    ),
    (
        "Basis",
        "Căn cứ",
        28,
        "<w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
        ITALIC,
    ),
    (
        "Caption",
        "caption",
        26,
        "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
        BOLD,
    ),
    ("Centred", "Giữa dòng", 28, "<w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>", ""),
    ("State", "Quốc hiệu", 24, CENTRE, BOLD),
    ("Motto", "Tiêu ngữ", 26, CENTRE, BOLD),
    ("Higher", "Cơ quan cấp trên", 24, CENTRE, ""),
    ("Issuer", "Cơ quan ban hành", 24, CENTRE, BOLD),
    ("Number", "Số, ký hiệu", 26, "<w:spacing w:before=\"60\" w:after=\"0\"/><w:jc w:val=\"center\"/>", ""),
    (
        "PlaceDate",
        "Địa danh, thời gian",
        26,
        "<w:spacing w:before=\"60\" w:after=\"0\"/><w:jc w:val=\"center\"/>",
        ITALIC,
    ),
    ("Title", "Title", 28, "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"0\"/><w:jc w:val=\"center\"/>", BOLD),
    (
        "Subtitle",
        "Subtitle",
        28,
        "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>",
        BOLD,
    ),
    ("Addressee", "Kính gửi", 28, "<w:spacing w:before=\"60\" w:after=\"0\"/>", ""),
    ("TableText", "Ô bảng", 24, "<w:spacing w:before=\"20\" w:after=\"20\"/>", ""),
    (
        "TableHead",
        "Đầu bảng",
        24,
        "<w:keepNext/><w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"center\"/>",
        BOLD,
    ),
    ("RecipientsTitle", "Nơi nhận", 24, "<w:spacing w:before=\"0\" w:after=\"0\"/>", "<w:b/><w:i/>"),
    ("Recipient", "Người nhận", 22, "<w:spacing w:before=\"0\" w:after=\"0\"/>", ""),
    (
        "SignerTitle",
        "Chức vụ người ký",
        28,
        "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>",
        BOLD,
    ),
    ("SignerHint", "Chữ ký, dấu", 24, "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>", ITALIC),
    ("Signer", "Họ tên người ký", 28, "<w:spacing w:before=\"1500\" w:after=\"0\"/><w:jc w:val=\"center\"/>", BOLD),
    ("Rule", "Đường kẻ", 8, "<w:spacing w:before=\"50\" w:after=\"0\" w:line=\"80\" w:lineRule=\"exact\"/>", ""),
];

/// In headers and footers.
const MARGINS: [Defined; 2] = [
    ("Header", "header", 26, "<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>", ""),
    ("Footer", "footer", 18, "<w:spacing w:before=\"0\" w:after=\"0\"/>", ""),
];

pub(super) fn styles() -> String {
    let mut out = format!(
        "{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    );
    for (id, name, size, paragraph, letters) in STYLES.iter().chain(&MARGINS) {
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
        );
    }
    out.push_str("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    out.push_str("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(out, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    }
    out + "</w:tblBorders></w:tblPr></w:style></w:styles>"
}
