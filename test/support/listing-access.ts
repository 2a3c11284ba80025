/** For each route of listings that is bounded by area: a request that touches a record in a place. */
import type { Sample } from './sample.ts'
import { aFirm } from './firms.ts'
import { anAccount, anOffer } from './listing-samples.ts'

/** A page of one firm, named in the address. */
const ofFirm = (path: string, payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `${path}?of=${await aFirm(context, where)}`,
    ...(payload ? { payload } : {}),
  }),
})

const ofOffer = (payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/listings/offer/${await anOffer(context, where)}`,
    ...(payload ? { payload } : {}),
  }),
})

const ofDraft = (payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/listings/draft/${await anOffer(context, where)}`,
    ...(payload ? { payload } : {}),
  }),
})

const ofPrices = (payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/listings/prices/${(await anAccount(context, where)).accountId}`,
    ...(payload ? { payload } : {}),
  }),
})

const ofAccount = (verb: string): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/listings/account/${(await anAccount(context, where)).accountId}/${verb}`,
    payload: { reopens: 'yes' },
  }),
})

export const LISTING_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /listings': ofFirm('/listings'),
  'POST /listings': ofFirm('/listings', { deed: 'close' }),
  'GET /listings.csv': ofFirm('/listings.csv'),
  'GET /listings/choose': ofFirm('/listings/choose'),
  'POST /listings/choose': ofFirm('/listings/choose', { to: '', type: '' }),
  'GET /listings/desk': {
    kind: 'list',
    file: 'src/listings/routes/desk/desk.test.ts',
    test: 'a director of another state sees nobody',
  },
  'GET /listings/desk.csv': {
    kind: 'list',
    file: 'src/listings/routes/desk/desk.test.ts',
    test: 'a director of another state sees nobody',
  },
  'GET /listings/where': ofFirm('/listings/where'),
  'GET /listings/shop': ofFirm('/listings/shop'),
  'POST /listings/shop': ofFirm('/listings/shop', { way: '' }),
  'GET /listings/connect': ofFirm('/listings/connect'),
  'GET /listings/offer/:id': ofOffer(),
  'GET /listings/draft/:id': ofDraft(),
  'POST /listings/draft/:id': ofDraft({ deed: 'older', version: '1', lang: 'de' }),
  'GET /listings/prices/:id': ofPrices(),
  'POST /listings/prices/:id': ofPrices({ terms: 'dap' }),
  'POST /listings/offer/:id': ofOffer({ deed: 'close' }),
  'POST /listings/account/:id/pause': ofAccount('pause'),
  'POST /listings/account/:id/resume': ofAccount('resume'),
  'POST /listings/account/:id/cancel': ofAccount('cancel'),
  'POST /listings/account/:id/choose': ofAccount('choose'),
}
