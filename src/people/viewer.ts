/** Whoever is signed in, as routes see her: filled once for each request from the session cookie. */
import type { FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { SignInFirst } from './refusals.ts'
import type { Action, Viewer } from './rules/authorisation.ts'

export type { Viewer } from './rules/authorisation.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Null for a visitor. */
    viewer: Viewer | null
  }
  interface FastifyContextConfig {
    /** The row of the authorisation table that stands before this route. */
    action?: Action
  }
}

/** The viewer of a request that only signed-in people reach. Throws Refused with SignInFirst. */
export function viewerOf({ viewer }: Pick<FastifyRequest, 'viewer'>): Viewer {
  if (!viewer) throw new Refused(SignInFirst())
  return viewer
}
