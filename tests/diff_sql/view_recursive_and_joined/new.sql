create table shelves (id integer primary key, parent integer references shelves, name varchar(50));
create view tree as with recursive t as (select id, name, 0 as depth from shelves where parent is null union all select s.id, s.name, t.depth + 1 from shelves s join t on s.parent = t.id) select * from t;
