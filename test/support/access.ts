/**
 * For each route whose action is bounded by area: a request inside and one outside of the district that the test's grants
 * hold in (`kachchh`, in GJ), or the test that proves it for a list. A route of such an action without a row here fails.
 */
import type { AppContext } from '../../src/app/context.ts'
import { insertTask } from '../../src/finder/store/tasks.ts'
import { insertTrail } from '../../src/finder/store/trails.ts'
import type { Where } from '../../src/people/rules/roles.ts'
import { ATTENDANCE_SAMPLES } from './attendance-access.ts'
import { aDocument, aFirm, aMerge } from './firms.ts'
import { anOrder } from './orders.ts'
import { TRAINING_SAMPLES } from './training-access.ts'
import { PRODUCT_SAMPLES } from './product-access.ts'
import { LISTING_SAMPLES } from './listing-access.ts'
import type { Ask, Sample } from './sample.ts'

export { aDocument, aFirm, aMerge } from './firms.ts'
export type { Ask, Sample } from './sample.ts'

export const INSIDE: Where = { district: 'kachchh', state: 'GJ' }
export const OUTSIDE: Where = { district: 'mumbai', state: 'MH' }

export const own: Sample = { kind: 'own' }
const list = (file: string, test: string): Sample => ({ kind: 'list', file, test })

/** A page of one firm, named in the address. */
const ofFirm = (path: string, payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `${path}?of=${await aFirm(context, where)}`,
    ...(payload ? { payload } : {}),
  }),
})

const ofDocument = (part: string): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({ url: `/firm/documents/${await aDocument(context, where)}${part}` }),
})

const FIRM_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /firm': ofFirm('/firm'),
  'GET /firm/step/:step': ofFirm('/firm/step/iec'),
  'POST /firm/step/:step': ofFirm('/firm/step/iec', { number: '' }),
  'GET /firm/details': ofFirm('/firm/details'),
  'POST /firm/details': ofFirm('/firm/details', { name: '' }),
  'POST /firm/ownership': ofFirm('/firm/ownership', { women: '' }),
  'GET /firm/documents': ofFirm('/firm/documents'),
  'POST /firm/documents': ofFirm('/firm/documents', { step: 'iec' }),
  'GET /firm/documents/:id': ofDocument(''),
  'GET /firm/documents/:id/thumbnail': ofDocument('/thumbnail'),
  'GET /firm/members': ofFirm('/firm/members'),
  'POST /firm/members': ofFirm('/firm/members', { 'name-0': '' }),
  'GET /firm/plan': ofFirm('/firm/plan'),
  'POST /firm/plan': ofFirm('/firm/plan', { first: '' }),
}

const DESK_LIST = 'src/firms/routes/desk/desk.test.ts'
const IMPORTS = 'src/firms/routes/import/import.test.ts'
const ownImports = list(IMPORTS, 'another officer’s import is not there')

/** A write of the desk about one firm. */
const onDesk = (path: string, payload: (firm: string) => Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => {
    const firm = await aFirm(context, where)
    return { url: path.replace(':id', firm), payload: payload(firm) }
  },
})

const decision = (verb: string): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/desk/document/${await aDocument(context, where)}/${verb}`,
    payload: { reason: 'not readable' },
  }),
})

const ofMerge = (verb: string): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/desk/merge/${await aMerge(context, where, verb === 'undo')}/${verb}`,
    payload: { reason: '' },
  }),
})

const DESK_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /desk': list(DESK_LIST, 'shows an officer the firms of her district alone'),
  'GET /desk.csv': list(DESK_LIST, 'takes along exactly what is seen'),
  'GET /desk.xlsx': list(DESK_LIST, 'takes along exactly what is seen'),
  'POST /desk': onDesk('/desk', (firm) => ({ firm, deed: 'take' })),
  'GET /desk/firm/:id': {
    kind: 'request',
    knows: ['district', 'state'],
    ask: async (context, where) => ({ url: `/desk/firm/${await aFirm(context, where)}` }),
  },
  'POST /desk/firm/:id/note': onDesk('/desk/firm/:id/note', () => ({ note: 'Called, comes on Monday.' })),
  'POST /desk/document/:id/approve': decision('approve'),
  'POST /desk/document/:id/reject': decision('reject'),
  'GET /desk/duplicates': list(
    'src/firms/routes/merge/merge.test.ts',
    'pairs of another district are not in an officer’s list',
  ),
  'POST /desk/duplicates': {
    kind: 'request',
    knows: ['district', 'state'],
    ask: async (context, where) => {
      const [one, other] = [await aFirm(context, where), await aFirm(context, where)]
      return { url: '/desk/duplicates', payload: { one, other, winner: one, reason: 'one workshop' } }
    },
  },
  'POST /desk/merge/:id/agree': ofMerge('agree'),
  'POST /desk/merge/:id/refuse': ofMerge('refuse'),
  'POST /desk/merge/:id/undo': ofMerge('undo'),
  'GET /desk/import': ownImports,
  'POST /desk/import': list(IMPORTS, 'rows from another district are not taken'),
  'GET /desk/import/:run': ownImports,
  'GET /desk/import/:run.csv': ownImports,
  'POST /desk/import/:run/check': ownImports,
  'POST /desk/import/:run/take': ownImports,
  'POST /desk/import/:run/stop': ownImports,
  'POST /desk/import/:run/resume': ownImports,
}

