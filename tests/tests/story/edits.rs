//! What becomes of the platform: twenty edits, each of the state that the one before left.

use codegen::model::*;

use super::build::{Build, ColumnExt as _, column, foreign_key, function, key, qualified, table_id};

/// An edit.
pub struct Edit {
    pub what: &'static str,
    /// What it does.
    pub make: fn(Build) -> Build,
    /// What `gen` has to be told.
    pub arguments: &'static str,
    /// What a person has to do to the rows before it can be undone, as its rollback says.
    pub mend: &'static str,
}

macro_rules! edits {
    ($($edit:ident $($arguments:literal)? $(, $mend:literal)?;)*) => {
        pub const EDITS: &[Edit] = &[$(Edit {
            what: stringify!($edit),
            make: $edit,
            arguments: concat!($($arguments)?),
            mend: concat!($($mend)?),
        },)*];
    };
}

// The column `channel` comes back with the default that it had last, and that has a label which was not there at first.

edits! {
    chatbots;
    chatbot_of_conversation;
    comment_becomes_notes;
    a_role_more;
    wider_cost;
    view_turned;
    index_dropped;
    channels;
    a_channel_more "", "alter table public.conversations disable trigger user;
                        update public.conversations set channel = 'web' where channel = 'chat';
                        alter table public.conversations enable trigger user";
    is_admin;
    function_body;
    policy_narrowed;
    comments;
    shorter_title;
    channels_dropped "--allow-data-loss public.conversations.channel";
    language;
    names_are_unique;
    summary_grows;
    numbers_and_codes;
    settings;
}

const CONVERSATIONS: &str = "public.conversations";
const MESSAGES: &str = "public.messages";
const FEEDBACK: &str = "public.feedback";
const USAGE: &str = "public.usage_metrics";
const CHATBOTS: &str = "public.chatbots";

fn table<'a>(build: &'a mut Build, name: &str) -> &'a mut Table {
    build.schema.tables.get_mut(&qualified(name)).expect("the platform has this table")
}

fn column_of<'a>(build: &'a mut Build, of: &str, name: &str) -> &'a mut Column {
    let columns = &mut table(build, of).columns;
    columns.iter_mut().find(|column| column.name == *name).expect("the table has this column")
}

fn constraint<'a>(build: &'a mut Build, of: &str, name: &str) -> &'a mut Constraint {
    let key = (qualified(of), Name::new(name));
    build.schema.constraints.get_mut(&key).expect("the table has this constraint")
}

fn policy<'a>(build: &'a mut Build, of: &str, name: &str) -> &'a mut Policy {
    build.schema.policies.get_mut(&(qualified(of), Name::new(name))).expect("the table has this policy")
}

fn check(expression: &str) -> ConstraintKind {
    ConstraintKind::Check { expression: expression.into(), no_inherit: false }
}

/// Takes what is not wanted out of the schema, and out of the lists of its modules.
fn without(mut build: Build, unwanted: impl Fn(&ObjectId) -> bool) -> Build {
    build.schema.retain(|id| !unwanted(id));
    for module in &mut build.schema.modules {
        module.objects.retain(|id| !unwanted(id));
    }
    build
}

fn chatbots(build: Build) -> Build {
    let admin = "exists (select 1 from public.users u where u.auth_id = (select auth.uid()) and u.role = 'admin' \
                 and u.tenant_id = chatbots.tenant_id)";
    let columns = vec![
        column("id", "uuid").default("gen_random_uuid()"),
        column("tenant_id", "uuid").comment("Whose it is."),
        column("name", "text").comment("What users call it."),
        column("is_active", "boolean").default("true"),
    ];
    build
        .module("chatbots", Some("create_chatbots_table"), "Assistants that the tenants' admins set up.")
        .table_with(CHATBOTS, columns, |it| it.rust_name = Some("Chatbot".into()))
        .primary_key(CHATBOTS, "id")
        .foreign_key(CHATBOTS, "tenant_id", "public.tenants", "id")
        .index(CHATBOTS, "chatbots_tenant_id_idx", "tenant_id")
        .policy(CHATBOTS, "chatbots_all", None, admin, admin)
        .grant(
            table_id(CHATBOTS),
            &[(
                "authenticated",
                &[(Privilege::Select, ""), (Privilege::Insert, ""), (Privilege::Update, "name")],
            )],
        )
}

