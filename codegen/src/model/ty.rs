//! Data types.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::id::QualifiedName;
use super::sql;

macro_rules! builtins {
    ($($variant:ident $catalog:literal $sql:literal,)*) => {
        /// A type of `pg_catalog` that the emitters know by name (PostgreSQL manual, chapter 8 Data Types).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each variant is the PostgreSQL type that it is named after")]
        pub enum Builtin { $($variant,)* }

        impl Builtin {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in `pg_type`, such as `int4`.
            #[must_use]
            pub fn catalog_name(self) -> &'static str {
                match self { $(Self::$variant => $catalog,)* }
            }

            /// The name that `format_type` prints, such as `integer`.
            #[must_use]
            pub fn sql_name(self) -> &'static str {
                match self { $(Self::$variant => $sql,)* }
            }
        }
    };
}

builtins! {
    Bool "bool" "boolean",
    Int2 "int2" "smallint",
    Int4 "int4" "integer",
    Int8 "int8" "bigint",
    Float4 "float4" "real",
    Float8 "float8" "double precision",
    Numeric "numeric" "numeric",
    Money "money" "money",
    Text "text" "text",
    Varchar "varchar" "character varying",
    Bpchar "bpchar" "character",
    Name "name" "name",
    Bytea "bytea" "bytea",
    Uuid "uuid" "uuid",
    Date "date" "date",
    Time "time" "time without time zone",
    Timetz "timetz" "time with time zone",
    Timestamp "timestamp" "timestamp without time zone",
    Timestamptz "timestamptz" "timestamp with time zone",
    Interval "interval" "interval",
    Json "json" "json",
    Jsonb "jsonb" "jsonb",
    Jsonpath "jsonpath" "jsonpath",
    Xml "xml" "xml",
    Inet "inet" "inet",
    Cidr "cidr" "cidr",
    Macaddr "macaddr" "macaddr",
    Macaddr8 "macaddr8" "macaddr8",
    Bit "bit" "bit",
    Varbit "varbit" "bit varying",
    Tsvector "tsvector" "tsvector",
    Tsquery "tsquery" "tsquery",
    Point "point" "point",
    Line "line" "line",
    Lseg "lseg" "lseg",
    Box "box" "box",
    Path "path" "path",
    Polygon "polygon" "polygon",
    Circle "circle" "circle",
    Int4range "int4range" "int4range",
    Int8range "int8range" "int8range",
    Numrange "numrange" "numrange",
    Tsrange "tsrange" "tsrange",
    Tstzrange "tstzrange" "tstzrange",
    Daterange "daterange" "daterange",
    Int4multirange "int4multirange" "int4multirange",
    Int8multirange "int8multirange" "int8multirange",
    Nummultirange "nummultirange" "nummultirange",
    Tsmultirange "tsmultirange" "tsmultirange",
    Tstzmultirange "tstzmultirange" "tstzmultirange",
    Datemultirange "datemultirange" "datemultirange",
    Oid "oid" "oid",
    Regclass "regclass" "regclass",
    Regproc "regproc" "regproc",
    Regtype "regtype" "regtype",
    PgLsn "pg_lsn" "pg_lsn",
    Void "void" "void",
    Trigger "trigger" "trigger",
    EventTrigger "event_trigger" "event_trigger",
    Record "record" "record",
    Any "any" "\"any\"",
    Anyelement "anyelement" "anyelement",
    Anyarray "anyarray" "anyarray",
    Anynonarray "anynonarray" "anynonarray",
    Anyenum "anyenum" "anyenum",
    Anyrange "anyrange" "anyrange",
    Anycompatible "anycompatible" "anycompatible",
    Anycompatiblearray "anycompatiblearray" "anycompatiblearray",
}

/// What a type is before modifiers and array brackets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BaseType {
    /// A type of `pg_catalog`.
    Builtin(Builtin),
    /// An enum, domain, composite type, a table's row type, or a type of an extension.
    User(QualifiedName),
}

/// A data type as a column, argument or result has it. `Display` writes what `format_type` prints, with
/// user types always qualified.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type {
    /// The type itself.
    pub base: BaseType,
    /// Type modifiers as written: `14, 6` of `numeric(14, 6)`.
    pub modifiers: Vec<String>,
    /// Is it an array? PostgreSQL keeps no number of dimensions (manual, 8.15.1).
    pub array: bool,
}

impl Type {
    /// A built-in type without modifiers.
    #[must_use]
    pub fn builtin(builtin: Builtin) -> Self {
        Self { base: BaseType::Builtin(builtin), modifiers: Vec::new(), array: false }
    }

    /// A type that somebody created.
    #[must_use]
    pub fn user(name: QualifiedName) -> Self {
        Self { base: BaseType::User(name), modifiers: Vec::new(), array: false }
    }