const ofOrder = (path = '', payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/orders/${await anOrder(context, where)}${path}`,
    ...(payload ? { payload } : {}),
  }),
})

const ORDER_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /orders': ofFirm('/orders'),
  'GET /orders/:id': ofOrder(),
  'POST /orders/:id/paid-back': ofOrder('/paid-back', {}),
}

export const AREA_SAMPLES: Readonly<Record<string, Sample>> = {
  ...LISTING_SAMPLES,
  ...ORDER_SAMPLES,
  ...FIRM_SAMPLES,
  ...DESK_SAMPLES,
  ...PRODUCT_SAMPLES,
  ...TRAINING_SAMPLES,
  ...ATTENDANCE_SAMPLES,
  'GET /grants': list('src/people/routes/grants.test.ts', 'is not shown to a director of another state'),
  'POST /grants': {
    kind: 'request',
    knows: ['state'],
    ask: async (_context, { state = '' }) => ({
      url: '/grants',
      payload: {
        who: '98259 99999',
        role: 'trainer',
        kind: 'state',
        code: String(state),
        until: '2027-01-01',
      },
    }),
  },
  'POST /grants/:id/agree': {
    kind: 'request',
    knows: ['state'],
    ask: (context, where) => proposal(context, where, 'agree'),
  },
  'POST /grants/:id/end': {
    kind: 'request',
    knows: ['state'],
    ask: (context, where) => proposal(context, where, 'end'),
  },
  'GET /find/tasks': list(
    'test/journeys/access.test.ts',
    'an officer’s list of questions is that of her district',
  ),
  'POST /find/tasks/:id': {
    kind: 'request',
    knows: ['district', 'state'],
    ask: async (context, where) => ({
      url: `/find/tasks/${await finderTask(context, where)}`,
      payload: { hs: '711719', note: '' },
    }),
  },
  'GET /audit': list(
    'src/people/store/audit.test.ts',
    'an auditor of a district reads the entries of her district',
  ),
}

/** A question about goods, from a maker of a district. */
export async function finderTask(
  { db, at }: AppContext,
  { district = '', state = '' }: Where,
): Promise<string> {
  const { now, newId } = at()
  const [id, trail] = [newId(), newId()]
  const { hash } = await db.selectFrom('tradebook.version').select('hash').executeTakeFirstOrThrow()
  await db.transaction().execute(async (tx) => {
    await insertTrail(tx, {
      id: trail,
      askedAt: now,
      lang: 'en',
      answers: [],
      engine: 'a'.repeat(64),
      book: hash,
      tenant: null,
      product: {
        text: 'bangle',
        category: [],
        attributes: {},
      },
      found: {
        candidates: [],
        abstain: true,
        question: null,
      },
      hs6: null,
      hs8: null,
      chosenAt: null,
    })
    await insertTask(tx, {
      id,
      trail,
      tenant: `person:${newId()}`,
      askedBy: newId(),
      reason: 'asked',
      openedAt: now,
      district: String(district),
      state: String(state),
    })
  })
  return id
}

async function proposal({ db, at }: AppContext, { state }: Where, verb: string): Promise<Ask> {
  const { now, newId } = at()
  const [id, person, by] = [newId(), newId(), newId()]
  for (const one of [person, by])
    await db
      .insertInto('people.person')
      .values({ id: one, name_sealed: null, lang: 'en', created_at: now })
      .execute()
  await db
    .insertInto('people.grant_of_role')
    .values({
      id,
      person_id: person,
      role: 'trainer',
      area_kind: 'state',
      area_code: state ?? '',
      from_day: '2026-11-22',
      to_day: null,
      proposed_by: by,
      proposed_at: now,
      agreed_by: null,
      agreed_at: null,
      ended_at: null,
      ended_by: null,
    })
    .execute()
  return { url: `/grants/${id}/${verb}` }
}
