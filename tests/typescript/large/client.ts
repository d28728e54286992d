// A client of a schema of five hundred tables: queries through several of them keep their types.
import { createClient } from "@supabase/supabase-js"
import type { Database, Tables, TablesInsert } from "../build/large.ts"
import { expect, type Equal } from "../compile/equal.ts"

const db = createClient<Database>("http://127.0.0.1", "key")

export async function rows() {
  const { data } = await db.from("table_400").select("*").throwOnError()
  expect<Equal<typeof data, Tables<"table_400">[]>>()
  const { data: joined } = await db
    .from("table_400")
    .select("name, parent:table_200!table_400_parent_fkey(state, parent:table_100!table_200_parent_fkey(name))")
    .throwOnError()
  expect<Equal<NonNullable<(typeof joined)[number]["parent"]>["state"], "new" | "old">>()
}

export const draft: TablesInsert<"table_7"> = { id: "", name: "", state: "new" }
// @ts-expect-error the CHECK knows two states
export const wrong: TablesInsert<"table_7"> = { id: "", name: "", state: "odd" }
