//! The tables of a schema, and which of them are whose partitions and children.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::id::QualifiedName;
use super::table::Table;

/// Tables by name: a map in everything, that also knows who has which parents.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tables {
    map: BTreeMap<QualifiedName, Table>,
    /// The partitions and children by parent, in the order of their names; found out when it is first asked for, and
    /// forgotten with every change.
    #[serde(skip)]
    children: OnceLock<BTreeMap<QualifiedName, BTreeSet<QualifiedName>>>,
}

impl Tables {
    /// The partitions and children of a table, not theirs.
    pub fn children(&self, parent: &QualifiedName) -> impl Iterator<Item = &Table> {
        let children = self.children.get_or_init(|| {
            let mut children: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
            for table in self.map.values() {
                for parent in table.parents() {
                    children.entry(parent.clone()).or_default().insert(table.name.clone());
                }
            }
            children
        });
        children.get(parent).into_iter().flatten().filter_map(|name| self.map.get(name))
    }

    /// The partitions of a table, not theirs.
    pub fn partitions(&self, whole: &QualifiedName) -> impl Iterator<Item = &Table> {
        self.children(whole)
            .filter(move |part| part.partition_of.as_ref().is_some_and(|of| of.parent == *whole))
    }
}

impl Deref for Tables {
    type Target = BTreeMap<QualifiedName, Table>;

    fn deref(&self) -> &Self::Target {
        &self.map
    }
}

impl DerefMut for Tables {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.children.take();
        &mut self.map
    }
}

impl PartialEq for Tables {
    fn eq(&self, other: &Self) -> bool {
        self.map == other.map
    }
}

impl Eq for Tables {}

impl FromIterator<(QualifiedName, Table)> for Tables {
    fn from_iter<I: IntoIterator<Item = (QualifiedName, Table)>>(tables: I) -> Self {
        Self { map: tables.into_iter().collect(), children: OnceLock::new() }
    }
}

impl IntoIterator for Tables {
    type Item = (QualifiedName, Table);
    type IntoIter = btree_map::IntoIter<QualifiedName, Table>;

    fn into_iter(self) -> Self::IntoIter {
        self.map.into_iter()
    }
}

impl<'a> IntoIterator for &'a Tables {
    type Item = (&'a QualifiedName, &'a Table);
    type IntoIter = btree_map::Iter<'a, QualifiedName, Table>;

    fn into_iter(self) -> Self::IntoIter {
        self.map.iter()
    }
}

impl<'a> IntoIterator for &'a mut Tables {
    type Item = (&'a QualifiedName, &'a mut Table);
    type IntoIter = btree_map::IterMut<'a, QualifiedName, Table>;

    fn into_iter(self) -> Self::IntoIter {
        self.children.take();
        self.map.iter_mut()
    }
}
