//! The people who work here.

use crate::{AccountId, UnknownValue};

/// What identifies a row of the table back_office.staff_members.
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
#[serde(transparent)]
pub struct StaffMemberId(
    /// The key.
    pub uuid::Uuid,
);

impl std::fmt::Display for StaffMemberId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for StaffMemberId {
    type Err = <uuid::Uuid as std::str::FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<uuid::Uuid> for StaffMemberId {
    fn from(key: uuid::Uuid) -> Self {
        Self(key)
    }
}

impl From<StaffMemberId> for uuid::Uuid {
    fn from(id: StaffMemberId) -> Self {
        id.0
    }
}

/// The people who work here. Whoever leaves becomes inactive; nobody is deleted, since their work stays.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StaffMember {
    /// Unique identifier.
    pub id: StaffMemberId,
    /// The account that signs in; null while there is none yet.
    pub account_id: Option<AccountId>,
    /// Printed on the badge.
    pub badge_number: i32,
    /// Full name.
    pub name: String,
    /// Where colleagues write to, whatever the case.
    pub email: String,
    /// What he or she may do.
    pub role: StaffRole,
    /// Whom he or she reports to.
    pub manager_id: Option<StaffMemberId>,
    /// An inactive member is let in nowhere.
    pub is_active: bool,
    /// First day of work.
    pub hired_on: chrono::NaiveDate,
    /// Last day of work.
    pub left_on: Option<chrono::NaiveDate>,
}

impl StaffMember {
    /// The select list of a row, for queries of one's own.
    pub const COLUMNS: &'static str = "id, account_id, badge_number, name, email::pg_catalog.text as email, role, manager_id, is_active, hired_on, left_on";
}

/// A new row of `back_office.staff_members`: what is `None` is left to the database.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewStaffMember {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<StaffMemberId>,
    /// The account that signs in; null while there is none yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<AccountId>,
    /// Full name.
    pub name: String,
    /// Where colleagues write to, whatever the case.
    pub email: String,
    /// What he or she may do.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub role: Option<StaffRole>,
    /// Whom he or she reports to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager_id: Option<StaffMemberId>,
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
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            account_id: Default::default(),
            name: name.into(),
            email: email.into(),
            role: Default::default(),
            manager_id: Default::default(),
            is_active: Default::default(),
            hired_on: Default::default(),
            left_on: Default::default(),
        }
    }
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<AccountId>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// With a value for `role`.
    #[must_use]
    pub fn with_role(mut self, value: StaffRole) -> Self {
        self.role = Some(value);
        self
    }
    /// With a value for `manager_id`.
    #[must_use]
    pub fn with_manager_id(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.manager_id = Some(value.into());
        self
    }
    /// With a value for `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// With a value for `hired_on`.
    #[must_use]
    pub fn with_hired_on(mut self, value: chrono::NaiveDate) -> Self {
        self.hired_on = Some(value);
        self
    }
    /// With a value for `left_on`.
    #[must_use]
    pub fn with_left_on(mut self, value: chrono::NaiveDate) -> Self {
        self.left_on = Some(value);
        self
    }
}

/// Changes to a row of `back_office.staff_members`: what is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct StaffMemberPatch {
    /// Unique identifier.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub id: Option<StaffMemberId>,
    /// The account that signs in; null while there is none yet.
    #[serde(default, with = "crate::given", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Option<AccountId>>,
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
    pub manager_id: Option<Option<StaffMemberId>>,
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

impl StaffMemberPatch {
    /// With a value for `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// With a value for `account_id`.
    #[must_use]
    pub fn with_account_id(mut self, value: impl Into<AccountId>) -> Self {
        self.account_id = Some(Some(value.into()));
        self
    }
    /// With null for `account_id`.
    #[must_use]
    pub fn without_account_id(mut self) -> Self {
        self.account_id = Some(None);
        self
    }
    /// With a value for `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// With a value for `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// With a value for `role`.
    #[must_use]
    pub fn with_role(mut self, value: StaffRole) -> Self {
        self.role = Some(value);
        self
    }
    /// With a value for `manager_id`.
    #[must_use]
    pub fn with_manager_id(mut self, value: impl Into<StaffMemberId>) -> Self {
        self.manager_id = Some(Some(value.into()));
        self
    }
    /// With null for `manager_id`.
    #[must_use]
    pub fn without_manager_id(mut self) -> Self {
        self.manager_id = Some(None);
        self
    }
    /// With a value for `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// With a value for `hired_on`.
    #[must_use]
    pub fn with_hired_on(mut self, value: chrono::NaiveDate) -> Self {
        self.hired_on = Some(value);
        self
    }
    /// With a value for `left_on`.
    #[must_use]
    pub fn with_left_on(mut self, value: chrono::NaiveDate) -> Self {
        self.left_on = Some(Some(value));
        self
    }
    /// With null for `left_on`.
    #[must_use]
    pub fn without_left_on(mut self) -> Self {
        self.left_on = Some(None);
        self
    }
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
    fn from_str(text: &str) -> Result<Self, UnknownValue> {
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
    fn try_from(text: &str) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl TryFrom<String> for StaffRole {
    type Error = UnknownValue;
    fn try_from(text: String) -> Result<Self, UnknownValue> {
        text.parse()
    }
}

impl From<StaffRole> for &'static str {
    fn from(value: StaffRole) -> Self {
        value.as_str()
    }
}

impl From<StaffRole> for String {
    fn from(value: StaffRole) -> Self {
        value.as_str().to_owned()
    }
}

impl AsRef<str> for StaffRole {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}
