//! What becomes of the values of a column whose type changes (PostgreSQL manual, ALTER TABLE, SET DATA TYPE).

use super::keys::is_of_a_key;
use super::passing::speaks_of_null;
use super::placeholder::placeholder;
use super::{Alteration, Context, Danger, Disturbance, Hazard, Kind, TableColumn, layout};
use crate::kind::fields::{Conversion, GIVEN, has_fields, loss};
use crate::kind::{Text, default, references};
use crate::model::{
    BaseType, Builtin, Column, ConstraintKind, DefinitionKind, Name, ObjectId, Pair, QualifiedName, Schema,
    Table, Type,
};

impl TableColumn<'_> {
    /// Has it another type or collation than it had?
    pub(super) fn is_retyped(&self, previous: &Self) -> bool {
        let (before, after) = (previous.column, self.column);
        before.ty != after.ty || before.collation != after.collation
    }

    /// Type and collation.
    pub(in crate::kind) fn retype(
        &self,
        previous: &Self,
        context: &Context<'_>,
        alter: &str,
        alteration: &mut Alteration,
    ) {
        if !self.is_retyped(previous) {
            return;
        }
        let (before, after) = (previous.column, self.column);
        let related = related(&before.ty, &after.ty);
        let mut parts = vec![format!("{alter} type {}", layout::short(&after.ty))];
        parts.extend(after.collation.iter().map(|collation| format!("collate {collation}")));
        let wraps = context.way.replaces();
        let plain = |name: &Name| value(context.schema, name, &before.ty, &after.ty, wraps);
        let is_text = goes_by_text(&before.ty, &after.ty);
        let otherwise = otherwise(context, self.table, before, after).filter(|_| !related && is_text);
        let of = Pair::new(&before.ty, &after.ty);
        let caught = otherwise.and_then(|otherwise| {
            Some((plain(&Name::new(GIVEN)).or(&after.name, of, &otherwise)?, otherwise))
        });
        let referred =
            self.referred_anew(context).map(|query| Conversion::looked_up(&after.name, of, &query));
        let is_referred = referred.is_some();
        let (conversion, otherwise) = match (referred, caught) {
            (Some(referred), _) => (Some(referred), None),
            (None, Some((conversion, otherwise))) => (Some(conversion), Some(otherwise)),
            (None, None) => ((!related).then(|| plain(&after.name)), None),
        };
        parts.extend(conversion.iter().map(|of| format!("using {}", of.value)));
        let retype = vec![parts.join(" ")];
        alteration.statements.extend(match conversion {
            Some(of) => of.around(retype),
            None => retype,
        });
        alteration.disturbs.push(Disturbance { object: self.id(), all: !related || is_referred });
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
            Fit::Same if !is_referred => {}
            _ => {
                alteration
                    .warn(Danger::RewritesTable, format!("{table} is written anew to take {name} {types}"));
            }
        }
        alteration.hazards.extend(match otherwise {
            Some(value) => {
                let others = match another(&after.ty) {
                    Some(another) if value == another => "hashes of them, of which two may be alike",
                    _ if is_text_as_json(before, after) => "texts",
                    _ => value.as_str(),
                };
                let why = format!("values of {table}.{name} that do not go {types} become {others}");
                Some(Danger::LosesData.because(why))
            }
            None if is_referred => {
                let why =
                    format!("values of {table}.{name} become those that the same rows have now, if any");
                Some(Danger::LosesData.because(why))
            }
            None if wraps && is(&before.ty, JSON) && after.ty.array => {
                let why = format!("values of {table}.{name} that are no lists become lists of themselves");
                Some(Danger::LosesData.because(why))
            }
            None => refused_or_lost(table, before, after),
        });
        // By way of JSON.
        let by_fields =
            before.ty.as_builtin() == Some(Builtin::Json) && has_fields(context.schema, &after.ty);
        alteration.hazards.extend(by_fields.then(|| loss(context.schema, table, name, &after.ty)).flatten());
    }
}

/// What its values lose with another type, or that not all of them may go into it.
pub(in crate::kind) fn refused_or_lost(
    table: &QualifiedName,
    before: &Column,
    after: &Column,
) -> Option<Hazard> {
    if before.ty == after.ty {
        return None;
    }
    let name = &after.name;
    if by_seconds(&before.ty, &after.ty) {
        let why = format!("values of {table}.{name} become numbers or times as seconds, from 1970 on");
        return Some(Danger::LosesData.because(why));
    }
    let types = || format!("from {} to {}", layout::short(&before.ty), layout::short(&after.ty));
    match fit(&before.ty, &after.ty) {
        Fit::Narrower => Some(
            Danger::MayFail.because(format!("fails where a value of {table}.{name} does not go {}", types())),
        ),
        Fit::Rounds => {
            Some(Danger::LosesData.because(format!("what the values of {table}.{name} lose {}", types())))
        }
        _ => None,
    }
}