fn chatbot_of_conversation(mut build: Build) -> Build {
    table(&mut build, CONVERSATIONS).columns.push(column("chatbot_id", "uuid?"));
    build
        .constraint_with(
            CONVERSATIONS,
            "conversations_chatbot_id_fkey",
            foreign_key("chatbot_id", CHATBOTS, "id"),
            |it| {
                if let ConstraintKind::ForeignKey { on_delete, .. } = &mut it.kind {
                    *on_delete = ForeignKeyAction::SetNull(Vec::new());
                }
            },
        )
        .index(CONVERSATIONS, "conversations_chatbot_id_idx", "chatbot_id")
}

fn comment_becomes_notes(mut build: Build) -> Build {
    let (old, new) = (Name::new("comment"), Name::new("notes"));
    column_of(&mut build, FEEDBACK, "comment").name = new.clone();
    for rule in table(&mut build, FEEDBACK).access.iter_mut().flat_map(|access| &mut access.rules) {
        for column in rule.columns.iter_mut().flatten().filter(|column| **column == old) {
            *column = new.clone();
        }
    }
    let privileges = build.schema.privileges.get_mut(&table_id(FEEDBACK)).expect("feedback has privileges");
    for columns in privileges.grants.values_mut().flat_map(|of| of.values_mut()) {
        if let Columns::Only(columns) = columns
            && columns.remove(&old)
        {
            columns.insert(new.clone());
        }
    }
    let table = qualified(FEEDBACK);
    build.schema.renamed.objects.insert(ObjectId::Column(table.clone(), new), old);
    let gone = ObjectId::Constraint(table, "feedback_comment_check".into());
    without(build, |id| *id == gone).check(FEEDBACK, "feedback_notes_check", "char_length(notes) <= 4000")
}

fn a_role_more(mut build: Build) -> Build {
    let set = build.schema.values.get_mut("MessageRole").expect("messages have roles");
    set.variants.push(("Tool".into(), ValueLiteral::Text("tool".into()), None));
    constraint(&mut build, MESSAGES, "messages_role_check").kind =
        check("role in ('user', 'assistant', 'system', 'tool')");
    build
}

fn wider_cost(mut build: Build) -> Build {
    let wider = super::build::ty("numeric(16, 6)");
    column_of(&mut build, USAGE, "estimated_cost").ty = wider.clone();
    for column in &mut current_day(&mut build).columns {
        if column.name == *"estimated_cost" {
            column.ty = wider.clone();
        }
    }
    build
}

fn current_day(build: &mut Build) -> &mut View {
    build.schema.views.get_mut(&qualified("public.current_day_usage")).expect("the platform has this view")
}

fn view_turned(mut build: Build) -> Build {
    let view = current_day(&mut build);
    view.columns.reverse();
    let columns: Vec<String> = view.columns.iter().map(|column| format!("u.{}", column.name)).collect();
    view.query = Sql::new(format!(
        "select {} from public.usage_metrics u where u.date = (now() at time zone 'UTC')::date",
        columns.join(", ")
    ));
    build
}

fn index_dropped(build: Build) -> Build {
    let gone = ObjectId::Index(qualified(USAGE), "usage_metrics_tenant_id_date_idx".into());
    without(build, |id| *id == gone)
}

fn channels(build: Build) -> Build {
    let mut build = build.enumeration("public.channel", &["web", "mail"]);
    let channel = column("channel", "public.channel").default("'web'::public.channel");
    table(&mut build, CONVERSATIONS).columns.push(channel);
    build
}

fn a_channel_more(mut build: Build) -> Build {
    let channel = build.schema.enums.get_mut(&qualified("public.channel")).expect("there are channels");
    channel.labels.insert(1, "chat".into());
    column_of(&mut build, CONVERSATIONS, "channel").default = Some("'chat'::public.channel".into());
    build
}

fn is_admin(build: Build) -> Build {
    let body = "select exists (select 1 from public.users u where u.auth_id = (select auth.uid()) and u.role = 'admin')";
    let mut says = function("private.is_admin", &[], "boolean", "sql", body);
    says.volatility = Volatility::Stable;
    says.security_definer = true;
    let id = ObjectId::Function(says.id());
    let mut build = build.function(says).grant(id, &[("authenticated", &[(Privilege::Execute, "")])]);
    let all = policy(&mut build, CHATBOTS, "chatbots_all");
    all.using =
        Some("tenant_id = (select private.current_tenant_id()) and (select private.is_admin())".into());
    all.with_check.clone_from(&all.using);
    build
}

