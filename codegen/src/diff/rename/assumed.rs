//! What is taken for granted where two states cannot say it: the same thing under another name, and what rows get that have
//! nothing. As little as works, and all of it is said.

use super::{Given, Implied, conceivable, given, implied, likely};
use crate::kind::Fills;
use crate::model::{Pair, Renamed, Schema};

/// What an attempt takes for granted, beyond what the next state says itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumed {
    /// What has another name since rows that stay refer to it, or are its own.
    pub implied: Implied,
    /// What has another name since its rows have no other place.
    pub by_rows: Renamed,
    /// Do rows get values that nothing says?
    pub fills: Fills,
}

/// A way between two states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the previous one to the next.
    Forward,
    /// From the next one to the previous.
    Back,
}

impl Assumed {
    /// What the next state would say if it could.
    #[must_use]
    pub fn renamed(&self, said: &Renamed) -> Renamed {
        said.with(&self.implied.renamed()).with(&self.by_rows)
    }

    /// A sentence for each thing.
    #[must_use]
    pub fn sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        for (renamed, why) in [
            (&self.implied.referred, "as rows that stay refer to it"),
            (&self.implied.parts, "as it takes the same rows"),
            (&self.by_rows, "as its rows have no other place"),
        ] {
            let objects = renamed.objects.iter().map(|(id, former)| (id.to_string(), former.to_string()));
            let values = renamed.values.values().flatten();
            let values = values.map(|(now, former)| (format!("value {now}"), former.to_string()));
            let told = objects.chain(values);
            sentences.extend(told.map(|(now, former)| format!("{now} is what `{former}` was, {why}")));
        }
        let on = match self.fills {
            Fills::Least | Fills::Moved => None,
            Fills::Back => Some("on the way back rows"),
            Fills::Both => Some("rows"),
        };
        sentences.extend(on.map(|rows| {
            format!("{rows} get values that nothing says, as no plan goes without: the warnings say which")
        }));
        sentences
    }
}

/// The first attempt that works, of those that assume more and more: nothing but what two states imply, and what moves; as few as
/// possible of the names that things may have, those and values for rows, or values alone, where `by_rows` says that it was
/// rows; nothing at all.
///
/// # Errors
/// Why the first attempt does not work, if none does.
pub fn least<T, E>(
    pair: Pair<&Schema>,
    mut attempt: impl FnMut(&Assumed) -> Result<T, E>,
    by_rows: impl Fn(&E) -> Option<Direction>,
) -> Result<(T, Assumed), E> {
    let first = Assumed { implied: implied(pair), fills: Fills::Moved, ..Assumed::default() };
    let refused = match attempt(&first) {
        Ok(found) => return Ok((found, first)),
        Err(refused) => refused,
    };
    let more = match by_rows(&refused) {
        None => None,
        Some(Direction::Forward) => {
            for_rows(pair, &first, |it| attempt(it).map_err(|refused| by_rows(&refused)))
        }
        // Nothing is asked of the rows that are there.
        Some(Direction::Back) => {
            let back = Assumed { fills: Fills::Back, ..first.clone() };
            attempt(&back).ok().map(|found| (found, back))
        }
    };
    if let Some(found) = more {
        return Ok(found);
    }
    let nothing = Assumed::default();
    attempt(&nothing).map(|found| (found, nothing)).map_err(|_| refused)
}

/// What rows need beyond what is assumed already: names if they do, both names and values if they must, else values alone.
fn for_rows<T>(
    pair: Pair<&Schema>,
    first: &Assumed,
    mut attempt: impl FnMut(&Assumed) -> Result<T, Option<Direction>>,
) -> Option<(T, Assumed)> {
    let renamed = first.renamed(&pair.next.renamed);
    let next = Schema { renamed, ..pair.next.clone() };
    let pair = Pair::new(pair.previous, &next);
    let mut with = |names: &[Given], fills: Fills| {
        let assumed = Assumed { by_rows: given(pair, names).ok()?, fills, ..first.clone() };
        match attempt(&assumed) {
            Ok(found) => Some((found, assumed)),
            Err(Some(Direction::Back)) if fills == Fills::Moved => {
                let back = Assumed { fills: Fills::Back, ..assumed };
                attempt(&back).ok().map(|found| (found, back))
            }
            Err(_) => None,
        }
    };
    let likely = likely(pair);
    if let Some(found) = fewest(likely.clone(), |names| with(names, Fills::Moved)) {
        return Some(found);
    }
    // What has another name keeps what it holds.
    let more = conceivable(pair);
    let found = if more == likely { None } else { fewest(more.clone(), |names| with(names, Fills::Moved)) };
    found
        .or_else(|| with(&likely, Fills::Both))
        .or_else(|| if more == likely { None } else { with(&more, Fills::Both) })
        .or_else(|| if likely.is_empty() { None } else { with(&[], Fills::Both) })
}

/// All names but those that an attempt goes without.
fn fewest<T>(mut names: Vec<Given>, mut attempt: impl FnMut(&[Given]) -> Option<T>) -> Option<T> {
    if names.is_empty() {
        return None;
    }
    let mut found = attempt(&names)?;
    let mut at = 0;
    while names.len() > 1 && at < names.len() {
        let fewer = [&names[..at], &names[at + 1..]].concat();
        match attempt(&fewer) {
            Some(other) => (found, names) = (other, fewer),
            None => at += 1,
        }
    }
    Some(found)
}
