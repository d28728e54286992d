// The migrated and seeded database as an application meets it: supabase-js, PostgREST, row level security.
// Reads PGHOST, PGPORT and PGDATABASE; wants a login role `authenticator` that may become anon, authenticated and service_role.
import assert from "node:assert/strict"
import { after, before, describe, test } from "node:test"
import { client, sign, type Client } from "./client.ts"
import { startPostgRest, type PostgRest } from "./postgrest.ts"

const denied = "42501" // insufficient_privilege: no grant, or a policy refused the row

interface Member {
  id: string
  tenant: string
  db: Client
}

let server: PostgRest
let service: Client
let ada: Member // of one tenant
let gus: Member // of another
let idle: Client // an inactive user
let answer: string // a message of the assistant in a conversation of Ada's

async function signIn(users: { id: string; tenant_id: string | null; auth_id: string | null }[], tenant?: string) {
  const user = users.find((u) => u.tenant_id !== null && u.auth_id !== null && u.tenant_id !== tenant)
  assert.ok(user?.tenant_id && user.auth_id, "the seed has active users of two tenants")
  const token = sign({ role: "authenticated", sub: user.auth_id }, server.secret)
  return { id: user.id, tenant: user.tenant_id, db: client(server.url, token) }
}

/** The tenants of all rows that a client sees, relation by relation. */
function everything(db: Client) {
  return [
    db.from("conversations").select("tenant_id"),
    db.from("messages").select("tenant_id"),
    db.from("feedback").select("tenant_id"),
    db.from("usage_metrics").select("tenant_id"),
    db.from("current_day_usage").select("tenant_id"),
    db.from("tenant_message_feedback_summary").select("tenant_id"),
    db.from("tenant_monthly_usage_summary").select("tenant_id"),
  ]
}

function refused(result: { error: { code: string; message: string } | null }, code = denied) {
  assert.equal(result.error?.code, code, `refused with ${code}, not: ${JSON.stringify(result.error)}`)
}

before(async () => {
  server = await startPostgRest()
  service = client(server.url, sign({ role: "service_role" }, server.secret))
  const users = service.from("users").select("id, tenant_id, auth_id").order("id")
  const { data: active } = await users.eq("is_active", true).throwOnError()
  ada = await signIn(active)
  gus = await signIn(active, ada.tenant)
  const { data: inactive } = await service.from("users").select("auth_id").eq("is_active", false).limit(1).single().throwOnError()
  assert.ok(inactive.auth_id)
  idle = client(server.url, sign({ role: "authenticated", sub: inactive.auth_id }, server.secret))
})

after(async () => server?.stop())

