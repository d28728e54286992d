// The strict types stand in for the official ones: whatever is read as ours is also what the official file says.
import type { Database as Official } from "../build/official.ts"
import type { Database as Strict } from "../../../generated/migrations/database.types.ts"
import { expect } from "./equal.ts"

type Group = "Tables" | "Views"
type Rows<D extends { public: Record<Group, Record<string, { Row: unknown }>> }> = {
  [G in Group]: { [R in keyof D["public"][G]]: D["public"][G][R]["Row"] }
}
type Written<D extends { public: { Tables: Record<string, unknown> } }, Kind extends string> = {
  [R in keyof D["public"]["Tables"]]: D["public"]["Tables"][R] extends Record<Kind, infer T> ? T : never
}
type Results<D extends { public: { Functions: Record<string, { Returns: unknown }> } }> = {
  [F in keyof D["public"]["Functions"]]: D["public"]["Functions"][F]["Returns"]
}

expect<Rows<Strict> extends Rows<Official> ? true : false>()
expect<Written<Strict, "Update"> extends Written<Official, "Update"> ? true : false>()
expect<Results<Strict> extends Results<Official> ? true : false>()
// An Insert of ours with the tenant named is an official one.
type Named<T> = { [K in keyof T]: "tenant_id" extends keyof T[K] ? T[K] & { tenant_id: string } : T[K] }
expect<Named<Written<Strict, "Insert">> extends Written<Official, "Insert"> ? true : false>()
