//! What follows from the nodes.

use super::{Crate, Driver, Fetch, Field, Head, Item, Omissible, Presence, Record, RustType};

/// Dates and times.
const TIMES: [&str; 4] =
    ["chrono::NaiveDate", "chrono::NaiveDateTime", "chrono::NaiveTime", "chrono::DateTime"];

/// Types that tokio-postgres does not know, or of which it reads another value than was sent.
const FOREIGN: [&str; 3] = ["bigdecimal::BigDecimal", "chrono::NaiveTime", "ipnetwork::IpNetwork"];

impl RustType {
    /// A type of the language or of another crate.
    pub fn external(path: &'static str) -> Self {
        Self { head: Head::External(path), arguments: Vec::new() }
    }

    /// A type of the emitted crate.
    pub fn local(name: impl Into<String>) -> Self {
        Self { head: Head::Local(name.into()), arguments: Vec::new() }
    }

    /// A typed id of the emitted crate.
    pub fn id(name: impl Into<String>) -> Self {
        Self { head: Head::Id(name.into()), arguments: Vec::new() }
    }

    /// Is it text?
    pub fn is_string(&self) -> bool {
        self.head == Head::External("String")
    }

    /// Is a parameter of it whatever turns into it? Of numbers that would leave open which type a literal has.
    pub fn is_converted(&self) -> bool {
        self.is_string() || matches!(self.head, Head::Id(_))
    }

    /// Are there dates or times in it?
    pub fn is_time(&self) -> bool {
        self.heads().any(|head| matches!(head, Head::External(path) if TIMES.contains(path)))
    }

    /// Does tokio-postgres know it only inside a type of the emitted crate?
    pub fn is_foreign(&self) -> bool {
        self.heads().any(|head| matches!(head, Head::External(path) if FOREIGN.contains(path)))
    }

    /// The type inside an `Option`.
    fn some(&self) -> Option<&Self> {
        if self.head == Head::External("Option") { self.arguments.first() } else { None }
    }

    /// `Outer<Self>`.
    pub fn inside(self, outer: &'static str) -> Self {
        Self { head: Head::External(outer), arguments: vec![self] }
    }

    /// `Option<Self>`, if it is to be one.
    pub fn optional(self, optional: bool) -> Self {
        if optional { self.inside("Option") } else { self }
    }

    /// The type and those inside it, without their arguments.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        let inner: Vec<&Head> =
            self.arguments.iter().flat_map(|argument| argument.heads().collect::<Vec<_>>()).collect();
        std::iter::once(&self.head).chain(inner)
    }

    /// Those of the emitted crate.
    pub fn locals(&self) -> impl Iterator<Item = &str> {
        self.heads().filter_map(|head| match head {
            Head::Local(name) | Head::Id(name) => Some(name.as_str()),
            Head::External(_) => None,
        })
    }
}

impl Record {
    /// The fields that can be left out, but for the one that holds what no field names.
    pub fn omissible(&self) -> impl Iterator<Item = Omissible<'_>> {
        self.fields.iter().filter_map(|field| {
            let given = field.ty.some()?;
            match field.presence {
                Presence::Required | Presence::Flattened => None,
                Presence::Optional => Some(Omissible { field, value: given, nullable: false }),
                Presence::Given => {
                    let inner = given.some();
                    Some(Omissible { field, value: inner.unwrap_or(given), nullable: inner.is_some() })
                }
            }
        })
    }
}

impl Driver {
    pub const ALL: [Self; 2] = [Self::Sqlx, Self::TokioPostgres];

    /// Its name, which is the feature's too.
    pub fn feature(self) -> &'static str {
        match self {
            Self::Sqlx => "sqlx",
            Self::TokioPostgres => "tokio-postgres",
        }
    }

    /// The module of what is done through it.
    pub fn module(self) -> &'static str {
        match self {
            Self::Sqlx => "database",
            Self::TokioPostgres => "client",
        }
    }
}

impl Field {
    /// The identifier as part of a longer one.
    pub fn plain_ident(&self) -> &str {
        self.ident.strip_prefix("r#").unwrap_or(&self.ident)
    }
}

impl Item {
    /// The structs that it declares.
    pub fn records(&self) -> Vec<&Record> {
        match self {
            Self::Id(_) | Self::Enum(_) => Vec::new(),
            Self::Document(record) => vec![record],
            Self::Composite(composite) => vec![&composite.record],
            Self::Relation(relation) => {
                let writes = relation.writes.iter().flat_map(|writes| [&writes.new, &writes.patch]);
                std::iter::once(&relation.row).chain(writes).collect()
            }
            Self::Function(function) => function.arguments.iter().chain(&function.row).collect(),
        }
    }

    /// Those that are read from rows.
    pub fn rows(&self) -> Vec<&Record> {
        match self {
            Self::Composite(composite) => vec![&composite.record],
            Self::Relation(relation) => vec![&relation.row],
            Self::Function(function) => function.row.iter().collect(),
            Self::Id(_) | Self::Enum(_) | Self::Document(_) => Vec::new(),
        }
    }

    /// Is a date or time read?
    pub fn reads_time(&self) -> bool {
        let scalar = match self {
            Self::Function(function) => function.fetch.ty(),
            _ => None,
        };
        let fields = self.rows().into_iter().flat_map(|record| &record.fields);
        fields.map(|field| &field.ty).chain(scalar).any(RustType::is_time)
    }

    /// Does it run statements?
    pub fn runs_statements(&self) -> bool {
        match self {
            Self::Function(_) => true,
            Self::Relation(relation) => relation.writes.is_some(),
            Self::Id(_) | Self::Enum(_) | Self::Document(_) | Self::Composite(_) => false,
        }
    }

    /// Has it a type of its own that is sent and received as a value?
    pub fn is_value(&self) -> bool {
        match self {
            Self::Id(_) | Self::Enum(_) | Self::Document(_) => true,
            Self::Composite(composite) => composite.sql.is_some(),
            Self::Relation(_) | Self::Function(_) => false,
        }
    }

    /// The fields of those.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.records().into_iter().flat_map(|record| &record.fields)
    }

    /// The types that it uses.
    pub fn types(&self) -> impl Iterator<Item = &RustType> {
        let own = match self {
            Self::Function(function) => function.fetch.ty(),
            Self::Id(id) => Some(&id.inner),
            _ => None,
        };
        self.fields().map(|field| &field.ty).chain(own)
    }

    /// The names that it declares, structs and enums.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Id(one) => vec![&one.name],
            Self::Enum(one) => vec![&one.name],
            _ => self.records().into_iter().map(|record| record.name.as_str()).collect(),
        }
    }
}

impl Fetch {
    /// The type of what is fetched, or of each row of it.
    pub fn ty(&self) -> Option<&RustType> {
        match self {
            Self::Nothing => None,
            Self::Scalar(ty) | Self::Scalars(ty) | Self::Row(ty) | Self::OptionalRow(ty) | Self::Rows(ty) => {
                Some(ty)
            }
        }
    }
}

impl Crate {
    /// Everything in it.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.files.iter().flat_map(|file| &file.items)
    }

    /// Does it use a type of this path?
    pub fn uses(&self, path: &str) -> bool {
        let mut heads = self.items().flat_map(Item::types).flat_map(RustType::heads);
        heads.any(|head| matches!(head, Head::External(of) if *of == path))
    }
}
