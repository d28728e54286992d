//! How a column stands in the statements that make its table.

use super::identity::numbering;
use super::{Context, layout};
use crate::model::{Builtin, Column, ObjectId, Parameters, QualifiedName, Table, Type};

/// The lines of CREATE TABLE, one a column; names and types stand below one another.
pub(in crate::kind) fn lines(table: &Table, context: &Context<'_>) -> Vec<String> {
    let width = |texts: &[String]| texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    let folded = |column: &&Column| context.folds(&ObjectId::Column(table.name.clone(), column.name.clone()));
    let columns: Vec<_> = table.columns.iter().filter(folded).filter(|column| !column.inherited).collect();
    let names: Vec<_> = columns.iter().map(|column| column.name.to_string()).collect();
    let types: Vec<_> = columns.iter().map(|column| layout::short(&column.ty)).collect();
    let (name_width, type_width) = (width(&names), width(&types));
    let lines = columns.iter().zip(names.iter().zip(&types)).map(|(column, (name, ty))| {
        // What a parent has generated is generated in the child (PostgreSQL manual, 5.4 Generated Columns), which can say
        // nothing else before PostgreSQL 17.
        let mut parents = table.parents().filter_map(|parent| context.schema.tables.get(parent));
        let of_parent = parents.find_map(|parent| parent.column(&column.name));
        let same = of_parent.is_some_and(|of| of.generated == column.generated);
        let plain = Column { generated: None, ..(*column).clone() };
        let options = options(table, if same { &plain } else { column }, context).join(" ");
        let line = format!("{name:name_width$} {ty:type_width$} {options}");
        line.trim_end().to_owned()
    });
    lines.collect()
}

/// What follows the type of a column.
pub(super) fn options(table: &Table, column: &Column, context: &Context<'_>) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(column.compression.iter().map(|method| format!("compression {method}")));
    parts.extend(column.collation.iter().map(|collation| format!("collate {collation}")));
    parts.extend(column.not_null.then(|| "not null".to_owned()));
    if context.folds(&ObjectId::Default(table.name.clone(), column.name.clone())) {
        parts.extend(column.default.iter().map(|default| format!("default {default}")));
    }
    if let Some(generated) = &column.generated {
        let kept = if generated.stored { "stored" } else { "virtual" };
        parts.push(format!("generated always as ({}) {kept}", generated.expression));
    }
    parts.extend(column.identity.iter().map(numbering));
    parts
}

/// What ALTER TABLE alone can say: PostgreSQL 15 has no STORAGE clause in CREATE TABLE.
pub(in crate::kind) fn settings(table: &Table, column: &Column) -> Vec<String> {
    let alter = format!("alter table {} alter column {}", table.name, column.name);
    let storage = column.storage.iter().map(|storage| format!("{alter} set storage {storage}"));
    let statistics = column.statistics.iter().map(|target| format!("{alter} set statistics {target}"));
    let mut statements: Vec<_> = storage.chain(statistics).collect();
    statements.extend(layout::storage_changes(&alter, &Parameters::new(), &column.options));
    statements
}

/// What inherited columns have otherwise than those of the parents.
pub(in crate::kind) fn overrides(table: &Table, context: &Context<'_>) -> Vec<String> {
    let inherited = table.columns.iter().filter(|column| column.inherited);
    inherited.flat_map(|column| overrides_of(table, column, context)).collect()
}

/// What an inherited column has otherwise than that of the parent.
pub(super) fn overrides_of(table: &Table, column: &Column, context: &Context<'_>) -> Vec<String> {
    let mut statements = Vec::new();
    let mut parents = table.parents().filter_map(|parent| context.schema.tables.get(parent));
    let found = parents.find_map(|table| Some((table, table.column(&column.name)?)));
    let Some((above, parent)) = found else { return statements };
    let alter = format!("alter table {} alter column {}", table.name, column.name);
    if column.not_null && !parent.not_null {
        statements.push(format!("{alter} set not null"));
    }
    let differs = column.default != parent.default;
    let said_alone = || gets_default_alone(&above.name, parent, context);
    if column.generated.is_none() && (differs || parent.default.is_some() && said_alone()) {
        let default = column.default.as_ref();
        let default = default.map_or_else(|| "drop default".to_owned(), |sql| format!("set default {sql}"));
        statements.push(format!("{alter} {default}"));
    }
    if column.storage != parent.storage {
        let storage = column.storage.as_deref().unwrap_or_else(|| default_storage(&column.ty));
        statements.push(format!("{alter} set storage {storage}"));
    }
    if column.compression != parent.compression {
        let compression = column.compression.as_deref().unwrap_or("default");
        statements.push(format!("{alter} set compression {compression}"));
    }
    // These are not passed on.
    statements.extend(column.statistics.iter().map(|target| format!("{alter} set statistics {target}")));
    statements.extend(layout::storage_changes(&alter, &Parameters::new(), &column.options));
    statements
}

/// Is the default of a column set by a statement of its own, which says nothing of the children?
fn gets_default_alone(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let before = context.other.tables.get(table).and_then(|table| table.column(&column.name));
    before.is_none_or(|before| before.default != column.default)
        && !context.folds(&ObjectId::Default(table.clone(), column.name.clone()))
}

/// How PostgreSQL stores a type unless told otherwise (`pg_type.typstorage`).
pub(super) fn default_storage(ty: &Type) -> &'static str {
    if ty.array {
        return "extended";
    }
    match ty.as_builtin() {
        Some(Builtin::Numeric | Builtin::Inet | Builtin::Cidr) => "main",
        Some(
            Builtin::Text
            | Builtin::Varchar
            | Builtin::Bpchar
            | Builtin::Bytea
            | Builtin::Json
            | Builtin::Jsonb
            | Builtin::Xml
            | Builtin::Bit
            | Builtin::Varbit
            | Builtin::Tsvector,
        ) => "extended",
        _ => "plain",
    }
}
