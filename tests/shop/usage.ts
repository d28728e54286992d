// The generated types, used as the shop's web pages use them. It is compiled, never run: each line below a comment
// `@ts-expect-error` must be refused.

import { createClient } from "@supabase/supabase-js"
import { Constants } from "./generated/migrations/database.types"
import type { Database, Enums, Stars, Tables, TablesInsert } from "./generated/migrations/database.types"

const supabase = createClient<Database, "shop">("http://localhost", "key", { db: { schema: "shop" } })

type Order = Tables<{ schema: "shop" }, "orders">
const status: Order["status"] = "shipped"
const same: Enums<{ schema: "shop" }, "order_status"> = status
// @ts-expect-error: no such status
const lost: Order["status"] = "lost"

const review: TablesInsert<{ schema: "shop" }, "reviews"> = { product_id: "…", customer_id: "…", stars: 5 }
// @ts-expect-error: a product has at most five stars
const raving: Stars = 6
// @ts-expect-error: the stars are missing
const empty: TablesInsert<{ schema: "shop" }, "reviews"> = { product_id: "…", customer_id: "…" }

// A trigger fills in the price; what the database computes cannot be written.
const line: TablesInsert<{ schema: "shop" }, "order_lines"> = { order_id: "…", line_number: 1, variant_id: "…" }
// @ts-expect-error: always generated
const numbered: TablesInsert<{ schema: "shop" }, "customers"> = { id: "…", email: "…", name: "…", customer_number: 1 }

export async function pages() {
  const found = await supabase.rpc("search_products", { p_query: "chair" }).throwOnError()
  const names: string[] = found.data.map((product) => product.name)
  const width: number | undefined = found.data[0]?.attributes.dimensions?.width

  const orders = await supabase
    .from("orders")
    .select("order_number, ship_to, order_lines (description, total, variants (name))")
    .throwOnError()
  const city: string | undefined = orders.data[0]?.ship_to.city
  const variant: string | undefined = orders.data[0]?.order_lines[0]?.variants.name

  const stars = await supabase.rpc("stars_of", { p_product_id: "…", p_at_least: 4 }).throwOnError()
  const most: Stars | undefined = stars.data[0]?.stars
  // @ts-expect-error: a product has at most five stars
  await supabase.rpc("stars_of", { p_product_id: "…", p_at_least: 6 })
  // @ts-expect-error: nothing was given zero stars
  const none: 0 | undefined = stars.data[0]?.stars

  // @ts-expect-error: it needs to know where to
  await supabase.rpc("place_order", { p_note: "Ring twice." })
  // @ts-expect-error: staff's tables are another schema's
  await supabase.from("suppliers").select()
  const stock = await supabase.schema("back_office").from("stock_levels").select("available").throwOnError()
  const available: number | null | undefined = stock.data[0]?.available

  return { names, width, city, variant, available, most, none, states: Constants.shop.Values.ProductState }
}

export { same, lost, review, raving, empty, line, numbered }
