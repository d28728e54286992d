//! A year more.

pub mod before {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(readings, partition_by = "range (day)")]
    #[access(service(select, insert, update, delete))]
    #[index(day)]
    pub struct Reading {
        pub day: Date,
        pub sensor: i64,
        pub value: f64,
    }

    #[derive(Table)]
    #[table(readings_2026, partition_of(Reading, "for values from ('2026-01-01') to ('2027-01-01')"), row_security(off))]
    #[access(service())]
    pub struct Readings2026 {}
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(readings, partition_by = "range (day)")]
    #[access(service(select, insert, update, delete))]
    #[index(day)]
    pub struct Reading {
        pub day: Date,
        pub sensor: i64,
        pub value: f64,
    }

    #[derive(Table)]
    #[table(readings_2026, partition_of(Reading, "for values from ('2026-01-01') to ('2027-01-01')"), row_security(off))]
    #[access(service())]
    pub struct Readings2026 {}

    #[derive(Table)]
    #[table(readings_2027, partition_of(Reading, "for values from ('2027-01-01') to ('2028-01-01')"), row_security(off))]
    #[access(service())]
    pub struct Readings2027 {}
}

pub const ROWS: &str = "insert into public.readings values ('2026-02-01', 1, 0.5), ('2026-03-01', 2, 1.5);";
