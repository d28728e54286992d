//! Views with what their queries say: what can be written through them, and what is never null.

use std::collections::{BTreeMap, BTreeSet};

use super::origin::{Origin, Origins, Reader};
use crate::model::{BaseType, Name, Privilege, QualifiedName, Schema, Timing, TriggerEvent, Type};

/// The views of a schema with what their queries say.
pub struct Views<'a> {
    schema: &'a Schema,
    /// By view.
    pub origins: BTreeMap<QualifiedName, Origins>,
}

impl<'a> Views<'a> {
    /// Reads the queries; the views of these namespaces are told from hidden ones.
    #[must_use]
    pub fn new(schema: &'a Schema, listed: &[Name]) -> Self {
        Self { schema, origins: Reader::new(schema, listed).read_all() }
    }

    /// Is a column of a view never null, as far as its query shows?
    #[must_use]
    pub fn is_never_null(&self, view: &QualifiedName, column: usize) -> bool {
        let Some(origins) = self.origins.get(view) else { return false };
        let origin = origins.columns.get(column).and_then(Option::as_ref);
        origins.never_null.get(column) == Some(&true)
            || origin.is_some_and(|origin| self.is_shown_never_null(origin))
    }

    /// Is a column of a table never null where it is shown?
    #[must_use]
    pub fn is_shown_never_null(&self, origin: &Origin) -> bool {
        let column = self.schema.tables.get(&origin.table).and_then(|table| table.column(&origin.column));
        let of_domain = |ty: &Type| match &ty.base {
            BaseType::User(name) if !ty.array => {
                self.schema.domains.get(name).is_some_and(|domain| domain.not_null)
            }
            _ => false,
        };
        column.is_some_and(|column| column.not_null || of_domain(&column.ty)) && !origin.optional
    }

    /// The columns that PostgreSQL can insert or update through a view; none where it refuses the command.
    #[must_use]
    pub fn writable_columns(&self, view: &QualifiedName, privilege: Privilege) -> Option<BTreeSet<&'a Name>> {
        let view = self.schema.views.get(view)?;
        let names = view.columns.iter().map(|column| &column.name);
        let event = |event: &TriggerEvent| match event {
            TriggerEvent::Insert => privilege == Privilege::Insert,
            TriggerEvent::Update(_) => privilege == Privilege::Update,
            TriggerEvent::Delete | TriggerEvent::Truncate => false,
        };
        let mut triggers = self.schema.triggers_of(&view.name);
        if triggers.any(|trigger| trigger.timing == Timing::InsteadOf && trigger.events.iter().any(event)) {
            return Some(names.collect());
        }
        let base = self.updated_by(&view.name, self.schema.views.len());
        let columns = self.origins.get(&view.name).map(|origins| origins.columns.as_slice());
        let plain = names.zip(columns.unwrap_or_default()).filter(|(_, origin)| origin.is_some());
        let writable: BTreeSet<_> = plain.map(|(name, _)| name).collect();
        (base.is_some() && !writable.is_empty()).then_some(writable)
    }

    /// The table that writes to a relation end in; `views` is how many more views to look through.
    fn updated_by(&self, relation: &QualifiedName, views: usize) -> Option<&QualifiedName> {
        if let Some(table) = self.schema.tables.get(relation) {
            return Some(&table.name);
        }
        let view = self.schema.views.get(relation)?;
        let base = self.origins.get(&view.name)?.updates.as_ref()?;
        self.updated_by(base, views.checked_sub(1)?)
    }
}
