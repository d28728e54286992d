//! `customers`.

use codegen::prelude::*;

use crate::music_store::employees::Employee;

#[derive(Table)]
#[table(customers, row_security(off))]
#[grant(select, insert, update(first_name, last_name, company, phone, email), to(music_clerk))]
#[grant(select, to(music_reader))]
#[index(expr("lower((email)::text)"), unique, name = "customers_email_key")]
pub struct Customer {
    #[primary_key]
    pub customer_id: i32,
    pub first_name: Varchar<40>,
    pub last_name: Varchar<20>,
    pub company: Option<Varchar<80>>,
    #[collate("C")]
    pub country: Option<Varchar<40>>,
    pub phone: Option<Varchar<24>>,
    pub email: Varchar<60>,
    #[references(Employee::employee_id)]
    pub support_rep_id: Option<i32>,
}
