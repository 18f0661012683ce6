//! An assessment, filled in through the page as its owner would. What is to be typed stands in a draft, the plan.

use antt::{
    assessment::{Draft, Scope, fact_forced_by_scope},
    criteria::{Criteria, Criterion, UnitKind, standard_for},
    text::{Language, unit_verdict},
    verdict::{Finding, Outcome, Reason, UnitVerdict, Verdict},
};

use crate::{App, Browser, assess_answer, filled, until};

/// The day of all journeys, after the end of the period: what the page says of days must not change with the calendar.
const NOW: &str = "2026-11-24T03:00:00Z";

/// A script that sets `Date` to [`NOW`]. Everything else keeps its own time.
pub fn clock() -> String {
    CLOCK.replace("NOW", NOW)
}

/// Protects the key of a page that is a file.
pub const PASSPHRASE: &str = "một mật khẩu đủ dài";

const CLOCK: &str = "(() => { const Real = Date, shift = Real.parse('NOW') - Real.now();
    window.Date = class extends Real {
        constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
        static now() { return Real.now() + shift; }
    }; })();";

/// One assessment in one browser.
pub struct Assessment<'a> {
    pub browser: &'a Browser,
    pub plan: Draft,
    pub standard: &'static Criteria,
    /// What the page is switched to.
    pub language: Language,
}

/// The first page, on the day of all journeys.
#[track_caller]
pub fn home(browser: &Browser) {
    home_at(browser, &App::serve().url());
}

/// The same at another address.
#[track_caller]
pub fn home_at(browser: &Browser, url: &str) {
    browser.run_first(&clock());
    opened_at(browser, url);
}

/// The first page at this address, which sets [the clock](clock) by itself.
#[track_caller]
pub fn opened_at(browser: &Browser, url: &str) {
    browser.goto(url);
    browser.shows("#heading", "Hồ sơ tự đánh giá");
}

/// A unit in which everything is met, with somebody to sign.
pub fn signable(kind: UnitKind) -> Draft {
    let mut plan = filled::draft(kind);
    plan.declaration.name = "Tôn Nữ Thị Diễm Hằng".into();
    plan.declaration.title = "Thủ trưởng".into();
    plan
}

