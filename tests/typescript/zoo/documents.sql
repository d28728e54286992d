create table notes (
  plain json, plain_required json not null, body jsonb, body_required jsonb not null,
  bodies jsonb[], bodies_required jsonb[] not null, page xml, search tsvector, query tsquery not null, path jsonpath
);
create function note_body(id integer) returns jsonb language sql as $$ select '{}'::jsonb $$;
create function note_bodies() returns setof json language sql as $$ select '{}'::json $$;
