//! Columns of tables (PostgreSQL manual, CREATE TABLE; ALTER TABLE, ADD COLUMN and ALTER COLUMN).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Alteration, Change, Context, Danger, Disturbance, Hazard, Kind, Refer, comment, default, layout,
    privileges, references, sequence,
};
use crate::declare::names::object_name;
use crate::model::{
    BaseType, Builtin, Column, Identity, Name, ObjectId, QualifiedName, Schema, SequenceOptions, Table, Type,
    sql,
};

/// A column and the table that it is part of.
#[derive(Clone, Copy, Debug)]
pub struct TableColumn<'a> {
    /// The table.
    pub table: &'a Table,
    /// The column.
    pub column: &'a Column,
    /// Its place in the table, from 0.
    pub index: usize,
}

/// Of the table's other columns nothing is said.
impl PartialEq for TableColumn<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.table.name == other.table.name && self.column == other.column
    }
}

/// The columns of all tables.
pub(super) fn columns(schema: &Schema) -> impl Iterator<Item = TableColumn<'_>> {
    schema.tables.values().flat_map(|table| {
        let numbered = table.columns.iter().enumerate();
        numbered.map(move |(index, column)| TableColumn { table, column, index })
    })
}

impl Refer for TableColumn<'_> {
    type Kind = Self;

    fn kind(&self) -> &Self {
        self
    }
}

impl Kind for TableColumn<'_> {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.name.clone(), self.column.name.clone())
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(ObjectId::Table(self.table.name.clone()))
    }

    fn place(&self) -> (u8, usize) {
        (0, self.index)
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::in_type(schema, &self.column.ty);
        if let Some(generated) = &self.column.generated {
            needed.extend(references::in_row(schema, &self.table.name, &generated.expression));
        }
        needed
    }

    fn is_clause(&self) -> bool {
        true
    }

    fn holds_data(&self) -> bool {
        self.column.generated.is_none()
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        let Self { table, column, .. } = self;
        // It comes with that of the parent.
        if column.inherited {
            return Vec::new();
        }
        let mut parts = vec![column.name.to_string(), layout::short(&column.ty)];
        // The rows that are there have no value until the transaction is over.
        let nullable = Column { not_null: false, ..(*column).clone() };
        let waits = self.backfill(context).is_some();
        parts.extend(options(table, if waits { &nullable } else { column }, context));
        let mut statements = vec![format!("alter table {} add column {}", table.name, parts.join(" "))];
        statements.extend(settings(table, column));
        if column.identity.is_some() {
            statements.extend(privileges::revoke_sequence(context.schema, &table.name, &column.name));
        }
        statements
    }

    fn finish(&self, context: &Context<'_>) -> Vec<String> {
        let update = self.backfill(context);
        update.into_iter().flat_map(|update| [vec![update], self.require()].concat()).collect()
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        if self.falls_with_parent(context) {
            return Vec::new();
        }
        vec![format!("alter table {} drop column {}", self.table.name, self.column.name)]
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Column {
            name: _,
            ty: _,
            not_null: _,
            default: _,
            generated,
            identity: _,
            collation: _,
            storage,
            compression,
            statistics,
            options: attributes,
            inherited,
            comment: _,
            values: _,
            json: _,
            filled_by: _,
        } = self.column;
        let before = previous.column;
        // What happens to the parent's happens to it.
        if *inherited && before.inherited {
            return Change::Alter(Alteration::default());
        }
        let alter = format!("alter table {} alter column {}", self.table.name, self.column.name);
        let mut alteration = Alteration::default();
        match (&before.generated, generated) {
            (Some(_), None) => alteration.push(format!("{alter} drop expression")),
            (before, after) if before != after => return Change::Replace,
            _ => {}
        }
        self.retype(previous, context, &alter, &mut alteration);
        self.renumber(previous, context, &alter, &mut alteration);
        self.demand(previous, context, &alter, &mut alteration);
        if storage != &before.storage {
            let storage = storage.as_deref().unwrap_or_else(|| default_storage(&self.column.ty));
            alteration.push(format!("{alter} set storage {storage}"));
        }
        if compression != &before.compression {
            alteration
                .push(format!("{alter} set compression {}", compression.as_deref().unwrap_or("default")));
        }
        if statistics != &before.statistics {
            alteration.push(format!("{alter} set statistics {}", statistics.unwrap_or(-1)));
        }
        alteration.statements.extend(layout::storage_changes(&alter, &before.options, attributes));
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.column.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        let (table, column) = (&self.table.name, self.column);
        if !context.in_use(&ObjectId::Table(table.clone())) {
            return Vec::new();
        }
        let volatile = column.default.as_ref().is_some_and(|sql| default::is_volatile(context.schema, sql));
        let stored = column.generated.as_ref().is_some_and(|generated| generated.stored);
        let mut hazards = Vec::new();
        if volatile || stored || column.identity.is_some() {
            let why = format!("{table} is written anew to give each row its {}", column.name);
            hazards.push(Danger::RewritesTable.because(why));
        }
        let filled = column.default.is_some() || column.generated.is_some() || column.identity.is_some();
        if column.not_null && !filled && self.backfill(context).is_none() {
            let why = format!("fails where {table} has rows: they have no {}", column.name);
            hazards.push(Danger::MayFail.because(why));
        }
        hazards
    }

    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        let lost =
            || Danger::LosesData.because(format!("every value of {}.{}", self.table.name, self.column.name));
        self.column.generated.is_none().then(lost).into_iter().collect()
    }
}

