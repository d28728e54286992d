//! What every module shares: schemas, extensions, common types, and the questions about the caller.

use codegen::prelude::*;

use crate::staff::StaffMember;

/// What visitors and customers reach.
#[derive(Namespace)]
#[namespace(shop, grant(usage(anon, authenticated, service_role)))]
pub struct Shop;

/// What staff work with; the policies of its tables let nobody else in.
#[derive(Namespace)]
#[namespace(back_office, grant(usage(authenticated, service_role)))]
pub struct BackOffice;

/// Functions that policies, checks and triggers call. API roles cannot name what is in it.
#[derive(Namespace)]
#[namespace(internal)]
pub struct Internal;

/// Where extensions are installed.
#[derive(Namespace)]
#[namespace(extensions, external)]
pub struct Extensions;

/// Where accounts live.
#[derive(Namespace)]
#[namespace(auth, external)]
pub struct Auth;

/// Accounts, which sign people in.
#[derive(Table)]
#[table(users, schema(Auth), external)]
pub struct Account {
    /// Unique account identifier: what `auth.uid()` returns.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Where the account was confirmed.
    pub email: Option<Text>,
}

/// Equality of plain types in GiST indexes, which exclusion constraints need beside ranges.
#[derive(Extension)]
#[extension(btree_gist, schema(Extensions))]
pub struct BtreeGist;

/// Text that compares without regard to case.
#[derive(Extension)]
#[extension(citext, schema(Extensions))]
pub struct CitextExtension;

/// Text that compares without regard to case: what people type in from paper, such as article numbers.
#[derive(ExternalType)]
#[external_type(citext, schema(Extensions), rust(Text), typescript = "string")]
pub struct Citext;

/// An address of electronic mail: something, an at sign, something.
#[derive(Domain)]
#[domain(email_address, schema(Shop), base(Text), check("value ~ '^[^@[:space:]]+@[^@[:space:]]+$'"))]
pub struct EmailAddress;

/// An amount of money in the currency that stands beside it: never negative, never NaN.
#[derive(Domain)]
#[domain(amount, schema(Shop), base(Numeric<12, 2>), check("value >= 0 and value < 'NaN'"))]
pub struct Amount;

/// Where post is delivered.
#[derive(Composite)]
#[composite(postal_address, schema(Shop))]
pub struct PostalAddress {
    /// Street and number.
    pub street: Text,
    /// Flat, floor or care of.
    pub extra: Option<Text>,
    /// Postal code.
    pub postal_code: Text,
    /// Town or city.
    pub city: Text,
    /// Country, as two letters of ISO 3166.
    pub country: Text,
}

/// Is the caller an active member of staff?
#[function(
    plpgsql,
    schema(Internal),
    stable,
    parallel(safe),
    security(definer),
    body = "is_staff.sql",
    depends_on(StaffMember)
)]
pub fn is_staff() -> bool;

/// Is the caller an active member of staff who manages?
#[function(
    plpgsql,
    schema(Internal),
    stable,
    parallel(safe),
    security(definer),
    body = "is_manager.sql",
    depends_on(StaffMember)
)]
pub fn is_manager() -> bool;

/// Can this text stand in an address of the web as it is: lower-case words joined by hyphens?
#[function(
    sql,
    schema(Internal),
    immutable,
    strict,
    parallel(safe),
    body_sql = "select p_text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'",
    grant(authenticated, service_role)
)]
pub fn is_slug(p_text: Text) -> bool;

/// Keeps `updated_at`, whatever the statement says.
#[function(plpgsql, schema(Internal), body = "set_updated_at.sql")]
pub fn set_updated_at() -> Trigger;
