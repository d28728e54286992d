//! Values to try: those that tell rows apart, and those that checks may have in mind.

use super::placeholder::labels;
use super::spelling::{as_lengths, ask_for_form, named, shapes};
use crate::model::{BaseType, Builtin, Pair, QualifiedName, Schema, Type, sql};

/// Sorts of values that are made in the same way.
pub(super) enum Sort {
    Whole,
    Number,
    Text,
    Time,
    Truth,
    Label(QualifiedName),
    Other,
}

pub(super) fn sort(schema: &Schema, ty: &Type) -> Sort {
    use Builtin as B;
    match &ty.base {
        // The extension's, which goes by its words as text does.
        BaseType::User(name) if name.name.as_str() == "citext" => Sort::Text,
        BaseType::User(name) => schema.enums.get(name).map_or(Sort::Other, |of| Sort::Label(of.name.clone())),
        BaseType::Builtin(B::Int2 | B::Int4 | B::Int8) => Sort::Whole,
        BaseType::Builtin(B::Numeric | B::Float4 | B::Float8) => Sort::Number,
        BaseType::Builtin(B::Text | B::Varchar | B::Bpchar) => Sort::Text,
        BaseType::Builtin(B::Date | B::Timestamp | B::Timestamptz) => Sort::Time,
        BaseType::Builtin(B::Bool) => Sort::Truth,
        BaseType::Builtin(_) => Sort::Other,
    }
}

/// What values are when they are tried: none is too large or too long for it.
pub(super) fn candidate_type(ty: &Type) -> Type {
    let base = match ty.as_builtin() {
        Some(Builtin::Int2 | Builtin::Int4) => Builtin::Int8,
        Some(Builtin::Numeric | Builtin::Float4) => Builtin::Numeric,
        Some(Builtin::Varchar | Builtin::Bpchar) => Builtin::Text,
        _ => return ty.clone(),
    };
    Type::builtin(base)
}

/// The number of the row as a value: another one for each; none where a type may have too few.
pub(super) fn distinct(schema: &Schema, ty: &Type) -> Option<String> {
    let row = "numbered.nth_row";
    Some(match sort(schema, ty) {
        Sort::Whole | Sort::Number => row.to_owned(),
        Sort::Text => format!("{row}::text"),
        Sort::Time => format!("'epoch'::timestamp + {row} * interval '1 day'"),
        Sort::Other if ty.as_builtin() == Some(Builtin::Uuid) => {
            format!("lpad(to_hex({row}), 32, '0')::uuid")
        }
        Sort::Other => match (&ty.base, ty.as_builtin()) {
            (_, Some(Builtin::Bytea)) => format!("int8send({row})"),
            (_, Some(Builtin::Inet)) => format!("'0.0.0.0'::inet + {row}"),
            (_, Some(Builtin::Cidr)) => format!("('0.0.0.0'::inet + {row})::cidr"),
            (_, Some(Builtin::Time | Builtin::Timetz)) => {
                format!("'00:00'::time + {row} * interval '1 second'")
            }
            (_, Some(Builtin::Interval)) => format!("{row} * interval '1 second'"),
            (_, Some(Builtin::Jsonb)) => format!("to_jsonb({row})"),
            (_, Some(Builtin::Name)) => format!("{row}::text"),
            (_, Some(of)) if range(of, row, "").is_some() => range(of, row, &format!("{row} + 1"))?,
            _ => return None,
        },
        Sort::Truth | Sort::Label(_) => return None,
    })
}

/// A range between two numbers, of days where it is of times (PostgreSQL manual, 8.17 Range Types).
fn range(ty: Builtin, from: &str, to: &str) -> Option<String> {
    let days = |epoch: &str, of: &str| format!("'epoch'::{epoch} + ({of}) * interval '1 day'");
    let (name, bound): (_, &dyn Fn(&str) -> String) = match ty {
        Builtin::Int4range => ("int4range", &|of| format!("({of})::integer")),
        Builtin::Int8range => ("int8range", &str::to_owned),
        Builtin::Numrange => ("numrange", &str::to_owned),
        Builtin::Daterange => ("daterange", &|of| format!("'epoch'::date + ({of})::integer")),
        Builtin::Tsrange => ("tsrange", &|of| days("timestamp", of)),
        Builtin::Tstzrange => ("tstzrange", &|of| days("timestamptz", of)),
        _ => return None,
    };
    Some(format!("{name}({}, {})", bound(from), bound(to)))
}

