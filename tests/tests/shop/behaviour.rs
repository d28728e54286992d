//! The shop, used: what customers, visitors and staff do all day, through the rights that they have.

use codegen::scratch::postgres::{Client, Row, Transaction};
use codegen::scratch::{Caller, Database};
use tests::on_each;

use crate::tree;

const CARLA: &str = "00000000-0000-4000-8000-0000000000c1";
const OTTO: &str = "00000000-0000-4000-8000-0000000000c2";
const STELLA: &str = "00000000-0000-4000-8000-0000000000e1";
const MAX: &str = "00000000-0000-4000-8000-0000000000e2";

/// Somebody at work in a database of his own.
struct Session {
    client: Client,
    _database: Database,
}

impl Session {
    fn signed_in(&mut self, subject: &str) -> Transaction<'_> {
        let claims = format!(r#"{{"sub":"{subject}","role":"authenticated"}}"#);
        Caller::new("authenticated").claims(claims).begin(&mut self.client).unwrap()
    }

    fn visitor(&mut self) -> Transaction<'_> {
        Caller::new("anon").begin(&mut self.client).unwrap()
    }

    fn service(&mut self) -> Transaction<'_> {
        Caller::new("service_role").begin(&mut self.client).unwrap()
    }
}

/// Runs a test on every version.
fn with_a_session(test: impl Fn(&mut Session) + Sync) {
    on_each(|cluster| {
        let database = tree().seeded(cluster);
        let mut session = Session { client: database.superuser().unwrap(), _database: database };
        test(&mut session);
    });
}

/// One column of all rows, as texts.
fn texts(transaction: &mut Transaction<'_>, query: &str) -> Vec<String> {
    let text = |row: &Row| row.get::<_, Option<String>>(0).unwrap_or_else(|| "null".to_owned());
    transaction
        .query(query, &[])
        .unwrap_or_else(|error| panic!("{query}: {error:?}"))
        .iter()
        .map(text)
        .collect()
}

/// The SQLSTATE that a statement ends with.
fn refusal(transaction: &mut Transaction<'_>, statement: &str) -> String {
    match transaction.batch_execute(statement) {
        Ok(()) => format!("{statement} was accepted"),
        Err(error) => error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned()),
    }
}

#[test]
fn a_visitor_finds_what_is_for_sale_and_nothing_else() {
    with_a_session(|session| {
        let mut visitor = session.visitor();
        assert_eq!(texts(&mut visitor, "select name from shop.search_products('chairs')"), ["Garden chair"]);
        assert!(texts(&mut visitor, "select name from shop.search_products('lamp')").is_empty(), "a draft");
        assert_eq!(
            texts(&mut visitor, "select slug || ' from ' || price_from from shop.product_list"),
            ["garden-chair from 69.50"]
        );
        assert_eq!(
            texts(&mut visitor, "select reviews || ' review: ' || average from shop.product_ratings"),
            ["1 review: 5.00"],
            "the hidden review does not count"
        );
        assert_eq!(refusal(&mut visitor, "select from shop.orders"), "42501");
    });
}

#[test]
fn a_cart_becomes_an_order_at_the_prices_of_the_day() {
    with_a_session(|session| {
        let mut otto = session.signed_in(OTTO);
        let placed = texts(
            &mut otto,
            "select shop.place_order(row('Pier 4', null, '20457', 'Hamburg', 'DE')::shop.postal_address)::text",
        );
        let id = &placed[0];
        assert_eq!(
            texts(
                &mut otto,
                &format!(
                    "select concat_ws(' | ', line_number, description, quantity, unit_price, total) from shop.order_lines where order_id = '{id}'"
                )
            ),
            ["1 | Garden chair, oak | 1 | 89.00 | 89.00"]
        );
        assert_eq!(texts(&mut otto, &format!("select shop.order_total('{id}')::text")), ["89.00"]);
        assert!(texts(&mut otto, "select 'line' from shop.cart_lines").is_empty(), "the cart is empty");
        let again =
            "select shop.place_order(row('Pier 4', null, '20457', 'Hamburg', 'DE')::shop.postal_address)";
        assert_eq!(refusal(&mut otto, again), "P0002", "no_data_found");
    });
}

