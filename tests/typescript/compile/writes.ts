// What a client may write: `@ts-expect-error` marks what must not compile.
import { Constants, type TablesInsert, type TablesUpdate } from "../../../generated/migrations/database.types.ts"
import { db } from "./client.ts"

const id = "00000000-0000-4000-8000-000000000001"

// The tenant is filled in by the database; so are the defaults.
db.from("messages").insert({ conversation_id: id, role: "user", content: "Hello" })
db.from("messages").insert([{ conversation_id: id, role: "assistant", content: "Hi", latency_ms: null }])
db.from("conversations").insert({ user_id: id, metadata: { tags: ["a"], anything: [1, null] } })
db.from("feedback").upsert({ message_id: id, user_id: id, rating: -1 }, { onConflict: "message_id,user_id" })
db.from("usage_metrics").insert({ tenant_id: id, date: "2026-01-13" })
db.from("conversations").update({ is_archived: true }).eq("id", id)

// @ts-expect-error conversation_id is missing
db.from("messages").insert({ role: "user", content: "Hello" })
// @ts-expect-error the CHECK knows three roles
db.from("messages").insert({ conversation_id: id, role: "robot", content: "Hello" })
// @ts-expect-error thumbs up or thumbs down
db.from("feedback").insert({ message_id: id, user_id: id, rating: 2 })
// @ts-expect-error the column is generated
db.from("usage_metrics").insert({ tenant_id: id, date: "2026-01-13", total_tokens: 1 })
// @ts-expect-error not null
db.from("messages").insert({ conversation_id: id, role: "user", content: null })
// @ts-expect-error no such column
db.from("messages").insert({ conversation_id: id, role: "user", content: "Hello", tokens: 1 })
// @ts-expect-error text, not a number
db.from("conversations").update({ title: 1 })
// @ts-expect-error generated columns cannot be updated either
db.from("usage_metrics").update({ total_tokens: 0 })
// @ts-expect-error the JSON has a type
db.from("conversations").insert({ user_id: id, metadata: { source: 1 } })
// @ts-expect-error an object, not a list
db.from("conversations").insert({ user_id: id, metadata: [] })

// The helper types.
export const draft: TablesInsert<"messages"> = { conversation_id: id, role: "system", content: "Be brief." }
export const patch: TablesUpdate<"feedback"> = { rating: 1, comment: null }
// @ts-expect-error helper types know the columns too
export const wrong: TablesUpdate<"feedback"> = { stars: 5 }

export const constants = Constants.public.Enums
