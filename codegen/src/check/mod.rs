//! The rules that a schema keeps before anything is generated from it: what rustc cannot see, because it takes two
//! declarations together.
//!
//! One file per rule. Each opens with what it demands and why, and gives [`RULES`] one line.

mod access_stated;
mod definer_search_path;
mod definer_view;
mod foreign_key_index;
mod foreign_key_target;
mod materialized_view_grant;
mod policy_index;
mod primary_key;
mod redundant_index;
mod references;
mod refreshable;
mod roles;
mod tenant_column;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Location};
use crate::model::{ConstraintKind, IndexTarget, Name, ObjectId, QualifiedName, Schema};

/// A rule: its name in diagnostics and documents, what it demands, and the check.
pub struct Rule {
    /// Kebab case.
    pub name: &'static str,
    /// What it demands, in a sentence.
    pub demand: &'static str,
    check: fn(&Checked<'_>, &mut Vec<Diagnostic>),
}

/// All the rules, in the order in which their findings are printed for one place.
pub const RULES: &[Rule] = &[
    references::RULE,
    roles::RULE,
    primary_key::RULE,
    foreign_key_target::RULE,
    foreign_key_index::RULE,
    access_stated::RULE,
    tenant_column::RULE,
    policy_index::RULE,
    redundant_index::RULE,
    definer_search_path::RULE,
    definer_view::RULE,
    materialized_view_grant::RULE,
    refreshable::RULE,
];

/// Every finding of every rule, by place in the source.
#[must_use]
pub fn check(schema: &Schema, sources: &BTreeMap<ObjectId, Location>) -> Vec<Diagnostic> {
    let checked = Checked { schema, sources };
    let mut findings = Vec::new();
    for rule in RULES {
        (rule.check)(&checked, &mut findings);
    }
    findings.sort_by(|a, b| a.at.cmp(&b.at));
    findings
}

/// What every rule is given.
struct Checked<'a> {
    schema: &'a Schema,
    sources: &'a BTreeMap<ObjectId, Location>,
}

impl Checked<'_> {
    /// Where an object is declared.
    fn at(&self, object: &ObjectId) -> Option<Location> {
        self.sources.get(object).cloned()
    }

    /// Is this object ours, that is created by a migration?
    fn is_ours(&self, object: &ObjectId) -> bool {
        !self.schema.is_external(object)
    }

    /// The columns of every index of a table, its constraints' included, each with whether it is unique over all rows.
    fn keys_of(&self, table: &QualifiedName) -> Vec<Key> {
        let constraints = self.schema.constraints_of(table).filter_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
                Some(Key {
                    object: ObjectId::Constraint(table.clone(), constraint.name.clone()),
                    columns: columns.clone(),
                    unique: true,
                    whole: true,
                })
            }
            _ => None,
        });
        let indexes = self.schema.indexes_of(table).map(|index| {
            let columns = index.keys.iter().map_while(|key| match &key.target {
                IndexTarget::Column(column) => Some(column.clone()),
                IndexTarget::Expression(_) => None,
            });
            let columns: Vec<Name> = columns.collect();
            let whole = index.predicate.is_none() && index.method == "btree";
            Key {
                unique: index.unique && whole && columns.len() == index.keys.len(),
                object: ObjectId::Index(index.table.clone(), index.name.clone()),
                columns,
                whole,
            }
        });
        constraints.chain(indexes).collect()
    }
}

/// The leading plain columns of an index.
struct Key {
    /// The index, or the constraint that it belongs to.
    object: ObjectId,
    /// Its columns up to the first expression.
    columns: Vec<Name>,
    /// Unique over all rows and exactly these columns?
    unique: bool,
    /// A B-tree over all rows?
    whole: bool,
}

impl Key {
    /// Can an equality on all of `columns` use it?
    fn leads_with(&self, columns: &[Name]) -> bool {
        self.whole
            && self.columns.len() >= columns.len()
            && self.columns[..columns.len()].iter().all(|column| columns.contains(column))
    }
}
