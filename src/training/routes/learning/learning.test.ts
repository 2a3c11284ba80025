/** Lessons, quizzes, the programme's own modules and live lessons, over injected requests. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { LANGS } from '#kernel/words.ts'
import type { Area, Role } from '#people/rules/roles.ts'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { learned, runTask } from '../../../../test/support/certificates.ts'
import { aFirm } from '../../../../test/support/firms.ts'
import { aModule } from '../../../../test/support/learning.ts'
import { ask, tradeBook } from '../../../../test/support/trade-book.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { money } from '#ui/figures.ts'
import { MODULES } from '../../curriculum/index.ts'
import type { Drawn } from '../../rules/draw.ts'
import type { Question } from '../../rules/lesson.ts'
import { attendanceOfLearner } from '../../store/attendance/summary.ts'
import { certificatesOf } from '../../store/certificates.ts'
import { learnersOfPerson } from '../../store/learners.ts'
import { lessonsDone } from '../../store/learning.ts'
import { attemptsOf, bestMarks, bestMarksOf, drawnOf, findAttempt } from '../../store/quiz.ts'

let site: Awaited<ReturnType<typeof web>>
let now = new Date('2026-11-22T06:30:00Z')
beforeAll(async () => {
  site = await web({ now: () => now })
})
afterAll(() => site.close())

type Headers = Readonly<Record<string, string>>

const get = (url: string, headers: Headers = {}) => site.app.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]> = {}, headers: Headers = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      ),
    ).toString(),
  })

const learner = (lang: 'en' | 'gu' = 'en') => signIn(site.app, site.context, { lang })
const holder = (role: Role, area: Area) =>
  signIn(site.app, site.context, { grants: [{ role, area, from: day('2026-01-01'), to: null }] })
const pathOf = (location: unknown): string => String(location).replace(/^\/(en|hi|gu)(?=\/)/, '')

async function begin(module: string, headers: Headers = {}, seat?: string): Promise<string> {
  const reply = await post(`/learn/${module}/quiz`, seat ? { seat } : {}, headers)
  expect(reply.statusCode, reply.body.slice(0, 300)).toBe(303)
  return pathOf(reply.headers.location).split('/').at(-1)!
}

/** What a form would send to be right: places on the page, whose options stand shuffled. */
const rightFields = ({ question, order }: Drawn): Record<string, string | string[]> => {
  switch (question.kind) {
    case 'one':
      return { answer: String(order.indexOf(0)) }
    case 'many':
      return { answer: question.right.map((_, index) => String(order.indexOf(index))) }
    case 'number':
      return { answer: question.right }
    case 'order':
      return Object.fromEntries(order.map((item, place) => [`rank-${place}`, String(item + 1)]))
  }
}

async function drawnFor(attemptId: string): Promise<readonly Drawn[]> {
  const attempt = await findAttempt(site.context.db, attemptId)
  return drawnOf(site.context.db, attempt!)
}

const questionsOf = async (attemptId: string): Promise<Question[]> =>
  (await drawnFor(attemptId)).map(({ question }) => question)

async function answerRight(attemptId: string, count: number, headers: Headers = {}): Promise<void> {
  for (const [index, one] of (await drawnFor(attemptId)).slice(0, count).entries()) {
    const fields = { question: one.question.id, ...rightFields(one) }
    const reply = await post(`/learn/quiz/${attemptId}?q=${index + 1}`, fields, headers)
    expect(reply.statusCode, one.question.ask.en).toBe(303)
  }
}

