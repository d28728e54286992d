create table "any" ("break" int, "case" int, "catch" int, "const" int, "delete" int, "do" int, "enum" int, "export" int,
    "false" bool, "for" int,
  "function" int, "if" int, "import" int, "in" int, "null" text, "never" int, "object" int, "return" int, "string" int,
    "this" int, "true" bool, "type" int,
  "typeof" int, "undefined" int, "unknown" int, "void" int, "yield" int, "let" int, "static" int, "await" int, "symbol" int);
create function "return"("typeof" integer, "new" text default '') returns table ("class" integer, "var" text)
    language sql as $$ select 1, '' $$;
create type "interface" as enum ('null', 'undefined', 'true', '1', '0x10');
create type "extends" as ("super" int, "this" "interface");