/// Values that checks with these texts may have in mind: what they name, and what is close to it.
pub(super) fn candidates_of(states: Pair<&Schema>, ty: &Type, is_key: bool, texts: &[&str]) -> Vec<String> {
    let schema = states.next;
    let (numbers, words) = named(texts);
    let quoted = || words.iter().map(|word| sql::literal(word));
    // What every row could have is no key.
    let around = |value: &str, step: &str| {
        let step = match (is_key, step) {
            (true, "1") => "numbered.nth_row".to_owned(),
            (true, _) => format!("numbered.nth_row * {step}"),
            (false, _) => step.to_owned(),
        };
        let same = (!is_key).then(|| value.to_owned());
        same.into_iter().chain([format!("{value} + {step}"), format!("{value} - {step}")]).collect::<Vec<_>>()
    };
    match sort(schema, ty) {
        Sort::Whole => {
            let limit = match ty.as_builtin() {
                Some(Builtin::Int2) => i64::from(i16::MAX),
                Some(Builtin::Int4) => i64::from(i32::MAX),
                _ => i64::MAX / 2,
            };
            let whole = numbers.iter().filter_map(|number| number.parse::<i64>().ok());
            let whole = whole.filter(|number| (-limit..limit).contains(number));
            let close = |number: i64| {
                if is_key {
                    around(&number.to_string(), "1")
                } else {
                    [number, number + 1, number - 1].map(|it| it.to_string()).to_vec()
                }
            };
            whole.flat_map(close).collect()
        }
        Sort::Number => numbers
            .iter()
            .flat_map(|number| around(&format!("{}::numeric", sql::literal(number)), "1"))
            .collect(),
        Sort::Text => {
            let lengths = as_lengths(&numbers);
            let close = lengths.iter().flat_map(|of| [*of, of.saturating_add(1), of.saturating_sub(1)]);
            let filler = if is_key { "lpad(numbered.nth_row::text, {}, 'x')" } else { "repeat('x', {})" };
            let long = close.map(|of| filler.replace("{}", &of.to_string()));
            let short = quoted().chain(["'x'".to_owned()]).filter(|_| !is_key);
            let number = is_key.then_some("numbered.nth_row");
            let shapes = if ask_for_form(texts) { shapes(number, &lengths) } else { Vec::new() };
            short.chain(long).chain(shapes).collect()
        }
        Sort::Time => {
            let day = "interval '1 day'";
            let named = words.iter().filter(|word| is_date(word));
            let named = named.flat_map(|word| around(&format!("{}::timestamptz", sql::literal(word)), day));
            named.chain(around("now()", day)).collect()
        }
        Sort::Truth => vec!["true".to_owned()],
        Sort::Label(name) => labels(states, &name).map(|label| sql::literal(label)).collect(),
        Sort::Other if matches!(ty.as_builtin(), Some(Builtin::Json | Builtin::Jsonb)) => {
            [r"'{}'", r"'[]'", r#"'""'"#, "'0'", "'true'"].map(str::to_owned).to_vec()
        }
        Sort::Other if ty.as_builtin() == Some(Builtin::Bytea) => {
            let lengths = numbers.iter().filter_map(|number| number.parse::<u16>().ok());
            let filler = if is_key {
                "decode(lpad(to_hex(numbered.nth_row), 2 * {}, '0'), 'hex')"
            } else {
                "decode(repeat('00', {}), 'hex')"
            };
            lengths.map(|of| filler.replace("{}", &of.to_string())).collect()
        }
        Sort::Other if ty.as_builtin() == Some(Builtin::Interval) => {
            let of_row = is_key.then(|| "numbered.nth_row * interval '1 day'".to_owned());
            of_row.into_iter().chain((!is_key).then(|| "interval '1 day'".to_owned())).collect()
        }
        // What a check names may be of another type.
        Sort::Other => {
            let range = ty.as_builtin().and_then(|of| range(of, "0", "1")).filter(|_| !is_key);
            range.into_iter().flat_map(|some| [some, "'(,)'".to_owned()]).collect()
        }
    }
}

/// `2020-01-01`, with or without a time.
fn is_date(word: &str) -> bool {
    let pattern = "dddd-dd-dd";
    word.len() >= pattern.len()
        && word
            .bytes()
            .zip(pattern.bytes())
            .all(|(c, of)| if of == b'd' { c.is_ascii_digit() } else { c == of })
}