impl<'a> Assessment<'a> {
    /// From the first page to the empty profile.
    #[track_caller]
    pub fn begin(browser: &'a Browser, plan: Draft) -> Assessment<'a> {
        let standard = standard_for(plan.kind).expect("a shipped standard");
        browser.shows("main .actions .button", "Bắt đầu hồ sơ mới");
        browser.click("main .actions .button");
        browser.choose("kind", plan.kind.id());
        browser.choose("year", &plan.year.to_string());
        browser.click("#create");
        browser.find("#profile-name");
        Assessment { browser, plan, standard, language: Language::Vi }
    }

    /// The list of criteria of an assessment that is on this computer, with everything of the plan entered already.
    #[track_caller]
    pub fn kept(browser: &'a Browser, plan: Draft) -> Assessment<'a> {
        browser.seed(App::serve(), &[&plan]);
        let standard = standard_for(plan.kind).expect("a shipped standard");
        browser.visit(App::serve(), &plan, "/d/:draft");
        browser.find("main .sheet.sum");
        Assessment { browser, plan, standard, language: Language::Vi }
    }

    /// From the first page to the signed file's own page.
    #[track_caller]
    pub fn whole(browser: &'a Browser, plan: Draft) -> Assessment<'a> {
        let assessment = Assessment::begin(browser, plan);
        assessment.profile();
        assessment.criteria();
        assessment.sign();
        assessment
    }

    /// The same in the single file, whose key a passphrase protects.
    #[track_caller]
    pub fn whole_in_single_file(browser: &'a Browser, plan: Draft) -> Assessment<'a> {
        let assessment = Assessment::begin(browser, plan);
        assessment.profile();
        assessment.criteria();
        assessment.sign_with_passphrase(PASSPHRASE);
        assessment
    }

    /// Fills the profile and goes on to the criteria.
    #[track_caller]
    pub fn profile(&self) {
        let (browser, profile) = (self.browser, &self.plan.profile);
        if !profile.scope.is_empty() {
            browser.choose("profile-scope", &profile.scope);
        }
        browser.click(&format!("#profile-province option[value='{}']", profile.province_code));
        for (id, text) in [
            ("name", &profile.name),
            ("code", &profile.code),
            ("parent", &profile.parent_name),
            ("parent-code", &profile.parent_code),
            ("address", &profile.address),
            ("head", &profile.head),
        ] {
            let field = format!("#profile-{id}");
            // The province fills in what is above a commune.
            if browser.value(&field) != *text {
                browser.clear(&field);
                if !text.is_empty() {
                    browser.keys(&field, text);
                }
            }
        }
        browser.click("#take-authority");
        until("the suggestion is taken", || browser.value("#profile-authority") == profile.recognising_authority);
        let scope = Scope::from_id(self.plan.kind, &profile.scope);
        for (fact, value) in &self.plan.facts {
            if fact_forced_by_scope(fact, scope).is_none() {
                browser.choose(&format!("fact-{fact}"), if *value { "yes" } else { "no" });
            }
        }
        browser.click("#continue");
        browser.find("main .sheet.sum");
    }

    /// From the list of criteria through every one of them, by "Tiếp tục" alone, to the answers.
    #[track_caller]
    pub fn criteria(&self) {
        self.go_on();
        let outcome = self.outcome();
        for (criterion, found) in self.standard.criteria.iter().zip(&outcome.criteria) {
            if found.verdict != Verdict::NotApplicable || !found.checks.iter().all(switched_off) {
                self.criterion(criterion, &outcome);
                self.go_on();
            }
        }
        self.browser.shows("#heading", self.language.pick("Xem lại câu trả lời", "Check the answers"));
        self.browser.shows("main .lead", self.language.say(unit_verdict(outcome.verdict)));
    }

    /// Answers one criterion on its page, and sees every verdict as it falls.
    #[track_caller]
    pub fn criterion(&self, criterion: &Criterion, outcome: &Outcome) {
        for check in &criterion.checks {
            let finding = outcome.finding(&check.id).expect("a finding");
            if !switched_off(finding) {
                self.answer(&check.id);
            }
            self.browser.find(&format!("[id='check-{}'].{}", check.id, state(finding.verdict)));
        }
    }

    /// Answers one check on the page of its criterion.
    #[track_caller]
    pub fn answer(&self, check: &str) {
        let entry = self.plan.entries.get(check).expect("an answer in the plan");
        assess_answer::enter(self.browser, self.standard.check(check).expect("a check"), entry);
    }

    /// "Tiếp tục".
    #[track_caller]
    pub fn go_on(&self) {
        let before = self.browser.url();
        self.browser.shows("main .actions .button", self.language.pick("Tiếp tục", "Continue"));
        self.browser.click("main .actions .button");
        until("the next page", || self.browser.url() != before);
    }

    /// To the list of criteria, by the link above the heading.
    #[track_caller]
    pub fn tasks(&self) {
        self.browser.click("main .back a");
        self.browser.find("main .sheet.sum");
    }

    /// To a criterion, from the list.
    #[track_caller]
    pub fn to_criterion(&self, id: &str) -> &'static Criterion {
        let criterion = self.standard.criterion(id).expect("a criterion");
        self.browser.click(&format!("main .tasks a[href$='/c/{id}']"));
        self.browser.find(&format!("[id='check-{}']", criterion.checks[0].id));
        criterion
    }

    /// The other language.
    #[track_caller]
    pub fn switch(&mut self) {
        self.browser.click("#switch-language");
        self.language = self.language.other();
        self.browser.find(&format!("html[lang={}]", self.language.code()));
    }

    /// What follows from the plan.
    pub fn outcome(&self) -> Outcome {
        filled::outcome(&self.plan)
    }

    /// Whether the plan ends with "đạt".
    pub fn qualifies(&self) -> bool {
        self.outcome().verdict == UnitVerdict::Qualified
    }
}

impl Browser {
    /// Chooses one of the radio buttons of a group by clicking its label.
    #[track_caller]
    pub fn choose(&self, group: &str, value: &str) {
        self.click(&format!("[id='{group}'] .choice:has([value='{value}']) label"));
        self.find(&format!("[id='{group}'] [value='{value}']:checked"));
    }
}

fn switched_off(finding: &Finding) -> bool {
    matches!(finding.reason, Reason::SwitchedOff { .. })
}

/// The class of a check with this verdict.
fn state(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "good",
        Verdict::NotMet => "bad",
        Verdict::Unanswered => "open",
        Verdict::NotApplicable => "off",
    }
}
