//! Values of closed sets: labels of enum types, and texts or numbers in rows.

use std::collections::BTreeMap;

use super::{Map, Renames};
use crate::model::{
    BaseType, Column, Enum, Name, ObjectId, Pair, QualifiedName, Schema, Type, ValueLiteral, Values, sql,
};

/// Rows of a column that hold values which are called otherwise now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The table, under its name of afterwards.
    pub table: QualifiedName,
    /// Its column, likewise.
    pub column: Name,
    /// The column's type.
    pub ty: Type,
    /// Value before, value afterwards; of the names of one set, some may have changed places.
    pub values: Vec<(ValueLiteral, ValueLiteral)>,
}

impl Replacement {
    /// The column.
    #[must_use]
    pub fn object(&self) -> ObjectId {
        ObjectId::Column(self.table.clone(), self.column.clone())
    }

    /// The way back, under the same names of table and column.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let values = self.values.iter().map(|(old, new)| (new.clone(), old.clone())).collect();
        Self { values, ..self.clone() }
    }

    /// One statement for all its values, so that two can change places.
    #[must_use]
    pub fn statement(&self) -> String {
        let Self { table, column, ty, values } = self;
        let cases = |of: &str| {
            let cases = values.iter().map(|(old, new)| format!("when {old} then {new}"));
            let cases: Vec<_> = cases.collect();
            format!("case {of} {} else {of} end", cases.join(" "))
        };
        let old = sql::list(values.iter().map(|(old, _)| old));
        if !ty.array {
            let new = match values.as_slice() {
                [(_, new)] => new.to_string(),
                _ => cases(&column.to_string()),
            };
            return format!("update {table} set {column} = {new} where {column} in ({old})");
        }
        let each = cases("value");
        let elements = format!("unnest({column}) with ordinality as elements (value, place)");
        format!(
            "update {table} set {column} = array(select {each} from {elements} order by place)::{ty} \
             where {column} && array[{old}]::{ty}"
        )
    }
}

/// The closed set that the labels of an enum are: its Rust enum or, where there is none, itself.
pub(super) fn set_of(of: &Enum) -> String {
    of.rust_name.clone().unwrap_or_else(|| of.name.to_string())
}

/// Adds the renames of values that are to be made.
pub(super) fn add(renames: &mut Renames, pair: Pair<&Schema>) {
    let declared = &pair.next.renamed.values;
    if declared.is_empty() {
        return;
    }
    let inverse = renames.invert();
    let back = Map::new(&inverse);
    for of in pair.next.enums.values() {
        let set = &set_of(of);
        if !declared.contains_key(set) {
            continue;
        }
        let former = back.named(&of.name);
        let Some(previous) = pair.previous.enums.get(&former) else { continue };
        let labels: Vec<_> = previous.labels.iter().map(|label| ValueLiteral::Text(label.clone())).collect();
        let labels = changed(pair, set, previous.rust_name.as_deref().unwrap_or(set), &labels);
        let labels: BTreeMap<_, _> =
            labels.into_iter().filter_map(|(old, new)| Some((text(old)?, text(new)?))).collect();
        if !labels.is_empty() {
            renames.labels.insert(former, labels);
        }
    }
    for (former, set, stored) in stored(pair, &back) {
        let held: Vec<_> = stored.variants.iter().map(|(_, value, _)| value.clone()).collect();
        let values: BTreeMap<_, _> = changed(pair, set, &stored.rust_name, &held).into_iter().collect();
        if !values.is_empty() {
            renames.values.insert(former, values);
        }
    }
}

fn text(value: ValueLiteral) -> Option<String> {
    match value {
        ValueLiteral::Text(text) => Some(text),
        ValueLiteral::Integer(_) => None,
    }
}

/// The columns that store a set with renamed values as plain texts or numbers: the column before, the set of today, and the
/// set before.
pub(super) fn stored<'a>(
    pair: Pair<&'a Schema>,
    back: &Map<'_>,
) -> Vec<((QualifiedName, Name), &'a String, &'a Values)> {
    let renamed =
        |column: &'a Column| column.values.as_ref().filter(|set| pair.next.renamed.values.contains_key(*set));
    let columns =
        pair.next.tables.values().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    let found = columns.filter_map(|(table, column)| {
        let set = renamed(column)?;
        let native = |schema: &Schema, ty: &Type| {
            matches!(&ty.base, BaseType::User(name) if schema.enums.contains_key(name))
        };
        let (of, name) = (back.named(&table.name), back.column(&table.name, &column.name));
        let before = pair.previous.tables.get(&of)?.column(&name)?;
        if native(pair.next, &column.ty) || native(pair.previous, &before.ty) {
            return None;
        }
        Some(((of, name), set, pair.previous.values.get(before.values.as_ref()?)?))
    });
    found.collect()
}

