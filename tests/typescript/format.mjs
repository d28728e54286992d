// Formats files in place as Supabase recommends for its types.
import { readFile, writeFile } from "node:fs/promises"
import { format } from "oxfmt"

for (const file of process.argv.slice(2)) {
  const { code, errors } = await format("output.ts", await readFile(file, "utf8"), { semi: false, printWidth: 80 })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  await writeFile(file, code)
}