fn function_body(mut build: Build) -> Build {
    let id = FunctionId { name: qualified("private.set_updated_at"), arguments: Vec::new() };
    let function = build.schema.functions.get_mut(&id).expect("the platform has this function");
    function.body = Sql::verbatim("begin\n  new.updated_at := now();\n  return new;\nend");
    build
}

fn policy_narrowed(mut build: Build) -> Build {
    let delete = policy(&mut build, FEEDBACK, "feedback_delete");
    delete.using =
        Some("user_id = (select private.current_user_id()) and created_at > now() - interval '1 day'".into());
    build
}

fn comments(mut build: Build) -> Build {
    table(&mut build, MESSAGES).comment = Some("What was said.".into());
    column_of(&mut build, MESSAGES, "content").comment = None;
    column_of(&mut build, CONVERSATIONS, "chatbot_id").comment =
        Some("Who answers; null for the usual one.".into());
    constraint(&mut build, CONVERSATIONS, "conversations_tenant_id_id_key").comment = None;
    policy(&mut build, CHATBOTS, "chatbots_all").comment = Some("Admins only.".into());
    build
}

fn shorter_title(mut build: Build) -> Build {
    column_of(&mut build, CONVERSATIONS, "title").ty = super::build::ty("character varying(400)");
    build
}

fn language(mut build: Build) -> Build {
    table(&mut build, CONVERSATIONS).columns.push(column("language", "text").default("'en'"));
    build.check(CONVERSATIONS, "conversations_language_check", "language ~ '^[a-z]{2}$'")
}

fn names_are_unique(build: Build) -> Build {
    let gone = ObjectId::Index(qualified(CHATBOTS), "chatbots_tenant_id_idx".into());
    without(build, |id| *id == gone).unique(CHATBOTS, "tenant_id name")
}

fn summary_grows(mut build: Build) -> Build {
    let name = qualified("public.message_feedback_summary");
    let view = build.schema.materialized_views.get_mut(&name).expect("the platform has this view");
    let query = view.query.as_str().replacen(
        "avg(f.rating) as avg_rating",
        "avg(f.rating) as avg_rating, max(f.created_at) as last_at",
        1,
    );
    view.query = Sql::new(query);
    let last = ViewColumn {
        name: "last_at".into(),
        ty: Builtin::Timestamptz.into(),
        not_null: true,
        comment: Some("When the last one was given.".into()),
        values: None,
        json: None,
    };
    view.columns.push(last);
    build
}

fn channels_dropped(mut build: Build) -> Build {
    table(&mut build, CONVERSATIONS).columns.retain(|column| column.name != *"channel");
    let gone = ObjectId::Enum(qualified("public.channel"));
    without(build, |id| *id == gone)
}

fn numbers_and_codes(build: Build) -> Build {
    let mut build = build
        .domain("public.code", "text", "value ~ '^[a-z_]+$'")
        .sequence("public.chatbot_numbers", Some((CHATBOTS, "number")));
    let columns = &mut table(&mut build, CHATBOTS).columns;
    columns.push(column("number", "bigint").default("nextval('public.chatbot_numbers'::regclass)"));
    columns.push(column("code", "public.code?"));
    build.index_with(CHATBOTS, "chatbots_code_idx", "code", |it| {
        it.keys = vec![key(IndexTarget::Expression("lower(code::text)".into()))];
    })
}

fn settings(mut build: Build) -> Build {
    let conversations = table(&mut build, CONVERSATIONS);
    conversations.storage.insert("fillfactor".into(), "90".into());
    conversations.force_row_security = true;
    column_of(&mut build, USAGE, "request_count").default = Some("1".into());
    column_of(&mut build, MESSAGES, "model_used").ty = super::build::ty("character varying(200)");
    if let ConstraintKind::ForeignKey { on_delete, .. } =
        &mut constraint(&mut build, FEEDBACK, "feedback_message_id_fkey").kind
    {
        *on_delete = ForeignKeyAction::Restrict;
    }
    let gone = ObjectId::Statistics(qualified(FEEDBACK), "feedback_tenant_id_user_id_stat".into());
    without(build, |id| *id == gone).trigger(
        CHATBOTS,
        "refuse_tenant_change",
        "private.refuse_tenant_change",
        |it| {
            it.events = vec![TriggerEvent::Update(vec!["tenant_id".into()])];
            it.condition = Some("old.tenant_id is distinct from new.tenant_id".into());
        },
    )
}
