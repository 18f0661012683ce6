//! A value held against its shape: all problems are found, each with its place. What they can be is in `problem`; texts and
//! numbers by themselves are in `leaf`.

use super::leaf;
use super::place::{Segment, Step};
use super::problem::{JsonType, Measure, Problem, Reason};
use super::shape::{KeyShape, Member, Shape, Variant};
use super::tree::{Object, Tree};
use std::borrow::Cow;

/// Every problem of the value, in the order of the shape; none means that it fits.
pub fn check(shape: &Shape, value: &Tree<'_>) -> Vec<Problem> {
    let mut checker = Checker { place: Vec::new(), problems: Vec::new(), type_only: false };
    checker.value(shape, value);
    checker.problems
}

struct Checker<'v> {
    place: Vec<Step<'v>>,
    problems: Vec<Problem>,
    /// Inside [`Shape::TypeOnly`].
    type_only: bool,
}

impl<'v> Checker<'v> {
    fn report(&mut self, reason: Reason) {
        let place = self.place.iter().map(Segment::from).collect();
        self.problems.push(Problem { place, reason });
    }

    /// What doesn't count where only the type does.
    fn report_content(&mut self, reason: Option<Reason>) {
        if let Some(reason) = reason.filter(|_| !self.type_only) {
            self.report(reason);
        }
    }

    fn value(&mut self, shape: &Shape, value: &'v Tree<'v>) {
        match (shape, value) {
            (Shape::TypeOnly(inner), _) => {
                let outer = std::mem::replace(&mut self.type_only, true);
                self.value(inner, value);
                self.type_only = outer;
            }
            (Shape::Boolean, Tree::Bool(_)) => {}
            (Shape::Integer { .. } | Shape::ConstInteger(_), Tree::Number(number)) if !number.is_f64() => {
                self.report_content(leaf::integer(shape, number.as_i128().unwrap_or(i128::MAX)));
            }
            (
                Shape::Text { .. } | Shape::Format(_) | Shape::Bytes { .. } | Shape::Const(_) | Shape::OneOf(_),
                Tree::Text(text),
            ) => self.text(shape, text),
            (Shape::Array { of, min, max }, Tree::Array(items)) => {
                self.report_content(leaf::size(Measure::Items, *min, *max, items.len()));
                self.items(items, |checker, item| checker.value(of, item));
            }
            (Shape::Object(members), Tree::Object(map)) => self.object(members, None, map),
            (Shape::Map { key, value }, Tree::Object(map)) => self.map(*key, value, map),
            (Shape::Tagged { tag, variants }, Tree::Object(map)) => self.tagged(tag, variants, map),
            (Shape::AnyObject, Tree::Object(_)) => self.any(value),
            _ => self.report(Reason::WrongType { expected: shape.json_type(), found: JsonType::of(value) }),
        }
    }

    /// What is untidy may still have the right form, and then only its being untidy is said.
    fn text(&mut self, shape: &Shape, text: &str) {
        if self.tidy(text) {
            self.report_content(leaf::text(shape, text));
        }
    }

    fn tidy(&mut self, text: &str) -> bool {
        let reasons = leaf::untidy(text);
        let is_tidy = reasons.is_empty();
        reasons.into_iter().for_each(|reason| self.report(reason));
        is_tidy
    }

    /// Files have their members in the order of the shape, so the next one is nearly always the one that is looked for.
    fn object(&mut self, members: &[Member], tag: Option<&str>, map: &'v Object<'v>) {
        let mut coming = map.iter().filter(|(name, _)| tag != Some(*name)).peekable();
        let mut known = usize::from(tag.is_some());
        for member in members {
            let next = coming.next_if(|(name, _)| *name == member.name).map(|(_, value)| value);
            match next.or_else(|| map.get(member.name)) {
                Some(value) => {
                    known += 1;
                    self.below(member.name, |checker| checker.value(&member.shape, value));
                }
                None if member.required => self.report(Reason::Missing { member: member.name }),
                None => {}
            }
        }
        if known < map.len() {
            self.report_unknown(members, tag, map);
        }
    }

    fn report_unknown(&mut self, members: &[Member], tag: Option<&str>, map: &'v Object<'v>) {
        let is_known = |name: &str| tag == Some(name) || members.iter().any(|member| member.name == name);
        for (name, _) in map.iter().filter(|(name, _)| !is_known(name)) {
            self.report(Reason::Unknown { member: name.to_owned() });
        }
    }

    /// Without a known tag nothing can be said about the other members.
    fn tagged(&mut self, tag: &'static str, variants: &[Variant], map: &'v Object<'v>) {
        let Some(value) = map.get(tag) else {
            return self.report(Reason::Missing { member: tag });
        };
        let chosen = value.as_str().and_then(|name| variants.iter().find(|variant| variant.name == name));
        match (chosen, value) {
            (Some(variant), _) => self.object(&variant.members, Some(tag), map),
            (None, Tree::Text(found)) => {
                let allowed = variants.iter().map(|variant| variant.name).collect();
                self.below(tag, |checker| {
                    checker.report(Reason::NotOneOf { allowed, found: found.clone().into_owned() })
                });
            }
            (None, _) => self.below(tag, |checker| checker.value(&Shape::TEXT, value)),
        }
    }

    fn map(&mut self, key: KeyShape, shape: &Shape, map: &'v Object<'v>) {
        for (name, value) in map.iter() {
            self.below(name, |checker| {
                checker.text(&key.as_shape(), name);
                checker.value(shape, value);
            });
        }
    }

    /// Nothing but tidiness, all the way down.
    fn any(&mut self, value: &'v Tree<'v>) {
        match value {
            Tree::Text(text) => {
                self.tidy(text);
            }
            Tree::Array(items) => self.items(items, Self::any),
            Tree::Object(map) => {
                for (name, value) in map.iter() {
                    self.below(name, |checker| {
                        checker.tidy(name);
                        checker.any(value);
                    });
                }
            }
            Tree::Null | Tree::Bool(_) | Tree::Number(_) => {}
        }
    }

    fn items(&mut self, items: &'v [Tree<'v>], each: impl Fn(&mut Self, &'v Tree<'v>)) {
        for (index, item) in items.iter().enumerate() {
            self.place.push(Step::Index(index));
            each(self, item);
            self.place.pop();
        }
    }

    fn below(&mut self, name: &'v str, then: impl FnOnce(&mut Self)) {
        self.place.push(Step::Name(Cow::Borrowed(name)));
        then(self);
        self.place.pop();
    }
}