#[test]
fn a_customer_cannot_choose_the_price_or_write_into_a_strangers_order() {
    with_a_session(|session| {
        let line = |columns: &str, values: &str| {
            format!(
                "insert into shop.order_lines ({columns}) select {values} from shop.variants where name = 'ash'"
            )
        };
        let orders = "select id::text from shop.orders where status = 'open' order by placed_at";
        let theirs = texts(&mut session.signed_in(OTTO), orders).remove(0);
        let mut carla = session.signed_in(CARLA);
        let own = texts(&mut carla, orders).remove(0);
        let columns = "order_id, line_number, variant_id";
        let priced = line(&format!("{columns}, unit_price"), &format!("'{own}', 2, id, 0.01"));
        assert_eq!(refusal(&mut carla, &priced), "42501");
        drop(carla);
        let mut carla = session.signed_in(CARLA);
        assert_eq!(refusal(&mut carla, &line(columns, &format!("'{theirs}', 2, id"))), "42501");
        drop(carla);
        let mut carla = session.signed_in(CARLA);
        carla.batch_execute(&line(columns, &format!("'{own}', 2, id"))).unwrap();
    });
}

#[test]
fn an_order_moves_on_and_never_back_and_only_staff_move_it() {
    with_a_session(|session| {
        let open = "select id::text from shop.orders where status = 'open' order by placed_at limit 1";
        let id = texts(&mut session.signed_in(CARLA), open).remove(0);
        let set = |status: &str| format!("select back_office.set_order_status('{id}', '{status}')");
        assert_eq!(refusal(&mut session.signed_in(CARLA), &set("paid")), "42501");
        let mut stella = session.signed_in(STELLA);
        stella.batch_execute(&set("paid")).unwrap();
        stella.batch_execute(&set("shipped")).unwrap();
        assert_eq!(refusal(&mut stella, &set("open")), "23514");
    });
}

#[test]
fn an_orders_latest_payment_is_one_of_its_own() {
    with_a_session(|session| {
        let mut service = session.service();
        let payment = "insert into shop.payments (order_id, amount, method) select id, 5, 'card' from shop.orders \
                       where status = 'open' order by placed_at limit 1";
        service.batch_execute(payment).unwrap();
        assert_eq!(
            texts(
                &mut service,
                "select p.amount::text from shop.orders o join shop.payments p on p.id = o.latest_payment_id where p.amount = 5"
            ),
            ["5.00"]
        );
        // Another order's payment: refused when the transaction ends, or says that it does.
        let swap = "update shop.orders set latest_payment_id = (select id from shop.payments where amount = 69.50) \
                    where status = 'open'; set constraints all immediate";
        assert_eq!(refusal(&mut service, swap), "23503");
    });
}

#[test]
fn categories_may_be_rearranged_and_make_no_circle() {
    with_a_session(|session| {
        let mut stella = session.signed_in(STELLA);
        // A circle on the way, none at the end.
        stella
            .batch_execute(
                "update shop.categories set parent_id = 2 where id = 1;
                 update shop.categories set parent_id = null where id = 2;
                 set constraints all immediate",
            )
            .unwrap();
        assert_eq!(refusal(&mut stella, "update shop.categories set parent_id = 1 where id = 2"), "23514");
        drop(stella);
        let mut stella = session.signed_in(STELLA);
        let twin = "insert into shop.categories (name, slug) values ('Furniture', 'furniture-2')";
        assert_eq!(refusal(&mut stella, twin), "23505", "null parents count as equal");
        drop(stella);
        let mut stella = session.signed_in(STELLA);
        let spaced = "insert into shop.categories (name, slug) values ('Tables', 'Big Tables')";
        assert_eq!(refusal(&mut stella, spaced), "23514", "the predicate of the check");
    });
}

#[test]
fn a_variant_has_one_price_a_day() {
    with_a_session(|session| {
        let price = |from: &str| {
            format!(
                "insert into shop.prices (variant_id, valid_from, amount)
                 select id, '{from}', 95 from shop.variants where name = 'oak'"
            )
        };
        let mut stella = session.signed_in(STELLA);
        assert_eq!(refusal(&mut stella, &price("2030-01-01")), "23P01");
        drop(stella);
        let mut stella = session.signed_in(STELLA);
        stella
            .batch_execute(
                "update shop.prices set valid_until = '2030-01-01' where valid_from = '2026-01-01'",
            )
            .unwrap();
        stella.batch_execute(&price("2030-01-01")).unwrap();
        drop(stella);
        let negative = "update shop.prices set amount = 'NaN'";
        assert_eq!(refusal(&mut session.service(), negative), "23514", "the domain's check");
    });
}

