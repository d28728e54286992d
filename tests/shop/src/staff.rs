//! The people who work here.

use codegen::prelude::*;

use crate::access::{Account, BackOffice, Citext, is_manager, is_staff};

/// The people who work here. Whoever leaves becomes inactive; nobody is deleted, since their work stays.
#[derive(Table)]
#[table(staff_members, schema(BackOffice))]
#[access(
    select(
        when(is_staff),
        columns(id, badge_number, name, email, role, manager_id, is_active, hired_on, left_on)
    ),
    insert(when(is_manager), columns(account_id, name, email, role, manager_id, hired_on)),
    update(when(is_manager), columns(name, email, role, manager_id, is_active, left_on)),
    service(select, insert, update)
)]
#[check(left_after_hired = "left_on >= hired_on")]
#[check(not_own_manager = "manager_id <> id")]
#[index(manager_id, comment = "Who reports to whom, and the foreign key to the manager.")]
pub struct StaffMember {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// The account that signs in; null while there is none yet.
    #[unique]
    #[references(Account::id, on_delete(set_null))]
    pub account_id: Option<Uuid>,
    /// Printed on the badge.
    #[unique]
    #[identity(always, start = 100)]
    pub badge_number: i32,
    /// Full name.
    pub name: Text,
    /// Where colleagues write to, whatever the case.
    #[unique]
    pub email: Citext,
    /// What he or she may do.
    #[default("'clerk'")]
    pub role: StaffRole,
    /// Whom he or she reports to.
    #[references(StaffMember::id, on_delete(set_null))]
    pub manager_id: Option<Uuid>,
    /// An inactive member is let in nowhere.
    #[default("true")]
    pub is_active: bool,
    /// First day of work.
    #[default("current_date")]
    pub hired_on: Date,
    /// Last day of work.
    pub left_on: Option<Date>,
}

/// What a member of staff may do.
#[derive(Values)]
#[values(enum_type(staff_role, schema(BackOffice)))]
pub enum StaffRole {
    /// Serves customers and keeps the shelves.
    Clerk,
    /// Buys, hires, and does all that a clerk does.
    Manager,
}
