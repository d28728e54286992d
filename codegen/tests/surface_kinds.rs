//! The surface, kind by kind: a shop with every sort of object, and the model that comes of it.

use codegen::model::Schema;
use codegen::prelude::*;

mod shop {
    use codegen::prelude::*;

    /// Where sales are kept.
    #[derive(Namespace)]
    #[namespace(sales, grant(usage(authenticated, service_role)))]
    pub struct Sales;

    #[derive(Namespace)]
    #[namespace(extensions, external)]
    pub struct Extensions;

    #[derive(Extension)]
    #[extension(citext, schema(Extensions))]
    pub struct CitextExtension;

    #[derive(Extension)]
    #[extension("btree_gist", schema(Extensions), comment = "Equality in exclusion constraints.")]
    pub struct BtreeGist;

    #[derive(ExternalType)]
    #[external_type(citext, schema(Extensions), rust(Text), typescript = "string")]
    pub struct Citext;

    /// An address on the web.
    #[derive(Domain)]
    #[domain(
        email,
        schema(Sales),
        base(Text),
        not_null,
        collate("C"),
        check("value ~ '@'"),
        check(short = "char_length(value) < 200")
    )]
    pub struct Email;

    /// Where to send it.
    #[derive(Composite)]
    #[composite(address, schema(Sales))]
    pub struct Address {
        /// With its number.
        pub street: Text,
        pub city: Option<Text>,
    }

    /// Numbers on bills.
    #[derive(Sequence)]
    #[sequence(bill_numbers, schema(Sales), start = 1000, increment = -2, minvalue = -5, cycle, owned_by(Order::bill), grant(usage(service_role)))]
    pub struct BillNumbers;

    /// How far an order is.
    #[derive(Values)]
    #[values(enum_type(order_state, schema(Sales)))]
    pub enum OrderState {
        /// Nothing happened yet.
        New,
        Packed,
        #[value("on its way")]
        OnItsWay,
    }

    #[derive(Values)]
    pub enum Stars {
        #[value(-1)]
        Bad,
        #[value(1)]
        Good,
    }

    #[derive(Values)]
    #[values(type(Varchar<3>))]
    pub enum Currency {
        #[value("EUR")]
        Euro,
    }

    /// Orders.
    #[derive(Table)]
    #[table(
        orders,
        schema(Sales),
        unlogged,
        storage(fillfactor = 70, toast::autovacuum_enabled = false),
        row_security(forced)
    )]
    #[tenant(shop_id)]
    #[owner(buyer)]
    #[access(
        select(any(owner, all(tenant, when(is_clerk)))),
        update(tenant, when(is_clerk), columns(state)),
        service(select, insert, update, delete)
    )]
    #[exclude(
        gist(shop_id = "=", expr("daterange(begins, ends)", "&&")),
        only = "state = 'new'",
        name = "no_overlap",
        deferrable(initially_deferred)
    )]
    #[unique(
        shop_id,
        code,
        nulls_not_distinct,
        include(state),
        deferrable(initially_deferred),
        comment = "One code per shop."
    )]
    #[check(dates = "begins <= ends", no_inherit, not_valid, comment = "Time runs forward.")]
    #[index(
        code(opclass = "text_pattern_ops", collate = "C"),
        unique,
        nulls_not_distinct,
        name = "orders_code_prefix"
    )]
    #[index(labels, method(gin), storage(fastupdate = "off"))]
    #[index(expression = "coalesce(code, '')", only = "code is not null")]
    #[statistics(dependencies(shop_id, buyer))]
    #[statistics(
        state,
        code,
        expr("lower(code)"),
        kinds(mcv, ndistinct),
        name = "order_codes",
        target = 500,
        comment = "Codes tell the state."
    )]
    #[statistics(expr("begins + 1"))]
    #[trigger(
        after(insert),
        note,
        statement,
        new_table(inserted),
        arguments("a", "it's"),
        comment = "Notes."
    )]
    #[trigger(
        after(update(state), delete),
        note,
        constraint(initially_deferred),
        when = "old.state is not null",
        name = "orders_late"
    )]
    #[policies(own_policies)]
    pub struct Order {
        #[primary_key]
        #[identity(by_default, start = 100, cache = 5)]
        pub id: i64,
        pub shop_id: Uuid,
        pub buyer: Option<Uuid>,
        #[filled_by(note)]
        pub code: Text,
        #[default("'new'")]
        pub state: OrderState,
        pub begins: Date,
        pub ends: Date,
        pub bill: i64,
        #[column("select")]
        pub choice: Option<Stars>,
        pub contact: Option<Email>,
        pub nick: Option<Citext>,
        pub address: Option<Address>,
        pub labels: Vec<Varchar<20>>,
        pub currencies: Vec<Currency>,
        #[collate("C")]
        #[storage(external)]
        #[compression(lz4)]
        pub r#note: Option<Text>,
        #[references(
            Order::id,
            on_delete(set_null),
            on_update(restrict),
            deferrable,
            name = "orders_replaces"
        )]
        pub replaces: Option<i64>,
        pub packed_at: Option<Timestamptz<3>>,
        pub anything: JsonValue,
    }

    fn own_policies(p: Policies<Order>) -> Policies<Order> {
        p.insert("Buyers order as themselves")
            .with_check(sql!("{} = (select {}()) and {} <> {}", Order::buyer, caller, Order::code, "it's"))
            .expect(Command::Insert, Scope::owner())
            .all("Nobody orders in the past")
            .restrictive()
            .to("authenticated")
            .to("anon")
            .using(sql!("{} > {}", Order::id, 0))
            .meaning("Old orders are hidden.")
            .done()
    }

    /// Lines.
    #[derive(Table)]
    #[table(order_lines, schema(Sales))]
    #[access(
        select(via("order_lines_order_id_fkey", any(owner, when(is_clerk)))),
        insert(anyone, only = "amount > 0 or price = 0"),
        service()
    )]
    #[primary_key(order_id, line, include(amount), name = "order_lines_key")]
    #[foreign_key(order_id, references(Order::id), match_full, not_valid, on_update(cascade))]
    pub struct OrderLine {
        pub order_id: i64,
        pub line: i16,
        pub amount: i32,
        pub price: Numeric<12, 2>,
        #[references(OrderLine::replacement)]
        #[unique]
        pub replacement: Option<Uuid>,
    }

    /// Is the caller a clerk?
    #[function(sql, stable, parallel(safe), schema(Sales), body_sql = "select true")]
    pub fn is_clerk() -> bool;

    #[function(sql, stable, schema(Sales), body_sql = "select null::uuid")]
    pub fn caller() -> Option<Uuid>;

    #[function(plpgsql, schema(Sales), body_sql = "begin return null; end", set(work_mem = "'8MB'"))]
    pub fn note() -> Trigger;

    /// What an order costs.
    #[function(
        sql,
        strict,
        leakproof,
        cost(10),
        immutable,
        schema(Sales),
        body = "order_total.sql",
        set(search_path = "sales"),
        depends_on(OrderLine, is_clerk),
        grant(authenticated, service_role)
    )]
    pub fn order_total(p_order_id: i64) -> Numeric<12, 2>;

    #[function(sql, rows = 50, name = "listed", body_sql = "select * from sales.orders", schema(Sales))]
    pub fn list_orders(#[variadic] p_ids: Vec<i64>) -> SetOf<Order>;

    #[derive(Composite)]
    #[composite(record)]
    pub struct Sum {
        pub shop_id: Uuid,
        pub total: Option<Numeric>,
    }

    #[function(sql, body_sql = "select shop_id, null::numeric from sales.orders")]
    pub fn sums() -> Rows<Sum>;

    #[procedure(plpgsql, body_sql = "begin end", grant(service_role))]
    pub fn close_day(p_day: Date, #[out] p_count: i64, #[inout] p_rest: Option<Text>);

    /// Orders to pack.
    #[derive(View)]
    #[view(
        open_orders,
        schema(Sales),
        query = "open_orders.sql",
        security(definer),
        security_barrier,
        check_option(local)
    )]
    #[tenant(shop_id)]
    #[access(select(tenant, columns(id, status)), service(select))]
    #[trigger(instead_of(update), note, name = "open_orders_update")]
    pub struct OpenOrder {
        pub id: i64,
        pub shop_id: Uuid,
        /// How far it is.
        pub status: OrderState,
    }
}

