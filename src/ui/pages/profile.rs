//! Profile and facts, asked before the checks.

use crate::assessment::{Change, Draft, ProfileField, Scope, fact_forced_by_scope};
use crate::browser::clock;
use crate::criteria::{Fact, PROVINCES, UnitKind, day_in_vietnam};
use crate::document::summary::NotReady;
use crate::text::page::profile as words;
use crate::text::page::start::YEAR;
use crate::text::{Language, scope as scope_name, warning_of_scope};
use crate::ui::components::{ErrorSummary, Notice, Page, SummaryLine, Tone, WithDraft, focus_error_summary};
use crate::ui::form::{Choice, ChoiceGroup, Select, TextField, Width, YesNo};
use crate::ui::pages::{back_to_tasks, caption, uuid};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_change, use_language};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn Profile() -> Html {
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <ProfileForm {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct ProfileFormProps {
    open: OpenDraft,
}

/// What the small functions below share.
struct Form<'a> {
    language: Language,
    open: &'a OpenDraft,
    change: Callback<Change>,
}

#[component]
fn ProfileForm(props: &ProfileFormProps) -> Html {
    let language = use_language();
    let form = Form { language, open: &props.open, change: use_change() };
    let navigator = use_navigator();
    // What was missing when somebody wanted to go on. Not the words: the language may change while they stand there.
    let found = use_state(Vec::<NotReady>::new);
    let go_on = Callback::from({
        let (missing, found, draft) = (missing(&props.open), found.clone(), uuid(&props.open));
        move |_: MouseEvent| match &navigator {
            Some(navigator) if missing.is_empty() => navigator.push(&Route::Tasks { draft: draft.clone() }),
            _ => {
                found.set(missing.clone());
                focus_error_summary();
            }
        }
    });
    html! {
        <Page title={language.say(words::TITLE)} caption={caption(language, &props.open)} back={back_to_tasks(language, &props.open)}>
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines(language, &props.open, &found)} />
            { form.line(ProfileField::Name, Width::Full) }
            { form.scope() }
            { form.out_of_scope() }
            <div class="pair">{ form.province() }{ form.line(ProfileField::Code, Width::Short) }</div>
            { form.line(ProfileField::ParentName, Width::Full) }
            { form.line(ProfileField::ParentCode, Width::Short) }
            { form.line(ProfileField::Address, Width::Full) }
            { form.line(ProfileField::Head, Width::Full) }
            { form.line(ProfileField::RecognisingAuthority, Width::Full) }
            { form.suggestion() }
            { form.year() }
            { form.facts() }
            <p class="actions"><button type="button" class="button" id="continue" onclick={go_on}>{ language.say(words::CONTINUE) }</button></p>
        </Page>
    }
}

/// The id of the element for a profile field.
const fn field_id(field: ProfileField) -> &'static str {
    match field {
        ProfileField::Name => "profile-name",
        ProfileField::Code => "profile-code",
        ProfileField::Province => "profile-province",
        ProfileField::ParentName => "profile-parent",
        ProfileField::ParentCode => "profile-parent-code",
        ProfileField::Address => "profile-address",
        ProfileField::Head => "profile-head",
        ProfileField::RecognisingAuthority => "profile-authority",
        ProfileField::Scope => "profile-scope",
    }
}

fn missing(open: &OpenDraft) -> Vec<NotReady> {
    let of_profile = |one: &NotReady| matches!(one, NotReady::Profile(_) | NotReady::Facts(_));
    open.prepared.missing(&open.draft, &open.standard).into_iter().filter(of_profile).collect()
}

fn lines(language: Language, open: &OpenDraft, missing: &[NotReady]) -> Vec<SummaryLine> {
    missing.iter().flat_map(|one| lines_of(language, open, one)).collect()
}

