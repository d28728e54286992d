//! How the values of one type go into another (PostgreSQL manual, chapter 8 Data Types).

use super::cast::{TEXT, has_cast};
use crate::model::{Builtin, Type};

/// Are both of one family, within which values, expressions and indexes keep their meaning?
pub(super) fn related(from: &Type, to: &Type) -> bool {
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
pub(super) enum Fit {
    /// As they are stored.
    Same,
    /// All of them, written anew.
    Wider,
    /// Not all of them.
    Narrower,
    /// Rounded or cut.
    Rounds,
}

pub(super) fn fit(from: &Type, to: &Type) -> Fit {
    let number = |ty: &Type, at: usize| ty.modifiers.get(at).and_then(|text| text.parse::<u32>().ok());
    let shorter = match (number(from, 0), number(to, 0)) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(from), Some(to)) => to < from,
    };
    match (from.as_builtin(), to.as_builtin()) {
        (_, Some(Builtin::Json | Builtin::Jsonb)) if from.array && !to.array => Fit::Wider,
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
        // Coarser fractions of a second; and what the other type has no place for.
        (Some(one), Some(other))
            if TIMES.contains(&one)
                && TIMES.contains(&other)
                && number(to, 0).is_some_and(|to| to < number(from, 0).unwrap_or(MICROSECONDS)) =>
        {
            Fit::Rounds
        }
        (
            Some(Builtin::Timestamp | Builtin::Timestamptz),
            Some(Builtin::Date | Builtin::Time | Builtin::Timetz),
        )
        | (Some(Builtin::Timetz | Builtin::Interval), Some(Builtin::Time))
        | (Some(Builtin::Numeric), Some(Builtin::Money))
        | (Some(Builtin::Box | Builtin::Lseg | Builtin::Circle | Builtin::Polygon), Some(Builtin::Point))
        | (Some(Builtin::Circle | Builtin::Polygon), Some(Builtin::Box))
        | (Some(Builtin::Box | Builtin::Polygon), Some(Builtin::Circle))
        | (Some(Builtin::Circle), Some(Builtin::Polygon))
        | (Some(Builtin::Float8), Some(Builtin::Float4))
        | (Some(Builtin::Inet), Some(Builtin::Cidr))
        | (
            Some(
                Builtin::Int2
                | Builtin::Int4
                | Builtin::Int8
                | Builtin::Numeric
                | Builtin::Float4
                | Builtin::Float8,
            ),
            Some(Builtin::Bool),
        ) => Fit::Rounds,
        (Some(Builtin::Float4 | Builtin::Float8), Some(Builtin::Numeric)) if !to.modifiers.is_empty() => {
            Fit::Rounds
        }
        // A bit string of another length is refused (PostgreSQL manual, 8.10 Bit String Types); none said is one.
        (Some(Builtin::Bit), Some(Builtin::Bit)) if number(from, 0) != number(to, 0) => Fit::Narrower,
        (Some(Builtin::Bpchar | Builtin::Varbit), Some(to_base))
            if from.as_builtin() == Some(to_base) && shorter =>
        {
            Fit::Narrower
        }
        (Some(from), Some(to)) if from == to => Fit::Wider,
        (Some(from), Some(to)) if rank(from).is_some_and(|from| rank(to).is_some_and(|to| from < to)) => {
            Fit::Wider
        }
        (
            Some(Builtin::Numeric | Builtin::Float4 | Builtin::Float8),
            Some(Builtin::Int2 | Builtin::Int4 | Builtin::Int8),
        ) => Fit::Rounds,
        (_, Some(Builtin::Text)) | (None, Some(Builtin::Json | Builtin::Jsonb)) => Fit::Wider,
        _ => Fit::Narrower,
    }
}

/// Types with fractions of a second.
const TIMES: &[Builtin] =
    &[Builtin::Time, Builtin::Timetz, Builtin::Timestamp, Builtin::Timestamptz, Builtin::Interval];

/// The digits of a second that are kept where a type does not say how many (PostgreSQL manual, 8.5 Date/Time Types).
const MICROSECONDS: u32 = 6;

fn rank(ty: Builtin) -> Option<u8> {
    match ty {
        Builtin::Int2 => Some(0),
        Builtin::Int4 => Some(1),
        Builtin::Int8 => Some(2),
        Builtin::Numeric => Some(3),
        _ => None,
    }
}

/// Do values of one type go into another as what is written there, so that some may not?
pub(crate) fn goes_by_text(from: &Type, to: &Type) -> bool {
    let is_text = |ty: &Type| ty.as_builtin().is_some_and(|of| TEXT.contains(&of));
    let is_cast = || match (from.as_builtin(), to.as_builtin()) {
        (Some(from), Some(to)) => has_cast(from, to),
        _ => false,
    };
    matches!(fit(from, to), Fit::Narrower) && (is_text(from) || is_text(to) || !is_cast())
}
