create schema "My Schema";
create table "My Schema"."Books" ("Id" integer primary key, "order" text, "a.b" text);
create view "My Schema"."select" as select "Id", "order" from "My Schema"."Books";
