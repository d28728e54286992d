//! From foreign keys to the ways between tables and views, as PostgREST finds them and Supabase's generator repeats them.

use std::collections::{BTreeMap, BTreeSet};

use super::Relationship;
use crate::model::{Name, QualifiedName};

/// A foreign key of any schema.
#[derive(Clone, Debug, PartialEq)]
pub struct ForeignKey {
    /// Its name.
    pub name: Name,
    /// The table that it is on.
    pub table: QualifiedName,
    /// The columns there.
    pub columns: Vec<Name>,
    /// Is there at most one row for each referenced one?
    pub is_one_to_one: bool,
    /// The table that it refers to.
    pub referenced: QualifiedName,
    /// The columns there.
    pub referenced_columns: Vec<Name>,
    /// Has a partition only got it from its table?
    pub is_inherited: bool,
    /// Is the schema of its table one of those that were asked for?
    pub is_listed: bool,
    /// Is that schema's name written with quotes? The official generator then loses the columns.
    pub is_quoted: bool,
}

/// The columns of tables that a view shows, with the names that it gives them.
pub type Shown = BTreeMap<(QualifiedName, Name), Vec<Name>>;

/// A side of a foreign key: the table, the key's name, and how many columns it has.
type Side<'a> = (&'a QualifiedName, &'a Name, usize);

/// The columns of one side with their places in the key.
type Places<'a> = BTreeSet<(usize, &'a Name)>;

/// The relationships of tables that were asked for, and those of the views given, which are in the same schemas.
#[must_use]
pub fn relationships(keys: &[ForeignKey], views: &BTreeMap<QualifiedName, Shown>) -> Vec<Relationship> {
    let referring = sides(keys, |key| (&key.table, &key.columns));
    let referenced = sides(keys, |key| (&key.referenced, &key.referenced_columns));
    let mut all = Vec::new();
    for key in keys.iter().filter(|key| !key.is_inherited) {
        let from = stand_ins(views, &referring, (&key.table, &key.name, key.columns.len()));
        let to = stand_ins(views, &referenced, (&key.referenced, &key.name, key.referenced_columns.len()));
        let own = [(&key.table, key.columns.clone())];
        let target = [(&key.referenced, key.referenced_columns.clone())];
        if key.is_listed {
            let quoted = |entry| Relationship {
                columns: None,
                referenced_columns: None,
                is_one_to_one: false,
                ..entry
            };
            let plain = pairs(key, &own, &target);
            all.extend(plain.into_iter().map(|entry| if key.is_quoted { quoted(entry) } else { entry }));
            all.extend(pairs(key, &own, &to));
        }
        all.extend(pairs(key, &from, &target));
        all.extend(pairs(key, &from, &to));
    }
    all
}

/// A relation with the columns that make one side of a key.
type Chosen<'a> = (&'a QualifiedName, Vec<Name>);

fn pairs(key: &ForeignKey, from: &[Chosen], to: &[Chosen]) -> Vec<Relationship> {
    let pair = |(relation, columns): &Chosen, (referenced, referenced_columns): &Chosen| Relationship {
        foreign_key: key.name.clone(),
        relation: (*relation).clone(),
        columns: Some(columns.clone()),
        is_one_to_one: key.is_one_to_one,
        referenced: (*referenced).clone(),
        referenced_columns: Some(referenced_columns.clone()),
    };
    from.iter().flat_map(|from| to.iter().map(move |to| pair(from, to))).collect()
}

/// PostgREST tells keys apart by table, name and number of columns, so keys of one name that lead to the same table are
/// taken together.
fn sides<'a>(
    keys: &'a [ForeignKey],
    side: impl Fn(&'a ForeignKey) -> (&'a QualifiedName, &'a Vec<Name>),
) -> BTreeMap<Side<'a>, Places<'a>> {
    let mut sides: BTreeMap<Side, Places> = BTreeMap::new();
    for key in keys {
        let (table, columns) = side(key);
        let places = sides.entry((table, &key.name, columns.len())).or_default();
        places.extend(columns.iter().enumerate());
    }
    sides
}

/// The views that show a whole side, once for each choice of their columns.
fn stand_ins<'v>(
    views: &'v BTreeMap<QualifiedName, Shown>,
    sides: &BTreeMap<Side, Places>,
    side: Side,
) -> Vec<Chosen<'v>> {
    let Some(places) = sides.get(&side) else { return Vec::new() };
    let mut found = Vec::new();
    for (view, shown) in views {
        let shows = |(_, column): &(usize, &Name)| shown.get(&(side.0.clone(), (*column).clone()));
        let names: Vec<&Vec<Name>> = places.iter().filter_map(shows).collect();
        if names.len() == side.2 {
            found.extend(choices(&names).into_iter().map(|choice| (view, choice)));
        }
    }
    found
}

fn choices(names: &[&Vec<Name>]) -> Vec<Vec<Name>> {
    let mut choices: Vec<Vec<Name>> = vec![Vec::new()];
    for names in names {
        let longer = |choice: &Vec<Name>| {
            let with = |name: &Name| [choice.as_slice(), std::slice::from_ref(name)].concat();
            names.iter().map(with).collect::<Vec<_>>()
        };
        choices = choices.iter().flat_map(longer).collect();
    }
    choices
}
