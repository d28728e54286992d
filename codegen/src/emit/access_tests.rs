//! `access_tests.sql`: the access matrix as statements that are executed, caller by caller.
//!
//! What a caller should reach is computed from the declared intent with the caller's tenant and user as literals, by the
//! owner of the tables; what he does reach, by running the command as him. The two share neither the policies nor the
//! functions that know the caller, so a weakened policy, grant or function shows.

mod calls;
mod privileges;

use std::fmt::Write;

use askama::Template;

use crate::model::{
    Access, Actor, Command, ConstraintKind, Name, ObjectId, QualifiedName, Schema, Scope, Table, sql,
};

/// The script, or nothing where the schema names no callers.
#[must_use]
pub fn emit(schema: &Schema) -> Option<String> {
    if schema.seed.actors.is_empty() {
        return None;
    }
    let script = Script {
        title: &schema.title,
        roles: sql::list(schema.actors.roles()),
        copies: tables(schema).map(|table| copy(schema, table)).collect(),
        refreshes: schema
            .materialized_views
            .keys()
            .map(|name| format!("refresh materialized view {name};"))
            .collect(),
        rows: tables(schema).flat_map(|table| row_probes(schema, table)).collect(),
        calls: calls::probes(schema),
        views: views(schema).flat_map(|view| view_probes(schema, &view)).collect(),
        privileges: privileges::meant(schema),
        objects: privileges::objects(schema),
    };
    // The template writes to a String, and its values only display: neither can fail.
    Some(script.render().unwrap_or_default())
}

#[derive(Template)]
#[template(path = "access_tests.sql", escape = "none")]
struct Script<'a> {
    title: &'a str,
    roles: String,
    copies: Vec<String>,
    refreshes: Vec<String>,
    rows: Vec<String>,
    calls: Vec<String>,
    views: Vec<String>,
    privileges: Vec<String>,
    objects: Vec<String>,
}

/// The tables that state their access.
fn tables(schema: &Schema) -> impl Iterator<Item = &Table> {
    schema
        .tables
        .values()
        .filter(|table| table.access.is_some() && !schema.is_external(&ObjectId::Table(table.name.clone())))
}

/// The primary key's columns; a table without one is refused by a check before anything is emitted.
fn key_columns<'a>(schema: &'a Schema, table: &'a Table) -> Vec<&'a Name> {
    let keys = schema.constraints_of(&table.name).filter_map(|constraint| match &constraint.kind {
        ConstraintKind::PrimaryKey { columns, .. } => Some(columns.iter().collect()),
        _ => None,
    });
    keys.into_iter().next().unwrap_or_default()
}

/// A row's identity as one text.
fn key(schema: &Schema, table: &Table, alias: &str) -> String {
    let columns = key_columns(schema, table);
    format!("concat_ws('/', {})", sql::list(columns.iter().map(|column| format!("{alias}.{column}"))))
}

/// The temporary copy of a table, from which inserts take their rows.
fn copy_name(table: &Table) -> Name {
    Name::new(format!("copy of {}.{}", table.name.schema.as_str(), table.name.name.as_str()))
}

fn copy(schema: &Schema, table: &Table) -> String {
    let copy = copy_name(table);
    let roles = sql::list(schema.actors.roles());
    format!(
        "create temporary table {copy} on commit drop as select {key} as \"key of the row\", t.* from {table} t;\n\
         grant select on pg_temp.{copy} to {roles};",
        key = key(schema, table, "t"),
        table = table.name,
    )
}

/// One probe per caller and command of a table, and one more per caller who can claim the rows that he inserts.
fn row_probes(schema: &Schema, table: &Table) -> Vec<String> {
    let Some(access) = &table.access else {
        return Vec::new();
    };
    let mut probes = Vec::new();
    for actor in &schema.seed.actors {
        for command in Command::ALL {
            let mut probe = |what: &str, claimed: Option<&Claim<'_>>| {
                let Some(statement) = statement(schema, table, access, actor, command, claimed) else {
                    return;
                };
                let reached = reached(schema, table, access, actor, command);
                let columns = access.rule(command).and_then(|rule| rule.columns.as_deref());
                let rows = if command == Command::Insert
                    && reached != "false"
                    && (columns.is_some() || claimed.is_some())
                {
                    inserted(schema, table, columns, claimed)
                } else {
                    table.name.to_string()
                };
                let expected = format!("select {} from {rows} t where {reached}", key(schema, table, "t"));
                let what = format!("{}: {} {}{what}", actor.name, command.as_sql(), table.name);
                let source = format!("select {} from {} t", key(schema, table, "t"), table.name);
                let arguments = [&what, actor.role.as_str(), &actor.claims, &source, &expected, &statement];
                probes.push(call("rows", &arguments));
            };
            probe("", None);
            if command == Command::Insert
                && let Some(claim) = Claim::of(schema, table, access, actor)
            {
                probe(", in his own name", Some(&claim));
            }
        }
    }
    probes
}

