/** For each route of training that is bounded by area, but those of attendance: a request that touches something in a place. */
import { aTraining } from './attendance.ts'
import { aCertificate } from './certificates.ts'
import { aFirm } from './firms.ts'
import { aModule } from './learning.ts'
import type { Sample } from './sample.ts'

const list = (file: string, test: string): Sample => ({ kind: 'list', file, test })

const ofCertificate = (path: string, payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/training/certificates/${await aCertificate(context, where, path.endsWith('reissue'))}${path}`,
    ...(payload ? { payload } : {}),
  }),
})

const CERTIFICATE_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /training/certificates': list(
    'test/journeys/certificate.test.ts',
    'an officer of another district neither sees nor takes back this one',
  ),
  'GET /training/certificates/:id/certificate.pdf': ofCertificate('/certificate.pdf'),
  'POST /training/certificates/:id/revoke': ofCertificate('/revoke', {
    because: 'mistake',
    note: 'The name is not hers.',
  }),
  'POST /training/certificates/:id/reissue': ofCertificate('/reissue', { name: 'Hansaben' }),
}

/** An event on its organiser's desk. */
const ofEvent = (path: string, payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/training/manage/${(await aTraining(context, { where, status: 'open' })).eventId}${path}`,
    ...(payload ? { payload } : {}),
  }),
})

/** A form that names its district; the trade book knows the state around it. */
const inDistrict = (url: string): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (_context, { district = '' }) => ({ url, payload: { district: String(district) } }),
})

const LEARNING = 'src/training/routes/learning/learning.test.ts'

/** A draft of another's, in the place's state. */
const ofModule = (path: string): Sample => ({
  kind: 'request',
  knows: ['state'],
  ask: async (context, { state }) => ({
    url: `/learn/manage/${await aModule(context, String(state))}${path}`,
    ...(path === '' ? {} : { payload: {} }),
  }),
})

/** The trainer's side of a webinar. */
const leading = (payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: `/training/live/${(await aTraining(context, { where, kind: 'webinar' })).sittingId}/lead`,
    ...(payload ? { payload } : {}),
  }),
})

const LEARNING_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /learn/manage': list(
    LEARNING,
    'a trainer sees her own drafts and those of her state, not another state’s',
  ),
  'POST /learn/manage': list(LEARNING, 'what a trainer writes belongs to the place of her grant'),
  'POST /learn/manage/shown': list(LEARNING, 'a trainer of one district hides nothing for the whole state'),
  'GET /learn/manage/:version': ofModule(''),
  'POST /learn/manage/:version/publish': ofModule('/publish'),
  'GET /training/live/:sitting/lead': leading(),
  'POST /training/live/:sitting/lead': leading({ module: 'coding', section: '0' }),
}

const EVENTS = 'src/training/routes/events.test.ts'

const EVENT_SAMPLES: Readonly<Record<string, Sample>> = {
  'POST /training/event/:id/group': {
    kind: 'request',
    knows: ['district', 'state'],
    ask: async (context, where) => ({
      url: `/training/event/${(await aTraining(context, { status: 'open' })).eventId}/group`,
      payload: { firm: await aFirm(context, where) },
    }),
  },
  'GET /training/manage': list(EVENTS, 'outside of her district finds nothing to change'),
  'GET /training/manage/new': list(EVENTS, 'is offered the places and halls of her own district only'),
  'POST /training/manage/new': inDistrict('/training/manage/new'),
  'GET /training/manage/halls': list(EVENTS, 'is offered the places and halls of her own district only'),
  'POST /training/manage/halls': inDistrict('/training/manage/halls'),
  'GET /training/manage/:id': ofEvent(''),
  'GET /training/manage/:id/edit': ofEvent('/edit'),
  'POST /training/manage/:id/edit': ofEvent('/edit', { district: 'kachchh' }),
  'GET /training/manage/:id/copy': ofEvent('/copy'),
  'POST /training/manage/:id/copy': ofEvent('/copy', { district: 'kachchh' }),
  'GET /training/manage/:id/print': ofEvent('/print'),
  'GET /training/manage/:id/guests.csv': ofEvent('/guests.csv'),
  'GET /training/manage/:id/guests.xlsx': ofEvent('/guests.xlsx'),
  'POST /training/manage/:id/publish': ofEvent('/publish', { go: 'yes' }),
  'POST /training/manage/:id/open': ofEvent('/open', { go: 'yes' }),
  'POST /training/manage/:id/close': ofEvent('/close', { go: 'yes' }),
  'POST /training/manage/:id/cancel': ofEvent('/cancel', { because: '' }),
  'POST /training/manage/:id/draw': ofEvent('/draw', { go: 'yes' }),
  'POST /training/manage/:id/walk-in': ofEvent('/walk-in', { name: '' }),
  'POST /training/manage/:id/invite': ofEvent('/invite', { people: '' }),
  'POST /training/manage/:id/give-back': ofEvent('/give-back', { booking: '' }),
  'POST /training/manage/:id/material': ofEvent('/material', { title: '' }),
  'POST /training/manage/:id/material/gone': ofEvent('/material/gone', { material: '' }),
}

/** What came of an event. */
const ofReport = (path: string, payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => ({
    url: path.replace(':event', (await aTraining(context, { where })).eventId),
    ...(payload ? { payload } : {}),
  }),
})

const FOLLOW_UP = 'src/training/routes/follow-up/pages.test.ts'

const FOLLOW_UP_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /training/report/:event': ofReport('/training/report/:event'),
  'POST /training/report/:event': ofReport('/training/report/:event', { wentWell: '' }),
  'GET /training/report/:event.csv': ofReport('/training/report/:event.csv'),
  'GET /training/report/:event.xlsx': ofReport('/training/report/:event.xlsx'),
  'GET /training/cohort/:event': ofReport('/training/cohort/:event'),
  'GET /training/cohort/series/:id': list(
    FOLLOW_UP,
    'a series and the desk show only what lies in the viewer’s own area',
  ),
  'GET /training/desk': list(FOLLOW_UP, 'a series and the desk show only what lies in the viewer’s own area'),
}

export const TRAINING_SAMPLES: Readonly<Record<string, Sample>> = {
  ...CERTIFICATE_SAMPLES,
  ...EVENT_SAMPLES,
  ...LEARNING_SAMPLES,
  ...FOLLOW_UP_SAMPLES,
}
