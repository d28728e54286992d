-- A queue of jobs: workers, schedules, retries.
create schema queue;
create type queue.job_state as enum ('waiting', 'running', 'done', 'failed', 'dead');
create table queue.queues (name text primary key, concurrency integer not null default 1 check (concurrency > 0), paused boolean not null default false);
create table queue.workers (
    worker_id uuid primary key default gen_random_uuid(), host inet not null, mac macaddr, pid integer not null,
    seen_at timestamptz not null default now()
);
create table queue.jobs (
    job_id     bigint generated always as identity (increment by 1 cache 50) primary key,
    queue      text not null references queue.queues on update cascade,
    kind       text not null,
    arguments  jsonb not null default '{}'::jsonb,
    state      queue.job_state not null default 'waiting',
    priority   smallint not null default 0,
    attempts   integer not null default 0,
    run_at     timestamptz not null default now(),
    timeout    interval(0) not null default '5 minutes',
    locked_by  uuid references queue.workers on delete set null,
    unique_key text
) with (autovacuum_vacuum_scale_factor = 0.01, fillfactor = 70);
create index jobs_next on queue.jobs (queue, priority desc, run_at) where state = 'waiting';
create unique index jobs_unique_key on queue.jobs (kind, unique_key) where unique_key is not null and state in ('waiting', 'running');
create table queue.attempts (
    job_id bigint not null references queue.jobs on delete cascade, number integer not null, error text,
    started_at timestamptz not null default clock_timestamp(), took interval,
    primary key (job_id, number)
);
create table queue.schedules (
    schedule_id serial primary key, queue text not null references queue.queues, cron text not null, kind text not null,
    zone text not null default 'UTC', enabled boolean not null default true, last_run timestamptz
);
create table queue.dependencies (
    job_id bigint references queue.jobs on delete cascade, needs bigint references queue.jobs on delete cascade,
    primary key (job_id, needs)
);
create table queue.locks (key bigint primary key, holder uuid references queue.workers on delete cascade, until timestamptz);
create unlogged table queue.heartbeats (worker_id uuid primary key, at timestamptz not null default now());
create table queue.metrics (day date, queue text, done bigint not null default 0, failed bigint not null default 0,
    primary key (day, queue));

create function queue.enqueue(p_kind text, p_arguments jsonb default '{}', p_queue text default 'default',
    p_run_at timestamptz default now()) returns bigint language sql as $$
    insert into queue.jobs (kind, arguments, queue, run_at) values (p_kind, p_arguments, p_queue, p_run_at) returning job_id
$$;
create function queue.enqueue(p_kind text, p_count integer) returns setof bigint language sql as $$
    select queue.enqueue(p_kind) from generate_series(1, p_count)
$$;
create function queue.take(p_queue text, p_worker uuid, p_limit integer default 1) returns setof queue.jobs
language plpgsql security definer set search_path = '' set lock_timeout = '2s' as $$
begin
    return query
    update queue.jobs j set state = 'running', locked_by = p_worker, attempts = j.attempts + 1
    where j.job_id in (
        select job_id from queue.jobs where queue = p_queue and state = 'waiting' and run_at <= now()
        order by priority desc, run_at for update skip locked limit p_limit
    )
    returning j.*;
end
$$;
create function queue.backoff(attempts integer) returns interval immutable parallel safe leakproof cost 1
    language sql return make_interval(secs => 2 ^ least(attempts, 10));
create procedure queue.reap(p_older_than interval default '1 hour') language plpgsql as $$
begin
    delete from queue.workers where seen_at < now() - p_older_than;
    commit;
end
$$;
create function queue.announce() returns trigger language plpgsql as $$
begin perform pg_notify('queue_' || new.queue, new.job_id::text); return null; end $$;
create constraint trigger announce after insert on queue.jobs deferrable initially deferred
    for each row when (new.state = 'waiting') execute function queue.announce();
create function queue.count_done() returns trigger language plpgsql as $$
begin
    insert into queue.metrics (day, queue, done) select current_date, queue, count(*) from changed where state = 'done' group by queue
    on conflict (day, queue) do update set done = queue.metrics.done + excluded.done;
    return null;
end $$;
create trigger count_done after update on queue.jobs referencing old table as before new table as changed
    for each statement execute function queue.count_done();
alter table queue.jobs disable trigger count_done;
create function queue.note_ddl() returns event_trigger language plpgsql as $$ begin raise debug 'ddl: %', tg_tag; end $$;
create event trigger queue_note_ddl on ddl_command_end when tag in ('CREATE TABLE') execute function queue.note_ddl();
