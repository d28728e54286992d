-- Roles that the pairs grant to.
create role diff_reader nologin;
create role diff_writer nologin;
