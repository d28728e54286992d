//! An online shop: a catalogue that anyone reads, carts and orders that belong to customers, and a back office for staff.
//!
//! There are no tenants here. Who may do what follows from who owns a row, from the row's own state, and from two
//! questions about the caller: is he staff, and is he a manager?

#![allow(
    clippy::struct_field_names,
    reason = "columns are named for SQL, where `order_number` stands without its table"
)]

use codegen::prelude::*;

mod access;
mod carts;
mod catalogue;
mod customers;
mod orders;
mod purchasing;
mod reviews;
mod seed;
mod staff;
mod stock;

/// The whole declaration, module by module in the order of their migrations.
#[must_use]
pub fn declaration() -> Declaration {
    Project::new(
        "Online Shop",
        "Visitors browse a catalogue, customers fill carts and place orders, staff keep the shelves full and send the \
         parcels, and managers buy from suppliers.",
    )
    .validators()
    .command("cargo run -p shop --")
    .actors(Actors::supabase().user(customers::current_customer_id))
    .shared(module!(access))
    .module(module!(staff).doc("The people who work here."), "create_staff")
    .module(module!(customers).doc("The people who buy here, and where they live."), "create_customers")
    .module(
        module!(catalogue).doc("What is for sale: categories, brands, products, variants, prices, promotions."),
        "create_catalogue",
    )
    .module(module!(purchasing).doc("What managers order from suppliers."), "create_purchasing")
    .module(module!(stock).doc("What lies on which shelf, and every movement of it."), "create_stock")
    .module(module!(carts).doc("What customers are about to buy."), "create_carts")
    .module(module!(orders).doc("What customers have bought, paid and been sent."), "create_orders")
    .module(module!(reviews).doc("What customers think of what they bought."), "create_reviews")
    .seed(seed::seed())
    .build()
}
