//! Renames that are said beside two states, where neither of them can say it: `--renamed public.books.title=name`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::identity::{has, leaf, passing_on, schema};
use super::{Renames, alike, aside, values};
use crate::model::{Name, ObjectId, Pair, QualifiedName, Renamed, Schema, ValueLiteral, sql};

/// A rename as it is said: the former name, qualified, and the present one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    former: Vec<Name>,
    now: Name,
}

impl FromStr for Given {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = || {
            format!(
                "`{text}` is not of the form schema.table=name, schema.table.column=name, schema.enum.label=name or \
                 schema=name, with the former name first"
            )
        };
        // A name may hold the sign too, in quotes.
        let mut signs = text.char_indices().filter(|(_, c)| *c == '=').map(|(at, _)| at);
        let found = signs.find_map(|at| {
            let former = sql::split_qualified(&text[..at])?;
            let now = sql::split_qualified(&text[at + 1..])?;
            (former.len() <= 3 && now.len() == 1).then_some((former, now))
        });
        let (former, mut now) = found.ok_or_else(wanted)?;
        let now = now.pop().ok_or_else(wanted)?;
        Ok(Self { former: former.into_iter().map(Name::from).collect(), now: now.into() })
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let former: Vec<String> = self.former.iter().map(Name::to_string).collect();
        write!(f, "{}={}", former.join("."), self.now)
    }
}

impl Given {
    /// What it names: a schema, relation, type, index or column; none where nothing has that name.
    fn former(&self, schema: &Schema) -> Option<ObjectId> {
        let (of, name) = match self.former.as_slice() {
            [name] => return Some(ObjectId::Schema(name.clone())).filter(|id| has(schema, id)),
            [of, name] => (of, name),
            [of, relation, name] => {
                let relation = QualifiedName::new(of.clone(), relation.clone());
                return Some(ObjectId::Column(relation, name.clone())).filter(|id| has(schema, id));
            }
            _ => return None,
        };
        let named = schema.relation_or_type(&QualifiedName::new(of.clone(), name.clone()));
        let index = || {
            let mut indexes = schema.indexes.keys();
            let (table, name) = indexes.find(|(table, own)| own == name && table.schema == *of)?;
            Some(ObjectId::Index(table.clone(), name.clone()))
        };
        named.or_else(index)
    }

    /// The enum whose label it names.
    fn labelled(&self, schema: &Schema) -> Option<QualifiedName> {
        let [of, name, label] = self.former.as_slice() else { return None };
        let name = QualifiedName::new(of.clone(), name.clone());
        schema.enums.get(&name)?.labels.iter().any(|own| own == label.as_str()).then_some(name)
    }
}

/// What is said so in `next` for the renames that are given: the former names by present identity.
///
/// # Errors
/// Each that names nothing in the state before, or leads to nothing in the next.
pub fn given(pair: Pair<&Schema>, renames: &[Given]) -> Result<Renamed, Vec<String>> {
    let (mut known, mut refused) = (Renames::between(pair), Vec::new());
    let (mut said, mut labels): (Vec<(&Given, ObjectId)>, _) = (Vec::new(), Vec::new());
    for rename in renames {
        if let Some(of) = rename.labelled(pair.previous) {
            labels.push((rename, of));
            continue;
        }
        let Some(former) = rename.former(pair.previous) else {
            refused.push(format!(
                "{rename}: there was no schema, table, view, sequence, type, index, column or label of that name"
            ));
            continue;
        };
        if let Some(parent) = passing_on(pair.previous, &former) {
            refused.push(format!("{rename}: it has that column from {parent}: say what it is called there"));
        } else if said.iter().any(|(_, other)| *other == former) {
            refused.push(format!("{rename}: it is said to have another name already"));
        } else {
            known.objects.insert(former.clone(), rename.now.clone());
            said.push((rename, former));
        }
    }
    let mut present = Renamed::default();
    for (rename, former) in said {
        let id = known.object(&former);
        if has(pair.previous, &id)
            && !known.objects.contains_key(&id)
            && !aside::may_stand(pair, &former, &id)
        {
            refused.push(format!("{rename}: {id} was there already"));
        } else if has(pair.next, &id) {
            present.objects.insert(id, leaf(&former).clone());
        } else {
            refused.push(format!("{rename}: there is no {id} that it can have become"));
        }
    }
    for (rename, former) in labels {
        match label(pair, &known, rename, &former) {
            Ok((set, old, new)) => {
                let values = present.values.entry(set).or_default();
                if values.iter().any(|(present, former)| *present == new || *former == old) {
                    refused.push(format!("{rename}: that label is said to have another name already"));
                } else {
                    values.push((new, old));
                }
            }
            Err(why) => refused.push(format!("{rename}: {why}")),
        }
    }
    if refused.is_empty() { Ok(present) } else { Err(refused) }
}

