create table branches (id uuid primary key, code text unique);
create table shelves (branch uuid references branches, number integer, primary key (branch, number));
create table books (
  id integer primary key, branch uuid not null, shelf integer not null, sequel_of integer references books (id),
  foreign key (branch, shelf) references shelves (branch, number)
);
create table covers (book integer primary key references books, picture bytea);
create table stickers (book integer unique references books (id), code text references branches (code));
create unique index on books (branch, shelf);
create table loans (book integer references books, branch uuid, constraint loans_branch foreign key (branch) references branches);
