create table books (id integer primary key, current_loan integer);
create table loans (id integer primary key, book integer not null references books);
alter table books add foreign key (current_loan) references loans;
