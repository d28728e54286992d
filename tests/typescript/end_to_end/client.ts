// supabase-js as an application makes it, for the role and the user of a signed token.
import { createHmac } from "node:crypto"
import { createClient } from "@supabase/supabase-js"
import type { Database } from "../../../generated/migrations/database.types.ts"

export type Client = ReturnType<typeof client>

export interface Claims {
  role: "anon" | "authenticated" | "service_role"
  sub?: string
  exp?: number
}

/** A JSON Web Token signed with HMAC SHA-256 (RFC 7519, RFC 7515). */
export function sign(claims: Claims, secret: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({ exp: Math.floor(Date.now() / 1000) + 600, ...claims })}`
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`
}

/** A client of a bare PostgREST; without a token it is nobody. */
export function client(url: string, token?: string) {
  return createClient<Database>(url, "unused", {
    // Supabase serves PostgREST under a path of its gateway.
    global: { fetch: (input, init) => fetch(target(input).replace("/rest/v1/", "/"), withToken(init, token)) },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  })
}

function target(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : input.toString()
}

function withToken(init: RequestInit | undefined, token: string | undefined): RequestInit {
  const headers = new Headers(init?.headers)
  headers.delete("authorization")
  if (token !== undefined) headers.set("authorization", `Bearer ${token}`)
  return { ...init, headers }
}
