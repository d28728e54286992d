//! What becomes of the values of a column whose type changes (PostgreSQL manual, ALTER TABLE, SET DATA TYPE).

use super::{Alteration, Context, Danger, Disturbance, Hazard, Kind, TableColumn, layout};
use crate::kind::cast::{JSON, TEXT, by_seconds, conversion, extended, is};
use crate::kind::fields::{Conversion, GIVEN, has_fields, loss};
use crate::kind::fit::{Fit, fit, goes_by_text, related};
use crate::kind::refill::{column_of, domain_of, is_of_a_key, respelled, speaks_of_null};
use crate::kind::{Text, default, references};
use crate::model::{
    Builtin, Column, ConstraintKind, DefinitionKind, Name, ObjectId, Pair, QualifiedName, Schema, Table, Type,
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
                    _ if value == LABELS => "labels, with underscores for what none may have",
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
    let domain = domain_of(context.schema, &after.ty);
    let takes_null = domain.is_none_or(|domain| !domain.refuses_null(context.schema));
    let value = if is_text_as_json(before, after) {
        Some(format!("to_{}({GIVEN})", layout::short(&after.ty)))
    } else if is(&before.ty, TEXT) && extended(&after.ty, "ltree").is_some() {
        Some(LABELS.to_owned())
    } else if let Some(other) = another(&after.ty)
        .filter(|_| is_key(context, table, Pair::new(before, after)) || is_asked_for(context, table, after))
    {
        Some(other.to_owned())
    } else if after.not_null || !takes_null {
        let constant = after.default_value().filter(|of| !default::is_volatile(context.schema, of));
        let of_domain = || domain?.default.as_ref();
        let constant = constant.or_else(of_domain).map(ToString::to_string);
        constant.or_else(|| any_of_domain(context, table, after))
    } else {
        Some("null".to_owned())
    };
    let respelled = domain.and_then(|domain| respelled(GIVEN, domain.checks.values()));
    let value = value.map(|value| match respelled {
        Some(respelled) => format!("coalesce({respelled}, {value})"),
        None => value,
    });
    value.filter(|_| replaces)
}

/// A value that the checks of its domain let pass, or that says little.
fn any_of_domain(context: &Context<'_>, table: &Table, column: &Column) -> Option<String> {
    let index = table.columns.iter().position(|of| of.name == column.name)?;
    TableColumn { table, column, index }.made_up(context.states(), false)
}

/// The text of a path of labels, which have letters, digits and underscores (PostgreSQL manual, F.24 ltree).
const LABELS: &str = "regexp_replace(given, '[^A-Za-z0-9_]+', '_', 'g')";

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
    refers || has_referred(context, table, column)
}

/// Has it referred, by a foreign key that goes, to a key whose type changes in the same way? Rows still say which they meant.
fn has_referred(context: &Context<'_>, table: &Table, column: Pair<&Column>) -> bool {
    let Context { schema, other, .. } = context;
    let has = |schema: &Schema, of: &QualifiedName, wanted: &Name, like: &Column| {
        column_of(schema, of, wanted).is_some_and(|of| of.ty == like.ty)
    };
    let mut keys = other.constraints_of(&table.name);
    keys.any(|constraint| match &constraint.kind {
        ConstraintKind::ForeignKey { columns, references, referenced, .. } => {
            let mut pairs = columns.iter().zip(referenced);
            pairs.any(|(own, wanted)| {
                *own == column.previous.name
                    && has(other, references, wanted, column.previous)
                    && has(schema, references, wanted, column.next)
                    && is_of_a_key(schema, references, wanted)
            })
        }
        _ => false,
    })
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
    if let Some(extension) = extended(to, "hstore").filter(|_| is(from, JSON)) {
        return Conversion::looked_up(name, Pair::new(from, to), &pairs(extension, wraps));
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

/// The pairs of a JSON object; where it `wraps`, what is no object has none.
fn pairs(extension: &Name, wraps: bool) -> String {
    let json = format!("{GIVEN}::jsonb");
    let object = if wraps {
        format!("case when jsonb_typeof({json}) = 'object' then {json} else '{{}}' end")
    } else {
        json
    };
    let pairs = format!("{extension}.hstore(array_agg(key), array_agg(value))");
    format!(
        "case when {GIVEN} is not null then coalesce((select {pairs} from jsonb_each_text({object})), '') end"
    )
}

/// The cast from one type to another (PostgreSQL manual, CREATE CAST).
fn cast(from: &Type, to: &Type) -> ObjectId {
    let name = format!("({} as {})", layout::short(from), layout::short(to));
    ObjectId::Definition(DefinitionKind::Cast, Name::new(name))
}
