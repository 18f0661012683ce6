//! What is measured in turns: the app, and other libraries with the same questions.

use crate::long_standard::{CRITERION, file, practising};
use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, profile::Profile};
use std::path::Path;
use xtask::paths;

/// One that is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Ours,
    /// The name of its page, and its own name.
    Peer(&'static str, &'static str),
}

const PEERS: [Target; 5] = [
    Target::Peer("survey", "SurveyJS"),
    Target::Peer("formio", "Form.io"),
    Target::Peer("rjsf", "RJSF"),
    Target::Peer("jsonforms", "JSONForms"),
    Target::Peer("plain", "hand-written HTML"),
];

/// The servers of all that are measured.
pub struct Targets {
    ours: App,
    peers: Option<App>,
}

impl Targets {
    pub fn serve() -> Targets {
        let folder = paths::peers();
        let peers = folder.is_dir().then(|| App::compressed(&folder));
        if peers.is_none() {
            println!("The peers are left out: {} is not there.\n", folder.display());
        }
        Targets { ours: App::compressed(&App::built()), peers }
    }

    /// In the order of their turns.
    pub fn all(&self) -> Vec<Target> {
        let peers = PEERS.iter().filter(|_| self.peers.is_some());
        std::iter::once(Target::Ours).chain(peers.copied()).collect()
    }

    /// A browser that has never fetched anything of this target, and the address where it asks so many questions.
    pub fn fresh(&self, target: Target, questions: usize, profile: &Profile) -> (Browser, String) {
        match (target, &self.peers) {
            (Target::Peer(page, _), Some(peers)) => {
                (Browser::start_with_profile(profile.path()), format!("{}{page}.html?n={questions}", peers.url()))
            }
            _ => self.fresh_of_ours(questions, profile.path()),
        }
    }

    /// The draft is put into the database by a browser that is gone then, with all that it has fetched.
    fn fresh_of_ours(&self, questions: usize, profile: &Path) -> (Browser, String) {
        let draft = practising(&filled::draft(UnitKind::Commune), &file(questions));
        Browser::start_with_profile(profile).seed(&self.ours, &[&draft]);
        let browser = Browser::start_with_profile(profile);
        let uuid = draft.id.trim_start_matches("urn:uuid:");
        (browser, format!("{}#/d/{uuid}/c/{CRITERION}", self.ours.url()))
    }
}

impl Target {
    pub fn name(self) -> &'static str {
        match self {
            Target::Ours => "this app",
            Target::Peer(_, name) => name,
        }
    }

    /// How the page tells that one more question is answered: an expression of JavaScript whose value changes. One word near the top of
    /// each page, since whoever looks through hundreds of elements for it measures that too.
    pub fn answered(self) -> &'static str {
        match self {
            Target::Ours => "document.querySelector('main .hint').textContent",
            Target::Peer(..) => "document.getElementById('answered').textContent",
        }
    }
}
