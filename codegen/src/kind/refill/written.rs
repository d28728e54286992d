//! What a row gets that is written anew, as in a table that is made anew.

use super::keys::is_of_a_key;
use super::placeholder::another_for_each;
use super::reference::{Reference, can_be_read, own_rows};
use crate::kind::Context;
use crate::kind::column::TableColumn;
use crate::model::{Name, Pair, Schema, sql};

impl TableColumn<'_> {
    /// What a row gets in a column that nothing says and that takes no null: a row that it refers to, another value for each
    /// where a key asks for that, or one that checks let pass; of the row `numbered`.
    pub(crate) fn written(&self, context: &Context<'_>) -> Option<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let mut keys = Reference::all(context.schema, table);
        let referred = keys.find_map(|key| {
            let wanted = key.wanted(name).filter(|of| can_be_read(context, table, key.references, of))?;
            Some(any_referred(context.schema, &key, wanted))
        });
        referred.or_else(|| self.apart_or_passing(context.states()))
    }

    /// Another value for each where a key asks for that, or one that checks let pass.
    pub(super) fn apart_or_passing(&self, states: Pair<&Schema>) -> Option<String> {
        let is_key = is_of_a_key(states.next, &self.table.name, &self.column.name);
        let apart = another_for_each(&self.column.ty).filter(|_| is_key);
        apart.or_else(|| self.made_up(states, is_key))
    }
}

/// Any row that a foreign key may refer to. All columns of a key are of one row.
pub(super) fn any_referred(schema: &Schema, key: &Reference<'_>, wanted: &Name) -> String {
    let filled: Vec<_> = key.referenced.iter().map(|it| format!("{it} is not null")).collect();
    let (filled, order, rows) =
        (filled.join(" and "), sql::list(key.referenced), own_rows(schema, key.references));
    format!("(select {wanted} from {rows} where {filled} order by {order} limit 1)")
}
