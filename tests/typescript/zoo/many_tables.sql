do $$ begin for i in 1..30 loop
  execute format('create table many_tables.t%s (id integer primary key,
    parent integer references many_tables.t%s, name text not null default %L)', i, greatest(i - 1, 1), 'n' || i);
end loop; end $$;
