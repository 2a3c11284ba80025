/** Run beside a server with its DHOW_DATA: a workshop of today with two learners, and a trainer's session. Prints JSON. */
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { compose } from '../../src/app/compose.ts'
import { readConfig } from '../../src/app/config.ts'
import { dayInIndia } from '../../src/kernel/day.ts'
import { insertGrant } from '../../src/people/store/grants.ts'
import { insertPerson, updatePerson } from '../../src/people/store/persons.ts'
import { startSession } from '../../src/people/store/sign-in.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { passOf } from '../../src/training/store/attendance/passes.ts'
import { aSeat, aTraining } from './attendance.ts'

const { context } = await compose(readConfig(process.env, projectRoot()), pino({ level: 'silent' }), {
  borrow: true,
})
const { db, vault, at } = context
const here = at()
const { now, newId } = here
const on = dayInIndia(now)

async function aTrainer(name: string): Promise<string> {
  const personId = randomUUID()
  return db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, 'gu', now)
    await updatePerson(tx, vault, personId, { name, lang: 'gu' })
    await insertGrant(tx, {
      id: newId(),
      personId,
      role: 'trainer',
      area: { kind: 'district', code: 'bharuch' },
      from: on,
      to: null,
      proposedBy: null,
      proposedAt: now,
      agreedAt: now,
    })
    const device = { device: 'Chrome, Android', proof: 'code', on } as const
    return (await startSession(tx, { ...here, vault }, { personId, ...device })).ticket
  })
}

const training = await aTraining(context, { starts: [new Date(now.getTime() - 7_200_000)] })
const hansa = await aSeat(context, training.eventId, { name: 'હંસાબેન પટેલ' })
await aSeat(context, training.eventId, { name: 'મીનાબેન વસાવા', status: 'waiting' })
const seeded = {
  ...training,
  secret: hansa.secret,
  ...passOf(vault, hansa.bookingId),
  tickets: [await aTrainer('કિરણ'), await aTrainer('જિજ્ઞા')],
}
process.stdout.write(`${JSON.stringify(seeded)}\n`)
// The database is the server’s: there is nothing of ours to end but this process.
process.stdout.write('', () => process.exit(0))
