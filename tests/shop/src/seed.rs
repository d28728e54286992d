//! Test data: a small catalogue, three customers, two members of staff, and the callers as whom access is tried.

use codegen::prelude::*;

use crate::access::{Account, is_manager, is_staff};
use crate::carts::{Cart, CartLine};
use crate::catalogue::{Brand, Category, Price, Product, ProductState, Promotion, Variant};
use crate::customers::{Address, Customer};
use crate::orders::{
    Carrier, Invoice, Order, OrderLine, OrderStatus, Payment, PaymentMethod, PaymentState, Shipment,
};
use crate::purchasing::{PurchaseOrder, PurchaseOrderLine, PurchaseState, Supplier};
use crate::reviews::{Review, Stars};
use crate::staff::{StaffMember, StaffRole};
use crate::stock::{MovementReason, ProductVisits, StockLevel, StockMovement, Warehouse};

const CARLA: &str = "00000000-0000-4000-8000-0000000000c1";
const OTTO: &str = "00000000-0000-4000-8000-0000000000c2";
const BLOCKED: &str = "00000000-0000-4000-8000-0000000000c3";
const STELLA_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000e1";
const MAX_SIGNED_IN: &str = "00000000-0000-4000-8000-0000000000e2";
const STELLA: &str = "00000000-0000-4000-8000-0000000000f1";
const MAX: &str = "00000000-0000-4000-8000-0000000000f2";

const CHAIR: &str = "00000000-0000-4000-8000-000000000101";
const LAMP: &str = "00000000-0000-4000-8000-000000000102";
const OAK_CHAIR: &str = "00000000-0000-4000-8000-000000000201";
const ASH_CHAIR: &str = "00000000-0000-4000-8000-000000000202";
const RED_LAMP: &str = "00000000-0000-4000-8000-000000000203";

const TIMBER: &str = "00000000-0000-4000-8000-000000000301";
const CARLAS_CART: &str = "00000000-0000-4000-8000-000000000401";
const OTTOS_CART: &str = "00000000-0000-4000-8000-000000000402";
const CARLAS_ORDER: &str = "00000000-0000-4000-8000-000000000501";
const CARLAS_LAST_ORDER: &str = "00000000-0000-4000-8000-000000000502";
const OTTOS_ORDER: &str = "00000000-0000-4000-8000-000000000503";

/// The rows and callers of a development database.
pub fn seed() -> Seed {
    [people, catalogue, back_office, carts, orders, reviews]
        .into_iter()
        .fold(Seed::new(), |seed, add| add(seed))
        .actor(member("customer", CARLA).user(CARLA))
        .actor(member("other customer", OTTO).user(OTTO))
        .actor(member("blocked customer", BLOCKED))
        .actor(member("staff", STELLA_SIGNED_IN).passes(is_staff))
        .actor(member("manager", MAX_SIGNED_IN).passes(is_staff).passes(is_manager))
        .actor(member("stranger", "00000000-0000-4000-8000-0000000000ff"))
        .actor(Actor::anonymous("visitor"))
        .actor(Actor::service("service role"))
}

