//! `employees`.

use codegen::prelude::*;

#[derive(Table)]
#[table(employees, row_security(off))]
#[grant(select, to(music_reader))]
pub struct Employee {
    #[primary_key]
    pub employee_id: i32,
    pub last_name: Varchar<20>,
    pub first_name: Varchar<20>,
    pub title: Option<Varchar<30>>,
    #[references(Employee::employee_id)]
    pub reports_to: Option<i32>,
    pub birth_date: Option<Timestamp<0>>,
    pub hire_date: Option<Timestamp<0>>,
    pub email: Option<Varchar<60>>,
}