/// Whom a caller names as the owner of each row that he inserts: himself. Whether he may then depends on all the rest of
/// the row, which nobody else's rows would show.
struct Claim<'a> {
    owner: &'a Name,
    value: String,
}

impl<'a> Claim<'a> {
    fn of(schema: &Schema, table: &'a Table, access: &Access, actor: &Actor) -> Option<Self> {
        let owner = table.owner.as_ref().filter(|_| actor.role != schema.actors.service)?;
        let columns = access.rule(Command::Insert)?.columns.as_ref();
        let column = table.columns.iter().find(|column| column.name == *owner)?;
        let value = format!("{}::{}", sql::literal(actor.user.as_ref()?), column.ty);
        columns.is_none_or(|columns| columns.contains(owner)).then_some(Self { owner, value })
    }
}

/// `call pg_temp.expect_…('…', …);`
fn call(function: &str, arguments: &[&str]) -> String {
    let mut text = format!("call pg_temp.expect_{function}(");
    for (index, argument) in arguments.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        // Writing to a String cannot fail.
        let _ = write!(text, "{comma}\n    {}", sql::literal(argument));
    }
    text + ");"
}

/// The rows that the caller should reach with a command.
fn reached(schema: &Schema, table: &Table, access: &Access, actor: &Actor, command: Command) -> String {
    if actor.role == schema.actors.service {
        return access.service.contains(&command).to_string();
    }
    let meant = |command: Command| {
        let Some(rule) = access.rule(command) else {
            return "false".to_owned();
        };
        let scope = match rule.scope.anonymous() {
            Some(part) if actor.role == schema.actors.anonymous => {
                condition(schema, table, &part, actor, "t")
            }
            None if actor.role == schema.actors.anonymous => return "false".to_owned(),
            _ => condition(schema, table, &rule.scope, actor, "t"),
        };
        match &rule.only {
            Some(only) => format!("{scope} and ({only})"),
            None => scope,
        }
    };
    match command {
        // An update or delete that names its row has to see it first.
        Command::Update | Command::Delete => {
            format!("{} and {}", meant(command), meant(Command::Select))
        }
        Command::Select | Command::Insert => meant(command),
    }
}

/// A scope as a condition on the row, with the caller's identity as literals.
fn condition(schema: &Schema, table: &Table, rows: &Scope, actor: &Actor, alias: &str) -> String {
    let equals = |column: &Option<Name>, value: &Option<String>| match (column, value) {
        (Some(column), Some(value)) => format!("{alias}.{column}::text = {}", sql::literal(value)),
        _ => "false".to_owned(),
    };
    let join = |scopes: &[Scope], word: &str| {
        let conditions = scopes.iter().map(|inner| condition(schema, table, inner, actor, alias));
        format!("({})", conditions.collect::<Vec<_>>().join(word))
    };
    match rows {
        Scope::Anyone => "true".to_owned(),
        Scope::SignedIn => (actor.role == schema.actors.member).to_string(),
        Scope::Tenant => equals(&table.tenant, &actor.tenant),
        Scope::Owner if table.tenant.is_some() => {
            format!("{} and {}", equals(&table.tenant, &actor.tenant), equals(&table.owner, &actor.user))
        }
        Scope::Owner => equals(&table.owner, &actor.user),
        Scope::When(function) => actor.passes.contains(&function.name).to_string(),
        Scope::Rows(holds) => format!("coalesce({holds}, false)"),
        Scope::All(scopes) => join(scopes, " and "),
        Scope::Any(scopes) => join(scopes, " or "),
        Scope::Via { columns, parent, referenced, scope: inner } => {
            let Some(parent) = schema.tables.get(parent) else {
                return "false".to_owned();
            };
            let above = format!("{alias}p");
            let keys = columns
                .iter()
                .zip(referenced)
                .map(|(own, theirs)| format!("{above}.{theirs} = {alias}.{own}"));
            format!(
                "exists (select from {} {above} where {} and {})",
                parent.name,
                keys.collect::<Vec<_>>().join(" and "),
                condition(schema, parent, inner, actor, &above)
            )
        }
    }
}

/// The rows of a table as a caller would insert them who may write these columns alone: the others have their defaults.
/// What identifies the row stays, and so does what a trigger fills in.
fn inserted(schema: &Schema, table: &Table, granted: Option<&[Name]>, claimed: Option<&Claim<'_>>) -> String {
    let key = key_columns(schema, table);
    let values = table.columns.iter().map(|column| {
        let name = &column.name;
        let kept = granted.is_none_or(|granted| granted.contains(name))
            || key.contains(&name)
            || column.filled_by.is_some();
        match (claimed, &column.default) {
            (Some(claim), _) if claim.owner == name => format!("{} as {name}", claim.value),
            _ if kept || column.is_always_generated() || column.identity.is_some() => format!("t.{name}"),
            (_, Some(default)) => format!("({default})::{} as {name}", column.ty),
            (_, None) => format!("null::{} as {name}", column.ty),
        }
    });
    format!("(select {} from {} t)", sql::list(values), table.name)
}

