//! Privileges by name.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::Writer;
use crate::kind::{Grants, usual_grants};
use crate::model::{Columns, Name, ObjectId, Privilege, QualifiedName};
use crate::pull::print::{ident, word};

/// `#[grant(select, insert(title), to(reader))]`, as often as needed, for what is granted beyond `given`.
pub fn grants(writer: &Writer<'_>, object: &ObjectId, given: &Grants) -> Vec<TokenStream> {
    let Some(privileges) = writer.schema().privileges_on(object) else { return Vec::new() };
    let mut groups: Vec<(BTreeMap<Privilege, Columns>, bool, Vec<&Name>)> = Vec::new();
    let mut add = |granted: BTreeMap<Privilege, Columns>, grantable: bool, role| {
        if granted.is_empty() {
            return;
        }
        match groups.iter_mut().find(|(other, of, _)| *other == granted && *of == grantable) {
            Some((_, _, roles)) => roles.push(role),
            None => groups.push((granted, grantable, vec![role])),
        }
    };
    for (role, granted) in &privileges.grants {
        let on = privileges.grantable.get(role);
        let given = given.get(role);
        let plain = granted.iter().filter(|(privilege, columns)| {
            on.and_then(|on| on.get(privilege)) != Some(columns)
                && given.and_then(|given| given.get(privilege)) != Some(columns)
        });
        add(plain.map(|(privilege, columns)| (*privilege, columns.clone())).collect(), false, role);
        add(on.cloned().unwrap_or_default(), true, role);
    }
    let attributes = groups.iter().map(|(granted, grantable, roles)| {
        let granted = words(writer, object, granted);
        let roles = roles.iter().map(|role| word(role.as_str()));
        let grantable = grantable.then(|| quote!(, grantable));
        quote!(#[grant(#(#granted,)* to(#(#roles),*) #grantable)])
    });
    attributes.collect()
}

/// Says something of a type whose privileges are not those that every type has.
pub fn of_type(writer: &Writer<'_>, object: &ObjectId) -> Vec<TokenStream> {
    let Some(privileges) = writer.schema().privileges_on(object) else { return Vec::new() };
    if Some(&privileges.grants) == usual_grants(object).as_ref() && privileges.grantable.is_empty() {
        return Vec::new();
    }
    let grants = grants(writer, object, &Grants::new());
    if !grants.is_empty() {
        return grants;
    }
    let usual = usual_grants(object).unwrap_or_default();
    let privilege = usual.values().flat_map(BTreeMap::keys).next().copied().unwrap_or(Privilege::Usage);
    let privilege = ident(privilege.as_sql());
    vec![quote!(#[grant(#privilege, to())])]
}

/// All that PostgreSQL 15 and 16 mean by ALL on a table.
const ALL: [Privilege; 7] = [
    Privilege::Select,
    Privilege::Insert,
    Privilege::Update,
    Privilege::Delete,
    Privilege::Truncate,
    Privilege::References,
    Privilege::Trigger,
];

fn words(writer: &Writer<'_>, object: &ObjectId, granted: &BTreeMap<Privilege, Columns>) -> Vec<TokenStream> {
    let relation = match object {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => Some(name),
        _ => None,
    };
    let whole = |privilege: &Privilege| granted.get(privilege) == Some(&Columns::All);
    if relation.is_some() && ALL.iter().all(whole) {
        let more = granted.keys().filter(|privilege| !ALL.contains(privilege));
        let more = more.map(|privilege| ident(privilege.as_sql()));
        return std::iter::once(quote!(all)).chain(more.map(|more| quote!(#more))).collect();
    }
    let words = granted.iter().map(|(privilege, columns)| {
        let privilege = ident(privilege.as_sql());
        let (Columns::Only(columns), Some(relation)) = (columns, relation) else { return quote!(#privilege) };
        let columns = ordered(writer, relation, columns.iter().collect());
        let columns = writer.own_columns(relation, columns, &[]);
        quote!(#privilege(#(#columns),*))
    });
    words.collect()
}

/// Columns in the order of their relation.
pub fn ordered<'a>(
    writer: &Writer<'_>,
    relation: &QualifiedName,
    mut columns: Vec<&'a Name>,
) -> Vec<&'a Name> {
    let schema = writer.schema();
    let table =
        schema.tables.get(relation).map(|table| table.columns.iter().map(|column| &column.name).collect());
    let views = schema.views.get(relation).map(|view| &view.columns);
    let views = views.or_else(|| schema.materialized_views.get(relation).map(|view| &view.columns));
    let view = || views.map(|columns| columns.iter().map(|column| &column.name).collect::<Vec<_>>());
    let order: Vec<&Name> = table.or_else(view).unwrap_or_default();
    columns.sort_by_key(|column| order.iter().position(|other| other == column));
    columns
}

/// `usage(reader, writer), create(owner)` for the kinds that have an option for it.
pub fn by_privilege(grants: &Grants) -> Option<TokenStream> {
    let mut by: BTreeMap<Privilege, Vec<&Name>> = BTreeMap::new();
    for (role, granted) in grants {
        for privilege in granted.keys() {
            by.entry(*privilege).or_default().push(role);
        }
    }
    (!by.is_empty()).then(|| {
        let by = by.iter().map(|(privilege, roles)| {
            let (privilege, roles) =
                (ident(privilege.as_sql()), roles.iter().map(|role| word(role.as_str())));
            quote!(#privilege(#(#roles),*))
        });
        quote!(grant(#(#by),*))
    })
}
