/** Starts a PostgreSQL in the folder it is told, says its pid, and waits to be killed: the victim of the kill tests. */
import { startPostgres } from '../../src/platform/postgres.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { silentLog } from '../../src/platform/log.ts'

const [dataDir = '', diesWithUs] = process.argv.slice(2)
const server = await startPostgres({
  root: projectRoot(),
  dataDir,
  log: silentLog,
  diesWithUs: diesWithUs === 'dies',
})
process.stdout.write(`${server.pid}\n`)
setInterval(() => undefined, 60_000)