/// The command on the row whose key is `$1`, as a statement that counts the rows it reached.
fn statement(
    schema: &Schema,
    table: &Table,
    access: &Access,
    actor: &Actor,
    command: Command,
    claimed: Option<&Claim<'_>>,
) -> Option<String> {
    let this = format!("{} = $1", key(schema, table, "t"));
    let name = &table.name;
    let rule = access.rule(command).filter(|_| actor.role != schema.actors.service);
    let granted =
        |column: &&Name| rule.and_then(|rule| rule.columns.as_ref()).is_none_or(|only| only.contains(column));
    let written: Vec<&Name> = table
        .columns
        .iter()
        .filter(|column| !column.is_always_generated())
        .map(|column| &column.name)
        .filter(granted)
        .collect();
    Some(match command {
        Command::Select => format!("select count(*) from {name} t where {this}"),
        Command::Insert => {
            let value = |column: &&Name| match claimed {
                Some(claim) if claim.owner == *column => claim.value.clone(),
                _ => column.to_string(),
            };
            format!(
                "with done as (insert into {name} ({columns}) select {values} from pg_temp.{copy} \
                 where \"key of the row\" = $1 returning 1) select count(*) from done",
                columns = sql::list(&written),
                values = sql::list(written.iter().map(value)),
                copy = copy_name(table),
            )
        }
        Command::Update => {
            let assignments = written.iter().map(|column| format!("{column} = t.{column}"));
            format!(
                "with done as (update {name} t set {} where {this} returning 1) select count(*) from done",
                sql::list(assignments)
            )
        }
        Command::Delete => {
            format!("with done as (delete from {name} t where {this} returning 1) select count(*) from done")
        }
    })
    .filter(|_| !written.is_empty())
}

/// What the probes need to know of a view.
struct Readable<'a> {
    name: &'a QualifiedName,
    tenant: Option<&'a Name>,
    access: &'a Access,
}

fn views(schema: &Schema) -> impl Iterator<Item = Readable<'_>> {
    let views = schema.views.values().filter_map(|view| {
        Some(Readable { name: &view.name, tenant: view.tenant.as_ref(), access: view.access.as_ref()? })
    });
    let materialized = schema.materialized_views.values().filter_map(|view| {
        Some(Readable { name: &view.name, tenant: view.tenant.as_ref(), access: view.access.as_ref()? })
    });
    views.chain(materialized)
}

/// One probe per caller of a view: refused, nothing, or only rows of the caller's own tenant.
fn view_probes(schema: &Schema, view: &Readable<'_>) -> Vec<String> {
    let probe = |actor: &Actor| {
        let hidden = !can_name(schema, &view.name.schema, &actor.role);
        let rule = view.access.rule(Command::Select);
        let expected = if actor.role == schema.actors.service {
            if view.access.service.contains(&Command::Select) { "any" } else { "refused" }
        } else {
            match (rule.map(|rule| &rule.scope), view.tenant, &actor.tenant) {
                (None, ..) => "refused",
                _ if hidden => "refused",
                (Some(scope), ..) if actor.role == schema.actors.anonymous && scope.anonymous().is_none() => {
                    "refused"
                }
                (Some(Scope::Tenant), Some(_), Some(_)) => "own",
                (Some(Scope::Tenant), ..) => "nothing",
                _ => "any",
            }
        };
        let foreign = match (view.tenant, &actor.tenant) {
            (Some(column), Some(tenant)) => {
                format!("v.{column}::text is distinct from {}", sql::literal(tenant))
            }
            _ => "true".to_owned(),
        };
        let condition = match view.tenant {
            // His own condition, which the view must not let look at what it hides.
            Some(column) if matches!(expected, "own" | "nothing") => {
                let tenant = actor.tenant.as_deref().map_or_else(|| "null".to_owned(), sql::literal);
                format!(" where pg_temp.is_shown(v.{column}, {tenant})")
            }
            _ => String::new(),
        };
        let statement =
            format!("select count(*), count(*) filter (where {foreign}) from {} v{condition}", view.name);
        let what = format!("{}: select {}", actor.name, view.name);
        call("view", &[&what, actor.role.as_str(), &actor.claims, expected, &statement])
    };
    schema.seed.actors.iter().map(probe).collect()
}

/// Does a role have USAGE of a schema? Everybody has of `public`.
fn can_name(schema: &Schema, namespace: &Name, role: &Name) -> bool {
    let grants = schema.privileges_on(&ObjectId::Schema(namespace.clone())).map(|on| &on.grants);
    *namespace == "public" || grants.is_some_and(|grants| grants.contains_key(role))
}
