-- Undoes 001_create_staff.sql.
-- Loses data: every row of back_office.staff_members
begin;
set local lock_timeout = '5s';
set local statement_timeout = '5min';

drop policy staff_members_select on back_office.staff_members;
drop function internal.is_staff();
drop policy staff_members_update on back_office.staff_members;
drop policy staff_members_insert on back_office.staff_members;
drop function internal.is_manager();
drop table back_office.staff_members;
drop type back_office.staff_role;
drop extension citext;
drop extension btree_gist;
drop schema internal;
drop schema back_office;

commit;
