create table "Two Words" ("First Name" text not null, "it's" text, "say ""hi""" integer, "a-b" text, "1st" int, "10" int,
  "$dollar" int, dollar$ int, "é" text, "日本" text, "class" text, "default" text default '', "new
line" text, "tab	here" text, "back\slash" text, "__proto__" text, "constructor" text, "dot.ted" text, "😀" text, "UPPER" int, upper int);
create table "it's ""quoted""" (id integer primary key, "Other" integer references "it's ""quoted"""(id));
create table "select" ("from" integer primary key, "where" integer references "select" ("from"));
create view "A View" as select "First Name", "10" from "Two Words";
create type "An Enum" as enum ('A B', 'c-d');
create type "A Type" as ("A Field" text, "b" "An Enum");
create function "A Function"("An Argument" text, "b-c" "An Enum" default 'A B') returns "A Type"
    language sql as $$ select null::"A Type" $$;
create function "computed field"("Two Words") returns text language sql as $$ select '' $$;
create table typed ("An Enum" "An Enum", t "A Type", ts "A Type"[]);