fn declaration() -> Declaration {
    use shop::{Order, OrderState, Stars};
    Project::new("Shop", "Sells.")
        .actors(Actors::roles("member", "guest", "server").tenant(shop::caller).user(shop::caller))
        .module(module!(shop), "create_shop")
        .seed(
            Seed::new()
                .row(row!(Order {
                    id: 7,
                    shop_id: "0b000000-0000-4000-8000-000000000001",
                    buyer: null,
                    state: OrderState::New,
                    begins: "2026-01-01",
                    ends: sql!("current_date + 1"),
                    bill: -3,
                    choice: Stars::Good,
                    labels: ["a", "it's"],
                    currencies: "{EUR}",
                    contact: "a@b.c",
                    address: "(\"Main St 1\",)",
                    anything: json!({ "a": [1, null] }),
                }))
                .actor(Actor::member("clerk").claims(r#"{"sub":"1"}"#).user("u").passes(shop::is_clerk))
                .actor(Actor::anonymous("guest"))
                .actor(Actor::service("server")),
        )
        .build()
}

fn schema() -> Schema {
    let declaration = declaration();
    let diagnostics: Vec<String> = declaration.diagnostics.iter().map(|d| d.message.clone()).collect();
    assert_eq!(diagnostics, Vec::<String>::new());
    declaration.schema
}

#[test]
fn every_kind_arrives_in_the_model() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&schema()).unwrap_or_default());
}
