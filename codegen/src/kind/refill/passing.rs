//! What rows get that a check would refuse.

use super::keys::is_of_a_key;
use super::{Refill, Rows};
use crate::kind::column::TableColumn;
use crate::kind::{Context, Danger, Kind as _, Text, references, table};
use crate::model::{ConstraintKind, Sql};

impl TableColumn<'_> {
    /// Values of what may be null where a check says otherwise: first this column gets one, then the new ones before it, each only
    /// in rows that are still refused.
    pub(super) fn value_for_checks(&self, context: &Context<'_>) -> Option<Refill> {
        let checks: Vec<_> = self.checks(context).filter(|check| speaks_of_null(check)).collect();
        if checks.is_empty() {
            return None;
        }
        let broken: Vec<_> = checks.iter().map(|check| format!("({check}) is false")).collect();
        let broken = broken.join(" or ");
        let named = references::in_texts(
            context.schema,
            checks.into_iter().map(|check| Text::over(&self.table.name, check)),
        );
        let before = context.other.tables.get(&self.table.name);
        let columns = self.table.columns.iter().enumerate().take(self.index + 1).rev();
        let columns = columns.map(|(index, column)| TableColumn { column, index, ..*self });
        let open = columns.filter(|of| {
            let is_new = before.is_some_and(|before| before.column(&of.column.name).is_none());
            is_new && !of.column.not_null && named.contains(&of.id())
        });
        let mut values = open.filter_map(|of| of.value_of_each(context, Rows::Where(&broken)));
        values.next().map(|first| first.with(values))
    }

    /// Is it there already?
    pub(in crate::kind) fn was_there(&self, context: &Context<'_>) -> bool {
        let before = context.other.tables.get(&self.table.name);
        before.is_some_and(|before| before.column(&self.column.name).is_some())
    }

    /// Is it one whose rows may get other values for a new check?
    fn yields_to_checks(&self, context: &Context<'_>) -> bool {
        let is_written = self.column.generated.is_none() && self.column.identity.is_none();
        is_written && context.way.replaces() && self.in_use(context)
    }

    /// Values where a new check refuses those that are there: of what others may know the row by another spelling, and of what
    /// says where it is none.
    pub(in crate::kind) fn replaced_for(&self, check: &Sql, context: &Context<'_>) -> Option<Refill> {
        let (schema, of, name) = (context.schema, &self.table.name, &self.column.name);
        let mut constraints = schema.constraints_of(of);
        let is_known_by = is_of_a_key(schema, of, name)
            || constraints.any(|it| !matches!(it.kind, ConstraintKind::Check { .. }) && it.kind.names(name));
        let is_placed = table::is_of_partition_key(schema, self.table, name);
        let is_read = self.table.columns.iter().any(|it| {
            let texts = it.generated.iter().map(|generated| Text::over(of, &generated.expression));
            is_of_a_key(schema, of, &it.name) && references::in_texts(schema, texts).contains(&self.id())
        });
        if !self.yields_to_checks(context) || is_placed || is_read {
            return None;
        }
        let broken = format!("({check}) is false");
        let rows = Rows::Refused(&broken);
        let which = rows.of(of, name);
        let (statement, why) = if is_known_by {
            (
                self.spelt_otherwise(context, &broken)?,
                format!("{which} may get their {name} in another spelling"),
            )
        } else {
            let why = format!("{which} may get another {name}: nothing says which");
            (self.allowed(context, None, rows)?, why)
        };
        Some(Refill {
            statements: self.unseen(vec![statement], context),
            hazards: vec![Danger::LosesData.because(why)],
        })
    }

    /// Values where there is none, and a new check says otherwise.
    pub(in crate::kind) fn let_pass(&self, check: &Sql, context: &Context<'_>) -> Option<Refill> {
        let (table, column, name) = (&self.table.name, self.column, &self.column.name);
        let is_open = self.was_there(context) && !column.not_null;
        if !is_open || !self.yields_to_checks(context) || !speaks_of_null(check) {
            return None;
        }
        let broken = format!("{name} is null and ({check}) is false");
        let rows = Rows::Where(&broken);
        let given = match column.default_value() {
            Some(default) if self.numbered_within(context).is_none() => {
                let why = format!("{} get {default} as their {name}", rows.of(table, name));
                let update = format!("update {table} set {name} = {default} where {broken}");
                Refill { statements: vec![update], hazards: vec![Danger::LosesData.because(why)] }
            }
            _ => self.value_of_each(context, rows)?,
        };
        Some(Refill { statements: self.unseen(given.statements, context), ..given })
    }
}

/// May a check let null pass, or refuse it?
pub(in crate::kind) fn speaks_of_null(check: &Sql) -> bool {
    let text = check.as_str().to_lowercase();
    ["null", "coalesce"].iter().any(|word| text.contains(word))
}
