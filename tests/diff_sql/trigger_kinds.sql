--- pair trigger_events_change
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row execute function f();
--- new
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert or update of a, b or delete on t for each row execute function f();

--- pair trigger_timing_and_level
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create trigger x before insert on t for each row execute function f();
create trigger y after update on t for each row execute function f();
create trigger z before truncate on t execute function f();
--- new
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create trigger x after insert on t for each statement execute function f();
create trigger y after update on t for each statement execute function f();
create trigger z after truncate on t for each statement execute function f();

--- pair trigger_transition_tables
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create trigger x after update on t referencing old table as o for each statement execute function f();
--- new
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create trigger x after update on t referencing old table as o new table as "New Rows" for each statement execute function f();
create trigger y after insert on t referencing new table as n for each row execute function f();

--- pair trigger_when_changes
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before update on t for each row when (old.a is distinct from new.a) execute function f('one', 'it''s');
create trigger star before update on t for each row when (old.* is distinct from new.*) execute function f();
--- new
create table t (a integer, b text);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before update on t for each row when (old.a is distinct from new.a and new.b <> 'execute function x') execute function f('two', E'a\\b', '');
create trigger star before update on t for each row when (old.* is distinct from new.*) execute function f();

--- pair trigger_on_dropped_column
create table t (a integer, b text, c text);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before update of b on t for each row execute function f();
create trigger y before update on t for each row when (new.c is null) execute function f();
--- new
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before update of a on t for each row execute function f();
create trigger y before update on t for each row when (new.a is null) execute function f();
--- rows
insert into t values (1, 'x', 'y');

--- pair trigger_whole_row_over_new_column
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before update on t for each row when (old.* is distinct from new.*) execute function f();
--- new
create table t (a bigint, b text);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before update on t for each row when (old.* is distinct from new.*) execute function f();
--- rows
insert into t values (1);

--- pair trigger_function_replaced_by_other
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row execute function f();
comment on trigger x on t is 'kept';
--- new
create table t (a integer);
create function g() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row execute function g();
comment on trigger x on t is 'kept';

--- pair trigger_function_moves_schema
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row execute function f();
--- new
create schema private;
create table t (a integer);
create function private.f() returns trigger language plpgsql security definer set search_path = '' as $$begin return new; end$$;
create trigger x before insert on t for each row execute function private.f();

--- pair trigger_constraint
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create constraint trigger x after insert on t for each row execute function f();
create constraint trigger y after insert on t deferrable initially deferred for each row execute function f();
comment on trigger y on t is 'kept';
create trigger z after insert on t for each row execute function f();
--- new
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create constraint trigger x after insert or update on t deferrable initially immediate for each row when (new.a > 1) execute function f();
create constraint trigger y after insert on t for each row execute function f();
comment on trigger y on t is 'kept';
create constraint trigger z after insert on t for each row execute function f();

--- pair trigger_constraint_from_other_table
create table u (a integer primary key);
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
--- new
create table u (a integer primary key);
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return null; end$$;
create constraint trigger x after insert on t from u deferrable for each row execute function f();

--- pair trigger_enabled_states
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger a before insert on t for each row execute function f();
create trigger b before insert on t for each row execute function f();
create trigger c before insert on t for each row execute function f();
create trigger d before insert on t for each row execute function f();
alter table t disable trigger b;
alter table t enable always trigger c;
--- new
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger a before insert or update on t for each row execute function f();
create trigger b before insert on t for each row execute function f();
create trigger c before insert or update on t for each row execute function f();
create trigger d before insert on t for each row execute function f();
alter table t disable trigger a;
alter table t enable always trigger c;
alter table t enable replica trigger d;

--- pair trigger_instead_of
create table t (id integer primary key, a text);
create view v as select id, a from t;
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x instead of insert on v for each row execute function f();
comment on trigger x on v is 'kept';
--- new
create table t (id integer primary key, a text, b text);
create view v as select id, b, a from t;
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x instead of insert or delete on v for each row execute function f();
comment on trigger x on v is 'kept';

--- pair trigger_on_partitioned
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x after insert on t for each row execute function f();
--- new
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x after insert or update on t for each row execute function f();
create trigger own before insert on t1 for each row execute function f();
--- rows
insert into t values (1, 'x');

--- pair trigger_state_on_partition
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x after insert on t for each row execute function f();
--- new
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x after insert on t for each row execute function f();
alter table t1 disable trigger x;

--- pair trigger_table_dropped_with_it
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row execute function f();
--- new

--- pair trigger_renamed
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row execute function f();
--- new
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger "Second X" before insert on t for each row execute function f();

