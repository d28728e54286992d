//! What needs what, exactly as the catalog has it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::Address;
use super::{CatalogError, Reader};
use crate::kind;
use crate::model::{Definition, DefinitionKind, ForeignOptions, Name, ObjectId, Schema, Sql};

/// Six numbers in one text, since there are so many of them.
#[derive(Deserialize)]
struct Row {
    edge: String,
}

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Result<(), CatalogError> {
    for (dependent, needed) in std::mem::take(&mut reader.needs) {
        if let Some(needed) = reader.object(needed) {
            reader.schema.depends.entry(dependent).or_default().insert(needed);
        }
    }
    for row in reader.rows::<Row>("dependencies", include_str!("sql/depends.sql"))? {
        let numbers: Vec<u32> = row.edge.split(' ').filter_map(|number| number.parse().ok()).collect();
        let [class, oid, column, needed_class, needed_oid, needed_column] = numbers[..] else { continue };
        let dependent = Address::of_numbers(class, oid, column);
        let needed = Address::of_numbers(needed_class, needed_oid, needed_column);
        if let (Some(dependent), Some(needed)) = (reader.object(dependent), reader.object(needed))
            && dependent != needed
            && !kind::is_adoption(&reader.schema, &dependent, &needed)
        {
            reader.schema.depends.entry(dependent).or_default().insert(needed);
        }
    }
    from_shells(&mut reader.schema);
    defaults_of_domains(&mut reader.schema);
    Ok(())
}

/// The functions that make a type what it is need no more of it than its name (PostgreSQL manual, CREATE TYPE).
fn from_shells(schema: &mut Schema) {
    let Schema { definitions, depends, .. } = schema;
    for (shell, whole) in kind::shells(definitions) {
        let needs = depends.entry(whole.clone()).or_default();
        let functions = needs.clone();
        needs.insert(shell.clone());
        for function in functions {
            if let Some(needs) = depends.get_mut(&function)
                && needs.remove(&whole)
            {
                needs.insert(shell.clone());
            }
        }
    }
}

/// A default whose function needs the domain itself comes after both (PostgreSQL manual, ALTER DOMAIN).
fn defaults_of_domains(schema: &mut Schema) {
    let Schema { domains, definitions, depends, .. } = schema;
    for domain in domains.values_mut().filter(|domain| domain.default.is_some()) {
        let id = ObjectId::Domain(domain.name.clone());
        let needs = depends.get(&id).into_iter().flatten();
        let back: BTreeSet<ObjectId> = needs.filter(|need| reaches(depends, need, &id)).cloned().collect();
        let Some(default) = domain.default.take_if(|_| !back.is_empty()) else { continue };
        let name = Name::new(domain.name.to_string());
        let of = &domain.name;
        let statement = |action: String| vec![Sql::verbatim(format!("alter domain {of} {action}"))];
        let definition = Definition {
            kind: DefinitionKind::DomainDefault,
            create: statement(format!("set default {default}")),
            drop: statement("drop default".to_owned()),
            clauses: BTreeMap::new(),
            options: ForeignOptions::default(),
            comment: None,
            name,
        };
        if let Some(needs) = depends.get_mut(&id) {
            needs.retain(|need| !back.contains(need));
        }
        let part = ObjectId::Definition(definition.kind, definition.name.clone());
        depends.insert(part.clone(), back.into_iter().chain([id]).collect());
        definitions.insert(part, definition);
    }
}

/// Does an object need another, itself or by what it needs?
fn reaches(depends: &BTreeMap<ObjectId, BTreeSet<ObjectId>>, from: &ObjectId, to: &ObjectId) -> bool {
    let (mut seen, mut open) = (BTreeSet::from([from]), vec![from]);
    while let Some(id) = open.pop() {
        let needs = depends.get(id).into_iter().flatten();
        for need in needs {
            if need == to {
                return true;
            }
            if seen.insert(need) {
                open.push(need);
            }
        }
    }
    false
}