fn lines_of(language: Language, open: &OpenDraft, missing: &NotReady) -> Vec<SummaryLine> {
    match missing {
        NotReady::Profile(fields) => {
            let line = |field: &ProfileField| {
                // A group of choices is focused at its first one.
                let id = if *field == ProfileField::Scope { "profile-scope-0" } else { field_id(*field) };
                let label = language.say(words::field(*field, open.draft.kind));
                SummaryLine { id: id.into(), text: words::missing(language, label).into() }
            };
            fields.iter().map(line).collect()
        }
        NotReady::Facts(facts) => {
            let line = |fact: &Fact| {
                let text = format!("{} {}", language.say(words::ANSWER_FACT), language.of(&fact.question));
                SummaryLine { id: format!("fact-{}-0", fact.id).into(), text: text.into() }
            };
            open.standard.facts.iter().filter(|fact| facts.contains(&fact.id)).map(line).collect()
        }
        NotReady::Practice
        | NotReady::Unanswered(_)
        | NotReady::Evidence(_)
        | NotReady::FurtherFiles(_)
        | NotReady::Signer
        | NotReady::Year => Vec::new(),
    }
}

/// What is above a commune is its province, so choosing the one fills in the other: where nothing stands yet, or what an earlier
/// choice filled in.
fn above(draft: &Draft, code: &str, name: &str) -> Vec<Change> {
    let profile = &draft.profile;
    if draft.kind != UnitKind::Commune || code.is_empty() {
        return Vec::new();
    }
    let fields = [
        (
            ProfileField::ParentName,
            &profile.parent_name,
            words::province_as_parent(&profile.province_name),
            words::province_as_parent(name),
        ),
        (ProfileField::ParentCode, &profile.parent_code, profile.province_code.clone(), code.to_owned()),
    ];
    let untouched = |typed: &str, filled: &str| typed.trim().is_empty() || typed == filled;
    let changes = fields.into_iter().filter(|(_, typed, before, _)| untouched(typed, before));
    changes.map(|(field, _, _, now)| Change::Profile(field, now)).collect()
}

