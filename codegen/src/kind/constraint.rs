//! Constraints of tables (PostgreSQL manual, CREATE TABLE and ALTER TABLE).

use std::collections::BTreeSet;

use super::{Context, Danger, Hazard, Kind, comment_on, layout, references};
use crate::model::{
    Constraint, ConstraintKind, Deferrable, ForeignKeyAction, Name, ObjectId, QualifiedName, Schema, sql,
};

impl Kind for Constraint {
    fn id(&self) -> ObjectId {
        ObjectId::Constraint(self.table.clone(), self.name.clone())
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(ObjectId::Table(self.table.clone()))
    }

    fn place(&self) -> u8 {
        match self.kind {
            ConstraintKind::PrimaryKey { .. } => 1,
            ConstraintKind::Unique { .. } => 2,
            ConstraintKind::Check { .. } => 3,
            ConstraintKind::Exclude { .. } => 4,
            ConstraintKind::ForeignKey { .. } => 5,
        }
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        match &self.kind {
            ConstraintKind::PrimaryKey { .. } | ConstraintKind::Unique { .. } => BTreeSet::new(),
            ConstraintKind::Check { expression, .. } => references::in_expression(schema, expression),
            ConstraintKind::ForeignKey { references, referenced, .. } => {
                let key = key_over(schema, references, referenced);
                std::iter::once(ObjectId::Table(references.clone())).chain(key).collect()
            }
            ConstraintKind::Exclude { elements, predicate, .. } => {
                let targets = elements.iter().map(|element| &element.target);
                targets.chain(predicate).flat_map(|sql| references::in_expression(schema, sql)).collect()
            }
        }
    }

    // A constraint that is not validated says so only in ALTER TABLE.
    fn clause(&self) -> Option<String> {
        self.validated.then(|| layout::wrapped(self.definition()))
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let mut parts = self.definition();
        let name = parts.remove(0);
        parts.insert(0, format!("alter table {} add {name}", self.table));
        parts.extend((!self.validated).then(|| "not valid".to_owned()));
        vec![layout::wrapped(parts)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("alter table {} drop constraint {}", self.table, self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let in_use = context.relation_in_use(&self.table);
        let (table, name) = (&self.table, &self.name);
        let may_fail = || Danger::MayFail.because(format!("fails where rows of {table} break {name}"));
        match &self.kind {
            ConstraintKind::ForeignKey { references, .. } => {
                let tables = [table, references].into_iter().filter(|table| context.relation_in_use(table));
                let locks = tables.map(|table| {
                    Danger::BlocksWrites.because(format!("writes to {table} wait while {name} is added"))
                });
                locks.chain((in_use && self.validated).then(may_fail)).collect()
            }
            _ if !in_use => Vec::new(),
            _ => {
                let why = format!("reads and writes of {table} wait while {name} is added");
                let lock = Danger::BlocksReads.because(why);
                std::iter::once(lock).chain(self.validated.then(may_fail)).collect()
            }
        }
    }
}

impl Constraint {
    /// `constraint name`, and what it demands, without `not valid`.
    fn definition(&self) -> Vec<String> {
        let mut parts = vec![format!("constraint {}", self.name)];
        match &self.kind {
            ConstraintKind::PrimaryKey { columns, include } => {
                parts.push(format!("primary key ({})", sql::list(columns)));
                parts.extend(including(include));
            }
            ConstraintKind::Unique { columns, include, nulls_not_distinct } => {
                let nulls = if *nulls_not_distinct { "nulls not distinct " } else { "" };
                parts.push(format!("unique {nulls}({})", sql::list(columns)));
                parts.extend(including(include));
            }
            ConstraintKind::Check { expression, no_inherit } => {
                parts.push(layout::parenthesised("check", expression));
                parts.extend(no_inherit.then(|| "no inherit".to_owned()));
            }
            ConstraintKind::ForeignKey {
                columns,
                references,
                referenced,
                match_full,
                on_delete,
                on_update,
            } => {
                parts.push(format!("foreign key ({})", sql::list(columns)));
                parts.push(format!("references {references} ({})", sql::list(referenced)));
                parts.extend(match_full.then(|| "match full".to_owned()));
                parts.extend(action("on update", on_update));
                parts.extend(action("on delete", on_delete));
            }
            ConstraintKind::Exclude { method, elements, predicate } => {
                let elements = elements.iter().map(|e| format!("{} with {}", e.target, e.operator));
                parts.push(format!("exclude using {method} ({})", sql::list(elements)));
                parts.extend(predicate.iter().map(|predicate| format!("where ({predicate})")));
            }
        }
        parts.extend(deferrable(self.deferrable).map(str::to_owned));
        parts
    }
}

/// `DEFERRABLE …`, where it is.
pub(super) fn deferrable(deferrable: Deferrable) -> Option<&'static str> {
    match deferrable {
        Deferrable::NotDeferrable => None,
        Deferrable::InitiallyImmediate => Some("deferrable initially immediate"),
        Deferrable::InitiallyDeferred => Some("deferrable initially deferred"),
    }
}

fn including(columns: &[Name]) -> Option<String> {
    (!columns.is_empty()).then(|| format!("include ({})", sql::list(columns)))
}

fn action(event: &str, action: &ForeignKeyAction) -> Option<String> {
    let of = |columns: &[Name]| {
        if columns.is_empty() { String::new() } else { format!(" ({})", sql::list(columns)) }
    };
    match action {
        ForeignKeyAction::NoAction => None,
        ForeignKeyAction::Restrict => Some(format!("{event} restrict")),
        ForeignKeyAction::Cascade => Some(format!("{event} cascade")),
        ForeignKeyAction::SetNull(columns) => Some(format!("{event} set null{}", of(columns))),
        ForeignKeyAction::SetDefault(columns) => Some(format!("{event} set default{}", of(columns))),
    }
}

/// The key of a table over exactly these columns, in any order: what a foreign key to them needs (PostgreSQL manual,
/// 5.5.5 Foreign Keys). A unique index will do as well as a constraint.
fn key_over(schema: &Schema, table: &QualifiedName, columns: &[Name]) -> Option<ObjectId> {
    let wanted: BTreeSet<_> = columns.iter().collect();
    let constraint = schema.constraints_of(table).find(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, .. } | ConstraintKind::Unique { columns, .. } => {
            columns.iter().collect::<BTreeSet<_>>() == wanted
        }
        _ => false,
    });
    constraint.map(Constraint::id).or_else(|| {
        let mut indexes = schema.indexes_of(table).filter(|index| index.unique && index.predicate.is_none());
        indexes.find(|index| index.columns().as_ref() == Some(&wanted)).map(Kind::id)
    })
}
