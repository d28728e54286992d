-- Workouts, bodies and goals.
create schema fitness;
comment on schema fitness is 'Everything that is measured.';
create table fitness.athletes (
    athlete_id uuid primary key default gen_random_uuid(),
    name text not null, born date not null,
    height_cm numeric(5, 1) not null check (height_cm > 0),
    units text not null default 'metric' check (units in ('metric', 'imperial'))
);
create table fitness.weighings (
    athlete_id uuid not null references fitness.athletes on delete cascade,
    weighed_on date not null default current_date,
    kilograms  numeric(5, 2) not null,
    pounds     numeric(6, 2) generated always as (round(kilograms * 2.2046226, 2)) stored,
    primary key (athlete_id, weighed_on)
);
create table fitness.exercises (exercise_id serial primary key, name text not null unique, muscle_group text, is_compound boolean not null default false);
create table fitness.workouts (
    workout_id bigint generated always as identity primary key,
    athlete_id uuid not null references fitness.athletes on delete cascade,
    began_at timestamptz not null, ended_at timestamptz,
    duration interval generated always as (ended_at - began_at) stored,
    notes text,
    search tsvector generated always as (to_tsvector('english'::regconfig, coalesce(notes, ''))) stored,
    constraint workouts_time check (ended_at > began_at)
);
create index workouts_search on fitness.workouts using gin (search);
create index workouts_athlete on fitness.workouts (athlete_id, began_at desc);
create table fitness.sets (
    workout_id bigint references fitness.workouts on delete cascade, number smallint, exercise_id integer not null references fitness.exercises,
    repetitions smallint not null check (repetitions > 0), kilograms numeric(6, 2) not null default 0, rpe numeric(3, 1),
    volume numeric generated always as (repetitions * kilograms) stored,
    primary key (workout_id, number)
);
create index on fitness.sets (exercise_id);
create table fitness.routes (route_id serial primary key, name text not null, track path, start_at point, metres double precision not null);
create table fitness.runs (workout_id bigint primary key references fitness.workouts on delete cascade, route_id integer references fitness.routes on delete set null,
    metres real not null, pace real generated always as (metres / 60.0) stored);
create table fitness.goals (
    goal_id serial primary key, athlete_id uuid not null references fitness.athletes on delete cascade,
    kind text not null check (kind in ('weight', 'distance', 'strength')), target numeric not null, due date, reached_at timestamptz
);
create table fitness.devices (serial_number text primary key, athlete_id uuid references fitness.athletes, kind text, firmware varchar(12));
create materialized view fitness.weekly_volume as
    select w.athlete_id, date_trunc('week', w.began_at) as week, sum(s.volume) as volume, count(distinct w.workout_id) as workouts
    from fitness.workouts w join fitness.sets s using (workout_id) group by w.athlete_id, date_trunc('week', w.began_at);
create unique index weekly_volume_key on fitness.weekly_volume (athlete_id, week);
comment on materialized view fitness.weekly_volume is 'Refreshed every night.';
create view fitness.personal_records as
    select distinct on (w.athlete_id, s.exercise_id) w.athlete_id, s.exercise_id, s.kilograms, s.repetitions, w.began_at::date as set_on
    from fitness.sets s join fitness.workouts w using (workout_id)
    order by w.athlete_id, s.exercise_id, s.kilograms desc, s.repetitions desc;
create function fitness.bmi(p_athlete uuid) returns numeric language sql stable as $$
    select round(w.kilograms / power(a.height_cm / 100, 2), 1) from fitness.athletes a join fitness.weighings w using (athlete_id)
    where a.athlete_id = p_athlete order by w.weighed_on desc limit 1
$$;
