//! A figure on the page: what it counts of whom, its list, its link.

use super::sums::Sums;
use crate::criteria::UnitKind;
use crate::review::roll_up::{Figures, Listed, Measure};
use crate::text::page::desk_figures as words;
use crate::text::{Language, kind_name, number};
use yew::prelude::*;

/// Whose figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Total,
    Kind(UnitKind),
    /// Index into the bodies above.
    Parent(usize),
}

/// Which figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Count {
        of: Of,
        measure: Measure,
        /// Of the year before.
        last: bool,
    },
    /// Index into the criteria that were missed.
    Missed(usize),
    /// Units whose state is another than a year before.
    Changed,
    /// Units with points after the guide with this index; those only that a reviewer scored too.
    Scored { guide: usize, reviewed: bool },
}

/// Opens the list behind a figure.
pub type OnOpen = Callback<Figure>;

impl Of {
    fn id(self) -> String {
        match self {
            Of::Total => "total".to_owned(),
            Of::Kind(kind) => kind.id().to_owned(),
            Of::Parent(at) => format!("parent-{at}"),
        }
    }

    /// Its figures; nothing where the year has no such group.
    pub fn figures(self, sums: &Sums, last: bool) -> Option<&Figures> {
        let year = sums.year(last);
        match self {
            Of::Total => Some(&year.total),
            Of::Kind(kind) => year.by_kind.iter().find(|group| group.of == kind).map(|group| &group.figures),
            Of::Parent(at) => year.by_parent.get(at).map(|group| &group.figures),
        }
    }

    /// How it is called.
    pub fn name(self, language: Language, sums: &Sums) -> String {
        match self {
            Of::Total => language.say(words::TOTAL).to_owned(),
            Of::Kind(kind) => language.say(kind_name(kind)).to_owned(),
            Of::Parent(at) => sums.years.this.by_parent.get(at).map(|group| group.of.name.clone()).unwrap_or_default(),
        }
    }
}

impl Figure {
    /// A figure of this year.
    pub const fn of(of: Of, measure: Measure) -> Figure {
        Figure::Count { of, measure, last: false }
    }

    /// The id of its link.
    pub fn id(self) -> String {
        match self {
            Figure::Count { of, measure, last } => {
                format!("figure-{}-{}{}", of.id(), measure.id(), if last { "-last" } else { "" })
            }
            Figure::Missed(at) => format!("figure-missed-{at}"),
            Figure::Changed => "figure-changed".to_owned(),
            Figure::Scored { guide, reviewed } => {
                format!("figure-points-{guide}{}", if reviewed { "-reviewed" } else { "" })
            }
        }
    }

    /// Whether it is of the year before.
    pub const fn is_last(self) -> bool {
        matches!(self, Figure::Count { last: true, .. })
    }

    /// The list behind it.
    pub fn listed(self, sums: &Sums) -> Listed {
        let none = Listed::Units(Vec::new());
        match self {
            Figure::Count { of, measure, last } => {
                of.figures(sums, last).map_or(none, |figures| figures.listed(measure))
            }
            Figure::Missed(at) => {
                sums.years.this.missed.get(at).map_or(none, |missed| Listed::Units(missed.units.clone()))
            }
            Figure::Scored { guide, reviewed } => sums
                .years
                .this
                .scored
                .get(guide)
                .map_or(none, |by| Listed::Units(if reviewed { &by.reviewed } else { &by.units }.clone())),
            Figure::Changed => Listed::Units(sums.years.changes().iter().map(|change| change.unit).collect()),
        }
    }

    /// The heading above its list.
    pub fn heading(self, language: Language, sums: &Sums) -> String {
        let count = self.listed(sums).len();
        let year = words::of_year(language, sums.year(self.is_last()).year);
        let (what, of) = match self {
            Figure::Count { of, measure, .. } => {
                (language.say(words::measure(measure)).to_owned(), of.name(language, sums))
            }
            Figure::Missed(at) => {
                let missed = sums.years.this.missed.get(at);
                let kind = missed.map(|missed| language.say(kind_name(missed.kind))).unwrap_or_default();
                (missed.map(|missed| words::missed(language, missed)).unwrap_or_default(), kind.to_owned())
            }
            Figure::Changed => (language.say(words::CHANGED).to_owned(), Of::Total.name(language, sums)),
            Figure::Scored { guide, reviewed } => {
                let guide = sums.years.this.scored.get(guide).map(|by| by.guide.clone()).unwrap_or_default();
                (language.say(words::scored(reviewed)).to_owned(), guide)
            }
        };
        format!("{year}. {}", words::list_of(language, &what, &of, count))
    }

    /// The figure itself: a link to the list below. The address stays.
    pub fn link(self, language: Language, sums: &Sums, on_open: &OnOpen) -> Html {
        self.link_at("", language, sums, on_open)
    }

    /// The same where it stands on the page once more: `place` ends its id.
    pub fn link_at(self, place: &str, language: Language, sums: &Sums, on_open: &OnOpen) -> Html {
        let onclick = on_open.reform(move |event: MouseEvent| {
            event.prevent_default();
            self
        });
        let id = format!("{}{place}", self.id());
        html! { <a href="#/desk/figures" {id} {onclick}>{ number(language, self.listed(sums).len() as u64) }</a> }
    }
}