describe("a member works in the own tenant", () => {
  let conversation: string

  test("starts a conversation, and the tenant is filled in", async () => {
    const { data } = await ada.db
      .from("conversations")
      .insert({ user_id: ada.id, metadata: { tags: ["first"] } })
      .select("id, tenant_id, title, metadata, is_archived")
      .single()
      .throwOnError()
    conversation = data.id
    assert.equal(data.tenant_id, ada.tenant)
    assert.equal(data.title, "New Conversation")
    assert.deepEqual(data.metadata.tags, ["first"])
    assert.equal(data.is_archived, false)
  })

  test("adds a message without naming the tenant, and the conversation moves up", async () => {
    const { data: earlier } = await ada.db.from("conversations").select("updated_at").eq("id", conversation).single().throwOnError()
    const { data: message } = await ada.db
      .from("messages")
      .insert({ conversation_id: conversation, role: "user", content: "How are you?" })
      .select()
      .single()
      .throwOnError()
    assert.equal(message.tenant_id, ada.tenant)
    const { data: later } = await ada.db.from("conversations").select("updated_at").eq("id", conversation).single().throwOnError()
    assert.ok(later.updated_at > earlier.updated_at, `${later.updated_at} is after ${earlier.updated_at}`)
  })

  test("reads the assistant's answer with its conversation", async () => {
    const { data: written } = await service
      .from("messages")
      .insert({ conversation_id: conversation, role: "assistant", content: "Well.", token_count: 2, latency_ms: 310 })
      .select("id")
      .single()
      .throwOnError()
    answer = written.id
    const { data } = await ada.db
      .from("conversations")
      .select("title, messages(role, content, token_count)")
      .eq("id", conversation)
      .order("created_at", { referencedTable: "messages" })
      .single()
      .throwOnError()
    assert.deepEqual(data.messages, [
      { role: "user", content: "How are you?", token_count: null },
      { role: "assistant", content: "Well.", token_count: 2 },
    ])
  })

  test("rates the answer once, and changes the rating", async () => {
    const rate = { message_id: answer, user_id: ada.id, rating: 1 } as const
    await ada.db.from("feedback").insert(rate).throwOnError()
    refused(await ada.db.from("feedback").insert(rate), "23505")
    const { data } = await ada.db
      .from("feedback")
      .update({ rating: -1, comment: "Too short." })
      .eq("message_id", answer)
      .select("rating, tenant_id, messages(content)")
      .single()
      .throwOnError()
    assert.deepEqual(data, { rating: -1, tenant_id: ada.tenant, messages: { content: "Well." } })
  })

  test("archives, finds and deletes the own conversation", async () => {
    const { data: extra } = await ada.db.from("conversations").insert({ user_id: ada.id, title: "Scratch" }).select("id").single().throwOnError()
    await ada.db.from("conversations").update({ is_archived: true }).eq("id", extra.id).throwOnError()
    const { data: archived } = await ada.db.from("conversations").select("id").eq("is_archived", true).throwOnError()
    assert.deepEqual(archived, [{ id: extra.id }])
    await ada.db.from("conversations").delete().eq("id", extra.id).throwOnError()
    const { data: left } = await ada.db.from("conversations").select("id").eq("id", extra.id).throwOnError()
    assert.deepEqual(left, [])
  })
})

describe("usage and summaries", () => {
  test("the service counts, and the member sees today's line", async () => {
    const request = {
      p_tenant_id: ada.tenant,
      p_user_id: ada.id,
      p_date: null,
      p_prompt_tokens: 100,
      p_completion_tokens: 20,
      p_estimated_cost: 0.00004,
    }
    const mine = () =>
      ada.db.from("current_day_usage").select("total_tokens, request_count, estimated_cost").eq("user_id", ada.id).maybeSingle().throwOnError()
    const { data: earlier } = await mine()
    await service.rpc("increment_usage_metrics", request).throwOnError()
    await service.rpc("increment_usage_metrics", request).throwOnError()
    const { data: later } = await mine()
    assert.ok(later)
    assert.equal(later.total_tokens - (earlier?.total_tokens ?? 0), 240)
    assert.equal(later.request_count - (earlier?.request_count ?? 0), 2)
    assert.equal((later.estimated_cost - (earlier?.estimated_cost ?? 0)).toFixed(6), "0.000080")
  })

  test("the summaries show the own tenant's lines only", async () => {
    for (const member of [ada, gus]) {
      const { data: months } = await member.db.from("tenant_monthly_usage_summary").select("tenant_id, month, active_days").throwOnError()
      assert.ok(months.length > 0, "the seed has usage")
      assert.deepEqual([...new Set(months.map((m) => m.tenant_id))], [member.tenant])
    }
    const { data: ratings } = await ada.db.from("tenant_message_feedback_summary").select("tenant_id, thumbs_up, thumbs_down, total_feedback").throwOnError()
    assert.ok(ratings.length > 0, "the seed has feedback")
    for (const r of ratings) {
      assert.equal(r.tenant_id, ada.tenant)
      assert.equal(r.thumbs_up + r.thumbs_down, r.total_feedback)
    }
  })

  test("only the service reads the materialized views", async () => {
    refused(await ada.db.from("monthly_usage_summary").select("*"))
    refused(await ada.db.from("message_feedback_summary").select("*"))
    const { data } = await service.from("monthly_usage_summary").select("tenant_id").throwOnError()
    assert.ok(new Set(data.map((m) => m.tenant_id)).size >= 2, "the service sees every tenant")
  })
})