impl TableColumn<'_> {
    /// Does the table have a parent afterwards that loses the same column? It is attached by then, and loses it too.
    fn falls_with_parent(&self, context: &Context<'_>) -> bool {
        let has = |schema: &Schema, table: &QualifiedName| {
            schema.tables.get(table).is_some_and(|table| table.column(&self.column.name).is_some())
        };
        let next = context.other.tables.get(&self.table.name);
        let mut parents = next.into_iter().flat_map(Table::parents);
        parents.any(|parent| has(context.schema, parent) && !has(context.other, parent))
    }

    /// Gives a value to the rows that are there and have none.
    fn backfill(&self, context: &Context<'_>) -> Option<String> {
        let expression = context.schema.backfills.get(&self.id())?;
        let (table, name) = (&self.table.name, &self.column.name);
        let fits = self.column.not_null && self.in_use(context);
        fits.then(|| format!("update {table} set {name} = {expression} where {name} is null"))
    }

    /// NOT NULL by way of a check, so that nobody waits while the rows are read (PostgreSQL manual, ALTER TABLE, SET NOT
    /// NULL). Since version 18 what is left has a name of its own, `…_not_null`, so the check has another.
    fn require(&self) -> Vec<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let check = object_name(table.name.as_str(), name.as_str(), "is_not_null");
        vec![
            format!("alter table {table} add constraint {check} check ({name} is not null) not valid"),
            format!("alter table {table} validate constraint {check}"),
            format!("alter table {table} alter column {name} set not null"),
            format!("alter table {table} drop constraint {check}"),
        ]
    }

    fn in_use(&self, context: &Context<'_>) -> bool {
        context.in_use(&ObjectId::Table(self.table.name.clone()))
    }

    /// Type and collation.
    fn retype(&self, previous: &Self, context: &Context<'_>, alter: &str, alteration: &mut Alteration) {
        let (before, after) = (previous.column, self.column);
        if before.ty == after.ty && before.collation == after.collation {
            return;
        }
        let related = related(&before.ty, &after.ty);
        let mut parts = vec![format!("{alter} type {}", layout::short(&after.ty))];
        parts.extend(after.collation.iter().map(|collation| format!("collate {collation}")));
        parts.extend((!related).then(|| format!("using {}", conversion(&after.name, &before.ty, &after.ty))));
        alteration.push(parts.join(" "));
        alteration.disturbs.push(Disturbance { object: self.id(), all: !related });
        if !self.in_use(context) {
            return;
        }
        let (table, name) = (&self.table.name, &after.name);
        let types = format!("from {} to {}", layout::short(&before.ty), layout::short(&after.ty));
        match fit(&before.ty, &after.ty) {
            // Indexes are built anew where values compare otherwise.
            Fit::Same if before.collation != after.collation => alteration.warn(
                Danger::BlocksReads,
                format!("reads and writes of {table} wait while its indexes of {name} are sorted anew"),
            ),
            Fit::Same => {}
            Fit::Wider => {
                alteration
                    .warn(Danger::RewritesTable, format!("{table} is written anew to take {name} {types}"));
            }
            Fit::Narrower => {
                alteration
                    .warn(Danger::RewritesTable, format!("{table} is written anew to take {name} {types}"));
                alteration.warn(
                    Danger::MayFail,
                    format!("fails where a value of {table}.{name} does not go {types}"),
                );
            }
            Fit::Rounds => {
                alteration
                    .warn(Danger::RewritesTable, format!("{table} is written anew to take {name} {types}"));
                alteration.warn(Danger::LosesData, format!("what the values of {table}.{name} lose {types}"));
            }
        }
    }

    /// Identity (PostgreSQL manual, ALTER TABLE, SET GENERATED and ADD GENERATED).
    fn renumber(&self, previous: &Self, context: &Context<'_>, alter: &str, alteration: &mut Alteration) {
        let Self { table, column, .. } = self;
        match (&previous.column.identity, &column.identity) {
            (None, None) => {}
            (Some(_), None) => alteration.push(format!("{alter} drop identity")),
            (None, Some(identity)) => {
                if !previous.column.not_null {
                    alteration.push(format!("{alter} set not null"));
                }
                alteration.push(format!("{alter} add {}", numbering(identity)));
                alteration.statements.extend(privileges::revoke_sequence(
                    context.schema,
                    &table.name,
                    &column.name,
                ));
                if self.in_use(context) {
                    alteration.push(format!(
                        "select setval(pg_get_serial_sequence({}, {}), max({name})) from {} having max({name}) is not null",
                        sql::literal(&table.name.to_string()),
                        sql::literal(column.name.as_str()),
                        table.name,
                        name = column.name,
                    ));
                }
            }
            (Some(before), Some(after)) => {
                let chosen = || {
                    let name = object_name(table.name.name.as_str(), column.name.as_str(), "seq");
                    QualifiedName::new(table.name.schema.clone(), name)
                };
                let name = |identity: &Identity| identity.sequence.clone().unwrap_or_else(chosen);
                let (old, new) = (name(before), name(after));
                if old.name != new.name {
                    alteration.push(format!("alter sequence {old} rename to {}", new.name));
                }
                if old.schema != new.schema {
                    alteration.push(format!(
                        "alter sequence {}.{} set schema {}",
                        old.schema, new.name, new.schema
                    ));
                }
                let mut changes = Vec::new();
                if before.always != after.always {
                    changes.push(format!("set {}", when(after)));
                }
                let options = sequence::changed_options(&before.options, &after.options);
                changes.extend(options.into_iter().map(|option| format!("set {option}")));
                if !changes.is_empty() {
                    alteration.push(format!("{alter} {}", changes.join(" ")));
                }
            }
        }
    }

    /// NOT NULL.
    fn demand(&self, previous: &Self, context: &Context<'_>, alter: &str, alteration: &mut Alteration) {
        let (table, name) = (&self.table.name, &self.column.name);
        match (previous.column.not_null, self.column.not_null) {
            (true, false) => alteration.push(format!("{alter} drop not null")),
            (false, true) if previous.column.identity.is_none() && self.column.identity.is_some() => {}
            (false, true) if !self.in_use(context) => alteration.push(format!("{alter} set not null")),
            (false, true) => {
                let mut steps = self.require();
                if let Some(update) = self.backfill(context) {
                    // New rows may lack a value until the rows that are there have theirs.
                    alteration.finish.push(update);
                } else {
                    alteration.push(steps.remove(0));
                    alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null"));
                }
                alteration.finish.extend(steps);
            }
            _ => {}
        }
    }
}

