create table halls (town text, name text, primary key (town, name));
create table shows (id integer primary key, town text, hall text, foreign key (town, hall) references halls (town, name));
create view show_list as select id, town, hall from shows;
create view partial as select id, town from shows;
create view doubled as select town, town as town2, hall, hall as hall2 from shows;
create view hall_list as select name, town from halls;
create view hall_twice as select name, name as name2, town from halls;
