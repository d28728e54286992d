//! Indexes, in words.

use crate::model::{Index, IndexKey, IndexTarget, Nulls, ObjectId, QualifiedName, Schema, SortOrder};
use crate::words::{code, codes, one_line};

use super::markdown::{Append, Table};
use super::relation::{added, line, parameters, remark};
use super::serves::serves;

/// The indexes of a table or materialized view.
pub fn indexes(schema: &Schema, relation: &QualifiedName) -> Table {
    let mut out = Table::new(["Index", "On", "Serves", "Meaning"]);
    for index in schema.indexes_of(relation) {
        out.row([
            code(&index.name),
            definition(index),
            serves(schema, index).join("; "),
            remark(
                index.comment.as_deref(),
                added(schema, relation, &ObjectId::Index(index.table.clone(), index.name.clone())),
            ),
        ]);
    }
    out
}

/// The keys of an index and what else there is to say of it.
fn definition(index: &Index) -> String {
    let mut words = String::new();
    if index.unique {
        words.push_str("unique ");
    }
    if index.method != "btree" {
        words.append(format_args!("{} ", index.method));
    }
    words.push_str(&codes(index.keys.iter().map(key)));
    if index.nulls_not_distinct {
        words.push_str(", where nulls count as equal");
    }
    if !index.include.is_empty() {
        words.append(format_args!(", carrying {}", codes(&index.include)));
    }
    if let Some(predicate) = &index.predicate {
        words.append(format_args!(", of rows where {}", line(predicate)));
    }
    if !index.storage.is_empty() {
        words.append(format_args!("; {}", parameters(&index.storage)));
    }
    words
}

fn key(key: &IndexKey) -> String {
    let mut words = match &key.target {
        IndexTarget::Column(name) => name.to_string(),
        IndexTarget::Expression(expression) => one_line(expression.as_str()),
    };
    if let Some(collation) = &key.collation {
        words.append(format_args!(" collate {collation}"));
    }
    if let Some(target) = key.statistics {
        words.append(format_args!(" with statistics {target}"));
    }
    if let Some(class) = &key.operator_class {
        words.append(format_args!(" {class}"));
    }
    if key.order == SortOrder::Desc {
        words.push_str(" desc");
    }
    words.push_str(match key.nulls {
        None => "",
        Some(Nulls::First) => " nulls first",
        Some(Nulls::Last) => " nulls last",
    });
    words
}
