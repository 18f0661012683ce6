//! Papers.
#[path = "../paper/units.rs"]
mod units;
use antt::criteria::UnitKind;
use antt::paper::{Kind, docx::docx, html::html};
use units::*;

#[test]
fn dump() {
    let folder = std::path::PathBuf::from(std::env::var("DUMP").expect("DUMP"));
    for unit in UnitKind::ALL {
        for (turn, words, name) in [
            (Turn::Qualified, Words::Usual, "q"),
            (Turn::NotQualified, Words::Usual, "n"),
            (Turn::Qualified, Words::Most, "long"),
            (Turn::Qualified, Words::Fewest, "few"),
        ] {
            let draft = draft(unit, turn, words);
            let dossier = of_signed(&draft);
            for paper in Kind::ALL {
                let Some(sheet) = paper.sheet(&dossier) else { continue };
                let name = format!("{}-{name}-{}", unit.id(), paper.id());
                std::fs::write(folder.join(format!("{name}.docx")), docx(&sheet).expect("docx")).expect("w");
                std::fs::write(folder.join(format!("{name}.html")), html(&sheet)).expect("w");
            }
        }
    }
}
