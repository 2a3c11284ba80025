import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import pg from 'pg'
import { prepareJobs } from '../../src/platform/jobs.ts'
import { silentLog } from '../../src/platform/log.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { startPostgres } from '../../src/platform/postgres.ts'
import { projectRoot } from '../../src/platform/root.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the test server's database `postgres`. */
    clusterUrl: string
  }
}

/** Once for a whole test run: a real PostgreSQL and one migrated database in it that every test copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = projectRoot()
  const dataDir = mkdtempSync(join(tmpdir(), 'dhow-test-'))
  const server = await startPostgres({ root, dataDir, log: silentLog, fast: true })
  await migrate(server.url, join(root, 'migrations'), silentLog)
  await prepareJobs(server.url, silentLog)
  const admin = new URL(server.url)
  admin.pathname = '/postgres'
  await asTemplate(admin.href)
  project.provide('clusterUrl', admin.href)
  return async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function asTemplate(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('alter database dhow rename to template_dhow')
  await client.end()
}