    /// The same type with modifiers.
    #[must_use]
    pub fn with_modifiers<T: ToString>(mut self, modifiers: impl IntoIterator<Item = T>) -> Self {
        self.modifiers = modifiers.into_iter().map(|m| m.to_string()).collect();
        self
    }

    /// An array of this type.
    #[must_use]
    pub fn array_of(mut self) -> Self {
        self.array = true;
        self
    }

    /// The built-in type, if it is one and no array.
    #[must_use]
    pub fn as_builtin(&self) -> Option<Builtin> {
        match self.base {
            BaseType::Builtin(builtin) if !self.array => Some(builtin),
            _ => None,
        }
    }

    /// Does a column of this type hold text, whatever its length?
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self.as_builtin(), Some(Builtin::Text | Builtin::Varchar | Builtin::Bpchar | Builtin::Name))
    }
}

impl From<Builtin> for Type {
    fn from(builtin: Builtin) -> Self {
        Self::builtin(builtin)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let modifiers = if self.modifiers.is_empty() {
            String::new()
        } else {
            format!("({})", sql::list(&self.modifiers))
        };
        match &self.base {
            // `timestamp(3) with time zone`: the modifier stands behind the first word.
            BaseType::Builtin(
                builtin @ (Builtin::Time | Builtin::Timetz | Builtin::Timestamp | Builtin::Timestamptz),
            ) => {
                let (word, rest) = builtin.sql_name().split_once(' ').unwrap_or((builtin.sql_name(), ""));
                write!(f, "{word}{modifiers} {rest}")?;
            }
            // `interval day to second(3)`: the fields are a modifier in words.
            BaseType::Builtin(Builtin::Interval)
                if self.modifiers.iter().any(|fields| fields.starts_with(char::is_alphabetic)) =>
            {
                write!(f, "interval {}", sql::list(&self.modifiers))?;
            }
            BaseType::Builtin(builtin) => write!(f, "{}{modifiers}", builtin.sql_name())?,
            BaseType::User(name) => write!(f, "{name}{modifiers}")?,
        }
        f.write_str(if self.array { "[]" } else { "" })
    }
}

/// A text that is no type as `Type`'s `Display` writes it.
#[derive(Debug)]
pub struct ParseTypeError(String);

impl fmt::Display for ParseTypeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is neither a known type of pg_catalog nor of the form schema.name", self.0)
    }
}

impl std::error::Error for ParseTypeError {}

impl FromStr for Type {
    type Err = ParseTypeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (element, array) = match text.strip_suffix("[]") {
            Some(element) => (element, true),
            None => (text, false),
        };
        let (mut name, mut modifiers) = (element.to_owned(), Vec::new());
        if let Some(fields) = element.strip_prefix("interval ") {
            (name, modifiers) = ("interval".to_owned(), vec![fields.to_owned()]);
        } else if let Some((before, inside, after)) = parenthesis(element) {
            modifiers = inside.split(',').map(|m| m.trim().to_owned()).collect();
            name = format!("{before}{after}");
        }
        let builtin = Builtin::ALL.iter().copied().find(|b| name == b.sql_name() || name == b.catalog_name());
        let base = match builtin {
            Some(builtin) => BaseType::Builtin(builtin),
            None => match sql::split_qualified(&name).as_deref() {
                Some([schema, name]) => BaseType::User(QualifiedName::new(schema.as_str(), name.as_str())),
                _ => return Err(ParseTypeError(text.to_owned())),
            },
        };
        Ok(Self { base, modifiers, array })
    }
}

/// What stands before, in and after the modifiers' parentheses; those of a quoted name are none.
fn parenthesis(text: &str) -> Option<(&str, &str, &str)> {
    let mut quoted = false;
    let open = text.char_indices().find_map(|(at, character)| {
        quoted ^= character == '"';
        (character == '(' && !quoted).then_some(at)
    })?;
    let (inside, after) = text[open + 1..].split_once(')')?;
    Some((&text[..open], inside, after))
}

// In the snapshot a type is its SQL spelling.
impl Serialize for Type {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_read_as_they_are_written() {
        for text in [
            "integer",
            "numeric(14, 6)",
            "character varying(50)[]",
            "timestamp(3) with time zone",
            "public.mood",
            "extensions.vector(1536)",
            "interval(3)",
            "interval day to second(3)[]",
            "public.\"odd (name)\"(4)",
        ] {
            assert_eq!(text.parse::<Type>().map(|ty| ty.to_string()).ok().as_deref(), Some(text));
        }
        assert_eq!("int4".parse::<Type>().map(|ty| ty.to_string()).ok().as_deref(), Some("integer"));
        assert!("mood".parse::<Type>().is_err());
    }
}