impl Form<'_> {
    fn text(&self, field: ProfileField) -> String {
        let profile = &self.open.draft.profile;
        match field {
            ProfileField::Name => &profile.name,
            ProfileField::Code => &profile.code,
            ProfileField::Province => &profile.province_code,
            ProfileField::ParentName => &profile.parent_name,
            ProfileField::ParentCode => &profile.parent_code,
            ProfileField::Address => &profile.address,
            ProfileField::Head => &profile.head,
            ProfileField::RecognisingAuthority => &profile.recognising_authority,
            ProfileField::Scope => &profile.scope,
        }
        .clone()
    }

    fn label(&self, field: ProfileField) -> &'static str {
        self.language.say(words::field(field, self.open.draft.kind))
    }

    fn line(&self, field: ProfileField, width: Width) -> Html {
        let hint = words::hint(field, self.open.draft.kind).map(|hint| AttrValue::Static(self.language.say(hint)));
        html! {
            <TextField id={field_id(field)} label={self.label(field)} {hint} {width} value={self.text(field)} read_only={self.open.read_only} message={self.doubt(field)}
                on_input={self.change.reform(move |text| Change::Profile(field, text))} />
        }
    }

    /// Digits of another length than the codes have. It is said, not refused: the lists of codes change.
    fn doubt(&self, field: ProfileField) -> Option<AttrValue> {
        let length = words::code_length(field, self.open.draft.kind)?;
        let text = self.text(field);
        let code = text.trim();
        let is_doubtful = !code.is_empty() && code.len() != length && code.bytes().all(|byte| byte.is_ascii_digit());
        is_doubtful.then(|| words::code_doubt(self.language, length).into())
    }

    fn province(&self) -> Html {
        let nothing = (AttrValue::Static(""), AttrValue::Static(self.language.say(words::CHOOSE_PROVINCE)));
        let options = std::iter::once(nothing)
            .chain(PROVINCES.map(|(code, name)| (code.into(), name.into())))
            .collect::<Vec<_>>();
        let (change, draft) = (self.change.clone(), self.open.draft.clone());
        let on_choose = Callback::from(move |code: String| {
            let name = PROVINCES.iter().find(|(known, _)| *known == code).map_or("", |(_, name)| name);
            // Only while the list has the focus: what somebody typed, or is typing, is never written over.
            above(&draft, &code, name).into_iter().for_each(|one| change.emit(one));
            change.emit(Change::Province { name: name.to_owned(), code });
        });
        html! {
            <Select id={field_id(ProfileField::Province)} label={self.label(ProfileField::Province)} {options} {on_choose}
                chosen={self.text(ProfileField::Province)} read_only={self.open.read_only} />
        }
    }

    fn scope(&self) -> Html {
        let kind = self.open.draft.kind;
        let scopes = Scope::of(kind);
        let choices: Vec<Choice> = scopes
            .iter()
            .map(|scope| Choice {
                value: scope.id().into(),
                label: self.language.say(scope_name(*scope)).into(),
                hint: None,
            })
            .collect();
        let chosen = Some(self.text(ProfileField::Scope)).filter(|id| !id.is_empty()).map(AttrValue::from);
        let on_choose = self.change.reform(|id: AttrValue| Change::Profile(ProfileField::Scope, id.to_string()));
        if scopes.is_empty() {
            return Html::default();
        }
        html! {
            <ChoiceGroup id={field_id(ProfileField::Scope)} legend={self.label(ProfileField::Scope)} {choices} {chosen} {on_choose}
                read_only={self.open.read_only} />
        }
    }

    /// A signed file has its year for good.
    fn year(&self) -> Html {
        let draft = &self.open.draft;
        if draft.signed.is_some() || self.open.read_only {
            return Html::default();
        }
        let choices = super::start::years(self.language, Some(draft.kind), day_in_vietnam(clock::now()).year());
        let (change, now) = (self.change.clone(), draft.year);
        let on_choose = Callback::from(move |year: AttrValue| change.emit(Change::Year(year.parse().unwrap_or(now))));
        html! {
            <ChoiceGroup id="profile-year" legend={self.language.say(YEAR)} {choices} {on_choose}
                chosen={Some(AttrValue::from(now.to_string()))} />
        }
    }

    /// A place that is always there, so that the answer is announced when it appears.
    fn out_of_scope(&self) -> Html {
        let draft = &self.open.draft;
        let outside = Scope::from_id(draft.kind, &draft.profile.scope).is_some_and(|scope| !scope.is_in_scope());
        html! {
            <div aria-live="polite">
                if outside {
                    <Notice tone={Tone::Warn} title={self.language.say(words::OUT_OF_SCOPE)}>
                        <p>{ self.language.say(warning_of_scope(draft.kind)) }</p>
                        <p>{ self.language.say(words::PRACTICE) }</p>
                    </Notice>
                }
            </div>
        }
    }

    fn suggestion(&self) -> Html {
        let profile = &self.open.draft.profile;
        let suggested = words::suggested_authority(self.open.draft.kind, &profile.province_name, &profile.parent_name);
        let Some(suggested) =
            suggested.filter(|_| profile.recognising_authority.trim().is_empty() && !self.open.read_only)
        else {
            return Html::default();
        };
        let label = words::take_suggestion(self.language, &suggested);
        let take = self
            .change
            .reform(move |_: MouseEvent| Change::Profile(ProfileField::RecognisingAuthority, suggested.clone()));
        html! { <p class="suggestion"><button type="button" class="link" id="take-authority" onclick={take}>{ label }</button></p> }
    }

    fn facts(&self) -> Html {
        if self.open.standard.facts.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <h2>{ self.language.say(words::FACTS) }</h2>
                <p class="hint">{ self.language.say(words::FACTS_HINT) }</p>
                { for self.open.standard.facts.iter().map(|fact| self.fact(fact)) }
            </>
        }
    }

    fn fact(&self, fact: &Fact) -> Html {
        let draft = &self.open.draft;
        let forced = fact_forced_by_scope(&fact.id, Scope::from_id(draft.kind, &draft.profile.scope)).is_some();
        let hint = if forced { self.language.say(words::FORCED) } else { self.language.of(&fact.hint) };
        let on_choose = self.change.reform({
            let id = fact.id.clone();
            move |value| Change::Fact(id.clone(), value)
        });
        html! {
            <YesNo key={fact.id.clone()} id={format!("fact-{}", fact.id)} legend={self.language.of(&fact.question).to_owned()} hint={AttrValue::from(hint.to_owned())}
                chosen={draft.facts.get(&fact.id).copied()} read_only={self.open.read_only || forced} {on_choose} />
        }
    }
}
