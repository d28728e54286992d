//! Composite types (PostgreSQL manual, CREATE TYPE).

use std::collections::BTreeSet;

use super::rebuild::Rebuild;
use super::{Alteration, Change, Context, Danger, Kind, comment, comments_on_columns, layout, references};
use crate::model::{BaseType, Composite, Name, ObjectId, Schema, Type, sql};

impl Kind for Composite {
    fn id(&self) -> ObjectId {
        ObjectId::Composite(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(self.fields.iter().flat_map(|field| references::in_type(schema, &field.ty)));
        needed
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let fields: Vec<_> =
            self.fields.iter().map(|field| format!("{} {}", field.name, layout::short(&field.ty))).collect();
        vec![layout::block(&format!("create type {} as", self.name), &fields)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop type {}", self.name)]
    }

    fn holds_data(&self) -> bool {
        true
    }

    // Fields keep their order: a new one comes last (PostgreSQL manual, ALTER TYPE).
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { name, fields, comment, rust_name: _ } = self;
        if self.moves_fields(previous) {
            if !self.is_stored(context) {
                return Change::Replace;
            }
            let rebuild = Rebuild {
                id: self.id(),
                name,
                rounds: false,
                convert: &|column, ty| self.row_of(previous, column, ty),
                create: self.create(context),
                comment: comment.as_ref(),
            };
            return Change::Alter(rebuild.alteration(context));
        }
        let mut alteration = Alteration::default();
        let alter = format!("alter type {name}");
        for gone in previous.fields.iter().filter(|old| fields.iter().all(|new| new.name != old.name)) {
            alteration.push(format!("{alter} drop attribute {} cascade", gone.name));
            alteration.warn(Danger::LosesData, format!("every {} of {name}", gone.name));
        }
        for field in fields {
            let ty = layout::short(&field.ty);
            match previous.fields.iter().find(|old| old.name == field.name) {
                None => alteration.push(format!("{alter} add attribute {} {ty} cascade", field.name)),
                Some(old) if old.ty != field.ty => {
                    alteration.push(format!("{alter} alter attribute {} type {ty} cascade", field.name));
                }
                Some(_) => {}
            }
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        let mut comments = comment(self.id(), self.comment.as_ref());
        let fields = self.fields.iter().map(|field| (&field.name, &field.comment));
        comments.extend(comments_on_columns(&self.name, fields));
        comments
    }
}

impl Composite {
    /// Do fields stand otherwise than those that are kept, and the new ones behind them?
    fn moves_fields(&self, previous: &Self) -> bool {
        let has = |of: &Self, name: &Name| of.fields.iter().any(|field| field.name == *name);
        let kept = previous.fields.iter().map(|field| &field.name).filter(|name| has(self, name));
        let new = self.fields.iter().map(|field| &field.name).filter(|name| !has(previous, name));
        !kept.chain(new).eq(self.fields.iter().map(|field| &field.name))
    }

    /// Does a column of a table hold values of it?
    fn is_stored(&self, context: &Context<'_>) -> bool {
        let mut columns = context.other.tables.values().flat_map(|table| &table.columns);
        columns.any(|column| matches!(&column.ty.base, BaseType::User(of) if *of == self.name))
    }

    /// A value of it from one as it was, field by field.
    fn row_of(&self, previous: &Self, column: &Name, ty: &Type) -> String {
        let fields = self.fields.iter().map(|field| {
            let kept = previous.fields.iter().any(|old| old.name == field.name);
            if kept { format!("({column}).{}", field.name) } else { "null".to_owned() }
        });
        format!("case when {column} is distinct from null then row({})::{ty} end", sql::list(fields))
    }
}