--- pair trigger_with_subquery_free_condition
create table t (a integer, tags text[], j jsonb);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create function big(i integer) returns boolean language sql immutable as $$select i > 100$$;
create trigger x before insert on t for each row when (big(new.a)) execute function f();
--- new
create table t (a integer, tags text[], j jsonb);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create function big(n integer) returns boolean language sql immutable as $$select n > 1000$$;
create trigger x before insert on t for each row when (big(new.a) or new.j ->> 'k' = any (new.tags)) execute function f();

--- pair trigger_depth_condition
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row when (pg_trigger_depth() = 0) execute function f();
--- new
create table t (a integer);
create function f() returns trigger language plpgsql as $$begin return new; end$$;
create trigger x before insert on t for each row when (pg_trigger_depth() < 2) execute function f();

--- pair trigger_builtin_function
create table t (a integer, b tsvector, c text);
--- new
create table t (a integer, b tsvector, c text);
create trigger x before update on t for each row execute function suppress_redundant_updates_trigger();
create trigger y before insert or update on t for each row execute function tsvector_update_trigger('b', 'pg_catalog.english', 'c');

--- pair event_triggers
create function f() returns event_trigger language plpgsql as $$begin end$$;
create event trigger a on ddl_command_end execute function f();
create event trigger b on sql_drop execute function f();
comment on event trigger b is 'kept';
--- new
create function f() returns event_trigger language plpgsql as $$begin end$$;
create function g() returns event_trigger language plpgsql as $$begin end$$;
create event trigger a on ddl_command_end when tag in ('CREATE TABLE', 'ALTER TABLE') execute function f();
create event trigger b on sql_drop execute function g();
alter event trigger b disable;
comment on event trigger b is 'kept';
create event trigger "C c" on table_rewrite execute function f();
alter event trigger "C c" enable always;

--- pair event_trigger_function_replaced
create function f() returns event_trigger language plpgsql as $$begin end$$;
create event trigger a on ddl_command_start execute function f();
--- new
create schema x;
create function x.f() returns event_trigger language plpgsql as $$begin raise notice 'x'; end$$;
create event trigger a on ddl_command_start execute function x.f();

--- pair rule_changes
create table t (a integer, b text);
create table log (a integer);
create rule quiet as on insert to t do also insert into log values (new.a);
create rule none as on delete to t do instead nothing;
comment on rule quiet on t is 'kept';
--- new
create table t (a integer, b text);
create table log (a integer, b text);
create rule quiet as on insert to t where new.a > 0 do also (insert into log values (new.a, new.b); delete from log where a < 0);
create rule "None" as on update to t do instead nothing;
comment on rule quiet on t is 'kept';
--- rows
insert into t values (1, 'x');

--- pair rule_over_retyped_column
create table t (a integer, b text);
create table log (a bigint, b text);
create rule r as on update to t do also insert into log values (old.a, new.b);
alter table t disable rule r;
--- new
create table t (a bigint, b text);
create table log (a bigint, b text);
create rule r as on update to t do also insert into log values (old.a, new.b);
alter table t enable always rule r;
--- rows
insert into log values (1, 'x');

--- pair rule_on_view_replaced
create table t (a integer, b text);
create view v as select a from t;
create rule ins as on insert to v do instead insert into t (a) values (new.a);
create rule upd as on update to v do instead update t set a = new.a where a = old.a returning t.a;
--- new
create table t (a integer, b text);
create view v as select b, a from t;
create rule ins as on insert to v do instead insert into t (a, b) values (new.a, new.b);
create rule upd as on update to v do instead update t set a = new.a where a = old.a returning t.b, t.a;

--- pair rule_table_dropped
create table t (a integer);
create table log (a integer);
create rule r as on insert to t do also insert into log values (new.a);
--- new
create table t (a integer);

--- pair triggers of partitions that are switched otherwise than their parent's, which changes
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (1) to (10);
create table t2 partition of t for values from (10) to (20);
create table t3 partition of t for values from (20) to (30);
create trigger one before insert or update on t for each row execute function f();
create trigger two before insert or update on t for each row execute function f();
create trigger three before insert or update on t for each row execute function f();
alter table t1 disable trigger one;
alter table t2 enable replica trigger two;
alter table t3 disable trigger three;
--- new
create function f() returns trigger language plpgsql as $$ begin return new; end $$;
create table t (a integer, b text) partition by range (a);
create table t1 partition of t for values from (1) to (10);
create table t2 partition of t for values from (10) to (20);
create table t3 partition of t for values from (20) to (30);
create trigger one before insert or update on t for each row execute function f();
create trigger two before insert or update on t for each row execute function f();
create trigger three before insert or update of b on t for each row execute function f();
alter table t enable always trigger one;
alter table t2 disable trigger one;
alter table t1 enable replica trigger one;
alter table t disable trigger two;
alter table t3 enable always trigger two;
alter table t3 disable trigger three;
--- rows
insert into t values (1, 'a'), (11, 'b'), (21, 'c');
