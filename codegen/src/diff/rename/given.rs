//! Renames that are said beside two states, where neither of them can say it: `--renamed public.books.title=name`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::identity::{has, leaf, schema};
use super::{Renames, alike};
use crate::model::{Name, ObjectId, Pair, Schema, sql};

/// A rename as it is said: the former name, qualified, and the present one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    former: Vec<Name>,
    now: Name,
}

impl FromStr for Given {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = || format!("`{text}` is not of the form schema.table=name or schema.table.column=name");
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

/// What is said so in `next` for the renames that are given: the former names by present identity.
///
/// # Errors
/// Each that names nothing in the state before, or leads to nothing in the next.
pub fn given(pair: Pair<&Schema>, renames: &[Given]) -> Result<BTreeMap<ObjectId, Name>, Vec<String>> {
    let (mut known, mut refused) = (Renames::default(), Vec::new());
    for rename in renames {
        match pair.previous.ids().find(|id| path(id).is_some_and(|path| path.into_iter().eq(&rename.former)))
        {
            Some(former) => _ = known.objects.insert(former, rename.now.clone()),
            None => refused.push(format!("{rename}: there was nothing of that name that can be renamed so")),
        }
    }
    let present = known.objects.keys().map(|former| (known.object(former), leaf(former).clone()));
    let present: BTreeMap<_, _> = present.collect();
    let nowhere = present.iter().filter(|(id, _)| !has(pair.next, id));
    refused.extend(nowhere.map(|(id, former)| format!("{former} cannot have become {id}: there is none")));
    if refused.is_empty() { Ok(present) } else { Err(refused) }
}

/// Tables and columns that go where one comes that is like it but for the name: what they hold would be lost.
#[must_use]
pub fn likely(pair: Pair<&Schema>) -> Vec<Given> {
    let said = Renames::between(pair);
    let (state, _) = said.apply(pair.previous);
    let back = said.invert();
    let pairs = alike::pairs(Pair::new(&state, pair.next)).into_iter();
    let holding = pairs.filter(|(gone, _)| matches!(gone, ObjectId::Table(_) | ObjectId::Column(..)));
    let same_schema = holding.filter(|(gone, new)| schema(gone) == schema(new));
    same_schema
        .filter_map(|(gone, new)| {
            let former = path(&back.object(&gone))?.into_iter().cloned().collect();
            Some(Given { former, now: leaf(&new).clone() })
        })
        .collect()
}

/// The qualified name of what can be renamed by it: no two of these have one.
fn path(id: &ObjectId) -> Option<Vec<&Name>> {
    match id {
        ObjectId::Schema(name) => Some(vec![name]),
        ObjectId::Column(of, name) => Some(vec![&of.schema, &of.name, name]),
        ObjectId::Enum(_)
        | ObjectId::Domain(_)
        | ObjectId::Composite(_)
        | ObjectId::Sequence(_)
        | ObjectId::Table(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Index(..) => Some(vec![schema(id)?, leaf(id)]),
        _ => None,
    }
}