/// A signed-in caller.
fn member(name: &str, subject: &str) -> Actor {
    Actor::member(name).claims(&format!(r#"{{"sub":"{subject}","role":"authenticated"}}"#))
}

fn people(seed: Seed) -> Seed {
    seed.row(row!(Account { id: CARLA, email: "carla@example.com" }))
        .row(row!(Account { id: OTTO, email: "otto@example.com" }))
        .row(row!(Account { id: BLOCKED, email: "blocked@example.com" }))
        .row(row!(Account { id: STELLA_SIGNED_IN, email: "stella@shop.example" }))
        .row(row!(Account { id: MAX_SIGNED_IN, email: "max@shop.example" }))
        .row(row!(StaffMember {
            id: MAX,
            account_id: MAX_SIGNED_IN,
            name: "Max",
            email: "Max@shop.example",
            role: StaffRole::Manager,
        }))
        .row(row!(StaffMember {
            id: STELLA,
            account_id: STELLA_SIGNED_IN,
            name: "Stella",
            email: "Stella@shop.example",
            role: StaffRole::Clerk,
            manager_id: MAX,
        }))
        .row(row!(Customer {
            id: CARLA,
            email: "carla@example.com",
            name: "Carla",
            preferences: json!({ "language": "de", "notifications": { "newsletter": false, "order_updates": true } }),
        }))
        .row(row!(Customer { id: OTTO, email: "otto@example.com", name: "Otto", phone: "+49 40 1234" }))
        .row(row!(Customer { id: BLOCKED, email: "blocked@example.com", name: "Blocked", is_blocked: true }))
        .row(row!(Address {
            id: "00000000-0000-4000-8000-000000000601",
            customer_id: CARLA,
            label: "home",
            recipient: "Carla",
            address: sql!("row('Elm Street 1', null, '20095', 'Hamburg', 'DE')::shop.postal_address"),
            is_default: true,
        }))
        .row(row!(Address {
            id: "00000000-0000-4000-8000-000000000602",
            customer_id: OTTO,
            label: "work",
            recipient: "Otto, second floor",
            address: sql!("row('Pier 4', 'second floor', '20457', 'Hamburg', 'DE')::shop.postal_address"),
        }))
        .row(row!(Address {
            id: "00000000-0000-4000-8000-000000000603",
            customer_id: BLOCKED,
            label: "home",
            recipient: "Blocked",
            address: sql!("row('Nowhere 9', null, '1010', 'Wien', 'AT')::shop.postal_address"),
        }))
}

fn catalogue(seed: Seed) -> Seed {
    seed.row(row!(Category { id: 1, name: "Furniture", slug: "furniture" }))
        .row(row!(Category { id: 2, parent_id: 1, name: "Chairs", slug: "chairs", position: 1 }))
        .row(row!(Category { id: 3, parent_id: 1, name: "Lamps", slug: "lamps", position: 2 }))
        .row(row!(Brand { id: 1, name: "Holzmann", website: "https://holzmann.example" }))
        .row(row!(Product {
            id: CHAIR,
            category_id: 2,
            brand_id: 1,
            name: "Garden chair",
            slug: "garden-chair",
            description: "Folds flat and stays out all summer.",
            tags: ["garden", "folding"],
            attributes: json!({ "materials": ["oak"], "dimensions": { "width": 480, "height": 860, "depth": 520 } }),
            state: ProductState::Published,
            released_on: "2026-03-01",
        }))
        .row(row!(Product {
            id: LAMP,
            category_id: 3,
            name: "Reading lamp",
            slug: "reading-lamp",
            description: "Not yet for sale.",
            state: ProductState::Draft,
        }))
        .row(row!(Variant { id: OAK_CHAIR, product_id: CHAIR, article_number: "GC-OAK", name: "oak" }))
        .row(row!(Variant {
            id: ASH_CHAIR,
            product_id: CHAIR,
            article_number: "GC-ASH",
            name: "ash",
            weight_in_grams: 4200,
        }))
        .row(row!(Variant { id: RED_LAMP, product_id: LAMP, article_number: "RL-RED", name: "red" }))
        .row(row!(Price { variant_id: OAK_CHAIR, valid_from: "2025-01-01", valid_until: "2026-01-01", amount: "79.00" }))
        .row(row!(Price { variant_id: OAK_CHAIR, valid_from: "2026-01-01", amount: "89.00" }))
        .row(row!(Price { variant_id: ASH_CHAIR, valid_from: "2025-01-01", amount: "69.50" }))
        .row(row!(Promotion {
            id: "00000000-0000-4000-8000-000000000701",
            category_id: 2,
            discount_in_percent: "10.0",
            valid_during: sql!("daterange(current_date - 7, null)"),
        }))
        .row(row!(Promotion {
            id: "00000000-0000-4000-8000-000000000702",
            category_id: 3,
            discount_in_percent: "25.0",
            valid_during: "[2025-01-01,2025-02-01)",
        }))
}

fn back_office(seed: Seed) -> Seed {
    seed.row(row!(Supplier {
        id: TIMBER,
        name: "Timber and Sons",
        email: "orders@timber.example",
        contact: json!({ "name": "Tina Timber" }),
        lead_time: "21 days",
    }))
    .row(row!(PurchaseOrder {
        id: 1,
        supplier_id: TIMBER,
        ordered_by: MAX,
        state: PurchaseState::PartlyReceived,
        expected_on: "2026-02-01",
    }))
    .row(row!(PurchaseOrder { id: 2, supplier_id: TIMBER, ordered_by: MAX }))
    .row(row!(PurchaseOrderLine {
        purchase_order_id: 1,
        line_number: 1,
        variant_id: OAK_CHAIR,
        quantity: 40,
        unit_cost: "31.20",
    }))
    .row(row!(PurchaseOrderLine {
        purchase_order_id: 2,
        line_number: 1,
        variant_id: ASH_CHAIR,
        quantity: 10,
        unit_cost: "28.00",
    }))
    .row(row!(Warehouse {
        code: "HH-1",
        name: "Hamburg",
        address: sql!("row('Quay 7', null, '20457', 'Hamburg', 'DE')::shop.postal_address"),
    }))
    .row(row!(StockLevel { warehouse_code: "HH-1", variant_id: OAK_CHAIR, on_hand: 12, reserved: 2 }))
    .row(row!(StockMovement {
        id: 1,
        warehouse_code: "HH-1",
        variant_id: OAK_CHAIR,
        quantity: 30,
        reason: MovementReason::Delivery,
        purchase_order_id: 1,
        line_number: 1,
        moved_by: STELLA,
    }))
    .row(row!(StockMovement {
        id: 2,
        warehouse_code: "HH-1",
        variant_id: OAK_CHAIR,
        quantity: -1,
        reason: MovementReason::Correction,
    }))
    .row(row!(ProductVisits { product_id: CHAIR, day: "2026-01-12", visits: 31 }))
}

fn carts(seed: Seed) -> Seed {
    seed.row(row!(Cart { id: CARLAS_CART, customer_id: CARLA }))
        .row(row!(Cart { id: OTTOS_CART, customer_id: OTTO }))
        .row(row!(CartLine { cart_id: CARLAS_CART, variant_id: ASH_CHAIR, quantity: 4 }))
        .row(row!(CartLine { cart_id: OTTOS_CART, variant_id: OAK_CHAIR }))
}

fn orders(seed: Seed) -> Seed {
    seed.row(row!(Order {
        id: CARLAS_ORDER,
        customer_id: CARLA,
        ship_to: sql!("row('Elm Street 1', null, '20095', 'Hamburg', 'DE')::shop.postal_address"),
        note: "Ring twice.",
    }))
    .row(row!(Order {
        id: CARLAS_LAST_ORDER,
        customer_id: CARLA,
        status: OrderStatus::Shipped,
        ship_to: sql!("row('Elm Street 1', null, '20095', 'Hamburg', 'DE')::shop.postal_address"),
    }))
    .row(row!(Order {
        id: OTTOS_ORDER,
        customer_id: OTTO,
        ship_to: sql!("row('Pier 4', 'second floor', '20457', 'Hamburg', 'DE')::shop.postal_address"),
    }))
    .row(row!(OrderLine { order_id: CARLAS_ORDER, line_number: 1, variant_id: OAK_CHAIR, quantity: 2 }))
    .row(row!(OrderLine { order_id: CARLAS_LAST_ORDER, line_number: 1, variant_id: ASH_CHAIR }))
    .row(row!(OrderLine { order_id: OTTOS_ORDER, line_number: 1, variant_id: OAK_CHAIR }))
    .row(row!(Payment {
        id: "00000000-0000-4000-8000-000000000801",
        order_id: CARLAS_LAST_ORDER,
        amount: "69.50",
        method: PaymentMethod::Card,
        state: PaymentState::Received,
        provider_reference: "card-4711",
    }))
    .row(row!(Payment {
        id: "00000000-0000-4000-8000-000000000802",
        order_id: OTTOS_ORDER,
        amount: "89.00",
        method: PaymentMethod::BankTransfer,
    }))
    .row(row!(Invoice { number: 202_500_001, order_id: CARLAS_LAST_ORDER, total: "69.50" }))
    .row(row!(Shipment {
        id: "00000000-0000-4000-8000-000000000901",
        order_id: CARLAS_LAST_ORDER,
        carrier: Carrier::Post,
        tracking_code: "RR123456785DE",
    }))
}

fn reviews(seed: Seed) -> Seed {
    seed.row(row!(Review {
        id: "00000000-0000-4000-8000-000000000a01",
        product_id: CHAIR,
        customer_id: CARLA,
        stars: Stars::Five,
        title: "Sits well",
        body: "Bought four.",
    }))
    .row(row!(Review {
        id: "00000000-0000-4000-8000-000000000a02",
        product_id: CHAIR,
        customer_id: OTTO,
        stars: Stars::One,
        body: "Unfit to print.",
        is_published: false,
    }))
}
