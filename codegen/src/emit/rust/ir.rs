//! The emitted crate as plain data: every decision is made here, so that [`super::tokens`] only spells it out.

mod questions;

/// A crate that the emitted one reaches a database through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Driver {
    Sqlx,
    TokioPostgres,
}

/// The crate.
#[derive(Debug)]
pub(super) struct Crate {
    /// The schema's title.
    pub title: String,
    /// What a person types before `gen`.
    pub command: String,
    /// Its files, in order.
    pub files: Vec<File>,
    /// Functions that callers may execute and that no Rust signature can say: name and reason.
    pub left_out: Vec<(String, &'static str)>,
}

/// One file: a module of the schema.
#[derive(Debug)]
pub(super) struct File {
    /// The Rust module's name, which is the file's too.
    pub name: String,
    /// What the module is for.
    pub doc: String,
    /// What is in it, in order.
    pub items: Vec<Item>,
}

/// One thing of the schema.
#[derive(Debug)]
pub(super) enum Item {
    Id(Id),
    Enum(Enum),
    Document(Record),
    Composite(Composite),
    Relation(Relation),
    Function(Function),
}

/// What identifies the rows of a table.
#[derive(Debug)]
pub(super) struct Id {
    pub name: String,
    pub doc: String,
    /// The type of the key that it wraps.
    pub inner: RustType,
}

/// A closed set of values.
#[derive(Debug)]
pub(super) struct Enum {
    pub name: String,
    pub doc: String,
    pub storage: Storage,
    pub variants: Vec<Variant>,
}

/// How a closed set of values is stored.
#[derive(Debug)]
pub(super) enum Storage {
    /// As text.
    Text,
    /// As a native enum type of this name.
    Native(String),
    /// As a number of this Rust type.
    Number(&'static str),
}

/// One value of a closed set.
#[derive(Debug)]
pub(super) struct Variant {
    pub ident: String,
    pub doc: String,
    pub value: Literal,
}

/// A stored value.
#[derive(Debug)]
pub(super) enum Literal {
    Text(String),
    Number(i64),
}

/// A struct.
#[derive(Debug)]
pub(super) struct Record {
    pub name: String,
    pub doc: String,
    pub fields: Vec<Field>,
    pub start: Start,
}

/// How a person begins a value of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// With all its fields: it comes from the database.
    Whole,
    /// With those that cannot be left out.
    Required,
    /// With nothing.
    Default,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// The Rust identifier, raw where it must be.
    pub ident: String,
    /// What the database or the JSON document calls it, unquoted.
    pub name: String,
    pub doc: String,
    pub ty: RustType,
    pub presence: Presence,
    /// The cast behind the column when it is read, such as `::text`; empty for none.
    pub read: String,
    /// What it is called in a statement that writes it: a column, quoted, or an argument's label such as `p_day => `.
    pub target: String,
    /// The cast behind a value that is written.
    pub write: String,
    /// What tokio-postgres tells the server that a value is: a constant of its `Type`.
    pub parameter: String,
}

/// What leaving out a field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    /// It cannot be left out.
    Required,
    /// `None` leaves it out, and a JSON null means the same.
    Optional,
    /// `None` leaves it out; a JSON null is a value, which the type behind the `Option` takes or refuses.
    Given,
    /// It holds the keys that no other field names.
    Flattened,
}

/// A table, view or materialized view.
#[derive(Debug)]
pub(super) struct Relation {
    /// The qualified name, as SQL.
    pub sql: String,
    /// The select list that reads a row.
    pub columns: String,
    pub row: Record,
    /// The primary key, if it has one.
    pub key: Vec<Field>,
    /// What an INSERT may say, and what an UPDATE may; views have neither.
    pub writes: Option<Writes>,
}

/// What may be written to a table.
#[derive(Debug)]
pub(super) struct Writes {
    pub new: Record,
    pub patch: Record,
}

/// A composite type.
#[derive(Debug)]
pub(super) struct Composite {
    pub record: Record,
    /// The qualified name, as SQL, if values of it travel as they are; none where a field of it travels as text.
    pub sql: Option<String>,
}

/// A call of a function or procedure.
#[derive(Debug)]
pub(super) struct Function {
    pub ident: String,
    /// Its name among the functions of tokio-postgres.
    pub ident_on: String,
    pub doc: String,
    /// Its arguments, if it has any.
    pub arguments: Option<Record>,
    /// Arguments that are the same in every call.
    pub constants: Vec<String>,
    /// The SQL before the arguments, and behind them.
    pub sql: (String, String),
    /// The struct of its result's rows, where that is the function's own.
    pub row: Option<Record>,
    pub fetch: Fetch,
}

/// What is fetched.
#[derive(Debug)]
pub(super) enum Fetch {
    /// Nothing.
    Nothing,
    /// One value.
    Scalar(RustType),
    /// A value per row.
    Scalars(RustType),
    /// One row.
    Row(RustType),
    /// One row, or none.
    OptionalRow(RustType),
    /// Rows.
    Rows(RustType),
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RustType {
    pub head: Head,
    pub arguments: Vec<RustType>,
}

/// The type itself, without its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Of the language, or of another crate: a path that begins with the crate's name.
    External(&'static str),
    /// Of the emitted crate.
    Local(String),
    /// Of the emitted crate, made to be converted from what it wraps.
    Id(String),
}

/// A field that a value of its struct can begin without.
pub(super) struct Omissible<'a> {
    pub field: &'a Field,
    /// The type of a value that is not null.
    pub value: &'a RustType,
    /// Is null another thing than leaving it out?
    pub nullable: bool,
}
