// The strict types stand in for the official ones: whatever is read as ours is also what the official file says.
import type { Database as OfficialPlatform } from "../build/platform.official.ts"
import type { Database as OfficialShop } from "../build/shop.official.ts"
import type { Database as OfficialZoo } from "../build/zoo.official.ts"
import type { Database as StrictPlatform } from "../../../generated/migrations/database.types.ts"
import type { Database as StrictShop } from "../../shop/generated/migrations/database.types.ts"
import type { Database as StrictZoo } from "../build/zoo.strict.ts"
import { expect } from "./equal.ts"

type Part<T, Kind extends string> = T extends Record<Kind, infer Of> ? Of : never
type Parts<Group, Kind extends string> = { [Name in keyof Group]: Part<Group[Name], Kind> }
type Under<Database, Group extends string, Kind extends string> = {
  [Schema in keyof Database]: Parts<Part<Database[Schema], Group>, Kind>
}
type Groups<Database, Group extends string> = { [Schema in keyof Database]: Part<Database[Schema], Group> }
type Stands<Ours, Theirs> = Ours extends Theirs ? true : false

type Reads<Ours, Theirs> = [
  Stands<Under<Ours, "Tables", "Row">, Under<Theirs, "Tables", "Row">>,
  Stands<Under<Ours, "Views", "Row">, Under<Theirs, "Views", "Row">>,
  Stands<Under<Ours, "Functions", "Returns">, Under<Theirs, "Functions", "Returns">>,
  Stands<Under<Ours, "Tables", "Update">, Under<Theirs, "Tables", "Update">>,
  Stands<Groups<Ours, "Enums">, Groups<Theirs, "Enums">>,
  Stands<Groups<Ours, "CompositeTypes">, Groups<Theirs, "CompositeTypes">>,
]
type All = [true, true, true, true, true, true]

expect<Stands<Reads<StrictPlatform, OfficialPlatform>, All>>()
expect<Stands<Reads<StrictShop, OfficialShop>, All>>()
expect<Stands<Reads<StrictZoo, OfficialZoo>, All>>()

// An Insert of ours with the tenant named is an official one.
type Named<T> = { [K in keyof T]: "tenant_id" extends keyof T[K] ? T[K] & { tenant_id: string } : T[K] }
type Inserts<Database extends { public: unknown }> = Parts<Part<Database["public"], "Tables">, "Insert">
expect<Stands<Named<Inserts<StrictPlatform>>, Inserts<OfficialPlatform>>>()
// So is that of the zoo, but for the table of which a column may not be written.
type Granted<Database extends { security: unknown }> = Omit<Database, "security">
expect<
  Stands<Under<Granted<StrictZoo>, "Tables", "Insert">, Under<Granted<OfficialZoo>, "Tables", "Insert">>
>()
type Secured = StrictZoo["security"]["Tables"]["granted"]
expect<Stands<[Secured["Insert"]["b"], Secured["Update"]["a"]], [undefined, undefined]>>()

// What CHECKs leave is a union.
type Limits = StrictZoo["constraints"]["Tables"]["limits"]["Row"]
expect<Stands<Limits["state"], "draft" | "sent" | "paid">>()
expect<Stands<Limits["level"], 1 | 2 | 3 | null>>()
expect<Stands<Limits["size"], "s" | "m" | "l" | null>>()
expect<Stands<StrictZoo["unwritable_views"]["Views"]["grouped"]["Row"]["sales"], number>>()
