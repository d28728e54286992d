//! The people who buy here, and where they live.

use codegen::prelude::*;

use crate::access::{Account, EmailAddress, Internal, PostalAddress, Shop, is_staff, set_updated_at};

/// The people who buy here. A trusted server registers them; they and staff keep their details.
#[derive(Table)]
#[table(customers, schema(Shop))]
#[owner(id)]
#[access(
    select(any(owner, when(is_staff))),
    update(any(owner, when(is_staff)), columns(name, phone, preferences)),
    service(select, insert, update, delete)
)]
#[index(expression = "lower(email)", unique, comment = "One customer per address, whatever its case.")]
#[index(
    name(opclass = "text_pattern_ops"),
    comment = "Staff look customers up by the beginning of the name."
)]
#[trigger(before(update), set_updated_at)]
pub struct Customer {
    /// The customer's account.
    #[primary_key]
    #[references(Account::id)]
    pub id: Uuid,
    /// Printed on letters.
    #[unique]
    #[identity(always, start = 10001)]
    pub customer_number: i64,
    /// Where order confirmations go.
    pub email: EmailAddress,
    /// Full name.
    #[check("name <> ''")]
    pub name: Text,
    /// For the carrier.
    pub phone: Option<Varchar<32>>,
    /// What the customer has chosen.
    #[default("'{}'")]
    pub preferences: Json<CustomerPreferences>,
    /// A blocked customer owns nothing as far as policies are concerned.
    #[default("false")]
    pub is_blocked: bool,
    /// When the customer registered.
    #[default("now()")]
    pub created_at: Timestamptz,
    /// When the row last changed; kept by trigger.
    #[default("now()")]
    pub updated_at: Timestamptz,
}

/// What a customer has chosen.
#[derive(JsonObject)]
pub struct CustomerPreferences {
    /// The language of letters, as a BCP 47 tag.
    pub language: Option<String>,
    /// What to write about.
    pub notifications: Option<NotificationSettings>,
    /// Slugs of categories to show first.
    pub favourites: Option<Vec<String>>,
}

/// What to write to a customer about.
#[derive(JsonObject)]
pub struct NotificationSettings {
    /// News of the shop.
    pub newsletter: bool,
    /// Each step of an order.
    pub order_updates: bool,
}

/// The signed-in customer; null for anyone else and for a blocked customer.
#[function(
    plpgsql,
    schema(Internal),
    stable,
    parallel(safe),
    security(definer),
    body = "current_customer_id.sql",
    depends_on(Customer)
)]
pub fn current_customer_id() -> Option<Uuid>;

/// Addresses that a customer keeps for the next order.
#[derive(Table)]
#[table(addresses, schema(Shop))]
#[owner(customer_id)]
#[access(
    select(any(owner, when(is_staff))),
    insert(owner, columns(customer_id, label, recipient, address, is_default)),
    update(owner, columns(label, recipient, address, is_default)),
    delete(owner),
    service(select, insert, update, delete)
)]
#[unique(customer_id, label)]
#[check(country_code = "(address).country ~ '^[A-Z]{2}$'")]
#[index(
    customer_id,
    unique,
    only = "is_default",
    name = "addresses_default_key",
    comment = "At most one default address per customer."
)]
pub struct Address {
    /// Unique identifier.
    #[primary_key]
    #[default("gen_random_uuid()")]
    pub id: Uuid,
    /// Who keeps it.
    #[references(Customer::id, on_delete(cascade))]
    pub customer_id: Uuid,
    /// What the customer calls it, such as `home`.
    #[check("label <> ''")]
    pub label: Text,
    /// The name on the bell.
    pub recipient: Text,
    /// Where it is.
    pub address: PostalAddress,
    /// Proposed for new orders?
    #[default("false")]
    pub is_default: bool,
}