describe("forbidden", () => {
  test("another tenant's rows are not there", async () => {
    for (const member of [ada, gus]) {
      for (const read of everything(member.db)) {
        const { data } = await read.throwOnError()
        assert.deepEqual(new Set(data.map((row) => row.tenant_id)), new Set(data.length > 0 ? [member.tenant] : []))
      }
    }
    const { data: hers } = await ada.db.from("conversations").select("id").limit(1).single().throwOnError()
    const { data: changed } = await gus.db.from("conversations").update({ title: "Mine" }).eq("id", hers.id).select().throwOnError()
    assert.deepEqual(changed, [])
    const { data: deleted } = await gus.db.from("messages").delete().eq("id", answer).select().throwOnError()
    assert.deepEqual(deleted, [])
  })

  test("writing into another tenant", async () => {
    const { data: hers } = await ada.db.from("conversations").select("id").limit(1).single().throwOnError()
    refused(await gus.db.from("messages").insert({ conversation_id: hers.id, role: "user", content: "Hello" }))
    refused(await gus.db.from("conversations").insert({ user_id: ada.id, tenant_id: ada.tenant }))
    refused(await gus.db.from("feedback").insert({ message_id: answer, user_id: gus.id, rating: 1 }))
  })

  test("writing as somebody else", async () => {
    const { data: colleague } = await service.from("users").select("id").eq("tenant_id", ada.tenant).neq("id", ada.id).limit(1).single().throwOnError()
    refused(await ada.db.from("conversations").insert({ user_id: colleague.id }))
    const { data: mine } = await ada.db.from("conversations").select("id").eq("user_id", ada.id).limit(1).single().throwOnError()
    refused(await ada.db.from("messages").insert({ conversation_id: mine.id, role: "assistant", content: "I agree." }))
  })

  test("forging what the database keeps", async () => {
    const { data: mine } = await ada.db.from("conversations").select("id").eq("user_id", ada.id).limit(1).single().throwOnError()
    refused(await ada.db.from("conversations").insert({ user_id: ada.id, created_at: "2000-01-01" }))
    refused(await ada.db.from("conversations").update({ tenant_id: gus.tenant }).eq("id", mine.id))
    refused(await ada.db.from("messages").insert({ conversation_id: mine.id, role: "user", content: "a", token_count: 0 }))
    refused(await ada.db.from("feedback").update({ message_id: answer }).eq("user_id", ada.id))
  })

  test("usage is written by the service alone", async () => {
    refused(await ada.db.from("usage_metrics").insert({ tenant_id: ada.tenant, date: "2026-01-01" }))
    refused(await ada.db.from("usage_metrics").update({ prompt_tokens: 0 }).eq("tenant_id", ada.tenant))
    refused(await ada.db.from("usage_metrics").delete().eq("tenant_id", ada.tenant))
    const usage = { p_user_id: null, p_date: null, p_prompt_tokens: 1, p_completion_tokens: 1, p_estimated_cost: 0 }
    refused(await ada.db.rpc("increment_usage_metrics", { ...usage, p_tenant_id: ada.tenant }))
  })

  test("nobody, a stranger and an inactive user", async () => {
    const nobody = client(server.url)
    const stranger = client(server.url, sign({ role: "authenticated", sub: "00000000-0000-4000-8000-00000000dead" }, server.secret))
    for (const read of everything(nobody)) refused(await read)
    for (const outsider of [stranger, idle]) {
      for (const read of everything(outsider)) {
        const { data } = await read.throwOnError()
        assert.deepEqual(data, [])
      }
    }
  })

  test("a token that is forged or out of date", async () => {
    const forged = client(server.url, sign({ role: "service_role" }, "another secret of at least thirty-two characters"))
    refused(await forged.from("conversations").select("*"), "PGRST301")
    const late = client(server.url, sign({ role: "service_role", exp: 1 }, server.secret))
    refused(await late.from("conversations").select("*"), "PGRST301")
  })
})
