create view readers_here as select id, name from public.readers;
create view over_names as select id, name from public.reader_names;
create table fans (reader integer references public.readers, genre public.genre, row_of public.readers);
create view fan_view as select reader from fans;
