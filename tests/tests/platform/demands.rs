//! What the platform demands of its rows: for every constraint a statement that it refuses, for every trigger what it
//! brings about. Run on the test data, each demand in a transaction of its own.

mod holds;
mod refused;
mod trapped;

use codegen::model::{Column, ObjectId, QualifiedName, Schema, ValueLiteral};
use codegen::scratch::postgres::error::SqlState;
use codegen::scratch::postgres::{Client, Error, Transaction};
use tests::on_each;
use tests::tree::Tree;

pub use self::holds::HOLDS;
pub use self::refused::{ACCEPTED, RAISED, REFUSED};
use self::trapped::{TRAPPED, TRAPS};

/// The first demand that is not met, after a change that is undone again.
///
/// # Panics
/// The change itself fails, and not because rows are in its way.
pub fn unmet(client: &mut Client, schema: &Schema, change: &str) -> Option<String> {
    let mut changed = client.transaction().unwrap();
    if let Err(error) = changed.batch_execute(change) {
        let by_rows = error.code().is_some_and(|state| state.code().starts_with("23"));
        assert!(by_rows, "{change}: {error:?}");
        return Some(format!("rows are in the way: {error}"));
    }
    not_refused(&mut changed)
        .or_else(|| refused(&mut changed))
        .or_else(|| not_brought_about(&mut changed))
        .or_else(|| null_taken(&mut changed, schema))
        .or_else(|| other_values(&mut changed, schema))
}

/// The first statement that goes through where something is there to refuse it.
fn not_refused(changed: &mut Transaction<'_>) -> Option<String> {
    let refused = REFUSED.iter().find_map(|(name, statement)| {
        // What could be put off would be.
        let error = attempt(changed, &format!("set constraints all deferred; {statement}")).err();
        let by = error.as_ref().and_then(|error| error.as_db_error()?.constraint().map(str::to_owned));
        (by.as_deref() != Some(*name)).then(|| format!("{name} does not refuse: {statement}; {error:?}"))
    });
    let raised = || {
        RAISED.iter().find_map(|(name, state, statement)| {
            let error = attempt(changed, statement).err();
            let code = error.as_ref().and_then(|error| error.code()).map(|code| code.code().to_owned());
            (code.as_deref() != Some(*state))
                .then(|| format!("{name} does not refuse: {statement}; {error:?}"))
        })
    };
    refused.or_else(raised)
}

/// The first statement that is refused where it should go through.
fn refused(changed: &mut Transaction<'_>) -> Option<String> {
    let trapped = TRAPPED.iter().map(|(name, statement)| (name, format!("{TRAPS} {statement}")));
    let accepted = ACCEPTED.iter().map(|(name, statement)| (name, (*statement).to_owned()));
    accepted.chain(trapped).find_map(|(name, statement)| {
        let error = attempt(changed, &statement).err()?;
        Some(format!("{name} is in the way of: {statement}; {error}"))
    })
}

/// The first thing that does not come about.
fn not_brought_about(changed: &mut Transaction<'_>) -> Option<String> {
    HOLDS.iter().find_map(|(name, statements, question)| {
        let mut transaction = changed.transaction().ok()?;
        let done = transaction.batch_execute(statements);
        let answer = done.and_then(|()| transaction.query_one(*question, &[]));
        let yes = answer.as_ref().is_ok_and(|row| row.get::<_, Option<bool>>(0) == Some(true));
        (!yes).then(|| format!("{name} does not see to it: {question}; {:?}", answer.err()))
    })
}

/// Runs statements and undoes them.
fn attempt(changed: &mut Transaction<'_>, statements: &str) -> Result<(), Error> {
    let mut transaction = changed.transaction()?;
    transaction.batch_execute(statements)?;
    transaction.rollback()
}

/// The tables of a schema that are its own, with the columns that are written.
fn written(schema: &Schema) -> impl Iterator<Item = (&QualifiedName, &Column)> {
    let own =
        schema.tables.values().filter(|table| !schema.is_external(&ObjectId::Table(table.name.clone())));
    own.flat_map(|table| table.columns.iter().map(|column| (&table.name, column)))
        .filter(|(_, column)| !column.is_always_generated())
}

/// The first column declared without nulls that takes one.
fn null_taken(changed: &mut Transaction<'_>, schema: &Schema) -> Option<String> {
    written(schema).filter(|(_, column)| column.not_null).find_map(|(table, Column { name, .. })| {
        // Triggers that fill the column in would hide it.
        let statements =
            format!("alter table {table} disable trigger user; update {table} set {name} = null");
        let error = attempt(changed, &statements).err();
        let refused = error.and_then(|error| error.code().cloned()) == Some(SqlState::NOT_NULL_VIOLATION);
        (!refused).then(|| format!("{table}.{name} takes a null"))
    })
}

/// The first column of a closed set that takes a value not in it, or refuses one that is.
fn other_values(changed: &mut Transaction<'_>, schema: &Schema) -> Option<String> {
    written(schema).find_map(|(table, column)| {
        let values = &schema.values.get(column.values.as_ref()?)?.variants;
        let values: Vec<&ValueLiteral> = values.iter().map(|(_, value, _)| value).collect();
        let mut takes = |value: &ValueLiteral| {
            attempt(changed, &format!("update {table} set {} = {value}", column.name)).is_ok()
        };
        let next = values.iter().flat_map(|value| match value {
            ValueLiteral::Text(text) => {
                [String::new(), text.to_uppercase(), format!("{text} ")].map(ValueLiteral::Text).to_vec()
            }
            ValueLiteral::Integer(number) => [number - 1, number + 1].map(ValueLiteral::Integer).to_vec(),
        });
        let next: Vec<ValueLiteral> = next.filter(|value| !values.contains(&value)).collect();
        let refused = values.iter().copied().find(|value| !takes(value)).map(|value| (value, "refuses"));
        let (value, what) = refused.or_else(|| Some((next.iter().find(|value| takes(value))?, "takes")))?;
        Some(format!("{table}.{} {what} {value:?}", column.name))
    })
}

#[test]
fn the_demands_are_met() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut client = database.superuser().unwrap();
        assert_eq!(unmet(&mut client, &schema::declaration().schema, "select 1"), None);
    });
}
