//! The order in which names change, so that none is given out while another object has it.

use std::collections::BTreeSet;

use crate::declare::names::free_name;

/// A name that is to change within a space of names.
pub(super) struct Wish<S> {
    pub(super) space: S,
    pub(super) from: String,
    pub(super) to: String,
}

/// One change of the object of a wish.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) wish: usize,
    pub(super) from: String,
    pub(super) to: String,
}

/// The changes one after the other; where names go round in a circle, one of them by way of a third name.
pub(super) fn order<S: Ord>(wishes: &[Wish<S>]) -> Vec<Move> {
    let mut taken: BTreeSet<(&S, String)> =
        wishes.iter().map(|wish| (&wish.space, wish.from.clone())).collect();
    let mut waiting: Vec<(usize, String)> =
        wishes.iter().enumerate().map(|(wish, Wish { from, .. })| (wish, from.clone())).collect();
    let mut moves = Vec::new();
    while !waiting.is_empty() {
        let count = waiting.len();
        waiting.retain(|(wish, from)| {
            let Wish { space, to, .. } = &wishes[*wish];
            if taken.contains(&(space, to.clone())) {
                return true;
            }
            taken.remove(&(space, from.clone()));
            moves.push(Move { wish: *wish, from: from.clone(), to: to.clone() });
            false
        });
        if waiting.len() == count
            && let Some((wish, from)) = waiting.first_mut()
        {
            let space = &wishes[*wish].space;
            let aside = free_name(from, "", "renamed", |name| {
                let name = name.as_str();
                taken.contains(&(space, name.to_owned())) || wishes.iter().any(|other| other.to == name)
            });
            let aside = aside.as_str().to_owned();
            taken.remove(&(space, from.clone()));
            moves.push(Move { wish: *wish, from: from.clone(), to: aside.clone() });
            *from = aside;
        }
    }
    moves
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(wishes: &[(&str, &str)]) -> Vec<String> {
        let wishes: Vec<_> = wishes
            .iter()
            .map(|(from, to)| Wish { space: (), from: (*from).to_owned(), to: (*to).to_owned() })
            .collect();
        order(&wishes).into_iter().map(|Move { from, to, .. }| format!("{from} {to}")).collect()
    }

    #[test]
    fn a_name_is_free_before_it_is_given_out() {
        assert_eq!(moved(&[("a", "b"), ("b", "c")]), ["b c", "a b"]);
        assert_eq!(moved(&[("a", "b"), ("c", "d")]), ["a b", "c d"]);
    }

    #[test]
    fn a_circle_is_broken_by_a_third_name() {
        assert_eq!(moved(&[("a", "b"), ("b", "a")]), ["a a_renamed", "b a", "a_renamed b"]);
        assert_eq!(
            moved(&[("a", "b"), ("b", "c"), ("c", "a")]),
            ["a a_renamed", "c a", "b c", "a_renamed b"]
        );
    }
}
