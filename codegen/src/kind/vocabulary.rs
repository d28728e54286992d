//! Which texts hold which words: those that do not hold a name cannot mean it, and need not be parsed.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Text;
use crate::model::Name;

/// The words of texts, and whose texts hold them. The owners of texts are numbers, ascending.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    // Looked up, never gone through.
    holding: HashMap<Box<str>, Vec<usize>>,
    /// Whose texts hold a `*`, which may stand for any column.
    stars: Vec<usize>,
    /// Who has texts at all.
    all: Vec<usize>,
}

impl Vocabulary {
    pub(super) fn of<'t>(texts: impl Iterator<Item = (usize, Text<'t>)>) -> Self {
        let mut vocabulary = Self::default();
        for (owner, text) in texts {
            add(&mut vocabulary.all, owner);
            if text.sql.as_str().contains('*') {
                add(&mut vocabulary.stars, owner);
            }
            // An expression over rows of a relation does not name it.
            let over = text.over.map_or("", |relation| relation.name.as_str());
            for word in words(text.sql.as_str()).chain(words(over)) {
                if let Some(owners) = vocabulary.holding.get_mut(word.as_ref()) {
                    add(owners, owner);
                } else {
                    vocabulary.holding.insert(word.into(), vec![owner]);
                }
            }
        }
        vocabulary
    }

    /// Those whose texts can hold this name: they hold its first word.
    pub(super) fn holding(&self, name: &Name) -> &[usize] {
        let Some(word) = words(name.as_str()).next() else { return &self.all };
        self.holding.get(word.as_ref()).map_or(&[], Vec::as_slice)
    }

    /// Those whose texts can mean this column of a table.
    pub(super) fn holding_column(&self, table: &Name, column: &Name) -> Vec<usize> {
        let named = self.holding(column);
        let means = |owner: &&usize| [named, &self.stars].iter().any(|of| of.binary_search(owner).is_ok());
        self.holding(table).iter().filter(means).copied().collect()
    }

    /// Everybody who has texts.
    pub(super) fn all(&self) -> &[usize] {
        &self.all
    }
}

fn add(owners: &mut Vec<usize>, owner: usize) {
    if owners.last() != Some(&owner) {
        owners.push(owner);
    }
}

/// The words of a text, in lower case: what a name can be made of, in quotes or without.
fn words(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    words.map(|word| {
        let lower = !word.contains(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '_');
        if lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
    })
}
