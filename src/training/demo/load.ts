/** Demonstration trainings for the demonstration firms: loaded after them at the first start, taken out with them. */
import { dice } from '#firms/demo/random.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { TrainingContext } from '../services.ts'
import '../store/tables.ts'
import { issueCertificates } from '../usecases/certificates/issue-certificates.ts'
import { demoFirms } from './firms.ts'
import { insertFollowUp } from './follow-up.ts'
import { insertDemoHalls, insertTraining, type Made } from './events.ts'
import { insertPeople } from './people.ts'
import { PROGRAMME, SERIES_TITLE } from './programme.ts'
import { insertRungs } from './rungs.ts'

const SEED = 20_261_214

/**
 * Answers how many trainings came in; none where there are some already, or no demonstration firms. Each is a transaction of
 * its own, so that pages are answered in between.
 */
export async function loadDemoTraining(context: TrainingContext, edition: Edition): Promise<number> {
  const { db } = context
  const any = db.selectFrom('training.event').select('id').where('demo', '=', true).limit(1)
  if (await any.executeTakeFirst()) return 0
  const districts = await districtsOf(context)
  if (districts.length === 0) return 0
  const throwDice = dice(SEED)
  await insertRungs(context, edition, throwDice)
  const firms = await demoFirms(db)
  const seriesId = await insertSeries(context)
  const halls = await insertDemoHalls(context, districts)
  const taken = new Set<string>()
  for (const training of PROGRAMME) {
    const made = await db.transaction().execute(async (tx) => {
      const event = await insertTraining(tx, context, { training, districts, halls, seriesId })
      const people = await insertPeople(tx, context, event, { firms, taken, throwDice, edition })
      await insertFollowUp(tx, context, event, people, throwDice)
      return event
    })
    await finish(context, made)
  }
  return PROGRAMME.length
}

/** Signed like any other, and marked as demonstration in text and credential. */
async function finish(context: TrainingContext, { id, training }: Made): Promise<void> {
  if (training.certificates) await issueCertificates(context, id)
}

const MOST_DISTRICTS = 8

/** Those with the most demonstration firms. */
async function districtsOf({ db }: TrainingContext): Promise<string[]> {
  const rows = await db
    .selectFrom('firms.firm')
    .select('district')
    .where('demo', '=', true)
    .where('district', 'is not', null)
    .groupBy('district')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('district')
    .limit(MOST_DISTRICTS)
    .execute()
  return rows.map(({ district }) => district!)
}

async function insertSeries({ db, now, newId }: TrainingContext): Promise<string> {
  const id = newId()
  await db
    .insertInto('training.series')
    .values({
      id,
      title: JSON.stringify(SERIES_TITLE),
      about: '{}',
      state: 'GJ',
      demo: true,
      created_at: now,
    })
    .execute()
  return id
}
