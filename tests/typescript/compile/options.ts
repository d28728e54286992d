// `types --branded-ids` tells identifiers apart; `types --role` leaves out what the role may not write.
import type { ConversationId, Database as Branded, TenantId, UserId } from "../build/platform.branded.ts"
import type { Database as Member } from "../build/platform.member.ts"
import type { Database as Strict } from "../../../generated/migrations/database.types.ts"
import { expect, type Equal } from "./equal.ts"

type Conversation = Branded["public"]["Tables"]["conversations"]
expect<Equal<Conversation["Row"]["id"], ConversationId>>()
// What refers to a key is of its type, also where null is possible.
expect<Equal<Branded["public"]["Tables"]["messages"]["Row"]["conversation_id"], ConversationId>>()
expect<Equal<Branded["public"]["Tables"]["usage_metrics"]["Row"]["user_id"], UserId | null>>()
// A branded row is a row.
type Rows<Of extends { public: { Tables: object } }> = {
  [Name in keyof Of["public"]["Tables"]]: Of["public"]["Tables"][Name] extends { Row: infer Row } ? Row : never
}
expect<Rows<Branded> extends Rows<Strict> ? true : false>()

declare const user: UserId
declare const tenant: TenantId
export const whose: Conversation["Insert"] = { user_id: user, tenant_id: tenant }
// @ts-expect-error a tenant is no user
export const mixed: Conversation["Insert"] = { user_id: tenant }
// @ts-expect-error a text is no identifier
export const text: Conversation["Insert"] = { user_id: "00000000-0000-4000-8000-000000000001" }

type Written = Member["public"]["Tables"]["conversations"]
export const titled: Written["Update"] = { title: "Mine", is_archived: true }
// @ts-expect-error members may not say which key a row has
export const keyed: Written["Insert"] = { user_id: "a", id: "b" }
// @ts-expect-error nor whose it is, once it is there
export const given: Written["Update"] = { user_id: "a" }
// What is read is the same.
expect<Equal<Rows<Member>, Rows<Strict>>>()
