//! What schemas seldom say: partitions and inheritance, privileges by name, objects kept as statements, SQL that the parser
//! cannot read.

use codegen::model::{
    Columns, DefinitionKind, Name, ObjectId, Privilege, QualifiedName, ReplicaIdentity, Schema,
};
use codegen::prelude::*;

mod readings {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(readings, partition_by = "range (day)", replica_identity(full), row_security(off))]
    #[grant(select, update(value), to(reader, "odd role"))]
    #[grant(all, to(keeper), grantable)]
    pub struct Reading {
        #[identity(always, sequence = "reading_numbers")]
        #[grant(usage, to(keeper))]
        pub id: i64,
        pub day: Date,
        #[default("0")]
        #[statistics(500)]
        #[options(n_distinct = "-0.5")]
        pub value: f64,
    }

    #[derive(Table)]
    #[table(
        readings_2026,
        partition_of(Reading, "for values from ('2026-01-01') to ('2027-01-01')"),
        row_security(off)
    )]
    #[access(service())]
    pub struct Readings2026 {}

    #[derive(Table)]
    #[table(readings_later, partition_of(Reading, "default"), row_security(off))]
    #[access(service())]
    pub struct ReadingsLater {
        #[inherited]
        #[default("1")]
        pub value: f64,
    }

    #[derive(Table)]
    #[table(notes, inherits(Reading), cluster_on(notes_text_idx), row_security(off))]
    #[comment("Two\n lines")]
    #[access(service())]
    #[unchecked]
    #[index(text)]
    pub struct Note {
        #[primary_key]
        pub text: Text,
        #[references(Kind::name, unchecked)]
        #[check("text is not distinct from kind or xmlexists('a' passing by ref kind)")]
        pub kind: Option<Varchar<10>>,
    }

    #[derive(Table)]
    #[table(kinds, row_security(off))]
    #[access(service())]
    #[depends_on(Longest)]
    #[trigger(before(insert), touch, enabled(always))]
    pub struct Kind {
        #[primary_key]
        pub name: Text,
        pub span: Short,
    }

    #[derive(ExternalType)]
    #[external_type(interval, builtin = "interval(3)")]
    pub struct Short;

    #[derive(Domain)]
    #[domain(code, base(Text), check("value <> ''", name = "not_empty"))]
    #[grant(usage, to())]
    pub struct Code;

    /// The longest.
    #[derive(Definition)]
    #[definition(
        aggregate("public.longest(text)"),
        create("create aggregate public.longest(text) (sfunc = public.longer, stype = text)"),
        drop("drop aggregate public.longest(text)"),
        depends_on(longer)
    )]
    pub struct Longest;

    #[function(sql, immutable, search_path(caller), verbatim, body_sql = " select $1 ", grant(public))]
    pub fn longer(_: Text, #[name("of these")] others: Text) -> Text;

    #[function("plperl", body_sql = "return;")]
    pub fn touch() -> Trigger;

    #[function(sql, body_sql = "select k.name from public.kinds k where k = of")]
    pub fn name_of(of: Kind) -> Text;
}

fn schema() -> Schema {
    let declaration = Project::new("Readings", "Measures.")
        .roles(&["reader", "keeper", "odd role"])
        .module(module!(readings), "create_readings")
        .build();
    let problems: Vec<_> = declaration.diagnostics.iter().map(|found| found.message.clone()).collect();
    assert_eq!(problems, Vec::<String>::new());
    declaration.schema
}

fn public(name: &str) -> QualifiedName {
    QualifiedName::new("public", name)
}

#[test]
fn children_have_the_columns_of_their_parents() {
    let schema = schema();
    let columns = |table: &str| {
        let columns = schema.tables[&public(table)].columns.iter();
        columns.map(|column| format!("{} {}", column.name, column.inherited)).collect::<Vec<_>>()
    };
    assert_eq!(columns("readings_2026"), ["id true", "day true", "value true"]);
    assert_eq!(columns("notes"), ["id true", "day true", "value true", "text false", "kind false"]);
    let parent = &schema.tables[&public("readings")];
    assert_eq!(parent.partition_by.as_ref().map(ToString::to_string).as_deref(), Some("range (day)"));
    assert_eq!(parent.replica_identity, ReplicaIdentity::Full);
    assert_eq!(parent.columns[2].statistics, Some(500));
    let later = schema.tables[&public("readings_later")].columns[2].clone();
    assert_eq!((later.default.map(|sql| sql.to_string()).as_deref(), later.statistics), (Some("1"), None));
    assert_eq!(schema.tables[&public("notes")].comment.as_deref(), Some("Two\n lines"));
}

#[test]
fn privileges_are_granted_by_name() {
    let schema = schema();
    let of = |object: &ObjectId| schema.privileges[object].clone();
    let readings = of(&ObjectId::Table(public("readings")));
    let value = Columns::Only([Name::new("value")].into());
    let reader = [(Privilege::Select, Columns::All), (Privilege::Update, value)];
    assert_eq!(readings.grants[&Name::new("odd role")], reader.into());
    assert_eq!(readings.grants[&Name::new("keeper")].len(), 7);
    assert_eq!(readings.grantable.len(), 1);
    let sequence = of(&ObjectId::Sequence(public("reading_numbers")));
    assert_eq!(sequence.grants[&Name::new("keeper")], [(Privilege::Usage, Columns::All)].into());
    assert!(of(&ObjectId::Domain(public("code"))).grants.is_empty());
}

#[test]
fn what_is_kept_as_statements_and_unchecked_arrives() {
    let schema = schema();
    let longest = ObjectId::Definition(DefinitionKind::Aggregate, Name::new("public.longest(text)"));
    assert_eq!(schema.definitions[&longest].comment.as_deref(), Some("The longest."));
    let kinds = ObjectId::Table(public("kinds"));
    assert!(schema.depends[&kinds].contains(&longest));
    assert!(schema.depends[&longest].iter().any(|need| matches!(need, ObjectId::Function(_))));
    assert_eq!(schema.tables[&public("kinds")].columns[1].ty.to_string(), "interval(3)");
    let longer = schema.functions.values().find(|function| function.name == public("longer")).unwrap();
    assert_eq!((longer.body.as_str(), longer.settings.len()), (" select $1 ", 0));
    let names: Vec<_> = longer.arguments.iter().map(|argument| argument.name.clone()).collect();
    assert_eq!(names, [None, Some(Name::new("of these"))]);
    let touch = schema.functions.values().find(|function| function.name == public("touch")).unwrap();
    assert_eq!(touch.language, "plperl");
    assert!(schema.domains[&public("code")].checks.contains_key(&Name::new("not_empty")));
}
