/** Modules and seats for tests of learning, made beside the pages. */
import type { AppContext } from '../../src/app/context.ts'
import type { Lesson } from '../../src/training/rules/lesson.ts'
import { insertModuleVersion } from '../../src/training/store/modules.ts'

const said = (en: string) => ({ en, hi: `${en} (hi)`, gu: `${en} (gu)` })

export const aLesson = (id: string): Lesson => ({
  id,
  stage: 'selling',
  title: said('Sea freight'),
  lead: said('For whoever fills a box'),
  minutes: 5,
  steps: [],
  goals: [],
  sections: [{ title: said('The box'), lines: [said('The fee for an IEC is {iecFee}.')] }],
  doNow: [],
  questions: [
    {
      id: 'q1',
      kind: 'one',
      section: 0,
      ask: said('What is a box?'),
      right: said('A box'),
      wrong: [said('No box')],
      because: said('It is a box.'),
    },
  ],
})

/** A draft that somebody wrote for a state. Answers the version's id. */
export async function aModule({ db, at }: Pick<AppContext, 'db' | 'at'>, state: string): Promise<string> {
  const { now, newId } = at()
  const id = newId()
  const lesson = aLesson(`sea-freight-${id.slice(0, 8)}`)
  await db.transaction().execute((tx) => insertModuleVersion(tx, { id, lesson, state, by: newId(), now }))
  return id
}
