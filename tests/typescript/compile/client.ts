import { createClient } from "@supabase/supabase-js"
import type { Database } from "../../../generated/migrations/database.types.ts"

/** Never connected: the files beside this one are only compiled. */
export const db = createClient<Database>("http://127.0.0.1", "key")