/// What a value becomes that does not go into the column as it is afterwards, where rows get what nothing says.
pub(in crate::kind) fn otherwise(
    context: &Context<'_>,
    table: &Table,
    before: &Column,
    after: &Column,
) -> Option<String> {
    let replaces = context.way.replaces() && context.in_use(&table.id());
    let value = if is_text_as_json(before, after) {
        Some(format!("to_{}({GIVEN})", layout::short(&after.ty)))
    } else if let Some(other) = another(&after.ty)
        .filter(|_| is_key(context, table, Pair::new(before, after)) || is_asked_for(context, table, after))
    {
        Some(other.to_owned())
    } else if after.not_null {
        let constant = after.default.as_ref().filter(|of| !default::is_volatile(context.schema, of));
        constant.map(ToString::to_string).or_else(|| placeholder(context.schema, after))
    } else {
        Some("null".to_owned())
    };
    value.filter(|_| replaces)
}

/// Does a check look at whether it is null?
fn is_asked_for(context: &Context<'_>, table: &Table, column: &Column) -> bool {
    context.schema.constraints_of(&table.name).any(|constraint| match &constraint.kind {
        ConstraintKind::Check { expression, .. } => {
            let id = ObjectId::Column(table.name.clone(), column.name.clone());
            let text = Text::over(&table.name, expression);
            speaks_of_null(expression) && references::in_texts(context.schema, [text]).contains(&id)
        }
        _ => false,
    })
}

/// Is it one of these, and no list?
fn is(ty: &Type, of: &[Builtin]) -> bool {
    !ty.array && ty.as_builtin().is_some_and(|ty| of.contains(&ty))
}

/// Is what was text JSON now?
fn is_text_as_json(before: &Column, after: &Column) -> bool {
    is(&before.ty, TEXT) && is(&after.ty, JSON)
}

/// Another value for each: rows stay apart, and those that referred to one another by such values still do.
fn another(ty: &Type) -> Option<&'static str> {
    if ty.array {
        return None;
    }
    let digits = ty.modifiers.first().and_then(|length| length.parse::<u32>().ok());
    Some(match ty.as_builtin()? {
        Builtin::Varchar | Builtin::Bpchar if digits.is_none_or(|digits| digits < 32) => return None,
        Builtin::Varchar | Builtin::Bpchar => "md5(given::text)",
        Builtin::Uuid => "md5(given::text)::uuid",
        Builtin::Numeric if !ty.modifiers.is_empty() => return None,
        Builtin::Int8 | Builtin::Numeric => "hashtextextended(given::text, 0) & 9223372036854775807",
        Builtin::Int4 => "hashtext(given::text) & 2147483647",
        _ => return None,
    })
}

/// Is it by its values that rows are told apart, or referred to that change in the same way?
fn is_key(context: &Context<'_>, table: &Table, column: Pair<&Column>) -> bool {
    let Context { schema, other, .. } = context;
    let name = &column.next.name;
    let mut refers = is_of_a_key(schema, &table.name, name);
    for constraint in schema.constraints_of(&table.name).filter(|it| it.kind.names(name)) {
        let ConstraintKind::ForeignKey { columns, references, referenced, .. } = &constraint.kind else {
            continue;
        };
        let wanted = columns.iter().zip(referenced).find(|(own, _)| *own == name);
        let before = wanted.and_then(|(_, wanted)| other.tables.get(references)?.column(wanted));
        // What has kept its type has none of the others.
        if before.is_none_or(|before| before.ty != column.previous.ty) {
            return false;
        }
        refers = true;
    }
    refers
}

const TEXT: &[Builtin] = &[Builtin::Text, Builtin::Varchar, Builtin::Bpchar];
const JSON: &[Builtin] = &[Builtin::Json, Builtin::Jsonb];

/// Do values of one type go into another as what is written there, so that some may not?
pub(crate) fn goes_by_text(from: &Type, to: &Type) -> bool {
    let is_text = |ty: &Type| ty.as_builtin().is_some_and(|of| TEXT.contains(&of));
    let is_cast = || match (from.as_builtin(), to.as_builtin()) {
        (Some(from), Some(to)) => has_cast(from, to),
        _ => false,
    };
    matches!(fit(from, to), Fit::Narrower) && (is_text(from) || is_text(to) || !is_cast())
}

/// The value of a column as the column is afterwards.
fn converted(schema: &Schema, before: &Column, after: &Column, wraps: bool) -> Conversion {
    if before.ty == after.ty {
        Conversion::plain(after.name.to_string())
    } else {
        value(schema, &after.name, &before.ty, &after.ty, wraps)
    }
}

