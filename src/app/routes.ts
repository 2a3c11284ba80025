import type { FastifyInstance } from 'fastify'
import type { AppContext } from './context.ts'

/** Every page and every JSON address of the program, room by room. */
export async function routes(_app: FastifyInstance, _context: AppContext): Promise<void> {}
