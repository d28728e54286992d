//! Defaults of columns (PostgreSQL manual, 5.2 Default Values).

use super::{
    Alteration, Change, Context, Kind, Refer, TableColumn, Text, parents, published, references, sequence,
};
use crate::model::{
    Builtin, Name, ObjectId, QualifiedName, Schema, SequenceOptions, Sql, Type, Volatility, sql,
};

/// The default of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ColumnDefault<'a> {
    /// The table.
    pub table: &'a QualifiedName,
    /// The column.
    pub column: &'a Name,
    /// The column's type.
    pub ty: &'a Type,
    /// The expression.
    pub default: &'a Sql,
    /// The column's place in the table, from 0.
    pub index: usize,
}

/// The defaults of all columns.
pub(super) fn defaults(schema: &Schema) -> impl Iterator<Item = ColumnDefault<'_>> {
    super::column::columns(schema).filter_map(TableColumn::default)
}

impl<'a> TableColumn<'a> {
    /// Its default.
    pub(super) fn default(self) -> Option<ColumnDefault<'a>> {
        let default = self.column.default.as_ref()?;
        let (table, column, ty) = (&self.table.name, &self.column.name, &self.column.ty);
        Some(ColumnDefault { table, column, ty, default, index: self.index })
    }
}

impl Refer for ColumnDefault<'_> {
    type Kind = Self;

    fn kind(&self) -> &Self {
        self
    }
}

impl Kind for ColumnDefault<'_> {
    fn id(&self) -> ObjectId {
        ObjectId::Default(self.table.clone(), self.column.clone())
    }

    fn parent(&self, _schema: &Schema) -> Option<ObjectId> {
        Some(ObjectId::Column(self.table.clone(), self.column.clone()))
    }

    fn place(&self) -> (u8, usize) {
        (0, self.index)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::expression(self.default)]
    }

    fn is_clause(&self) -> bool {
        true
    }

    fn follows_its_columns(&self) -> bool {
        true
    }

    fn create(&self, context: &Context<'_>) -> Vec<String> {
        if parents::comes_with_parent(self.table, self.column, context) {
            return Vec::new();
        }
        let rows = self.fill(context);
        self.count_on(context).chain([self.set(context)]).chain(rows).collect()
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        let only = parents::only(self.table, context);
        vec![format!("alter table {only}{} alter column {} drop default", self.table, self.column)]
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let mut alteration = Alteration::default();
        // A literal has the type of its column: another sort of text would be cast to that forever.
        let retyped = self.ty.base != previous.ty.base && self.ty.is_text() && previous.ty.is_text();
        if retyped || self.default != previous.default {
            alteration.statements.extend(self.count_on(context));
            alteration.push(self.set(context));
        }
        Change::Alter(alteration)
    }
}

impl ColumnDefault<'_> {
    /// A sequence that is new counts on from the values that are there.
    fn count_on(&self, context: &Context<'_>) -> impl Iterator<Item = String> {
        let before = context.other.tables.get(self.table).and_then(|table| table.column(self.column));
        let counts = before.filter(|_| context.in_use(&ObjectId::Table(self.table.clone())));
        let counts = counts.is_some_and(|column| is_whole_number(&column.ty));
        let sequences =
            counts.then(|| references::in_texts(context.schema, [Text::expression(self.default)]));
        let new = sequences.into_iter().flatten().filter_map(|id| match id {
            ObjectId::Sequence(name) if !context.other.sequences.contains_key(&name) => {
                context.schema.sequences.get(&name)
            }
            _ => None,
        });
        new.map(|of| {
            let name = sql::literal(&of.name.to_string());
            continued(&name, (&of.options, &of.ty), self.table, (self.column, self.ty))
        })
    }

    /// Of a new column that takes no null: the rows that are there get their value, since it did not come with the default.
    fn fill(&self, context: &Context<'_>) -> Vec<String> {
        let (table, name) = (self.table, self.column);
        let column = context.schema.tables.get(table).and_then(|table| table.column(name));
        let before = context.other.tables.get(table);
        let is_new = before.is_some_and(|before| before.column(name).is_none());
        let in_use = context.in_use(&ObjectId::Table(table.clone()));
        let backfilled =
            context.schema.backfills.contains_key(&ObjectId::Column(table.clone(), name.clone()));
        let lacks = is_new && in_use && !backfilled;
        let lacks = lacks && column.is_some_and(|column| column.not_null && !column.inherited);
        if !lacks {
            return Vec::new();
        }
        let update = format!("update {table} set {name} = default where {name} is null");
        let require = format!("alter table {table} alter column {name} set not null");
        [published::told_apart(table, vec![update], context), vec![require]].concat()
    }

    fn set(&self, context: &Context<'_>) -> String {
        let only = parents::only(self.table, context);
        format!("alter table {only}{} alter column {} set default {}", self.table, self.column, self.default)
    }
}

/// The statement that lets a sequence count on from the values of a column, as far as it reaches. One of the column's own type
/// reaches all of them.
pub(super) fn continued(
    sequence: &str,
    (options, ty): (&SequenceOptions, &Type),
    table: &QualifiedName,
    (column, column_ty): (&Name, &Type),
) -> String {
    let own = Type::builtin(Builtin::Int8);
    let (last, reached) = sequence::reached(options, if ty == column_ty { &own } else { ty });
    format!("select setval({sequence}, {last}({column})) from {table} having {last}({column}) {reached}")
}

fn is_whole_number(ty: &Type) -> bool {
    matches!(ty.as_builtin(), Some(Builtin::Int2 | Builtin::Int4 | Builtin::Int8)) && !ty.array
}

/// May the expression be null: does it call a function that is not PostgreSQL's own, or read a setting?
pub(super) fn may_be_null(schema: &Schema, sql: &Sql) -> bool {
    let is_own = |object: &ObjectId| matches!(object, ObjectId::Function(_));
    references::in_texts(schema, [Text::expression(sql)]).iter().any(is_own)
        || sql.as_str().to_lowercase().contains("current_setting")
}

/// Does the expression give each row another value (PostgreSQL manual, 38.7 Function Volatility Categories)? A new column
/// with such a default is written into every row.
pub(super) fn is_volatile(schema: &Schema, sql: &Sql) -> bool {
    let text = sql.as_str().to_lowercase();
    let builtin =
        ["gen_random_uuid", "uuid_generate_", "uuidv", "random", "nextval", "clock_timestamp", "timeofday"];
    builtin.iter().any(|name| text.contains(name))
        || references::in_texts(schema, [Text::expression(sql)]).iter().any(|object| match object {
            ObjectId::Function(id) => {
                schema.functions.get(id).is_some_and(|of| of.volatility == Volatility::Volatile)
            }
            _ => false,
        })
}
