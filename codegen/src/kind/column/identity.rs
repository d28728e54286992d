//! Columns that number their rows (PostgreSQL manual, CREATE TABLE, GENERATED AS IDENTITY).

use super::{Alteration, Context, TableColumn, default, layout, privileges, sequence};
use crate::declare::names::object_name;
use crate::model::{Builtin, Identity, Name, QualifiedName, SequenceOptions, Table, Type, sql};

impl TableColumn<'_> {
    /// The sequence that numbers it, where it is an identity column: PostgreSQL chooses a name where none is given.
    pub(crate) fn sequence(&self) -> Option<QualifiedName> {
        let identity = self.column.identity.as_ref()?;
        let chosen = || {
            let name = object_name(self.table.name.name.as_str(), self.column.name.as_str(), "seq");
            QualifiedName::new(self.table.name.schema.clone(), name)
        };
        Some(identity.sequence.clone().unwrap_or_else(chosen))
    }

    /// Does its table have children that get the column from it, and number no rows themselves, or such as are about to go? While
    /// it has any, PostgreSQL adds no identity column (`ATPrepAddColumn` in its sources).
    pub(super) fn is_numbered_above_children(&self, context: &Context<'_>) -> bool {
        let stays = |child: &Table| {
            let before = context.other.tables.get(&child.name);
            before.is_some_and(|of| of.parents().any(|parent| *parent == self.table.name))
        };
        let gets_it = |child: &Table| {
            let column = child.column(&self.column.name);
            column.is_some_and(|column| column.inherited && column.identity.is_none())
        };
        let goes = |child: &Table| !context.schema.tables.contains_key(&child.name);
        let [mut before, mut after] =
            [context.other, context.schema].map(|schema| schema.tables.children(&self.table.name));
        self.column.identity.is_some()
            && (after.any(|child| gets_it(child) && stays(child)) || before.any(goes))
    }

    /// Adds it as a column that holds numbers first; the rows of the children get some too.
    pub(super) fn number_above_children(&self, identity: &Identity) -> Vec<String> {
        let (table, name, ty) = (&self.table.name, &self.column.name, layout::short(&self.column.ty));
        let alter = format!("alter table {table} alter column {name}");
        let (first, step) = (sequence::first(&identity.options), identity.options.increment.unwrap_or(1));
        vec![
            format!("alter table {table} add column {name} {ty}"),
            format!(
                "update {table} as numbered set {name} = rows.number from (\n    \
                 select tableoid, ctid, {first} + {step} * (row_number() over () - 1) as number from {table}\n\
                 ) as rows where (numbered.tableoid, numbered.ctid) = (rows.tableoid, rows.ctid)"
            ),
            format!("{alter} set not null"),
            format!("{alter} add {}", numbering(identity)),
            counted_on(table, name, identity),
        ]
    }

    /// Identity (PostgreSQL manual, ALTER TABLE, SET GENERATED and ADD GENERATED).
    pub(super) fn renumber(
        &self,
        previous: &Self,
        context: &Context<'_>,
        alter: &str,
        alteration: &mut Alteration,
    ) {
        let Self { table, column, .. } = self;
        match (&previous.column.identity, &column.identity) {
            (None, None) => {}
            (Some(_), None) => alteration.push(format!("{alter} drop identity")),
            (None, Some(identity)) => {
                if !previous.column.not_null {
                    if self.in_use(context) {
                        self.number_nulls(context, alteration);
                    }
                    alteration.push(format!("{alter} set not null"));
                }
                alteration.push(format!("{alter} add {}", numbering(identity)));
                alteration.statements.extend(privileges::revoke_sequence(
                    context.schema,
                    &table.name,
                    &column.name,
                ));
                if self.in_use(context) {
                    alteration.push(counted_on(&table.name, &column.name, identity));
                }
            }
            (Some(before), Some(after)) => {
                if let (Some(old), Some(new)) = (previous.sequence(), self.sequence()) {
                    if old.name != new.name {
                        alteration.push(format!("alter sequence {old} rename to {}", new.name));
                    }
                    if old.schema != new.schema {
                        alteration.push(format!(
                            "alter sequence {}.{} set schema {}",
                            old.schema, new.name, new.schema
                        ));
                    }
                }
                let mut changes = Vec::new();
                if before.always != after.always {
                    changes.push(format!("set {}", when(after)));
                }
                let options = sequence::changed_options(&before.options, &after.options);
                changes.extend(options.into_iter().map(|option| format!("set {option}")));
                changes.extend(sequence::restarted(&before.options, &after.options));
                let (of, name) = (sql::literal(&table.name.to_string()), sql::literal(column.name.as_str()));
                let own = format!("pg_get_serial_sequence({of}, {name})::pg_catalog.regclass");
                alteration.statements.extend(sequence::moved(&before.options, &after.options, &own));
                if !changes.is_empty() {
                    alteration.push(format!("{alter} {}", changes.join(" ")));
                }
            }
        }
    }
}

/// The statement that lets an identity column count on from its values.
pub(crate) fn counted_on(table: &QualifiedName, column: &Name, identity: &Identity) -> String {
    let (of, name) = (sql::literal(&table.to_string()), sql::literal(column.as_str()));
    let ty = Type::builtin(Builtin::Int8);
    let sequence = format!("pg_get_serial_sequence({of}, {name})");
    // Its sequence is of its own type.
    default::continued(&sequence, (&identity.options, &ty), table, (column, &ty))
}

fn when(identity: &Identity) -> &'static str {
    if identity.always { "generated always" } else { "generated by default" }
}

/// `GENERATED … AS IDENTITY (options)`.
pub(super) fn numbering(identity: &Identity) -> String {
    let options: &SequenceOptions = &identity.options;
    let name = identity.sequence.iter().map(|name| format!("sequence name {name}"));
    let options = name.chain(sequence::options(options)).collect::<Vec<_>>().join(" ");
    let options = if options.is_empty() { options } else { format!(" ({options})") };
    format!("{} as identity{options}", when(identity))
}