describe('lessons', () => {
  test.each(LANGS)(
    'every lesson stands in %s with all its facts filled, in a few kilobytes',
    async (lang) => {
      for (const { id, title, sections } of MODULES) {
        const reply = await get(`/${lang}/learn/${id}`)
        expect(reply.statusCode, id).toBe(200)
        expect(reply.body).toContain(title[lang].replaceAll('&', '&amp;'))
        expect(reply.body.match(/\{\w+\}/g), id).toBeNull()
        expect((reply.body.match(/class="lesson-section"/g) ?? []).length).toBe(sections.length)
        expect(reply.body.length, id).toBeLessThan(120_000)
      }
    },
  )

  test('the worked example of pricing is what the trade book answers, not a typed figure', async () => {
    const items = [{ hs: '62114219', unitPrice: '1499', netWeightGrams: 450, quantity: 2 }]
    const receipt = ask(await tradeBook(), { to: 'DE', on: '2026-11-22', items })
    const total = money(receipt.total!, receipt.currency, receipt.digits, 'en')
    expect(total).toMatch(/^€\d+\.\d\d$/)
    expect((await get('/en/learn/pricing')).body).toContain(total)
  })

  test('a step of the ladder leads to its lesson, and the step’s page to it', async () => {
    expect(pathOf((await get('/learn/step/iec')).headers.location)).toBe('/learn/registering')
    expect(pathOf((await get('/learn/step/unknown')).headers.location)).toBe('/learn')
    const owner = await signIn(site.app, site.context, {
      owns: await aFirm(site.context, { district: 'kachchh', state: 'GJ' }),
    })
    const step = await get('/en/firm/step/iec', owner.headers)
    expect(step.body).toContain('/en/learn/step/iec')
    const path = await get('/en/learn', owner.headers)
    expect(path.body).toContain('Because your firm’s next step is')
  })

  test('her tick is kept once, for the firm she acts for, and shown to her alone', async () => {
    const firm = await aFirm(site.context, { district: 'kachchh', state: 'GJ' })
    const owner = await signIn(site.app, site.context, { owns: firm })
    for (let tap = 0; tap < 2; tap++)
      expect((await post('/en/learn/coding', {}, owner.headers)).statusCode).toBe(303)
    const [id] = await learnersOfPerson(site.context.db, owner.personId)
    expect(await lessonsDone(site.context.db, id!)).toMatchObject([{ module: 'coding', firmId: firm }])
    expect((await get('/en/learn', owner.headers)).body).toContain('1 of 14 lessons done')
    expect((await get('/en/learn', (await learner()).headers)).body).toContain('0 of 14 lessons done')
  })

  test('a lesson that is not there is told plainly', async () => {
    expect((await get('/learn/nothing')).statusCode).toBe(404)
    expect((await get('/learn/nothing/slides')).statusCode).toBe(404)
  })
})