/// The closed set that an enum is, with the former and the present name of one of its labels.
fn label(
    pair: Pair<&Schema>,
    known: &Renames,
    rename: &Given,
    of: &QualifiedName,
) -> Result<(String, ValueLiteral, ValueLiteral), String> {
    let id = known.object(&ObjectId::Enum(of.clone()));
    let after = match &id {
        ObjectId::Enum(name) => pair.next.enums.get(name),
        _ => None,
    };
    let after = after.ok_or_else(|| format!("there is no {id} any more"))?;
    let (old, new) = (rename.former.last().map_or("", Name::as_str), rename.now.as_str());
    if pair.previous.enums.get(of).is_some_and(|before| before.labels.iter().any(|label| label == new)) {
        return Err(format!("{id} had the label {} already", sql::literal(new)));
    }
    if after.labels.iter().all(|label| label != new) {
        return Err(format!("{id} has no label {} that it can have become", sql::literal(new)));
    }
    let text = |label: &str| ValueLiteral::Text(label.to_owned());
    Ok((values::set_of(after), text(old), text(new)))
}

/// Tables, columns and labels that go where one comes that is like it but for the name: what they hold would be lost.
#[must_use]
pub fn likely(pair: Pair<&Schema>) -> Vec<Given> {
    [objects(pair, alike::holding), labels(pair)].concat()
}

/// The same of whatever rows may need: columns also where types and tables have other names at once, where a default says
/// otherwise, where another column takes the name, and where of several the words of their names say which.
#[must_use]
pub fn conceivable(pair: Pair<&Schema>) -> Vec<Given> {
    let mut names: Vec<Given> = Vec::new();
    let mut next = Cow::Borrowed(pair.next);
    for alike in [
        alike::types,
        alike::tables,
        alike::replaced_tables,
        alike::columns,
        alike::columns_at_most,
        alike::columns_by_words,
    ] {
        let pair = Pair::new(pair.previous, &*next);
        let mut more = objects(pair, alike);
        more.retain(|name| given(pair, std::slice::from_ref(name)).is_ok());
        let Ok(renamed) = given(pair, &more) else { continue };
        if !more.is_empty() {
            let renamed = next.renamed.with(&renamed);
            next = Cow::Owned(Schema { renamed, ..next.into_owned() });
            names.extend(more);
        }
    }
    names.extend(labels(pair));
    names
}

/// What has another name, by what is like it.
fn objects(pair: Pair<&Schema>, alike: impl Fn(Pair<&Schema>) -> Vec<(ObjectId, ObjectId)>) -> Vec<Given> {
    let said = Renames::between(pair);
    let (state, _) = said.apply(pair.previous);
    let back = said.invert();
    // One partition after another is what they are for.
    let is_partition = |id: &ObjectId| match id {
        ObjectId::Table(name) => state.tables.get(name).is_some_and(|table| table.partition_of.is_some()),
        _ => false,
    };
    let pairs = alike(Pair::new(&state, pair.next)).into_iter();
    let own = pairs.filter(|(gone, _)| passing_on(&state, gone).is_none() && !is_partition(gone));
    let own = own.filter(|(gone, new)| schema(gone) == schema(new));
    own.filter_map(|(gone, new)| Some(Given { former: path(&back.object(&gone))?, now: leaf(&new).clone() }))
        .collect()
}

/// The labels of enums that stay, of which one comes for each that goes.
fn labels(pair: Pair<&Schema>) -> Vec<Given> {
    let said = Renames::between(pair);
    let (state, _) = said.apply(pair.previous);
    let back = said.invert();
    let labels = state.enums.values().flat_map(|before| {
        let after = pair.next.enums.get(&before.name).filter(|of| of.labels.len() == before.labels.len());
        let pairs = after
            .into_iter()
            .flat_map(|after| before.labels.iter().zip(&after.labels).map(move |it| (after, it)));
        let renamed =
            pairs.filter(|(after, (old, new))| !after.labels.contains(old) && !before.labels.contains(new));
        let former = match back.object(&ObjectId::Enum(before.name.clone())) {
            ObjectId::Enum(name) => name,
            _ => before.name.clone(),
        };
        renamed.map(move |(_, (old, new))| Given {
            former: vec![former.schema.clone(), former.name.clone(), Name::new(old)],
            now: Name::new(new),
        })
    });
    labels.collect()
}

/// The qualified name of a table, type or column.
fn path(id: &ObjectId) -> Option<Vec<Name>> {
    match id {
        ObjectId::Table(of) | ObjectId::Enum(of) | ObjectId::Domain(of) | ObjectId::Composite(of) => {
            Some(vec![of.schema.clone(), of.name.clone()])
        }
        ObjectId::Column(of, name) => Some(vec![of.schema.clone(), of.name.clone(), name.clone()]),
        _ => None,
    }
}
