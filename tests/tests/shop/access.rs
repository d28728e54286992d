//! Who may do what: the generated script agrees, and it can disagree.

use codegen::scratch::{Cluster, Result, apply};
use tests::{cluster, on_each};

use crate::tree;

const SCRIPT: &str = "dev/access_tests.sql";

/// Runs the access tests on a database in which a statement of the superuser has gone before.
fn after(cluster: &'static Cluster, change: &str) -> Result<()> {
    let database = tree().seeded(cluster);
    let mut superuser = database.superuser().unwrap();
    superuser.batch_execute(change).unwrap();
    apply(&mut superuser, SCRIPT, &tree().read(SCRIPT))
}

#[test]
fn everybody_reaches_what_he_is_meant_to_reach() {
    on_each(|cluster| after(cluster, "").unwrap());
}

/// A weakening, and what the access tests say of it.
const WEAKENED: &[(&str, &str)] = &[
    ("alter policy products_select on shop.products using (true)", "stranger: select shop.products"),
    ("alter policy products_select_anonymous on shop.products using (true)", "visitor: select shop.products"),
    ("alter policy orders_select on shop.orders using (true)", "other customer: select shop.orders"),
    (
        "alter policy orders_update on shop.orders using (customer_id = auth.uid()) with check (true)",
        "customer: update shop.orders",
    ),
    ("alter policy order_lines_select on shop.order_lines using (true)", "stranger: select shop.order_lines"),
    ("alter policy reviews_select on shop.reviews using (true)", "stranger: select shop.reviews"),
    (
        "alter policy \"running promotions\" on shop.promotions using (true)",
        "visitor: select shop.promotions",
    ),
    (
        "alter policy purchase_orders_select on back_office.purchase_orders using (internal.is_staff())",
        "staff: select back_office.purchase_orders",
    ),
    ("grant update on shop.orders to authenticated", "privilege UPDATE  of shop.orders for authenticated"),
    (
        "grant select (account_id) on back_office.staff_members to authenticated",
        "privilege SELECT account_id",
    ),
    ("grant usage on schema internal to anon", "privilege USAGE  of internal for anon"),
    (
        "grant execute on function internal.copy_price() to public",
        "privilege EXECUTE  of internal.copy_price()",
    ),
    ("alter table shop.carts disable row level security", "other customer: select shop.carts"),
    ("drop policy carts_insert on shop.carts", "customer: insert shop.carts"),
    ("update shop.customers set is_blocked = true where name = 'Carla'", "customer: select shop.carts"),
];

#[test]
fn whatever_weakens_access_is_found() {
    let unnoticed: Vec<String> = WEAKENED
        .iter()
        .filter_map(|(change, finding)| match after(cluster(15), change) {
            Ok(()) => Some(format!("{change}: nothing found")),
            Err(problem) => {
                let said = problem.to_string();
                (!said.contains(finding)).then(|| format!("{change}: `{finding}` is not in\n{said}"))
            }
        })
        .collect();
    assert!(unnoticed.is_empty(), "{}", unnoticed.join("\n"));
}
