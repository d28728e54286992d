//! The people who work here.

use crate::UnknownValue;

/// The people who work here. Whoever leaves becomes inactive; nobody is deleted, since their work stays.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StaffMember {
    /// Unique identifier.
    pub id: uuid::Uuid,
    /// The account that signs in; null while there is none yet.
    pub account_id: Option<uuid::Uuid>,
    /// Printed on the badge.
    pub badge_number: i32,
    /// Full name.
    pub name: String,
    /// Where colleagues write to, whatever the case.
    pub email: String,
    /// What he or she may do.
    pub role: StaffRole,
    /// Whom he or she reports to.
    pub manager_id: Option<uuid::Uuid>,
    /// An inactive member is let in nowhere.
    pub is_active: bool,
    /// First day of work.
    pub hired_on: chrono::NaiveDate,
    /// Last day of work.
    pub left_on: Option<chrono::NaiveDate>,
}

/// A new row of `back_office.staff_members`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewStaffMember {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The account that signs in; null while there is none yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<uuid::Uuid>,
    /// Full name.
    pub name: String,
    /// Where colleagues write to, whatever the case.
    pub email: String,
    /// What he or she may do.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub role: Option<StaffRole>,
    /// Whom he or she reports to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager_id: Option<uuid::Uuid>,
    /// An inactive member is let in nowhere.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// First day of work.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub hired_on: Option<chrono::NaiveDate>,
    /// Last day of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_on: Option<chrono::NaiveDate>,
}

impl NewStaffMember {
    /// With everything that cannot be left out, and nothing else.
    #[must_use]
    pub fn new(name: String, email: String) -> Self {
        Self {
            id: Default::default(),
            account_id: Default::default(),
            name,
            email,
            role: Default::default(),
            manager_id: Default::default(),
            is_active: Default::default(),
            hired_on: Default::default(),
            left_on: Default::default(),
        }
    }
}

/// Changes to a row of `back_office.staff_members`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StaffMemberPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// The account that signs in; null while there is none yet.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Option<uuid::Uuid>>,
    /// Full name.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where colleagues write to, whatever the case.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What he or she may do.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub role: Option<StaffRole>,
    /// Whom he or she reports to.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub manager_id: Option<Option<uuid::Uuid>>,
    /// An inactive member is let in nowhere.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// First day of work.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub hired_on: Option<chrono::NaiveDate>,
    /// Last day of work.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub left_on: Option<Option<chrono::NaiveDate>>,
}

/// What a member of staff may do.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum StaffRole {
    /// Serves customers and keeps the shelves.
    #[serde(rename = "clerk")]
    Clerk,
    /// Buys, hires, and does all that a clerk does.
    #[serde(rename = "manager")]
    Manager,
}

impl StaffRole {
    /// Every value, in the order of the schema.
    pub const ALL: [Self; 2] = [Self::Clerk, Self::Manager];
    /// The stored value.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Manager => "manager",
        }
    }
}

impl std::fmt::Display for StaffRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::str::FromStr for StaffRole {
    type Err = UnknownValue;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "clerk" => Ok(Self::Clerk),
            "manager" => Ok(Self::Manager),
            _ => {
                Err(UnknownValue {
                    set: "StaffRole",
                    value: text.to_owned(),
                })
            }
        }
    }
}

impl TryFrom<&str> for StaffRole {
    type Error = UnknownValue;
    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}
