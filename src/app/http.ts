import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Logger } from 'pino'
import { everyRouteNamesItsAction } from '#people/routes/door.ts'
import type { AppContext } from './context.ts'
import { routes } from './routes.ts'

/** The HTTP side of the program, not listening yet: tests inject requests into it. */
export async function httpApp(context: AppContext, log: Logger): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // Probes come every few seconds and say nothing.
    logController: new LogController({ disableRequestLogging: ({ url }) => isProbe(url) }),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // One proxy, the operator's: what stands further left in X-Forwarded-For was written by whoever asks.
    trustProxy: context.config.behindProxy ? (_address, hop) => hop === 0 : false,
  })
  everyRouteNamesItsAction(app)
  probes(app, context)
  await routes(app, context)
  return app
}

const isProbe = (url: string): boolean => url === '/healthz' || url === '/readyz'

const PROBE = { schema: { hide: true } as object, config: { action: 'public.read' } } as const

/** /healthz: the process answers. /readyz: it can also reach its database, so it may be sent visitors. */
function probes(app: FastifyInstance, { db, log }: AppContext): void {
  app.get('/healthz', PROBE, async () => ({ status: 'ok' }))
  app.get('/readyz', PROBE, async (_request, reply) => {
    try {
      await sql`select 1`.execute(db)
      return { status: 'ready' }
    } catch (error) {
      log.error({ err: error }, 'not ready: the database does not answer')
      return reply.code(503).send({ status: 'not ready' })
    }
  })
}
