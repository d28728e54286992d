create domain email as text check (value like '%@%');
create domain sure_email as email not null;
create domain positive as integer check (value > 0);
create domain tags as text[];
create domain payload as jsonb not null;
create type state as enum ('open', 'closed');
create domain known_state as state;
create domain known_states as state[];
create domain deeper as known_state;
create table accounts (
  address email, sure sure_email, required email not null, amount positive, labels tags, body payload, now known_state,
  past known_states, far deeper, addresses email[], nows known_state[]
);
create function check_email(address email) returns email language sql as $$ select address $$;
create function check_all(addresses email[], amount positive) returns setof positive language sql as $$ select amount $$;
create function latest_state() returns known_state language sql as $$ select 'open'::known_state $$;