/// The same where rows get what nothing says: what does not go into the column becomes something else.
pub(crate) fn converted_or(
    context: &Context<'_>,
    table: &Table,
    before: &Column,
    after: &Column,
) -> Conversion {
    let wraps = context.way.replaces();
    let otherwise = otherwise(context, table, before, after).filter(|_| goes_by_text(&before.ty, &after.ty));
    let caught = otherwise.and_then(|otherwise| {
        let given = value(context.schema, &Name::new(GIVEN), &before.ty, &after.ty, wraps);
        given.or(&after.name, Pair::new(&before.ty, &after.ty), &otherwise)
    });
    caught.unwrap_or_else(|| converted(context.schema, before, after, wraps))
}

/// The value of a column as another type of the schema; where it `wraps`, what is JSON and no list becomes a list of itself.
fn value(schema: &Schema, name: &Name, from: &Type, to: &Type, wraps: bool) -> Conversion {
    if schema.definitions.contains_key(&cast(from, to)) {
        return Conversion::plain(format!("{name}::{}", layout::short(to)));
    }
    let is_json = !from.array && matches!(from.as_builtin(), Some(Builtin::Json | Builtin::Jsonb));
    // A list as JSON is a list of its elements.
    let is_list = to.array && !matches!(to.as_builtin(), Some(Builtin::Json | Builtin::Jsonb));
    if is_json && (is_list || has_fields(schema, to)) {
        let json = format!("{name}::json");
        let listed = || {
            let is_none = format!("json_typeof({json}) not in ('array', 'null')");
            format!("case when {is_none} then json_build_array({json}) else {json} end")
        };
        return Conversion::by_fields(
            schema,
            name,
            &if is_list && wraps { listed() } else { json.clone() },
            to,
        );
    }
    Conversion::plain(conversion(&name.to_string(), from, to))
}

/// The cast from one type to another (PostgreSQL manual, CREATE CAST).
fn cast(from: &Type, to: &Type) -> ObjectId {
    let name = format!("({} as {})", layout::short(from), layout::short(to));
    ObjectId::Definition(DefinitionKind::Cast, Name::new(name))
}

/// The value of a column as another type. Where there may be no cast, by way of its text (PostgreSQL manual, CREATE CAST).
/// A value and a list of values become one another element by element: null stays null.
fn conversion(name: &str, from: &Type, to: &Type) -> String {
    // Without what is between its digits it is read as the same.
    let digits = || to.modifiers.first().and_then(|length| length.parse::<u32>().ok());
    if is(from, &[Builtin::Uuid]) && is(to, TEXT) && digits().is_some_and(|digits| (32..36).contains(&digits))
    {
        return format!("replace({name}::text, '-', '')");
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
            return format!("case when {name} is not null then array[{element}] end");
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

/// Numbers that seconds may be.
const COUNTS: &[Builtin] =
    &[Builtin::Int4, Builtin::Int8, Builtin::Numeric, Builtin::Float4, Builtin::Float8];

/// Are they numbers and times: seconds since 1970, or those of an interval (PostgreSQL manual, 9.9 Date/Time Functions and
/// Operators)?
fn by_seconds(from: &Type, to: &Type) -> bool {
    let times = [Builtin::Timestamp, Builtin::Timestamptz, Builtin::Interval];
    (is(from, COUNTS) && is(to, &times[..2])) || (is(from, &times) && is(to, COUNTS))
}

/// The type that a value is cast to on its way into one that limits its length: a cast would cut what is too long, which
/// the assignment that follows refuses (PostgreSQL manual, 8.3 Character Types and 8.10 Bit String Types).
pub(in crate::kind) fn unlimited(ty: &Type) -> Type {
    let base = match ty.base {
        BaseType::Builtin(Builtin::Varchar | Builtin::Bpchar) => Builtin::Text,
        BaseType::Builtin(Builtin::Bit | Builtin::Varbit) => Builtin::Varbit,
        _ => return ty.clone(),
    };
    Type { array: ty.array, ..Type::builtin(base) }
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
pub(in crate::kind) enum Fit {
    /// As they are stored.
    Same,
    /// All of them, written anew.
    Wider,
    /// Not all of them.
    Narrower,
    /// Rounded or cut.
    Rounds,
}

pub(in crate::kind) fn fit(from: &Type, to: &Type) -> Fit {
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
        (
            Some(
                Builtin::Time
                | Builtin::Timetz
                | Builtin::Timestamp
                | Builtin::Timestamptz
                | Builtin::Interval,
            ),
            Some(
                Builtin::Time
                | Builtin::Timetz
                | Builtin::Timestamp
                | Builtin::Timestamptz
                | Builtin::Interval,
            ),
        ) if number(to, 0).is_some_and(|to| to < number(from, 0).unwrap_or(MICROSECONDS)) => Fit::Rounds,
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
