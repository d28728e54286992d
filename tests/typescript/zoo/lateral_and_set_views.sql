create table posts (id integer primary key, tags text[] not null, author integer not null);
create view tag_rows as select p.id, t.tag, t.place from posts p, unnest(p.tags) with ordinality t (tag, place);
create view except_view as select id from posts except select author from posts;
create view nested_sets as select s.id from (select id from posts union select author from posts) s;
create view values_join as select p.id, v.word from posts p join (values (1, 'one')) v (n, word) on v.n = p.id;
create view json_rows as select p.id, j.value from posts p, jsonb_array_elements('[]'::jsonb) j;
create view case_view as select case when id > 0 then id end as id, author from posts;
create view aliased as select x.a, x.b from posts as x (a, c, b);
create view join_alias as select j.id, j.author from (posts a join (select id as pid from posts) b on b.pid = a.id) as j;
create view natural_join as select * from posts natural join (select id from posts) p2;
create view left_natural as select * from posts natural left join (select id, author as writer from posts) p2;
create view exists_in_left as select a.id,
    b.author from posts a left join posts b on b.id = a.id and b.author > 0 left join posts c on c.id = b.id;
create view right_in_left as select a.id, b.author,
    c.tags from posts a left join (posts b right join posts c on c.id = b.id) on a.id = b.id;
