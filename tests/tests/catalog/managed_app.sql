create function public.on_user() returns trigger language plpgsql as 'begin return new; end';
create trigger created after insert on auth.users for each row execute function public.on_user();
create policy mine on storage.objects for select using (owner = auth.uid());
create table public.profiles (id uuid primary key references auth.users on delete cascade, name text);
alter table public.profiles enable row level security;
create policy own on public.profiles using (id = (select auth.uid()));
create view public.people as select u.email, p.name from public.profiles p join auth.users u using (id);
