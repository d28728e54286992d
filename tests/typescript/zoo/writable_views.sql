create table parcels (id integer primary key generated always as identity, weight numeric not null, note text,
    sent boolean not null default false);
create view plain as select * from parcels;
create view renamed as select id as parcel, weight as grams, note from parcels;
create view computed as select id, weight * 2 as twice, upper(note) as loud, weight from parcels;
create view filtered as select id, note from parcels where sent with check option;
create view over_view as select parcel, grams from renamed;
create view limited as select * from parcels limit 5;
create view only_computed as select weight * 2 as twice from parcels;
create view constant as select 1 as one, 'a'::text as a;
create view with_system as select id, tableoid, ctid from parcels;
create view subselected as select id, (select max(weight) from parcels) as heaviest from parcels;
create view security with (security_barrier) as select id, weight from parcels;
