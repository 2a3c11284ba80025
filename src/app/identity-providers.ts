/** Identity providers from the environment, completed by the presets that come with the program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Provider } from '#people/services.ts'

const preset = z.object({
  name: z.string().min(1).max(60),
  issuer: z.url(),
  scopes: z.string().default('openid'),
})
const given = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  name: z.string().min(1).max(60).optional(),
  issuer: z.url().optional(),
  scopes: z.string().optional(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
})

/** Where the presets lie. */
export const PRESETS = join('src', 'app', 'identity-providers.json')

/**
 * DHOW_OIDC: a JSON list of `{ id, clientId, clientSecret?, name?, issuer?, scopes? }`; an `id` of the presets needs only its
 * client. Throws one line that never quotes a secret.
 */
export function identityProviders(root: string, value: string | undefined): Provider[] {
  if (!value) return []
  const presets = z.record(z.string(), preset).parse(JSON.parse(readFileSync(join(root, PRESETS), 'utf8')))
  const parsed = z.array(given).safeParse(readJson(value))
  if (!parsed.success) throw new Error(`DHOW_OIDC: ${parsed.error.issues.map(told).join('; ')}`)
  return parsed.data.map(({ id, clientId, clientSecret, ...own }) => {
    const known = presets[id]
    const [name, issuer] = [own.name ?? known?.name, own.issuer ?? known?.issuer]
    if (!name || !issuer) throw new Error(`DHOW_OIDC: ${id} is no preset, so it needs a name and an issuer`)
    const scopes = own.scopes ?? known?.scopes ?? 'openid'
    return { id, name, issuer, scopes, clientId, ...(clientSecret ? { clientSecret } : {}) }
  })
}

const told = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.')} ${message}`

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('DHOW_OIDC: this is not JSON')
  }
}
