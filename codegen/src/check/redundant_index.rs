//! No index whose columns lead another's: the longer one serves the same queries, and each index is paid for at every
//! insert and at every update that is not HOT (PostgreSQL manual, 11.3 Multicolumn Indexes).

use super::{Checked, Key, Rule};
use crate::diagnostic::Diagnostic;
use crate::model::{Index, ObjectId, SortOrder};

pub(super) const RULE: Rule =
    Rule { name: "redundant-index", demand: "No index repeats the leading columns of another.", check };

fn check(checked: &Checked<'_>, findings: &mut Vec<Diagnostic>) {
    for index in checked.schema.indexes.values() {
        let id = ObjectId::Index(index.table.clone(), index.name.clone());
        let keys = checked.keys_of(&index.table);
        if !checked.is_ours(&id) || !is_plain(index) {
            continue;
        }
        let Some(own) = keys.iter().find(|key| key.object == id) else {
            continue;
        };
        if let Some(longer) = keys.iter().find(|key| covers(key, own)) {
            let message = format!("index {} repeats the leading columns of {}", index.name, longer.object);
            let help = "remove it: the longer one serves the same queries";
            findings.push(Diagnostic::error(RULE.name, checked.at(&id), message).help(help));
        }
    }
}

/// Does the index hold nothing that a longer one could lack?
fn is_plain(index: &Index) -> bool {
    !index.unique
        && index.predicate.is_none()
        && index.include.is_empty()
        && index.method == "btree"
        && index.keys.iter().all(|key| {
            key.operator_class.is_none()
                && key.collation.is_none()
                && key.order == SortOrder::Asc
                && key.nulls.is_none()
                && matches!(key.target, crate::model::IndexTarget::Column(_))
        })
}

fn covers(longer: &Key, own: &Key) -> bool {
    let same = longer.columns == own.columns;
    longer.object != own.object
        && longer.whole
        && longer.columns.starts_with(&own.columns)
        // Of two equal ones only the later name is at fault, or both would be.
        && (!same || matches!(longer.object, ObjectId::Constraint(..)) || longer.object < own.object)
}