#[test]
fn drafts_stay_drafts_and_are_the_managers_alone() {
    with_a_session(|session| {
        let drafts = "select id::text from back_office.draft_purchase_orders";
        assert!(texts(&mut session.signed_in(STELLA), drafts).is_empty());
        let mut max = session.signed_in(MAX);
        assert_eq!(texts(&mut max, drafts), ["2"]);
        max.batch_execute("update back_office.draft_purchase_orders set expected_on = '2026-05-01'").unwrap();
        let send = "update back_office.draft_purchase_orders set state = 'sent'";
        assert_eq!(refusal(&mut max, send), "44000", "with check option");
        drop(max);
        let mut max = session.signed_in(MAX);
        let deleted = max.execute("delete from back_office.purchase_orders", &[]).unwrap();
        assert_eq!(deleted, 1, "the draft, and nothing that was sent");
        drop(max);
        assert_eq!(refusal(&mut session.signed_in(CARLA), "select from back_office.product_visits"), "42501");
    });
}

#[test]
fn movements_keep_the_stock() {
    with_a_session(|session| {
        let mut stella = session.signed_in(STELLA);
        let moved = |quantity: &str, reason: &str| {
            format!(
                "insert into back_office.stock_movements (warehouse_code, variant_id, quantity, reason)
                 select warehouse_code, variant_id, q, '{reason}'
                 from back_office.stock_levels, unnest(array[{quantity}]) as q"
            )
        };
        stella.batch_execute(&moved("-3, -2, 1", "sale")).unwrap();
        assert_eq!(
            texts(&mut stella, "select on_hand || ' of which ' || available from back_office.stock_levels"),
            ["37 of which 35"]
        );
        assert_eq!(refusal(&mut stella, &moved("-99", "sale")), "23514", "less than nothing");
        drop(stella);
        let mut stella = session.signed_in(STELLA);
        assert_eq!(refusal(&mut stella, &moved("5", "delivery")), "23514", "a delivery without an order");
        drop(stella);
        let mut stella = session.signed_in(STELLA);
        let half = "insert into back_office.stock_movements
                        (warehouse_code, variant_id, quantity, reason, purchase_order_id)
                    select warehouse_code, variant_id, 5, 'delivery', 1 from back_office.stock_levels";
        assert_eq!(refusal(&mut stella, half), "23503", "match full");
    });
}

#[test]
fn visits_are_counted_and_best_sellers_shown_to_staff() {
    with_a_session(|session| {
        let mut visitor = session.visitor();
        let visit = "select shop.record_visit(id) from shop.products";
        visitor.batch_execute(visit).unwrap();
        visitor.batch_execute(visit).unwrap();
        visitor.commit().unwrap();
        assert_eq!(
            texts(&mut session.service(), "select visits::text from back_office.product_visits order by day"),
            ["31", "2"]
        );

        session
            .client
            .batch_execute("refresh materialized view concurrently back_office.product_sales")
            .unwrap();
        let best = "select units || ' sold: ' || revenue from back_office.best_sellers()";
        assert_eq!(texts(&mut session.signed_in(STELLA), best), ["4 sold: 336.50"]);
        assert!(texts(&mut session.signed_in(CARLA), best).is_empty());
    });
}

#[test]
fn a_server_empties_old_carts_and_numbers_invoices() {
    with_a_session(|session| {
        let mut service = session.service();
        service.batch_execute("update shop.cart_lines set added_at = now() - interval '2 days'").unwrap();
        service.batch_execute("update shop.carts set created_at = now() - interval '60 days'").unwrap();
        service.batch_execute("call back_office.empty_abandoned_carts()").unwrap();
        assert_eq!(texts(&mut service, "select count(*)::text from shop.carts"), ["2"]);
        service.batch_execute("call back_office.empty_abandoned_carts('1 day')").unwrap();
        assert_eq!(texts(&mut service, "select count(*)::text from shop.carts"), ["0"]);
        assert_eq!(
            texts(
                &mut service,
                "insert into shop.invoices (order_id, total)
                 select id, 1 from shop.orders where status = 'open' limit 1 returning number::text"
            ),
            ["202600001"]
        );
    });
}

#[test]
fn a_hidden_review_is_read_by_its_author_and_staff() {
    with_a_session(|session| {
        let stars = "select stars::text from shop.reviews order by stars";
        assert_eq!(texts(&mut session.visitor(), stars), ["5"]);
        assert_eq!(texts(&mut session.signed_in(CARLA), stars), ["5"]);
        assert_eq!(texts(&mut session.signed_in(OTTO), stars), ["1", "5"]);
        let mut stella = session.signed_in(STELLA);
        stella
            .batch_execute(
                "select back_office.moderate_review(id, true) from shop.reviews where not is_published",
            )
            .unwrap();
        stella.commit().unwrap();
        assert_eq!(texts(&mut session.visitor(), stars), ["1", "5"]);
    });
}
