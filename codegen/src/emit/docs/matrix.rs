//! The access matrix: who may do what with which rows, in words.

use crate::kind;
use crate::model::{Columns, Command, Name, ObjectId, Policy, Privilege, QualifiedName, Rule, Schema};
use crate::words::{and, code, columns_of, guarded, rows, sentence};

use super::function::executors;
use super::markdown::{Append, Table, prose};

/// A table, view or materialized view, as the matrix sees it.
struct Relation<'a> {
    name: &'a QualifiedName,
    id: ObjectId,
    row_security: bool,
}

/// What each role may do with each object: a row for each command that any of them may give.
fn lines(schema: &Schema) -> Vec<Vec<String>> {
    let roles: Vec<&Name> = schema.actors.roles().collect();
    let mut lines = Vec::new();
    for relation in relations(schema) {
        for command in Command::ALL {
            let cells: Vec<Option<String>> =
                roles.iter().map(|role| cell(schema, &relation, role, command)).collect();
            if cells.iter().all(Option::is_none) {
                continue;
            }
            let mut line = vec![code(relation.name), code(command.as_sql())];
            line.extend(cells.into_iter().map(|cell| cell.unwrap_or_else(|| NOTHING.to_owned())));
            lines.push(line);
        }
    }
    lines
}

/// What nobody may do.
const NOTHING: &str = "–";

/// Are the roles of the API there? A declaration means them to be.
pub fn knows_roles(schema: &Schema) -> bool {
    schema.is_declared() || schema.actors.roles().all(|role| schema.roles.contains(role))
}

/// The matrix as a table with one column a role; nothing where they are not there.
pub fn table(schema: &Schema) -> Table {
    let mut head = vec!["Object".to_owned(), "Command".to_owned()];
    head.extend(schema.actors.roles().map(code));
    let lines = if knows_roles(schema) { lines(schema) } else { Vec::new() };
    Table::of(head, lines)
}

/// Who may execute which function.
pub fn functions(schema: &Schema) -> Table {
    let mut table = Table::new(["Function", "May execute"]);
    for id in schema.functions.keys() {
        let who = executors(schema, id);
        if !who.is_empty() {
            table.row([code(id), who]);
        }
    }
    table
}

/// The rows that signed-in callers reach, table by table: a summary for the first page.
pub fn summary(schema: &Schema) -> Table {
    let mut table = Table::new(["Object", "Read", "Add", "Change", "Delete"]);
    let member = &schema.actors.member;
    let named =
        relations(schema).into_iter().filter(|relation| is_named_by(schema, &relation.name.schema, member));
    for relation in named {
        let cells = Command::ALL.map(|command| {
            cell(schema, &relation, &schema.actors.member, command).unwrap_or_else(|| NOTHING.to_owned())
        });
        if cells.iter().any(|cell| cell != NOTHING) {
            let [select, insert, update, delete] = cells;
            table.row([code(relation.name), select, insert, update, delete]);
        }
    }
    table
}

/// Everything that rows are read from, without what belongs to somebody else.
fn relations(schema: &Schema) -> Vec<Relation<'_>> {
    let tables = schema.tables.values().map(|table| Relation {
        name: &table.name,
        id: ObjectId::Table(table.name.clone()),
        row_security: table.row_security,
    });
    let views = schema.views.keys().map(|name| Relation {
        name,
        id: ObjectId::View(name.clone()),
        row_security: false,
    });
    let materialized = schema.materialized_views.keys().map(|name| Relation {
        name,
        id: ObjectId::MaterializedView(name.clone()),
        row_security: false,
    });
    tables.chain(views).chain(materialized).filter(|relation| !schema.is_external(&relation.id)).collect()
}

/// What a role may do with a command: rows, and columns where the privilege names them.
fn cell(schema: &Schema, relation: &Relation, role: &Name, command: Command) -> Option<String> {
    let columns = match granted(schema, &relation.id, role, privilege(command))? {
        Columns::All | Columns::AllAnd(_) => String::new(),
        Columns::Only(columns) => format!("; {}", columns_of(&columns)),
    };
    let rows = allowed_rows(schema, relation, role, command)?;
    let namespace = &relation.name.schema;
    let route = if is_named_by(schema, namespace, role) {
        String::new()
    } else {
        format!("; only through views and functions, for want of `usage` on {}", code(namespace))
    };
    Some(format!("{rows}{columns}{route}"))
}

