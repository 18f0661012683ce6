//! The papers: which there are, and which of them can be made of what is at hand.

mod decision;
mod letter;
mod minutes;
mod proposed;
mod registration;
mod report;
mod roll_up;
mod self_assessment;

pub use decision::decision_slip;
pub use proposed::{NotProposed, Proposed, proposed};
pub use roll_up::{Figured, roll_up_report};

use super::dossier::{Dossier, Stand};
use super::sheet::Sheet;
use crate::text::Say;
use crate::text::paper::names;
use crate::verdict::UnitVerdict;

/// A paper of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Bản đăng ký phấn đấu.
    Registration,
    /// Bảng tự đánh giá.
    SelfAssessment,
    /// Báo cáo kết quả.
    Report,
    /// Biên bản cuộc họp.
    Minutes,
    /// Tờ trình.
    Letter,
}

impl Kind {
    /// In the order in which a year needs them.
    pub const ALL: [Kind; 5] = [Kind::Registration, Kind::SelfAssessment, Kind::Minutes, Kind::Report, Kind::Letter];

    /// The id in addresses and names of files.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Registration => "dang-ky",
            Kind::SelfAssessment => "tu-danh-gia",
            Kind::Report => "bao-cao",
            Kind::Minutes => "bien-ban",
            Kind::Letter => "to-trinh",
        }
    }

    /// The paper with this id.
    pub fn from_id(id: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// What people call it.
    pub const fn name(self) -> Say {
        match self {
            Kind::Registration => names::REGISTRATION,
            Kind::SelfAssessment => names::SELF_ASSESSMENT,
            Kind::Report => names::REPORT,
            Kind::Minutes => names::MINUTES,
            Kind::Letter => names::LETTER,
        }
    }

    /// Whether it can be made: who does not qualify does not ask for recognition, and who tries a standard out hands nothing in.
    pub fn can_be_made(self, dossier: &Dossier) -> bool {
        if matches!(dossier.stand, Stand::Practice { .. }) {
            return self == Kind::SelfAssessment;
        }
        self != Kind::Letter || dossier.outcome.verdict == UnitVerdict::Qualified
    }

    /// The paper; nothing where it can't be made.
    pub fn sheet(self, dossier: &Dossier) -> Option<Sheet> {
        self.can_be_made(dossier).then(|| match self {
            Kind::Registration => registration::registration(dossier),
            Kind::SelfAssessment => self_assessment::self_assessment(dossier),
            Kind::Report => report::report(dossier),
            Kind::Minutes => minutes::minutes(dossier),
            Kind::Letter => letter::letter(dossier),
        })
    }
}