describe('a quiz', () => {
  test('is practised without a name and without script, and says at the end what to read up', async () => {
    const attempt = await begin('coding')
    const door = await get(`/en/learn/quiz/${attempt}`)
    expect(door.body).toContain('Question 1 of 6')
    await answerRight(attempt, 3)
    const left = await get(`/en/learn/quiz/${attempt}?q=7`)
    expect(left.body).toContain('3 of 6 answered')
    await post(`/learn/quiz/${attempt}/hand-in`)
    const result = await get(`/en/learn/quiz/${attempt}`)
    expect(result.body).toContain('3 of 6 right')
    expect(result.body).toContain('Not yet: 70%')
    expect(result.body).toMatch(/\/en\/learn\/coding#s\d/)
  })

  test('a lost network costs nothing: she goes on at the first open question', async () => {
    const { headers } = await learner()
    const attempt = await begin('parcels', headers)
    await answerRight(attempt, 2, headers)
    const again = await get(`/en/learn/quiz/${attempt}`, headers)
    expect(again.body).toContain('Question 3 of 6')
    expect(await begin('parcels', headers), 'a second tap on begin').toBe(attempt)
  })

  test('the page’s source does not say which option is right', async () => {
    const attempt = await begin('coding')
    for (const [index, { question, order }] of (await drawnFor(attempt)).entries()) {
      const { body } = await get(`/en/learn/quiz/${attempt}?q=${index + 1}`)
      const values = [...body.matchAll(/name="answer" value="(\d+)"/g)].map(([, value]) => value)
      const ranks = [...body.matchAll(/name="rank-(\d+)"/g)].map(([, place]) => place)
      if (question.kind === 'number') continue
      // From the top of the page down, whatever stands there.
      const places = order.map((_, place) => String(place))
      expect(question.kind === 'order' ? ranks : values, question.ask.en).toEqual(places)
    }
  })

  test('two taps on begin at the same instant are one attempt', async () => {
    const { headers, personId } = await learner()
    const ids = await Promise.all(Array.from({ length: 6 }, () => begin('refunds', headers)))
    expect(new Set(ids).size).toBe(1)
    const [id] = await learnersOfPerson(site.context.db, personId)
    expect((await attemptsOf(site.context.db, id!, 'refunds')).length).toBe(1)
  })

  test('no answer is said beside the question, and a handed-in quiz does not change', async () => {
    const { headers } = await learner()
    const attempt = await begin('pricing', headers)
    const [first] = await questionsOf(attempt)
    const empty = await post(`/en/learn/quiz/${attempt}?q=1`, { question: first!.id }, headers)
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Please choose an answer')
    await answerRight(attempt, 6, headers)
    await post(`/learn/quiz/${attempt}/hand-in`, {}, headers)
    const late = await post(
      `/en/learn/quiz/${attempt}?q=1`,
      { question: first!.id, answer: '1', 'rank-0': '1' },
      headers,
    )
    expect(late.body).toContain('6 of 6 right')
    expect((await get(`/en/learn/quiz/${attempt}`, headers)).body).toContain('6 of 6 right')
  })

  test('somebody else’s attempt is not there', async () => {
    const attempt = await begin('payment', (await learner()).headers)
    const stranger = await learner()
    expect((await get(`/learn/quiz/${attempt}`)).statusCode).toBe(404)
    expect((await get(`/learn/quiz/${attempt}`, stranger.headers)).statusCode).toBe(404)
    const [first] = await drawnFor(attempt)
    const fields = { question: first!.question.id, ...rightFields(first!) }
    expect((await post(`/learn/quiz/${attempt}?q=1`, fields, stranger.headers)).statusCode).toBe(404)
    expect((await post(`/learn/quiz/${attempt}/hand-in`, {}, stranger.headers)).statusCode).toBe(404)
  })

  test('all attempts are kept, the best one counts, and after three comes a pause', async () => {
    const { headers, personId } = await learner()
    for (const right of [2, 5, 4]) {
      const attempt = await begin('listing', headers)
      await answerRight(attempt, right, headers)
      await post(`/learn/quiz/${attempt}/hand-in`, {}, headers)
    }
    const { db } = site.context
    const [id] = await learnersOfPerson(db, personId)
    expect((await attemptsOf(db, id!, 'listing')).map(({ marks }) => marks)).toEqual([2, 5, 4])
    expect(await bestMarks(db, id!, 'listing')).toBe(8333)
    expect(await bestMarks(db, id!, 'coding')).toBeUndefined()
    expect((await lessonsDone(db, id!)).map(({ module }) => module)).toEqual(['listing'])
    const paused = await post('/en/learn/listing/quiz', {}, headers)
    expect(paused.statusCode).toBe(409)
    expect(paused.body).toContain('from 00:00 on 23-11-2026')
    now = new Date('2026-11-22T18:30:00Z')
    await begin('listing', headers)
    now = new Date('2026-11-22T06:30:00Z')
  })

  test('a stranger with a seat takes it by her link, by the mark of her batch', async () => {
    const { db } = site.context
    const { eventId } = await aTraining(site.context)
    await db
      .updateTable('training.event')
      .set({ quiz: 'photographs', pass_marks_bps: 5000 })
      .where('id', '=', eventId)
      .execute()
    const seat = await aSeat(site.context, eventId)
    const door = await get(`/en/learn/photographs/quiz?seat=${seat.secret}`)
    expect(door.body).toContain('50% right is a pass')
    const attempt = await begin('photographs', {}, seat.secret)
    await answerRight(attempt, 3)
    await post(`/learn/quiz/${attempt}/hand-in`)
    expect((await get(`/en/learn/quiz/${attempt}`)).body).toContain('Passed')
    const [kept] = await attemptsOf(db, seat.learnerId, 'photographs')
    expect(kept).toMatchObject({ eventId, passBps: 5000, marksBps: 5000 })
    expect(await bestMarksOf(db, [seat.learnerId], 'photographs')).toEqual(new Map([[seat.learnerId, 5000]]))
    const wrong = await post('/learn/photographs/quiz', { seat: 'nonsense' })
    expect(wrong.statusCode).toBe(404)
  })

  test('passed after the training was closed, its certificate follows', async () => {
    const { context } = site
    const { headers, personId } = await learner()
    const start = new Date('2026-11-20T04:30:00Z')
    const { eventId, sittingId } = await aTraining(context, {
      starts: [start],
      kind: 'webinar',
      status: 'closed',
    })
    await context.db
      .updateTable('training.event')
      .set({ quiz: 'what-may-go', pass_marks_bps: 7000 })
      .where('id', '=', eventId)
      .execute()
    const { learnerId } = await aSeat(context, eventId, { name: 'Varshaben Gamit', personId })
    await learned(context, sittingId, learnerId, start, 180)
    const waiting = async () => {
      const { rows } = await sql<{ key: string }>`
        select key from graphile_worker.jobs where key = ${`certificates:${eventId}`}`.execute(context.db)
      return rows.length
    }
    for (const [right, jobs] of [
      [3, 0],
      [5, 1],
    ] as const) {
      const attempt = await begin('what-may-go', headers)
      await answerRight(attempt, right, headers)
      await post(`/learn/quiz/${attempt}/hand-in`, {}, headers)
      expect(await waiting(), `${right} right`).toBe(jobs)
    }
    await runTask(context, 'training.issue-certificates', { eventId })
    expect(await certificatesOf(context.db, learnerId)).toHaveLength(1)
  })

  test.each(LANGS)('question and result stand in %s', async (lang) => {
    const attempt = await begin('registering')
    const page = await get(`/${lang}/learn/quiz/${attempt}`)
    const [first] = await questionsOf(attempt)
    expect(page.body).toContain(`lang="${lang}"`)
    expect(page.body).toContain(first!.ask[lang].replaceAll('&', '&amp;').split('{')[0]!.slice(0, 30))
    await post(`/learn/quiz/${attempt}/hand-in`)
    expect((await get(`/${lang}/learn/quiz/${attempt}`)).statusCode).toBe(200)
  })
})

const DRAFT: Record<string, string> = {
  id: 'sea-freight',
  stage: 'selling',
  step: 'parcel',
  minutes: '8',
  video: 'https://video.example/box',
  'title.en': 'A box by sea',
  'title.hi': 'समुद्र से डिब्बा',
  'title.gu': 'દરિયામાર્ગે ખોખું',
  'lead.en': 'For many pieces.',
  'lead.hi': 'बहुत से नग के लिए।',
  'lead.gu': 'ઘણાં નંગ માટે.',
  'goals.en': 'fill a box',
  'goals.hi': 'डिब्बा भर सकेंगे',
  'goals.gu': 'ખોખું ભરી શકશો',
  'sections.en': '# The box\nIt takes {freightDays}.\n# The paper\nA shipping bill.',
  'sections.hi': '# डिब्बा\nइसमें {freightDays} लगते हैं।\n# काग़ज़\nशिपिंग बिल।',
  'sections.gu': '# ખોખું\nએમાં {freightDays} થાય.\n# કાગળ\nશિપિંગ બિલ.',
  'questions.en':
    '? Which paper?\n+ Shipping bill\n- CN22\n! Freight has a bill.\n? Half of 10?\n= 5\n! It is 5.',
  'questions.hi': '? कौन-सा काग़ज़?\n+ शिपिंग बिल\n- CN22\n! माल का बिल होता है।\n? 10 का आधा?\n= 5\n! 5 है।',
  'questions.gu': '? કયો કાગળ?\n+ શિપિંગ બિલ\n- CN22\n! નૂરનું બિલ હોય.\n? 10 નું અડધું?\n= 5\n! 5 છે.',
}

const GJ: Area = { kind: 'state', code: 'GJ' }

describe('the programme’s own lessons', () => {
  test('one writes, another publishes, and then everybody reads and takes its quiz', async () => {
    const writer = await holder('trainer', GJ)
    const director = await holder('state-director', GJ)
    const kept = await post('/en/learn/manage', DRAFT, writer.headers)
    expect(pathOf(kept.headers.location), kept.body.slice(0, 400)).toBe('/learn/manage?saved')
    expect((await get('/en/learn/sea-freight')).statusCode).toBe(404)
    const desk = await get('/en/learn/manage', director.headers)
    const id = /manage\/([0-9a-f-]{36})\/publish/.exec(desk.body)?.[1]
    expect((await get(`/gu/learn/manage/${id}`, director.headers)).body).toContain('દરિયામાર્ગે ખોખું')
    const own = { ...writer.headers, accept: 'application/json' }
    expect((await post(`/learn/manage/${id}/publish`, {}, own)).statusCode).toBe(403)
    expect((await post(`/learn/manage/${id}/publish`, {}, director.headers)).statusCode).toBe(303)
    const lesson = await get('/gu/learn/sea-freight?fresh')
    expect(lesson.body).toContain('એમાં 15–45 દિવસ થાય.')
    expect(lesson.body).toContain('https://video.example/box')
    const attempt = await begin('sea-freight')
    await answerRight(attempt, 2)
    await post(`/learn/quiz/${attempt}/hand-in`)
    expect((await get(`/en/learn/quiz/${attempt}`)).body).toContain('2 of 2 right')
  })

  test('another state’s director publishes nothing here, and reads no draft', async () => {
    const id = await aModule(site.context, 'GJ')
    const other = await holder('state-director', { kind: 'state', code: 'MH' })
    const json = { ...other.headers, accept: 'application/json' }
    expect((await post(`/learn/manage/${id}/publish`, {}, json)).statusCode).toBe(403)
    expect((await get(`/learn/manage/${id}`, json)).statusCode).toBe(403)
    const [visitor, maker] = [await get('/learn/manage'), await learner()]
    expect(pathOf(visitor.headers.location)).toMatch(/^\/sign-in/)
    expect((await get('/learn/manage', { ...maker.headers, accept: 'application/json' })).statusCode).toBe(
      403,
    )
  })

  test('a new version takes the place of a starter lesson; attempts at the old wording keep it', async () => {
    const [writer, director] = [await holder('trainer', GJ), await holder('state-director', GJ)]
    const old = await begin('first-steps')
    const asked = (await questionsOf(old)).map(({ ask }) => ask.en)
    await post('/en/learn/manage', { ...DRAFT, id: 'first-steps' }, writer.headers)
    const { id } = await site.context.db
      .selectFrom('training.module_version')
      .select('id')
      .where('module', '=', 'first-steps')
      .executeTakeFirstOrThrow()
    await post(`/learn/manage/${id}/publish`, {}, director.headers)
    expect((await get('/en/learn/first-steps?fresh')).body).toContain('A box by sea')
    expect((await questionsOf(old)).map(({ ask }) => ask.en)).toEqual(asked)
  })

  test.each([
    ['sections.hi', '# डिब्बा\nएक पंक्ति', 'The three languages must say the same'],
    ['sections.gu', DRAFT['sections.gu']!.replace('{freightDays}', '{secret}'), 'no fact {secret}'],
    ['title.gu', ' ', 'in all three languages'],
    ['id', 'Sea Freight', 'small Latin letters'],
    ['questions.en', '+ no question', 'The three languages must say the same'],
    ['minutes', 'ten', 'Please fill this in'],
  ])(
    'a draft with a wrong %s comes back with a sentence and all that was typed',
    async (field, value, sentence) => {
      const writer = await holder('trainer', GJ)
      const reply = await post('/en/learn/manage', { ...DRAFT, [field]: value }, writer.headers)
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(sentence)
      expect(reply.body).toContain('https://video.example/box')
    },
  )

  test('a trainer sees her own drafts and those of her state, not another state’s', async () => {
    const writer = await holder('trainer', { kind: 'district', code: 'kachchh' })
    await post('/en/learn/manage', { ...DRAFT, id: 'own-draft' }, writer.headers)
    const [here, there] = [await aModule(site.context, 'GJ'), await aModule(site.context, 'MH')]
    const own = (await get('/en/learn/manage', writer.headers)).body
    expect(own).toContain('A box by sea, version')
    expect(own).not.toContain(there)
    const director = await holder('state-director', GJ)
    const desk = (await get('/en/learn/manage', director.headers)).body
    expect(desk).toContain(here)
    expect(desk).not.toContain(there)
  })

  test('what a trainer writes belongs to the place of her grant', async () => {
    const writer = await holder('trainer', { kind: 'district', code: 'kachchh' })
    await post('/en/learn/manage', { ...DRAFT, id: 'of-kachchh' }, writer.headers)
    const row = await site.context.db
      .selectFrom('training.module_version')
      .select(['state', 'written_by'])
      .where('module', '=', 'of-kachchh')
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ state: 'GJ', written_by: writer.personId })
  })

  test('a trainer of one district hides nothing for the whole state', async () => {
    const local = await holder('trainer', { kind: 'district', code: 'kachchh' })
    const director = await holder('state-director', GJ)
    const json = { accept: 'application/json' }
    const hide = { module: 'sector-herbal', shown: '' }
    expect((await post('/learn/manage/shown', hide, { ...local.headers, ...json })).statusCode).toBe(403)
    expect((await get('/en/learn/sector-herbal?1')).statusCode).toBe(200)
    expect((await post('/learn/manage/shown', hide, director.headers)).statusCode).toBe(303)
    expect((await get('/en/learn/sector-herbal?2')).statusCode).toBe(404)
    await post('/learn/manage/shown', { ...hide, shown: 'yes' }, director.headers)
    expect((await get('/en/learn/sector-herbal?3')).statusCode).toBe(200)
  })
})

