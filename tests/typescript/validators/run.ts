// Prints rows, and what the validators say of each: table, verdict, row, separated by tabulators.
import { validators } from "../build/validators.zod.ts"

type Candidates = Record<string, unknown[]>

const texts = ["", " ", "a", "abcde", "abcdef", "abcde   ", "  x  ", "é", "👍👍👍👍👍", "👍👍👍👍👍👍", "a\0b", "\ud800", "\u2028", "\n"]
const numbers = [0, -0, 1, -1, 1.5, 0.004, 0.005, -0.005, 1.005, 2.675, 9999.994, 9999.995, 99999.4, 99999.5, 0.00994, 0.00995, 99949, 99950,
  32767, 32768, -32768, -32769, 2147483647, 2147483648, 1e21, 1e-50, 1e39, 3.5e38, 1e300, 5e-324, 1e-7]
const documents = [{}, [], "x", 0, true, { a: { b: [null, 1.5] } }, { a: "\0" }, { "\ud800": 1 }, { a: "\\u0000" }, [null]]

const types: Candidates = {
  small: [...numbers, "x"],
  whole: [...numbers, true],
  big: [...numbers, "1 2"],
  single: numbers,
  double: numbers,
  amount: numbers,
  round_amount: numbers,
  tiny: numbers,
  coarse: numbers,
  any_number: numbers,
  words: texts,
  short: texts,
  fixed: [...texts, "abc", "abc  "],
  id: ["00000000-0000-4000-8000-000000000001", "00000000000040008000000000000001", "{00000000-0000-4000-8000-00000000000A}", "{00000000-0000-4000-8000-000000000001",
    "0000-0000-0000-4000-8000-0000-0000-0001", "00000000-0000-4000-8000-00000000000g", "", "000-00000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000001-"],
  day: ["2024-02-29", "2023-02-29", "2024-13-01", "2024-04-31", "0001-01-01", "0000-01-01", "9999-12-31", "1900-02-29", "2000-02-29", ""],
  moment: ["2024-02-29T10:20:30", "2024-02-29T10:20:30.123456Z", "2024-02-30T10:20:30", "2024-02-29T25:00:00", "2024-02-29T10:61:00", "x"],
  moment_there: ["2024-02-29T10:20:30+02:00", "2024-02-29T10:20:30-15:59", "2024-02-29T10:20:30+16:00", "2024-02-29T10:20Z", "2024-02-29T10:20:30.5", "0000-02-29T10:20:30Z", ""],
  clock: ["10:20", "10:20:30", "10:20:30.25", "25:00", "10:60", "x"],
  raw: ["\\x", "\\x00ff", "\\x0", "\\xgg", "\\XAB"],
  document: documents,
  stored: documents,
  known_document: [...documents, null],
  flag: [true, false, "maybe"],
  feeling: ["glad", 'it\'s "so so"', "sad", ""],
  called: ["abc", "ab", "Abc", "abcdefghij", "abcdefghijk", "a_1", "abc\n"],
  share: [0, 100, 101, -1, null],
  numbers: [[], [1, 2], [2147483648], [1.5], "x"],
  tags: [[], ["abc"], ["abcd"], ["abc "], ["👍👍👍"]],
  place: [{ x: 1, y: 1.5 }, { x: 1.5, y: 0 }, { x: null, y: null }, { x: 1, y: 1e39 }],
  "two words": texts,
  next: [2],
  serial: [1],
}

const checks: Candidates = {
  title: texts,
  trimmed: texts,
  slug: ["a", "a-b", "a--b", "-a", "a-", "A", "", "a\n", "é"],
  plate: ["AB-123", "ab-123", "af-12", "gh-123", "ab-000", "ab-123\n"],
  mail: ["a@b.c", "@b.c", "a@.c", "a@b", "a\n@b.c"],
  state: ["new", "old", "New", "new "],
  stars: [...numbers, 5, 6, 3],
  price: numbers,
  ratio: [...numbers, 0.1, 0.0999999999, 1.00000000001],
  tags: [[], ["a"], ["a", "b"], ["a", "b", "c"]],
  codes: [[], [1], [1, 2]],
  body: documents,
  must: ["abc", "abcd", "é", "éé", "", null],
  size: [3, 4, 5, 1, null],
  depth: [1, 2, 3, 9, null],
  low: [0, 5, 60, -1, null],
  high: [0, 5, 60, 101, null],
  email: ["a", null],
  phone: ["b", null],
  done: [true, false],
  done_at: ["2024-02-29T10:20:30Z", null],
  feeling: ["glad", 'it\'s "so so"', null],
}

const bases: Record<string, Record<string, unknown>> = {
  types: { share: 1 },
  checks: { title: "a", stars: 3, must: "x", email: "a", done: false },
}

// Numbers that come again with each run (D. E. Knuth, The Art of Computer Programming, 3.3.4: the multiplier of MMIX).
let state = 1n
const below = (limit: number) => {
  state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn
  return Number((state >> 33n) % BigInt(limit))
}

function* rows(base: Record<string, unknown>, candidates: Candidates) {
  yield base
  const names = Object.keys(candidates)
  for (const name of names) {
    for (const value of [...(candidates[name] ?? []), null]) yield { ...base, [name]: value }
    const { [name]: _, ...without } = base
    yield without
  }
  for (let row = 0; row < 4000; row += 1) {
    const made: Record<string, unknown> = { ...base }
    for (let column = 0; column < 4; column += 1) {
      const name = names[below(names.length)] ?? ""
      const values = candidates[name] ?? []
      made[name] = values[below(values.length)]
    }
    yield made
  }
}

for (const [table, candidates] of Object.entries({ types, checks })) {
  const { Insert } = validators.public[table as "types" | "checks"]
  for (const row of rows(bases[table] ?? {}, candidates)) {
    console.log([table, Insert.safeParse(row).success ? "takes" : "refuses", JSON.stringify(row)].join("\t"))
  }
}
