//! Operators and functions of the caller's own, first in the path that names are looked up in: no function of ours takes
//! them for PostgreSQL's.

/// The traps. Each raises an error when something takes it for what it is named after.
pub const TRAPS: &str = "
    create schema trap;
    grant usage on schema trap to public;
    create function trap.equal(uuid, uuid) returns boolean language plpgsql as
        $$ begin raise exception 'taken in: ='; end $$;
    create operator trap.= (function = trap.equal, leftarg = uuid, rightarg = uuid);
    create function trap.plus(bigint, bigint) returns bigint language plpgsql as
        $$ begin raise exception 'taken in: +'; end $$;
    create operator trap.+ (function = trap.plus, leftarg = bigint, rightarg = bigint);
    create function trap.clock_timestamp() returns timestamptz language plpgsql as
        $$ begin raise exception 'taken in: clock_timestamp'; end $$;
    set local search_path = trap, pg_catalog;";

/// Statements that take nothing from the path themselves, by the function that runs in them.
pub const TRAPPED: &[(&str, &str)] = &[
    (
        "fill_conversation_tenant",
        "insert into public.conversations (user_id) values ('00000000-0000-4000-8000-000000000011')",
    ),
    ("set_updated_at", "update public.conversations set title = 'x'"),
    (
        "fill_message_tenant and touch_conversations",
        "insert into public.messages (conversation_id, role, content)
         values ('00000000-0000-4000-8000-000000000101', 'user', 'x')",
    ),
    (
        "copy_message_tenant",
        "insert into public.feedback (message_id, user_id, rating)
         values ('00000000-0000-4000-8000-000000001003', '00000000-0000-4000-8000-000000000012', 1)",
    ),
    ("fold_user_usage", "delete from public.users"),
    (
        "increment_usage_metrics",
        "select public.increment_usage_metrics('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000011', '2026-01-12', 1, 1, 0)",
    ),
    (
        "current_tenant_id",
        "set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         select from public.conversations",
    ),
    (
        "current_user_id",
        "set local role authenticated;
         select set_config('request.jwt.claims', '{\"sub\":\"00000000-0000-4000-8000-0000000000a1\"}', true);
         update public.conversations set title = 'x'",
    ),
];
