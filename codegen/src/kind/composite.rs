//! Composite types (PostgreSQL manual, CREATE TYPE).

use std::collections::BTreeSet;

use super::fields::Conversion;
use super::fit::{Fit, fit};
use super::rebuild::{Rebuild, through};
use super::{Alteration, Change, Context, Danger, Kind, comment, comments_on_columns, layout, references};
use crate::model::{
    BaseType, Builtin, Composite, CompositeField, Name, ObjectId, QualifiedName, Schema, Type, sql,
};

impl Kind for Composite {
    fn id(&self) -> ObjectId {
        ObjectId::Composite(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::namespace(schema, &self.name);
        needed.extend(self.fields.iter().flat_map(|field| references::in_type(schema, &field.ty)));
        let collations = self.fields.iter().map(|field| field.collation.as_ref());
        needed.extend(collations.filter_map(|name| references::in_collation(schema, name)));
        needed
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let fields: Vec<_> =
            self.fields.iter().map(|field| format!("{} {}", field.name, typed(field))).collect();
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
        let gone = || previous.fields.iter().filter(|old| fields.iter().all(|new| new.name != old.name));
        let moves = self.moves_fields(previous);
        // A field takes no other type while a column holds values of the whole (PostgreSQL manual, ALTER TYPE, Notes).
        let rebuilt = moves || self.retyped(previous).next().is_some();
        let stored = rebuilt && self.is_stored(context.other);
        if moves && !stored {
            return Change::Replace;
        }
        if stored {
            let rounds =
                |(old, new): (&CompositeField, &CompositeField)| matches!(fit(&old.ty, &new.ty), Fit::Rounds);
            let names = |of: &Self| of.fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
            let same_names = names(self) == names(previous);
            let text = Type::builtin(Builtin::Text);
            let rebuild = Rebuild {
                id: self.id(),
                name,
                rounds: self.retyped(previous).any(rounds),
                convert: &|column, ty| {
                    if same_names {
                        through(&text, column, ty)
                    // Of a row each field can be named, and keeps what JSON would not; of a list of rows none can.
                    } else if ty.array {
                        Conversion::by_fields(context.schema, column, &column.to_string(), ty)
                    } else {
                        Conversion::plain(self.row_of(previous, column, ty))
                    }
                },
                create: self.create(context),
                comment: comment.as_ref(),
            };
            let mut alteration = rebuild.alteration(context);
            for gone in gone() {
                alteration.warn(Danger::LosesData, format!("every {} of {name}", gone.name));
            }
            return Change::Alter(alteration);
        }
        let mut alteration = Alteration::default();
        let alter = format!("alter type {name}");
        for gone in gone() {
            alteration.push(format!("{alter} drop attribute {} cascade", gone.name));
            alteration.warn(Danger::LosesData, format!("every {} of {name}", gone.name));
        }
        for field in fields {
            let ty = typed(field);
            if previous.fields.iter().all(|old| old.name != field.name) {
                alteration.push(format!("{alter} add attribute {} {ty} cascade", field.name));
            }
        }
        for (_, field) in self.retyped(previous) {
            let ty = typed(field);
            alteration.push(format!("{alter} alter attribute {} type {ty} cascade", field.name));
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

    /// The fields that have another type or collation, as they were and as they are.
    fn retyped<'a>(
        &'a self,
        previous: &'a Self,
    ) -> impl Iterator<Item = (&'a CompositeField, &'a CompositeField)> {
        let before = |new: &'a CompositeField| previous.fields.iter().find(|old| old.name == new.name);
        let both = self.fields.iter().filter_map(move |new| Some((before(new)?, new)));
        both.filter(|(old, new)| old.ty != new.ty || old.collation != new.collation)
    }

    /// Does a column of a table hold values of it, or of a type that has it within?
    fn is_stored(&self, schema: &Schema) -> bool {
        let mut holders = BTreeSet::from([&self.name]);
        loop {
            let composites = schema.composites.values().filter(|of| !holders.contains(&of.name));
            let composites =
                composites.filter(|of| of.fields.iter().any(|field| is_one_of(&field.ty, &holders)));
            let domains = schema.domains.values().filter(|of| !holders.contains(&of.name));
            let domains = domains.filter(|of| is_one_of(&of.base, &holders));
            let more: Vec<_> = composites.map(|of| &of.name).chain(domains.map(|of| &of.name)).collect();
            if more.is_empty() {
                break;
            }
            holders.extend(more);
        }
        let mut columns = schema.tables.values().flat_map(|table| &table.columns);
        columns.any(|column| is_one_of(&column.ty, &holders))
    }

    /// A value of it from one as it was, field by field.
    fn row_of(&self, previous: &Self, column: &Name, ty: &Type) -> String {
        let fields = self.fields.iter().map(|field| {
            let kept = previous.fields.iter().any(|old| old.name == field.name);
            if kept { format!("({column}).{}", field.name) } else { "null".to_owned() }
        });
        // By way of text, which the fields' types read or refuse: a cast would cut what is too long.
        format!("case when {column} is distinct from null then row({})::text::{ty} end", sql::list(fields))
    }
}

/// Its type and collation.
fn typed(field: &CompositeField) -> String {
    let ty = layout::short(&field.ty);
    field.collation.as_ref().map_or_else(|| ty.clone(), |name| format!("{ty} collate {name}"))
}

fn is_one_of(ty: &Type, types: &BTreeSet<&QualifiedName>) -> bool {
    matches!(&ty.base, BaseType::User(name) if types.contains(name))
}
