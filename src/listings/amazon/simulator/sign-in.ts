/** Access tokens of the simulated Amazon. A refresh token names its seller; whoever made the simulator hands them out. */
import type { Region } from '../marketplaces.ts'
import type { Reply } from './ask.ts'
import { nextId, type Seller, type World } from './world.ts'

export const CLIENT = { clientId: 'amzn1.application-oa2-client.simulated', clientSecret: 'simulated-secret' }

const lifeMs = 3_600_000
const no = (error: string, description: string, status = 400): Reply => ({
  status,
  body: { error, error_description: description },
})

export const refreshTokenOf = (sellerId: string): string => `Atzr|simulated.${sellerId}`

export function addSeller(world: World, id: string, region: Region, seesBuyers = true): Seller {
  world.sellers[id] ??= { id, region, name: `Store ${id} (simulated)`, seesBuyers, revoked: false }
  return world.sellers[id]
}

/** A token for a form of Login with Amazon; codes of consent are `code.<seller>`. */
export function grant(world: World, form: URLSearchParams, now: number): Reply {
  if (form.get('client_id') !== CLIENT.clientId || form.get('client_secret') !== CLIENT.clientSecret)
    return no('invalid_client', 'Client authentication failed', 401)
  const kind = form.get('grant_type')
  const scope = form.get('scope') ?? ''
  if (kind === 'client_credentials') return granted(world, '', scope, now, {})
  const said =
    kind === 'authorization_code'
      ? /^code\.(.+)$/.exec(form.get('code') ?? '')
      : /^Atzr\|simulated\.(.+)$/.exec(form.get('refresh_token') ?? '')
  const seller = world.sellers[said?.[1] ?? '']
  if (!seller || seller.revoked) return no('invalid_grant', 'The request has an invalid grant parameter')
  return granted(world, seller.id, '', now, { refresh_token: refreshTokenOf(seller.id) })
}

function granted(world: World, sellerId: string, scope: string, now: number, more: object): Reply {
  const token = `Atza|simulated${nextId(world)}`
  world.tokens[token] = { sellerId, scope, endsAt: now + lifeMs }
  return {
    status: 200,
    body: { access_token: token, token_type: 'bearer', expires_in: lifeMs / 1000, ...more },
  }
}
