//! Which types are cast to which, and how a value is written as another type (PostgreSQL manual, CREATE CAST; `pg_cast`).

use super::layout;
use crate::model::{BaseType, Builtin, Name, Type};

/// Is it one of these, and no list?
pub(super) fn is(ty: &Type, of: &[Builtin]) -> bool {
    !ty.array && ty.as_builtin().is_some_and(|ty| of.contains(&ty))
}

pub(super) const TEXT: &[Builtin] = &[Builtin::Text, Builtin::Varchar, Builtin::Bpchar];
pub(super) const JSON: &[Builtin] = &[Builtin::Json, Builtin::Jsonb];

/// A value as another type. Where there may be no cast, by way of its text (PostgreSQL manual, CREATE CAST).
/// A value and a list of values become one another element by element: null stays null.
pub(super) fn conversion(name: &str, from: &Type, to: &Type) -> String {
    // Without what is between its digits it is read as the same.
    let digits = || to.modifiers.first().and_then(|length| length.parse::<u32>().ok());
    if is(from, &[Builtin::Uuid]) && is(to, TEXT) && digits().is_some_and(|digits| (32..36).contains(&digits))
    {
        return format!("replace({name}::text, '-', '')");
    }
    // The extension has casts of its own (PostgreSQL manual, F.18 hstore).
    if extended(from, "hstore").is_some() && is(to, JSON) {
        return format!("{name}::{}", layout::short(to));
    }
    if is(to, JSON) && !is(from, JSON) && !is(from, TEXT) {
        return format!("to_{0}({name})", layout::short(to));
    }
    let (truth, number) =
        ([Builtin::Bool], [Builtin::Int2, Builtin::Int8, Builtin::Numeric, Builtin::Float4, Builtin::Float8]);
    if (is(from, &truth) && is(to, &number)) || (is(from, &number) && is(to, &truth)) {
        return format!("{name}::integer::{}", layout::short(to));
    }
    if by_seconds(from, to) && is(from, COUNTS) {
        let zone = if is(to, &[Builtin::Timestamp]) { " at time zone 'utc'" } else { "" };
        return format!("(to_timestamp({name}::double precision){zone})::{}", layout::short(to));
    }
    if by_seconds(from, to) {
        return format!("extract(epoch from {name})::{}", layout::short(to));
    }
    match (from.array, to.array) {
        (false, true) => {
            let element = conversion(name, from, &Type { array: false, ..to.clone() });
            // A row of which a field is null is neither null nor not (PostgreSQL manual, 9.2 Comparison Functions and Operators).
            let has =
                if matches!(from.base, BaseType::User(_)) { "is distinct from null" } else { "is not null" };
            return format!("case when {name} {has} then array[{element}] end");
        }
        (true, false) => {
            return conversion(&format!("{name}[1]"), &Type { array: false, ..from.clone() }, to);
        }
        _ => {}
    }
    let named = |ty: &Type| matches!(ty.base, BaseType::User(_));
    let target = layout::short(&unlimited(to));
    let text = if from.array { "text[]" } else { "text" };
    let cast = from.array == to.array
        && match (from.as_builtin(), to.as_builtin()) {
            (Some(from), Some(to)) => has_cast(from, to),
            _ => !named(from) && !named(to),
        };
    if cast || target == text { format!("{name}::{target}") } else { format!("{name}::{text}::{target}") }
}

/// The schema of an extension's type, if it is that one, and no list.
pub(super) fn extended<'t>(ty: &'t Type, extension: &str) -> Option<&'t Name> {
    match &ty.base {
        BaseType::User(name) if !ty.array && name.name.as_str() == extension => Some(&name.schema),
        _ => None,
    }
}

/// Numbers that seconds may be.
const COUNTS: &[Builtin] =
    &[Builtin::Int4, Builtin::Int8, Builtin::Numeric, Builtin::Float4, Builtin::Float8];

/// Are they numbers and times: seconds since 1970, or those of an interval (PostgreSQL manual, 9.9 Date/Time Functions and
/// Operators)?
pub(super) fn by_seconds(from: &Type, to: &Type) -> bool {
    let times = [Builtin::Timestamp, Builtin::Timestamptz, Builtin::Interval];
    (is(from, COUNTS) && is(to, &times[..2])) || (is(from, &times) && is(to, COUNTS))
}

/// The type that a value is cast to on its way into one that limits its length: a cast would cut what is too long, which
/// the assignment that follows refuses (PostgreSQL manual, 8.3 Character Types and 8.10 Bit String Types).
pub(super) fn unlimited(ty: &Type) -> Type {
    let base = match ty.base {
        BaseType::Builtin(Builtin::Varchar | Builtin::Bpchar) => Builtin::Text,
        BaseType::Builtin(Builtin::Bit | Builtin::Varbit) => Builtin::Varbit,
        _ => return ty.clone(),
    };
    Type { array: ty.array, ..Type::builtin(base) }
}

/// Is there a cast, or does either read and write text anyway (`pg_cast`; PostgreSQL manual, CREATE CAST)?
pub(super) fn has_cast(from: Builtin, to: Builtin) -> bool {
    #[derive(PartialEq)]
    enum Sort {
        Text,
        Number,
        Time,
        Json,
        Network,
        Hardware,
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
        Builtin::Macaddr | Builtin::Macaddr8 => Sort::Hardware,
        other => Sort::Only(other),
    };
    let single = is_single_cast(from, to);
    let (from, to) = (sort(from), sort(to));
    single || from == to || from == Sort::Text || to == Sort::Text
}

/// Is it one of the casts between two sorts, whose texts differ (`pg_cast`)?
fn is_single_cast(from: Builtin, to: Builtin) -> bool {
    use Builtin::{
        Bit, Bool, Box, Circle, Datemultirange, Daterange, Int4, Int4multirange, Int4range, Int8,
        Int8multirange, Int8range, Interval, Lseg, Money, Numeric, Nummultirange, Numrange, Path, Point,
        Polygon, Time, Timestamp, Timestamptz, Timetz, Tsmultirange, Tsrange, Tstzmultirange, Tstzrange,
    };
    matches!(
        (from, to),
        (Bool, Int4)
            | (Int4, Bool)
            | (Money, Numeric)
            | (Int4 | Int8 | Numeric, Money)
            | (Bit, Int4 | Int8)
            | (Timestamp | Timestamptz | Timetz | Interval, Time)
            | (Timestamptz | Time, Timetz)
            | (Time, Interval)
            | (Box | Lseg | Circle | Polygon, Point)
            | (Point | Circle | Polygon, Box)
            | (Box | Circle | Path, Polygon)
            | (Box | Polygon, Circle)
            | (Polygon, Path)
            | (Int4range, Int4multirange)
            | (Int8range, Int8multirange)
            | (Numrange, Nummultirange)
            | (Tsrange, Tsmultirange)
            | (Tstzrange, Tstzmultirange)
            | (Daterange, Datemultirange)
    )
}
