//! Every address of the app, behind the `#`, so that it works from any folder and from a file.

#![allow(
    clippy::disallowed_types,
    reason = "what derive(Routable) writes looks parameters up in a HashMap, whose order plays no part there"
)]

use yew_router::Routable;

/// Drafts are addressed by the UUID of their id.
#[derive(Clone, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// My assessments.
    #[at("/")]
    Home,
    /// Kind of unit and year.
    #[at("/start")]
    Start,
    /// Profile and facts.
    #[at("/d/:draft/profile")]
    Profile { draft: String },
    /// The criteria with their state.
    #[at("/d/:draft")]
    Tasks { draft: String },
    /// One criterion. Slashes of ids stand as `~` in addresses.
    #[at("/d/:draft/c/:criterion")]
    Criterion { draft: String, criterion: String },
    /// One criterion, at a check.
    #[at("/d/:draft/c/:criterion/:check")]
    Check { draft: String, criterion: String, check: String },
    /// Further files of this assessment: supplements, a points table, programmes.
    #[at("/d/:draft/further")]
    Further { draft: String },
    /// One programme, by what follows `programme/` in its id; slashes stand as `~`.
    #[at("/d/:draft/programme/:programme")]
    Programme { draft: String, programme: String },
    /// The draft as a file, in every way there is.
    #[at("/d/:draft/file")]
    DraftFile { draft: String },
    /// All answers, for reading and printing.
    #[at("/d/:draft/answers")]
    Answers { draft: String },
    /// Warnings before signing.
    #[at("/d/:draft/self-check")]
    SelfCheck { draft: String },
    /// Declare and sign.
    #[at("/d/:draft/sign")]
    Sign { draft: String },
    /// What came out and what is next.
    #[at("/d/:draft/result")]
    Result { draft: String },
    /// The official papers of an assessment.
    #[at("/d/:draft/papers")]
    Papers { draft: String },
    /// One paper, for reading and printing.
    #[at("/d/:draft/papers/:paper")]
    Paper { draft: String, paper: String },
    /// Open and verify a file.
    #[at("/open")]
    Open,
    /// My key.
    #[at("/key")]
    Key,
    /// The reviewer's desk: what was taken in.
    #[at("/desk")]
    Desk,
    /// Files taken in at the desk.
    #[at("/desk/intake")]
    DeskIntake,
    /// Whose keys are trusted.
    #[at("/desk/trust")]
    DeskTrust,
    /// The figures of a year.
    #[at("/desk/figures")]
    DeskFigures,
    /// The programmes whose figures the desk adds up.
    #[at("/desk/programme")]
    DeskProgrammes,
    /// The figures of one programme.
    #[at("/desk/programme/:file/:version")]
    DeskProgramme { file: String, version: String },
    /// The desk's copy.
    #[at("/desk/copy")]
    DeskCopy,
    /// Several assessments accepted at once: those that the list has selected or shows.
    #[at("/desk/accept")]
    DeskAccept,
    /// One assessment at the desk, by the UUID of its id.
    #[at("/desk/s/:assessment")]
    DeskSummary { assessment: String },
    /// Criteria files: the law, guides, programmes, what was loaded.
    #[at("/criteria")]
    Criteria,
    /// One criteria file. Slashes of ids stand as `~` in addresses.
    #[at("/criteria/f/:file/:version")]
    CriteriaFile { file: String, version: String },
    /// The same, at one of its checks, criteria, items or indicators.
    #[at("/criteria/f/:file/:version/:item")]
    CriteriaItem { file: String, version: String, item: String },
    /// A criteria file that is being written, by its UUID.
    #[at("/criteria/w/:manuscript")]
    Manuscript { manuscript: String },
    /// A paper of the desk: which, and of which year, selection or decision.
    #[at("/desk/papers/:paper/:of")]
    DeskPaper { paper: String, of: String },
    /// Language, storage, version.
    #[at("/settings")]
    Settings,
    /// Anything else.
    #[not_found]
    #[at("/404")]
    NotFound,
}

/// An id as it stands in an address. Ids may have slashes, which an address takes for its own; `~` is in no id.
pub fn written(id: &str) -> String {
    id.replace('/', "~")
}

/// The id that a part of an address stands for.
pub fn read(part: &str) -> String {
    part.replace('~', "/")
}

impl Route {
    /// The page of a criterion.
    pub fn criterion(draft: &str, criterion: &str) -> Route {
        Route::Criterion { draft: draft.to_owned(), criterion: written(criterion) }
    }

    /// The same, at a check.
    pub fn check(draft: &str, criterion: &str, check: &str) -> Route {
        Route::Check { draft: draft.to_owned(), criterion: written(criterion), check: written(check) }
    }

    /// Whether it is a page of the desk.
    pub fn is_desk(&self) -> bool {
        matches!(
            self,
            Route::Desk
                | Route::DeskIntake
                | Route::DeskTrust
                | Route::DeskFigures
                | Route::DeskProgrammes
                | Route::DeskProgramme { .. }
                | Route::DeskCopy
                | Route::DeskAccept
                | Route::DeskSummary { .. }
                | Route::DeskPaper { .. }
        )
    }

    /// Whether it is a page about criteria files.
    pub fn is_criteria(&self) -> bool {
        matches!(
            self,
            Route::Criteria | Route::CriteriaFile { .. } | Route::CriteriaItem { .. } | Route::Manuscript { .. }
        )
    }

    /// The draft that an address speaks of.
    pub fn draft(&self) -> Option<&str> {
        match self {
            Route::Profile { draft }
            | Route::Tasks { draft }
            | Route::Criterion { draft, .. }
            | Route::Check { draft, .. }
            | Route::Further { draft }
            | Route::Programme { draft, .. }
            | Route::DraftFile { draft }
            | Route::Answers { draft }
            | Route::SelfCheck { draft }
            | Route::Sign { draft }
            | Route::Result { draft }
            | Route::Papers { draft }
            | Route::Paper { draft, .. } => Some(draft),
            Route::Home | Route::Start | Route::Open | Route::Key | Route::Settings | Route::NotFound => None,
            Route::Desk
            | Route::DeskIntake
            | Route::DeskTrust
            | Route::DeskFigures
            | Route::DeskProgrammes
            | Route::DeskProgramme { .. }
            | Route::DeskCopy
            | Route::DeskAccept
            | Route::DeskSummary { .. }
            | Route::Criteria
            | Route::CriteriaFile { .. }
            | Route::CriteriaItem { .. }
            | Route::Manuscript { .. }
            | Route::DeskPaper { .. } => None,
        }
    }
}
