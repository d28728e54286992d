//! Constraints of tables.

use serde::Deserialize;

use super::address::{Address, Class, Oid};
use super::reader::Keyed;
use super::text::unwrapped;
use super::{CatalogError, Reader};
use crate::model::{Constraint, ConstraintKind, Deferrable, ForeignKeyAction, Name, ObjectId};

#[derive(Deserialize)]
struct Row {
    oid: Oid,
    name: Name,
    table: Oid,
    kind: String,
    deferrable: bool,
    deferred: bool,
    validated: bool,
    no_inherit: bool,
    inherited: bool,
    enforced: bool,
    period: bool,
    columns: Option<Vec<i32>>,
    expression: Option<String>,
    references: Oid,
    referenced: Option<Vec<i32>>,
    match_full: bool,
    on_delete: String,
    on_update: String,
    set_columns: Option<Vec<i32>>,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    let since = [
        (15, "c.confdelsetcols", "null::int2[]"),
        (18, "c.conenforced", "true"),
        (18, "c.conperiod", "false"),
    ];
    for row in reader.rows_since::<Row>("constraints", include_str!("sql/constraint.sql"), &since)? {
        let Some(table) = reader.relation(row.table) else {
            continue;
        };
        let id = ObjectId::Constraint(table.clone(), row.name.clone());
        let comment = reader.found(Address::of(Class::CONSTRAINT, row.oid), id.clone());
        let keyed = reader.constraint_indexes.remove(&row.oid);
        let only = keyed.as_ref().is_some_and(|keyed| keyed.only);
        let storage = keyed.as_ref().map(|keyed| keyed.storage.clone()).unwrap_or_default();
        // A key with a name of its own was there before, and became a part of the parent's.
        let inherited = row.inherited && !keyed.as_ref().is_some_and(|keyed| keyed.own);
        let Some(kind) = row.kind(reader, keyed) else {
            reader.unsupported("constraint", id.name());
            continue;
        };
        let constraint = Constraint {
            table: table.clone(),
            name: row.name.clone(),
            kind,
            deferrable: deferrable(row.deferrable, row.deferred),
            validated: row.validated,
            not_enforced: !row.enforced,
            temporal: row.period,
            inherited,
            only,
            storage,
            comment,
        };
        reader.schema.constraints.insert((table, row.name), constraint);
    }
    Ok(())
}

impl Row {
    /// What it demands; none where its table or the referenced one is not among those read.
    fn kind(&self, reader: &Reader<'_, '_>, index: Option<Keyed>) -> Option<ConstraintKind> {
        let columns = reader.columns(self.table, self.columns.as_deref());
        Some(match self.kind.as_str() {
            "p" => ConstraintKind::PrimaryKey { columns, include: index?.include },
            "u" => {
                let index = index?;
                let nulls_not_distinct = index.nulls_not_distinct;
                ConstraintKind::Unique { columns, include: index.include, nulls_not_distinct }
            }
            "x" => {
                let index = index?;
                ConstraintKind::Exclude {
                    method: index.method,
                    elements: index.elements,
                    include: index.include,
                    predicate: index.predicate,
                }
            }
            "c" => ConstraintKind::Check {
                expression: unwrapped(self.expression.as_deref()?),
                no_inherit: self.no_inherit,
            },
            _ => ConstraintKind::ForeignKey {
                columns,
                references: reader.relation(self.references)?,
                referenced: reader.columns(self.references, self.referenced.as_deref()),
                match_full: self.match_full,
                on_delete: action(&self.on_delete, reader.columns(self.table, self.set_columns.as_deref())),
                on_update: action(&self.on_update, Vec::new()),
            },
        })
    }
}

/// `confdeltype` and `confupdtype` (PostgreSQL manual, 53.13 `pg_constraint`).
fn action(letter: &str, columns: Vec<Name>) -> ForeignKeyAction {
    match letter {
        "r" => ForeignKeyAction::Restrict,
        "c" => ForeignKeyAction::Cascade,
        "n" => ForeignKeyAction::SetNull(columns),
        "d" => ForeignKeyAction::SetDefault(columns),
        _ => ForeignKeyAction::NoAction,
    }
}

/// When a constraint or constraint trigger is checked.
pub(super) fn deferrable(deferrable: bool, deferred: bool) -> Deferrable {
    match (deferrable, deferred) {
        (false, _) => Deferrable::NotDeferrable,
        (true, false) => Deferrable::InitiallyImmediate,
        (true, true) => Deferrable::InitiallyDeferred,
    }
}
