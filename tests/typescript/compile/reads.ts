// What a client may read, and the type that it gets.
import type { Tables } from "../../../generated/migrations/database.types.ts"
import { db } from "./client.ts"
import { expect, type Equal } from "./equal.ts"

export async function rows() {
  const { data } = await db.from("messages").select("*").throwOnError()
  expect<Equal<typeof data, Tables<"messages">[]>>()

  const { data: one } = await db.from("messages").select("role, latency_ms, words:content").limit(1).single().throwOnError()
  expect<Equal<typeof one, { role: "user" | "assistant" | "system"; latency_ms: number | null; words: string }>>()

  // @ts-expect-error no such table
  db.from("message")
  // @ts-expect-error no such column
  db.from("messages").select("*").eq("contents", "a")
  // @ts-expect-error a role that the CHECK refuses
  db.from("messages").select("*").eq("role", "robot")
  // @ts-expect-error a rating that the CHECK refuses
  db.from("feedback").select("*").eq("rating", 0)
  // @ts-expect-error the type of the column
  db.from("conversations").select("*").eq("is_archived", "no")

  const { data: misspelt } = await db.from("messages").select("contents").throwOnError()
  // @ts-expect-error a column that is not there is an error value, not a row
  misspelt?.[0]?.contents
}

export async function joins() {
  // many: an array
  const { data: conversations } = await db.from("conversations").select("*, messages(*)").throwOnError()
  expect<Equal<(typeof conversations)[number]["messages"], Tables<"messages">[]>>()

  // to one, through the composite key: an object, not null
  const { data: messages } = await db.from("messages").select("id, conversations(title)").throwOnError()
  expect<Equal<typeof messages, { id: string; conversations: { title: string } }[]>>()

  // two steps
  const { data: deep } = await db.from("conversations").select("title, messages(content, feedback(rating))").throwOnError()
  expect<Equal<typeof deep, { title: string; messages: { content: string; feedback: { rating: -1 | 1 }[] }[] }[]>>()

  // by key, and inner
  const { data: hinted } = await db
    .from("feedback")
    .select("rating, author:users!feedback_tenant_id_user_id_fkey(name), messages!inner(role)")
    .throwOnError()
  expect<
    Equal<
      typeof hinted,
      { rating: -1 | 1; author: { name: string | null }; messages: { role: "user" | "assistant" | "system" } }[]
    >
  >()

  // over a nullable column: null is possible
  const { data: usage } = await db.from("usage_metrics").select("date, users(email)").throwOnError()
  expect<Equal<typeof usage, { date: string; users: { email: string } | null }[]>>()

  // tables with no reference between them
  const { data: unrelated } = await db.from("tenants").select("id, feedback(id)").throwOnError()
  // @ts-expect-error there is no relationship
  unrelated?.[0]?.feedback.id

  const { data: counted } = await db.from("conversations").select("id, messages(count)").throwOnError()
  expect<Equal<(typeof counted)[number]["messages"], { count: number }[]>>()
}

export async function views() {
  const { data: today } = await db.from("current_day_usage").select("tenant_id, user_id, total_tokens").throwOnError()
  expect<Equal<typeof today, { tenant_id: string; user_id: string | null; total_tokens: number }[]>>()

  const { data: ratings } = await db.from("message_feedback_summary").select("*").throwOnError()
  expect<Equal<(typeof ratings)[number]["thumbs_up"], number>>()

  const { data: withConversation } = await db
    .from("message_feedback_summary")
    .select("avg_rating, conversations(title)")
    .throwOnError()
  expect<Equal<(typeof withConversation)[number]["conversations"], { title: string }>>()

  // @ts-expect-error a materialized view takes no rows
  db.from("message_feedback_summary").insert({})
  // @ts-expect-error nobody may write through this view
  db.from("current_day_usage").update({ request_count: 0 })
}

export async function json() {
  const { data } = await db.from("conversations").select("metadata, metadata->source").single().throwOnError()
  expect<Equal<(typeof data)["metadata"]["tags"], string[] | null | undefined>>()
  expect<Equal<(typeof data)["metadata"]["language"], string | null | undefined>>()
  return data.source
}