/// May a role name what is in a schema? Schemas that are not ours are taken to be open, as `public` is.
pub fn is_named_by(schema: &Schema, namespace: &Name, role: &Name) -> bool {
    let id = ObjectId::Schema(namespace.clone());
    if !schema.namespaces.contains_key(namespace) || schema.is_external(&id) {
        return true;
    }
    granted(schema, &id, role, Privilege::Usage).is_some()
}

/// What of an object a role, or everybody, has a privilege on.
fn granted(schema: &Schema, object: &ObjectId, role: &Name, privilege: Privilege) -> Option<Columns> {
    let grants = kind::grants(schema, object);
    let of = |role: &Name| grants.get(role)?.get(&privilege).cloned();
    match (of(role), of(&Name::new("public"))) {
        (Some(Columns::Only(own)), Some(Columns::Only(all))) => {
            Some(Columns::Only(own.union(&all).cloned().collect()))
        }
        (Some(Columns::All | Columns::AllAnd(_)), _) | (_, Some(Columns::All | Columns::AllAnd(_))) => {
            Some(Columns::All)
        }
        (own, all) => own.or(all),
    }
}

fn privilege(command: Command) -> Privilege {
    match command {
        Command::Select => Privilege::Select,
        Command::Insert => Privilege::Insert,
        Command::Update => Privilege::Update,
        Command::Delete => Privilege::Delete,
    }
}

/// The rows, if there are any.
fn allowed_rows(schema: &Schema, relation: &Relation, role: &Name, command: Command) -> Option<String> {
    if *role == schema.actors.service {
        return Some("every row".to_owned());
    }
    let intent =
        guarded(schema, relation.name).and_then(|of| of.access).and_then(|access| access.rule(command));
    // A hand-written policy states its line of the matrix as a rule too.
    if let Some(rule) = intent.and_then(|rule| part_of(schema, rule, role)) {
        return Some(rows(schema, relation.name, &rule));
    }
    if !relation.row_security {
        return Some("every row".to_owned());
    }
    let applying = |policy: &&Policy| {
        let to_role = policy.roles.iter().any(|of| of == role || *of == "public");
        to_role && policy.command.is_none_or(|of| of == command)
    };
    let (allowing, limiting): (Vec<&Policy>, Vec<&Policy>) =
        schema.policies_of(relation.name).filter(applying).partition(|policy| policy.permissive);
    if allowing.is_empty() {
        return None;
    }
    let mut words = allowing.into_iter().map(meaning).collect::<Vec<_>>().join("; or ");
    if !limiting.is_empty() {
        words.append(format_args!("; always within: {}", and(limiting.into_iter().map(meaning))));
    }
    Some(words)
}

/// The part of a rule that is for a role of callers.
fn part_of(schema: &Schema, rule: &Rule, role: &Name) -> Option<Rule> {
    let scope = if *role == schema.actors.member { rule.scope.clone() } else { rule.scope.anonymous()? };
    Some(Rule { scope, ..rule.clone() })
}

/// What a hand-written policy means: its comment, else its name.
fn meaning(policy: &Policy) -> String {
    match &policy.comment {
        Some(comment) => {
            let text = prose(comment);
            text.trim_end_matches('.').to_owned()
        }
        None => format!("rows that policy {} allows", code(&policy.name)),
    }
}

/// The roles of the API, as a sentence.
pub fn roles(schema: &Schema) -> String {
    let actors = &schema.actors;
    let roles: Vec<&Name> = actors.roles().collect();
    let tenant = actors.tenant.as_ref().map(|id| format!("the caller's tenant is what {} returns", code(id)));
    let user = actors.user.as_ref().map(|id| format!("the caller is whom {} returns", code(id)));
    let who = and(tenant.into_iter().chain(user));
    let mut text = format!(
        "{} is a signed-in caller, {} one who has not signed in, {} a trusted server, which bypasses row-level \
         security.",
        code(&actors.member),
        code(&actors.anonymous),
        code(&actors.service)
    );
    if !who.is_empty() {
        text.append(format_args!(" {}; where that is null, there is no such row.", sentence(&who)));
    }
    let unreachable = relations(schema).into_iter().filter(|relation| {
        let may = |role: &Name| {
            Command::ALL.into_iter().any(|command| cell(schema, relation, role, command).is_some())
        };
        !roles.iter().any(|role| may(role))
    });
    let unreachable: Vec<String> = unreachable.map(|relation| code(relation.name)).collect();
    if !unreachable.is_empty() {
        text.append(format_args!(" None of them reaches {}.", and(unreachable)));
    }
    text
}