describe('a lesson followed live', () => {
  const lead = { module: 'parcels', section: '1', audioUrl: 'https://sound.example/live.opus', kbit: '24' }
  const made = async () => {
    const training = await aTraining(site.context, { kind: 'webinar' })
    const trainer = await holder('trainer', { kind: 'district', code: 'bharuch' })
    const seat = await aSeat(site.context, training.eventId)
    return { ...training, trainer, seat, page: `/training/live/${training.sittingId}` }
  }

  test.each(LANGS)(
    'the trainer moves the slide, and in %s a learner sees it with its sound',
    async (lang) => {
      const { page, trainer, seat } = await made()
      expect((await get(`/${lang}${page}/lead`, trainer.headers)).statusCode).toBe(200)
      expect((await post(`/${lang}${page}/lead`, lead, trainer.headers)).statusCode).toBe(303)
      const seen = await get(`/${lang}${page}?seat=${seat.secret}`)
      const parcels = MODULES.find(({ id }) => id === 'parcels')!
      expect(seen.body).toContain(parcels.sections[1]!.title[lang])
      expect(seen.body).toContain('https://sound.example/live.opus')
      expect(seen.headers['content-security-policy']).toContain("media-src 'self' https://sound.example")
    },
  )

  test('a phone that has the slide is answered in no bytes, until the trainer moves on', async () => {
    const { page, trainer } = await made()
    await post(`${page}/lead`, lead, trainer.headers)
    const first = await get(`/gu${page}/now`)
    const etag = String(first.headers.etag)
    const same = await get(`/gu${page}/now`, { 'if-none-match': etag })
    expect([same.statusCode, same.body]).toEqual([304, ''])
    await post(`${page}/lead`, { ...lead, section: '2' }, trainer.headers)
    const next = await get(`/gu${page}/now`, { 'if-none-match': etag })
    expect(next.statusCode).toBe(200)
    expect(next.body.length).toBeLessThan(4000)
    expect(next.headers.etag).not.toBe(etag)
  })

  test('a trainer of another district does not lead it', async () => {
    const { page } = await made()
    const other = await holder('trainer', { kind: 'district', code: 'kachchh' })
    const json = { ...other.headers, accept: 'application/json' }
    expect((await get(`${page}/lead`, json)).statusCode).toBe(403)
    expect((await post(`${page}/lead`, lead, json)).statusCode).toBe(403)
    expect((await get('/training/live/0/now')).body).toContain('has not begun')
  })

  test('sound that would cost more than 15 MB an hour is refused with its sum', async () => {
    const { page, trainer } = await made()
    const fast = await post(`/en${page}/lead`, { ...lead, kbit: '64' }, trainer.headers)
    expect(fast.statusCode).toBe(422)
    expect(fast.body).toContain('64 kbit/s are 28.8 MB an hour')
    const file = await post(
      `/en${page}/lead`,
      { ...lead, kbit: '', megabytes: '9', minutes: '50' },
      trainer.headers,
    )
    expect(file.statusCode).toBe(303)
    expect((await get(`/en${page}/lead`, trainer.headers)).body).toContain('value="24"')
    const plain = await post(`/en${page}/lead`, { ...lead, audioUrl: 'http://a.example/x' }, trainer.headers)
    expect(plain.body).toContain('must begin with https://')
  })

  test('a minute with many signs of life is one minute; a guest’s signs count nothing', async () => {
    const { eventId, page, seat } = await made()
    for (let sign = 0; sign < 3; sign++)
      expect((await post(`${page}/beat`, { seat: seat.secret, quiet: 'yes' })).statusCode).toBe(204)
    now = new Date(now.getTime() + 60_000)
    const plain = await post(`${page}/beat`, { seat: seat.secret })
    expect(pathOf(plain.headers.location)).toBe(`${page}?seat=${seat.secret}`)
    expect((await post(`${page}/beat`, { quiet: 'yes' })).statusCode).toBe(204)
    const attended = await attendanceOfLearner(site.context.db, eventId, seat.learnerId)
    expect(attended?.attendedMinutes).toBe(2)
    now = new Date('2026-11-22T06:30:00Z')
  })

  test('without a seat there are slides but neither sound nor the way into the room', async () => {
    const { page, trainer, eventId } = await made()
    await post(`${page}/lead`, lead, trainer.headers)
    const guest = await get(`/en${page}`)
    expect(guest.statusCode).toBe(200)
    expect(guest.body).not.toContain('sound.example')
    expect(guest.body).toContain(`/en/training/event/${eventId}`)
    expect((await get('/training/live/00000000-0000-4000-8000-000000000000')).statusCode).toBe(404)
  })
})
