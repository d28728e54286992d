// Functions called by name.
import { db } from "./client.ts"
import { expect, type Equal } from "./equal.ts"

const tenant = "00000000-0000-4000-8000-000000000001"
const usage = { p_tenant_id: tenant, p_prompt_tokens: 1, p_completion_tokens: 1, p_estimated_cost: 0.00004 }

export async function call() {
  const { data } = await db.rpc("increment_usage_metrics", { ...usage, p_user_id: null, p_date: null }).throwOnError()
  expect<Equal<typeof data, undefined>>()

  // @ts-expect-error no such function
  db.rpc("increment_usage", {})
  // @ts-expect-error an argument is missing
  db.rpc("increment_usage_metrics", { ...usage, p_user_id: null })
  // @ts-expect-error the type of an argument
  db.rpc("increment_usage_metrics", { ...usage, p_user_id: null, p_date: 20260113 })
  // @ts-expect-error only two arguments of these may be null
  db.rpc("increment_usage_metrics", { ...usage, p_tenant_id: null, p_user_id: null, p_date: null })
}
