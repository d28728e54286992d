//! Tables, views and composite types: their rows, and what may be written.

use super::super::ir::{Composite, Field, Item, Presence, Relation, RustType, Writes};
use super::super::names::{Distinct, type_name};
use super::{Lowering, Part, record, row, select_list};
use crate::model::{self, Column, ConstraintKind, ObjectId, QualifiedName, Table, ViewColumn};

impl Lowering<'_> {
    /// A table's row, what an INSERT may say and what an UPDATE may.
    pub(super) fn table(&mut self, table: &Table, items: &mut Vec<Item>) {
        let name = type_name(table.rust_name.as_deref(), &table.name);
        let what = ObjectId::Table(table.name.clone()).to_string();
        if self.names.claim(&name, what.clone()) {
            self.names.claim(&format!("New{name}"), format!("the insert struct of {what}"));
            self.names.claim(&format!("{name}Patch"), format!("the patch struct of {what}"));
        }
        if let Some(id) = self.ids.of(&table.name) {
            self.names.claim(&id.name, format!("the id of {what}"));
            items.push(Item::Id(id));
        }
        let mut distinct = Distinct::default();
        let (mut fields, mut new, mut patch) = (Vec::new(), Vec::new(), Vec::new());
        for column in &table.columns {
            self.place(column.values.as_deref(), column.json.as_deref(), items);
            let id = self.ids.column(&table.name, column, &self.types);
            let Some(field) = self.field(&column_part(column, &what, id), &mut distinct) else {
                continue;
            };
            if !column.is_always_generated() {
                new.push(insertable(&field, column));
                patch.push(Field {
                    ty: field.ty.clone().inside("Option"),
                    presence: Presence::Given,
                    ..field.clone()
                });
            }
            fields.push(field);
        }
        let key = self.primary_key(&table.name, &fields);
        let row_doc = doc(table.comment.as_deref(), &format!("A row of the {what}."));
        let new_doc = format!("A new row of `{}`: what is `None` is left to the database.", table.name);
        let patch_doc = format!("Changes to a row of `{}`: what is `None` stays as it is.", table.name);
        items.push(Item::Relation(Relation {
            sql: table.name.to_string(),
            columns: select_list(&fields),
            row: row(name.clone(), row_doc, fields),
            key,
            writes: Some(Writes {
                new: record(format!("New{name}"), new_doc, new),
                patch: record(format!("{name}Patch"), patch_doc, patch),
            }),
        }));
    }

    fn primary_key(&self, table: &QualifiedName, fields: &[Field]) -> Vec<Field> {
        let key = self.schema.constraints_of(table).find_map(|constraint| match &constraint.kind {
            ConstraintKind::PrimaryKey { columns, .. } => Some(columns),
            _ => None,
        });
        let mut distinct = Distinct::default();
        for local in ["client", "executor", "statement", "sql"] {
            distinct.take(local);
        }
        let mut find = |name: &model::Name| {
            let field = fields.iter().find(|field| *name == *field.name.as_str())?;
            Some(Field { ident: distinct.take(&field.ident), ..field.clone() })
        };
        // A key of which a column has no representation is a problem already reported.
        key.and_then(|columns| columns.iter().map(&mut find).collect()).unwrap_or_default()
    }

    /// A view's row.
    pub(super) fn view(
        &mut self,
        id: &ObjectId,
        name: &QualifiedName,
        columns: &[ViewColumn],
        declared: Option<&str>,
        comment: Option<&str>,
        items: &mut Vec<Item>,
    ) {
        let what = id.to_string();
        let rust_name = type_name(declared, name);
        self.names.claim(&rust_name, what.clone());
        let mut distinct = Distinct::default();
        let mut fields = Vec::new();
        for (at, column) in columns.iter().enumerate() {
            self.place(column.values.as_deref(), column.json.as_deref(), items);
            let part = Part {
                what: format!("column {} of {what}", column.name),
                name: &column.name,
                ty: &column.ty,
                nullable: !column.not_null,
                comment: column.comment.as_deref(),
                values: column.values.as_deref(),
                json: column.json.as_deref(),
                id: self.ids.view_column(name, at, column, &self.types),
            };
            fields.extend(self.field(&part, &mut distinct));
        }
        let row_doc = doc(comment, &format!("A row of the {what}."));
        items.push(Item::Relation(Relation {
            sql: name.to_string(),
            columns: select_list(&fields),
            row: row(rust_name, row_doc, fields),
            key: Vec::new(),
            writes: None,
        }));
    }

    /// A composite type.
    pub(super) fn composite(&mut self, composite: &model::Composite, items: &mut Vec<Item>) {
        let name = type_name(composite.rust_name.as_deref(), &composite.name);
        let what = format!("composite type {}", composite.name);
        self.names.claim(&name, what.clone());
        let mut distinct = Distinct::default();
        let mut fields = Vec::new();
        for field in &composite.fields {
            self.place(field.values.as_deref(), field.json.as_deref(), items);
            let part = Part {
                what: format!("field {} of {what}", field.name),
                name: &field.name,
                ty: &field.ty,
                nullable: field.nullable,
                comment: field.comment.as_deref(),
                values: field.values.as_deref(),
                json: field.json.as_deref(),
                id: None,
            };
            fields.extend(self.field(&part, &mut distinct));
        }
        let doc = doc(composite.comment.as_deref(), &format!("The {what}."));
        items.push(Item::Composite(Composite {
            record: row(name, doc, fields),
            sql: self.types.is_native(composite).then(|| composite.name.to_string()),
        }));
    }
}

fn column_part<'a>(column: &'a Column, table: &str, id: Option<RustType>) -> Part<'a> {
    Part {
        what: format!("column {} of {table}", column.name),
        name: &column.name,
        ty: &column.ty,
        nullable: !column.not_null,
        comment: column.comment.as_deref(),
        values: column.values.as_deref(),
        json: column.json.as_deref(),
        id,
    }
}

/// A column as an INSERT says it. Where leaving it out gives something else than null, null is a value to be given.
fn insertable(field: &Field, column: &Column) -> Field {
    let filled = column.default.is_some() || column.identity.is_some() || column.filled_by.is_some();
    let ty = || field.ty.clone();
    let (ty, presence): (RustType, Presence) = match (filled, column.not_null) {
        (true, _) => (ty().inside("Option"), Presence::Given),
        (false, false) => (ty(), Presence::Optional),
        (false, true) => (ty(), Presence::Required),
    };
    Field { ty, presence, ..field.clone() }
}

/// The comment, or a sentence in its place: every public item has its documentation.
pub(super) fn doc(comment: Option<&str>, otherwise: &str) -> String {
    comment.unwrap_or(otherwise).to_owned()
}
