--- pair a base type with all that there is goes and comes
create schema app;
create type app.widget;
create function app.widget_in(cstring) returns app.widget language internal immutable strict as 'textin';
create function app.widget_out(app.widget) returns cstring language internal immutable strict as 'textout';
create function app.widget_recv(internal) returns app.widget language internal stable strict as 'textrecv';
create function app.widget_send(app.widget) returns bytea language internal stable strict as 'textsend';
create type app.widget (input = app.widget_in, output = app.widget_out, receive = app.widget_recv, send = app.widget_send, internallength = variable, alignment = int4, storage = extended, category = 'S', collatable = true);
comment on type app.widget is 'a widget';
create cast (app.widget as text) without function as implicit;
create cast (text as app.widget) without function as assignment;
create function app.widget_eq(app.widget, app.widget) returns boolean language internal immutable strict as 'texteq';
create function app.widget_lt(app.widget, app.widget) returns boolean language internal immutable strict as 'text_lt';
create function app.widget_cmp(app.widget, app.widget) returns integer language internal immutable strict as 'bttextcmp';
create operator app.= (function = app.widget_eq, leftarg = app.widget, rightarg = app.widget, commutator = operator(app.=));
create operator app.< (function = app.widget_lt, leftarg = app.widget, rightarg = app.widget);
create operator class app.widget_ops default for type app.widget using btree as operator 1 app.<, operator 3 app.=, function 1 app.widget_cmp(app.widget, app.widget);
create domain app.gadget as app.widget check (value::text <> '');
create type app.pair as (a app.widget, b app.gadget[]);
create table app.items (id int primary key, value app.widget not null unique, more app.widget[], g app.gadget, p app.pair);
create view app.v as select value::text as t from app.items;
--- new
create schema app;

--- pair a base type of another length keeps what columns hold
create schema app;
create type app.widget;
create function app.widget_in(cstring) returns app.widget language internal immutable strict as 'int4in';
create function app.widget_out(app.widget) returns cstring language internal immutable strict as 'int4out';
create type app.widget (input = app.widget_in, output = app.widget_out, internallength = 4, passedbyvalue, alignment = int4);
create table app.items (id int primary key, value app.widget not null default '3', more app.widget[]);
create view app.v as select value from app.items;
--- new
create schema app;
create type app.widget;
create function app.widget_in(cstring) returns app.widget language internal immutable strict as 'int8in';
create function app.widget_out(app.widget) returns cstring language internal immutable strict as 'int8out';
create type app.widget (input = app.widget_in, output = app.widget_out, internallength = 8, passedbyvalue, alignment = double);
create table app.items (id int primary key, value app.widget not null default '3', more app.widget[]);
create view app.v as select value from app.items;
--- rows
insert into app.items values (1, '5', '{6,7}');
--- keeps
select id, value::text, more::text from app.items

--- pair an input function with other names of arguments takes its type along
create schema app;
create type app.widget;
create function app.widget_in(a cstring) returns app.widget language internal immutable strict as 'int4in';
create function app.widget_out(app.widget) returns cstring language internal immutable strict as 'int4out';
create type app.widget (input = app.widget_in, output = app.widget_out, internallength = 4, passedbyvalue, alignment = int4);
create table app.items (id int primary key, value app.widget not null);
--- new
create schema app;
create type app.widget;
create function app.widget_in(b cstring) returns app.widget language internal immutable strict as 'int4in';
create function app.widget_out(app.widget) returns cstring language internal immutable strict as 'int4out';
create type app.widget (input = app.widget_in, output = app.widget_out, internallength = 4, passedbyvalue, alignment = int4);
create table app.items (id int primary key, value app.widget not null);
--- rows
insert into app.items values (1, '5');

--- pair a type that is a name alone gets all that it is to be
create schema app;
create type app.widget;
comment on type app.widget is 'not yet';
--- new
create schema app;
create type app.widget;
create function app.widget_in(cstring) returns app.widget language internal immutable strict as 'int4in';
create function app.widget_out(app.widget) returns cstring language internal immutable strict as 'int4out';
create type app.widget (input = app.widget_in, output = app.widget_out, internallength = 4, passedbyvalue, alignment = int4, default = '1');
comment on type app.widget is 'there';
grant usage on type app.widget to diff_reader;
create table app.t (w app.widget);

--- pair an enum becomes a base type
create type mood as enum ('1', '2');
create table t (id int, m mood);
--- new
create type mood;
create function mood_in(cstring) returns mood language internal immutable strict as 'int4in';
create function mood_out(mood) returns cstring language internal immutable strict as 'int4out';
create type mood (input = mood_in, output = mood_out, like = int4);
create table t (id int, m mood);
--- rows
insert into t values (1, '2');

--- pair a base type over an element
create type three;
create function three_in(cstring) returns three language internal immutable strict as 'point_in';
create function three_out(three) returns cstring language internal immutable strict as 'point_out';
create type three (input = three_in, output = three_out, internallength = 16, alignment = double, element = float8, delimiter = ';');
create table t (id int, m three, ms three[]);
--- new
create type three;
create function three_in(cstring) returns three language internal immutable strict as 'point_in';
create function three_out(three) returns cstring language internal immutable strict as 'point_out';
create type three (input = three_in, output = three_out, internallength = 16, alignment = double, element = float8, delimiter = ';', preferred = true, category = 'X');
create table t (id int, m three, ms three[]);
--- rows
insert into t values (1, '(2,3)', '{"(1,2)";"(3,4)"}');

--- pair a table takes the name of an enum that a column had
create type mood as enum ('1', '2');
create table t (id int, m mood);
--- new
create table mood (a int);
create table t (id int, m mood);

--- pair a type that is a name alone while functions take it
create type mood;
create function f(mood) returns mood language internal immutable strict as 'int4in';
--- new
create table t (id int);

--- pair a base type with an odd name loses what it was sent by
create schema "M'y";
create type "M'y"."Type";
create function "M'y"."In"(cstring) returns "M'y"."Type" language internal immutable strict as 'int4in';
create function "M'y"."Out"("M'y"."Type") returns cstring language internal immutable strict as 'int4out';
create function "M'y"."Send"("M'y"."Type") returns bytea language internal immutable strict as 'int4send';
create function "M'y".modes(cstring[]) returns integer language internal immutable strict as 'varchartypmodin';
create type "M'y"."Type" (input = "M'y"."In", output = "M'y"."Out", send = "M'y"."Send", typmod_in = "M'y".modes, internallength = 4, passedbyvalue, alignment = int4);
create table "M'y".t (id int primary key, "V" "M'y"."Type");
--- new
create schema "M'y";
create type "M'y"."Type";
create function "M'y"."In"(cstring) returns "M'y"."Type" language internal immutable strict as 'int4in';
create function "M'y"."Out"("M'y"."Type") returns cstring language internal immutable strict as 'int4out';
create type "M'y"."Type" (input = "M'y"."In", output = "M'y"."Out", internallength = 4, passedbyvalue, alignment = int4);
create table "M'y".t (id int primary key, "V" "M'y"."Type");
--- rows
insert into "M'y".t values (1, '7');

--- pair a range whose canonical function is another while columns hold it
create type span;
create function span_canonical(span) returns span language internal immutable strict as 'int4range_canonical';
create type span as range (subtype = int4, canonical = span_canonical);
create table t (id int primary key, s span not null default '[1,3)');
--- new
create type span;
create function span_whole(value span) returns span language internal immutable strict as 'int4range_canonical';
create type span as range (subtype = int4, canonical = span_whole);
create table t (id int primary key, s span not null default '[1,3)');
--- rows
insert into t values (1, '[2,5)');