/// Old and new name of the values of a set that `held` still has under their old names.
fn changed(
    pair: Pair<&Schema>,
    set: &str,
    former_set: &str,
    held: &[ValueLiteral],
) -> Vec<(ValueLiteral, ValueLiteral)> {
    let judged = judge(pair, set, former_set, held).into_iter();
    let pending = judged.filter(|judged| judged.verdict == ValueVerdict::Pending);
    pending.map(|judged| (judged.old.clone(), judged.new.clone())).collect()
}

/// What has become of a declared rename of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueVerdict {
    Pending,
    Done,
    Unknown,
    Taken,
}

/// A declared rename of a value.
pub(super) struct JudgedValue<'a> {
    pub(super) set: &'a str,
    pub(super) old: &'a ValueLiteral,
    pub(super) new: &'a ValueLiteral,
    pub(super) verdict: ValueVerdict,
}

fn judge<'a>(
    pair: Pair<&'a Schema>,
    set: &'a str,
    former_set: &str,
    held: &[ValueLiteral],
) -> Vec<JudgedValue<'a>> {
    let declared = pair.next.renamed.values.get(set).into_iter().flatten();
    let made = |new: &ValueLiteral, old: &ValueLiteral| {
        held.contains(new) && pair.previous.renamed.former_value(former_set, new) == Some(old)
    };
    let first = declared.map(|(new, old)| {
        let verdict = match (held.contains(old), held.contains(new)) {
            _ if made(new, old) => ValueVerdict::Done,
            (true, _) => ValueVerdict::Pending,
            (false, true) => ValueVerdict::Done,
            (false, false) => ValueVerdict::Unknown,
        };
        JudgedValue { set, old, new, verdict }
    });
    let mut judged: Vec<_> = first.collect();
    let given_up: Vec<&ValueLiteral> = judged
        .iter()
        .filter(|judged| judged.verdict == ValueVerdict::Pending)
        .map(|judged| judged.old)
        .collect();
    let kept = |value: &ValueLiteral| {
        pair.next.values.get(set).is_some_and(|set| set.variants.iter().any(|(_, other, _)| other == value))
    };
    for value in judged.iter_mut().filter(|judged| judged.verdict == ValueVerdict::Pending) {
        if held.contains(value.new) && !given_up.contains(&value.new) {
            value.verdict = if kept(value.old) { ValueVerdict::Done } else { ValueVerdict::Taken };
        }
    }
    judged
}

/// What has become of the declared renames of values, set by set.
pub(super) fn judged<'a>(renames: &Renames, pair: Pair<&'a Schema>) -> Vec<JudgedValue<'a>> {
    let inverse = renames.invert();
    let back = Map::new(&inverse);
    let enums: BTreeMap<String, _> = pair.next.enums.values().map(|of| (set_of(of), of)).collect();
    let columns: BTreeMap<&String, &Values> =
        stored(pair, &back).into_iter().map(|(_, set, values)| (set, values)).collect();
    let mut judged = Vec::new();
    for set in pair.next.renamed.values.keys() {
        if let Some(of) = enums.get(set) {
            let Some(previous) = pair.previous.enums.get(&back.named(&of.name)) else { continue };
            let held: Vec<_> =
                previous.labels.iter().map(|label| ValueLiteral::Text(label.clone())).collect();
            judged.extend(judge(pair, set, previous.rust_name.as_deref().unwrap_or(set), &held));
        } else if let Some(stored) = columns.get(set) {
            let held: Vec<_> = stored.variants.iter().map(|(_, value, _)| value.clone()).collect();
            judged.extend(judge(pair, set, &stored.rust_name, &held));
        }
    }
    judged
}

/// The rows to change, under the names of afterwards.
pub(super) fn replacements(renames: &Renames, schema: &Schema) -> Vec<Replacement> {
    let map = Map::new(renames);
    let columns = renames.values.iter().filter_map(|((of, name), values)| {
        let column = schema.tables.get(of)?.column(name)?;
        Some(Replacement {
            table: map.named(of),
            column: map.column(of, name),
            ty: map.ty(&column.ty),
            values: values.iter().map(|(old, new)| (old.clone(), new.clone())).collect(),
        })
    });
    columns.collect()
}