/// The lines of CREATE TABLE, one a column; names and types stand below one another.
pub(super) fn lines(table: &Table, context: &Context<'_>) -> Vec<String> {
    let width = |texts: &[String]| texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    let folded = |column: &&Column| context.folds(&ObjectId::Column(table.name.clone(), column.name.clone()));
    let columns: Vec<_> = table.columns.iter().filter(folded).filter(|column| !column.inherited).collect();
    let names: Vec<_> = columns.iter().map(|column| column.name.to_string()).collect();
    let types: Vec<_> = columns.iter().map(|column| layout::short(&column.ty)).collect();
    let (name_width, type_width) = (width(&names), width(&types));
    let lines = columns.iter().zip(names.iter().zip(&types)).map(|(column, (name, ty))| {
        let options = options(table, column, context).join(" ");
        let line = format!("{name:name_width$} {ty:type_width$} {options}");
        line.trim_end().to_owned()
    });
    lines.collect()
}

/// What follows the type of a column.
fn options(table: &Table, column: &Column, context: &Context<'_>) -> Vec<String> {
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
pub(super) fn settings(table: &Table, column: &Column) -> Vec<String> {
    let alter = format!("alter table {} alter column {}", table.name, column.name);
    let storage = column.storage.iter().map(|storage| format!("{alter} set storage {storage}"));
    let statistics = column.statistics.iter().map(|target| format!("{alter} set statistics {target}"));
    let mut statements: Vec<_> = storage.chain(statistics).collect();
    statements.extend(layout::storage_changes(&alter, &BTreeMap::new(), &column.options));
    statements
}

/// What an inherited column has otherwise than that of the parent.
pub(super) fn overrides(table: &Table, context: &Context<'_>) -> Vec<String> {
    let mut statements = Vec::new();
    for column in table.columns.iter().filter(|column| column.inherited) {
        let mut parents = table.parents().filter_map(|parent| context.schema.tables.get(parent));
        let Some(parent) = parents.find_map(|parent| parent.column(&column.name)) else { continue };
        let alter = format!("alter table {} alter column {}", table.name, column.name);
        if column.not_null && !parent.not_null {
            statements.push(format!("{alter} set not null"));
        }
        if column.default != parent.default && column.generated.is_none() {
            let default = column.default.as_ref();
            let default =
                default.map_or_else(|| "drop default".to_owned(), |sql| format!("set default {sql}"));
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
        statements.extend(layout::storage_changes(&alter, &BTreeMap::new(), &column.options));
    }
    statements
}

fn when(identity: &Identity) -> &'static str {
    if identity.always { "generated always" } else { "generated by default" }
}

/// `GENERATED … AS IDENTITY (options)`.
fn numbering(identity: &Identity) -> String {
    let options: &SequenceOptions = &identity.options;
    let name = identity.sequence.iter().map(|name| format!("sequence name {name}"));
    let options = name.chain(sequence::options(options)).collect::<Vec<_>>().join(" ");
    let options = if options.is_empty() { options } else { format!(" ({options})") };
    format!("{} as identity{options}", when(identity))
}

/// The value of a column as another type. Where there may be no cast, by way of its text (PostgreSQL manual, CREATE CAST).
/// A value and a list of values become one another element by element: null stays null.
fn conversion(name: &Name, from: &Type, to: &Type) -> String {
    match (from.array, to.array) {
        (false, true) => {
            return format!("case when {name} is not null then array[{name}]::{} end", layout::short(to));
        }
        (true, false) => return format!("{name}[1]::{}", layout::short(to)),
        _ => {}
    }
    let named = |ty: &Type| matches!(ty.base, BaseType::User(_));
    let target = layout::short(to);
    let text = if from.array { "text[]" } else { "text" };
    let cast = from.array == to.array
        && match (from.as_builtin(), to.as_builtin()) {
            (Some(from), Some(to)) => has_cast(from, to),
            _ => !named(from) && !named(to),
        };
    if cast || target == text { format!("{name}::{target}") } else { format!("{name}::{text}::{target}") }
}

/// Is there a cast, or does either read and write text anyway (`pg_cast`; PostgreSQL manual, CREATE CAST)?
fn has_cast(from: Builtin, to: Builtin) -> bool {
    #[derive(PartialEq)]
    enum Sort {
        Text,
        Number,
        Time,
        Json,
        Network,
        Only(Builtin),
    }
    let sort = |ty| match ty {
        Builtin::Text | Builtin::Varchar | Builtin::Bpchar => Sort::Text,
        Builtin::Int2
        | Builtin::Int4
        | Builtin::Int8
        | Builtin::Numeric
        | Builtin::Float4
        | Builtin::Float8 => Sort::Number,
        Builtin::Date | Builtin::Timestamp | Builtin::Timestamptz => Sort::Time,
        Builtin::Json | Builtin::Jsonb => Sort::Json,
        Builtin::Inet | Builtin::Cidr => Sort::Network,
        other => Sort::Only(other),
    };
    let truth = matches!((from, to), (Builtin::Bool, Builtin::Int4) | (Builtin::Int4, Builtin::Bool));
    let (from, to) = (sort(from), sort(to));
    truth || from == to || from == Sort::Text || to == Sort::Text
}

/// Are both of one family, within which values, expressions and indexes keep their meaning?
fn related(from: &Type, to: &Type) -> bool {
    let family = |ty: &Type| ty.as_builtin().map(family);
    from.array == to.array && (from.base == to.base || (family(from).is_some() && family(from) == family(to)))
}

#[derive(PartialEq, Eq)]
enum Family {
    Text,
    Integer,
    Only(Builtin),
}

fn family(ty: Builtin) -> Family {
    match ty {
        Builtin::Text | Builtin::Varchar => Family::Text,
        Builtin::Int2 | Builtin::Int4 | Builtin::Int8 => Family::Integer,
        other => Family::Only(other),
    }
}

/// How the values of one type go into another.
enum Fit {
    /// As they are stored.
    Same,
    /// All of them, written anew.
    Wider,
    /// Not all of them.
    Narrower,
    /// Rounded or cut.
    Rounds,
}

fn fit(from: &Type, to: &Type) -> Fit {
    let number = |ty: &Type, at: usize| ty.modifiers.get(at).and_then(|text| text.parse::<u32>().ok());
    let shorter = match (number(from, 0), number(to, 0)) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(from), Some(to)) => to < from,
    };
    match (from.as_builtin(), to.as_builtin()) {
        _ if from.array && !to.array => Fit::Rounds,
        _ if from.array != to.array => {
            if from.base == to.base {
                Fit::Wider
            } else {
                Fit::Narrower
            }
        }
        (Some(Builtin::Text | Builtin::Varchar), Some(Builtin::Text)) => Fit::Same,
        (Some(Builtin::Text | Builtin::Varchar), Some(Builtin::Varchar)) => {
            if shorter {
                Fit::Narrower
            } else {
                Fit::Same
            }
        }
        (Some(Builtin::Numeric), Some(Builtin::Numeric)) => {
            let scale = |ty: &Type| number(ty, 1).unwrap_or(0);
            if to.modifiers.is_empty() {
                Fit::Same
            } else if from.modifiers.is_empty() || scale(to) < scale(from) {
                Fit::Rounds
            } else if shorter {
                Fit::Narrower
            } else if scale(to) == scale(from) {
                Fit::Same
            } else {
                Fit::Wider
            }
        }
        (Some(from), Some(to)) if from == to => Fit::Wider,
        (Some(from), Some(to)) if rank(from).is_some_and(|from| rank(to).is_some_and(|to| from < to)) => {
            Fit::Wider
        }
        (
            Some(Builtin::Numeric | Builtin::Float4 | Builtin::Float8),
            Some(Builtin::Int2 | Builtin::Int4 | Builtin::Int8),
        ) => Fit::Rounds,
        (_, Some(Builtin::Text)) => Fit::Wider,
        _ => Fit::Narrower,
    }
}

fn rank(ty: Builtin) -> Option<u8> {
    match ty {
        Builtin::Int2 => Some(0),
        Builtin::Int4 => Some(1),
        Builtin::Int8 => Some(2),
        Builtin::Numeric => Some(3),
        _ => None,
    }
}

/// How PostgreSQL stores a type unless told otherwise (`pg_type.typstorage`).
fn default_storage(ty: &Type) -> &'static str {
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
