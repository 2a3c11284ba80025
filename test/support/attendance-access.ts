/** For each route of attendance that is bounded by area: a request that touches a training in a place. */
import type { Sample } from './sample.ts'
import { aTraining } from './attendance.ts'

/** A day of a training, or the desk of the whole of it. */
const ofTraining = (path: string, payload?: Readonly<Record<string, string>>): Sample => ({
  kind: 'request',
  knows: ['district', 'state'],
  ask: async (context, where) => {
    const { eventId, sittingId } = await aTraining(context, { where })
    const url = path.replace(':event', eventId).replace(':sitting', sittingId)
    return { url, ...(payload ? { payload: { ...payload, sitting: sittingId } } : {}) }
  },
})

const NOBODY = '00000000-0000-4000-8000-000000000000'
export const ATTENDANCE_SAMPLES: Readonly<Record<string, Sample>> = {
  'GET /training/check-in/:sitting': ofTraining('/training/check-in/:sitting'),
  'GET /training/check-in/:sitting/session.json': ofTraining('/training/check-in/:sitting/session.json'),
  'GET /training/check-in/:sitting/list': ofTraining('/training/check-in/:sitting/list'),
  'GET /training/check-in/:sitting/sheet': ofTraining('/training/check-in/:sitting/sheet'),
  'GET /training/check-in/:sitting/room': ofTraining('/training/check-in/:sitting/room'),
  'POST /training/check-in/:sitting/take': ofTraining('/training/check-in/:sitting/take', { label: 'phone' }),
  'POST /training/check-in/:sitting/scans': ofTraining('/training/check-in/:sitting/scans', { device: '' }),
  'POST /training/check-in/:sitting/list': ofTraining('/training/check-in/:sitting/list', { ref: NOBODY }),
  'GET /training/attendance/:event': ofTraining('/training/attendance/:event'),
  'GET /training/attendance/:event.csv': ofTraining('/training/attendance/:event.csv'),
  'GET /training/attendance/:event.xlsx': ofTraining('/training/attendance/:event.xlsx'),
  'GET /training/attendance/:event/log.csv': ofTraining('/training/attendance/:event/log.csv'),
  'GET /training/attendance/:event/learner/:learner': ofTraining(
    `/training/attendance/:event/learner/${NOBODY}`,
  ),
  'GET /training/attendance/:event/contest/:contest': ofTraining(
    `/training/attendance/:event/contest/${NOBODY}`,
  ),
  'GET /training/attendance/:event/contest/:contest/thumbnail': ofTraining(
    `/training/attendance/:event/contest/${NOBODY}/thumbnail`,
  ),
  'POST /training/attendance/:event/decide': ofTraining('/training/attendance/:event/decide', {
    learner: NOBODY,
    present: 'yes',
    reason: 'She was there.',
  }),
}
