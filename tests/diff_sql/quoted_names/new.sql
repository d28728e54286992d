create schema "My Schema";
create table "My Schema"."Books" ("Id" bigint primary key, "order" varchar(9), "a.b" text, "c""d" text default 'x;y');
create view "My Schema"."select" as select "Id", "order" from "My Schema"."Books";
create index "Some Index" on "My Schema"."Books" ("order", lower("a.b"));
