// What a validator gives is what the types say that a client may write.
import type { z } from "zod"
import type { Database as Platform } from "../../../generated/migrations/database.types.ts"
import type { validators as platform } from "../build/platform.zod.ts"
import type { Database as Shop } from "../../shop/generated/migrations/database.types.ts"
import type { validators as shop } from "../../shop/generated/migrations/database.zod.ts"
import type { Database as Own } from "../build/validators.types.ts"
import type { validators as own } from "../build/validators.zod.ts"

type Writers = Record<string, Record<string, { Insert: z.ZodType; Update: z.ZodType }>>

/** The tables whose validators give something else than the types say. */
type Wrong<Of extends Writers, Types> = {
  [Schema in keyof Of]: {
    [Table in keyof Of[Schema]]: Types extends Record<
      Schema,
      { Tables: Record<Table, { Insert: infer Insert; Update: infer Update }> }
    >
      ? [z.output<Of[Schema][Table]["Insert"]>, z.output<Of[Schema][Table]["Update"]>] extends [Insert, Update]
        ? never
        : Table
      : Table
  }[keyof Of[Schema]]
}[keyof Of]

const none = <_Wrong extends never>() => undefined
none<Wrong<typeof platform, Platform>>()
none<Wrong<typeof shop, Shop>>()
none<Wrong<typeof own, Own>>()

// It would be noticed.
// @ts-expect-error the tables of one are not the other's
none<Wrong<typeof platform, Shop>>()
