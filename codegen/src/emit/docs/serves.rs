//! Why an index is there, as far as the model tells: a key it keeps, a foreign key, the policies, an order.

use std::collections::BTreeSet;

use crate::model::{ConstraintKind, Index, IndexKey, IndexTarget, Name, QualifiedName, Schema, Scope};
use crate::words::{code, codes, guarded};

use super::query::ordered_keys;

/// What an index serves, in phrases.
pub fn serves(schema: &Schema, index: &Index) -> Vec<String> {
    let columns = leading_columns(index);
    let mut phrases = Vec::new();
    if index.unique {
        let scope = if index.predicate.is_some() { " among its rows" } else { "" };
        phrases.push(format!("a unique key{scope}"));
    }
    phrases.extend(foreign_keys(schema, &index.table, &columns));
    phrases.extend(policies(schema, &index.table, &columns));
    if index.method == "btree" {
        let ordered: Vec<&Name> = ordered_keys(schema, index).iter().filter_map(column_of).collect();
        if !ordered.is_empty() {
            phrases.push(format!("reading in the order of {}", codes(ordered)));
        }
    } else {
        let searched: Vec<&Name> = index.keys.iter().filter_map(column_of).collect();
        if !searched.is_empty() {
            phrases.push(format!("searching {}", codes(searched)));
        }
    }
    phrases
}

/// The leading keys that are plain columns.
fn leading_columns(index: &Index) -> Vec<&Name> {
    index.keys.iter().map_while(column_of).collect()
}

fn column_of(key: &IndexKey) -> Option<&Name> {
    match &key.target {
        IndexTarget::Column(name) => Some(name),
        IndexTarget::Expression(_) => None,
    }
}

/// Foreign keys whose columns the index leads with: deleting a parent looks its children up by them.
fn foreign_keys(schema: &Schema, table: &QualifiedName, columns: &[&Name]) -> Vec<String> {
    let leads = |referring: &[Name]| {
        let prefix: BTreeSet<&Name> = columns.iter().take(referring.len()).copied().collect();
        referring.len() == prefix.len() && referring.iter().all(|column| prefix.contains(column))
    };
    schema
        .constraints_of(table)
        .filter_map(|constraint| match &constraint.kind {
            ConstraintKind::ForeignKey { columns, references, .. } if leads(columns) => {
                Some(format!("rows of one {} row (foreign key {})", code(references), code(&constraint.name)))
            }
            _ => None,
        })
        .collect()
}

/// Policies that compare the index's first column with the caller's tenant or user.
fn policies(schema: &Schema, relation: &QualifiedName, columns: &[&Name]) -> Option<String> {
    let of = guarded(schema, relation)?;
    let rules = &of.access?.rules;
    let first = *columns.first()?;
    let uses = |wanted: &Scope| rules.iter().any(|rule| mentions(&rule.scope, wanted));
    let tenant = of.tenant == Some(first) && (uses(&Scope::Tenant) || uses(&Scope::Owner));
    let owner = of.owner == Some(first) && uses(&Scope::Owner);
    match (tenant, owner) {
        (true, _) => Some("the policies' comparison with the caller's tenant".to_owned()),
        (false, true) => Some("the policies' comparison with the caller".to_owned()),
        (false, false) => None,
    }
}

fn mentions(scope: &Scope, wanted: &Scope) -> bool {
    match scope {
        Scope::All(scopes) | Scope::Any(scopes) => scopes.iter().any(|scope| mentions(scope, wanted)),
        scope => scope == wanted,
    }
}
