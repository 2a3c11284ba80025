import { accept, Refused } from '#kernel/refusal.ts'
import { LANGS } from '#kernel/words.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Where } from '#people/rules/roles.ts'
import { record } from '#people/store/audit.ts'
import type { Context } from '#platform/context.ts'
import { ModuleIdWrong, ModuleIncomplete } from '../../refusals/learning.ts'
import { LESSON_STAGES, type Lesson } from '../../rules/lesson.ts'
import { readQuestions, readSections, type InThree } from '../../rules/module-text.ts'
import { insertModuleVersion } from '../../store/modules.ts'

/** A module as its form sends it: texts by language. */
export type ModuleDraft = Readonly<{
  id: string
  stage: string
  minutes: string
  step: string
  video: string
  title: InThree
  lead: InThree
  goals: InThree
  sections: InThree
  questions: InThree
}>

/** The state where nobody's grant names one: the programme of the whole country. */
export const WHOLE_COUNTRY = 'IN'

/** Keeps a new version as a draft; answers its id. Refuses what is incomplete or differs from language to language. */
export async function writeModule(
  { db, now, newId }: Context,
  viewer: Viewer,
  /** Where her grant reaches. */
  where: Where,
  draft: ModuleDraft,
): Promise<string> {
  demand(viewer, 'training.curriculum.write', where)
  const lesson = lessonOf(draft)
  const id = newId()
  await db.transaction().execute(async (tx) => {
    const state = where.state ?? WHOLE_COUNTRY
    const version = await insertModuleVersion(tx, { id, lesson, state, by: viewer.personId, now })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      place: where,
      action: 'training.curriculum.write',
      subject: `module:${lesson.id}`,
      detail: { version },
    })
  })
  return id
}

/** The draft as a lesson, or a refusal beside the field. */
export function lessonOf(draft: ModuleDraft): Lesson {
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(draft.id)) throw new Refused(ModuleIdWrong({}, 'id'))
  for (const field of ['title', 'lead', 'sections'] as const)
    for (const lang of LANGS)
      if (draft[field][lang].trim() === '') throw new Refused(ModuleIncomplete({}, `${field}.${lang}`))
  const minutes = Number(draft.minutes)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 240)
    throw new Refused(ModuleIncomplete({}, 'minutes'))
  const stage = LESSON_STAGES.find((one) => one === draft.stage) ?? 'sector'
  const sections = accept(readSections(draft.sections))
  if (sections.length === 0 || sections.some(({ lines }) => lines.length === 0))
    throw new Refused(ModuleIncomplete({}, 'sections.en'))
  return {
    id: draft.id,
    stage,
    title: draft.title,
    lead: draft.lead,
    minutes,
    steps: /^[a-zA-Z]{1,40}$/.test(draft.step) ? [draft.step] : [],
    goals: goalsOf(draft.goals),
    sections,
    doNow: [],
    ...(draft.video.startsWith('https://') && URL.canParse(draft.video) ? { video: draft.video } : {}),
    questions: accept(readQuestions(draft.questions)),
  }
}

/** One goal a line; a line that one language lacks is no goal. */
function goalsOf(goals: InThree): Lesson['goals'] {
  const lines = (text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
  const [en, hi, gu] = [lines(goals.en), lines(goals.hi), lines(goals.gu)]
  return en.flatMap((text, index) =>
    hi[index] && gu[index] ? [{ en: text, hi: hi[index], gu: gu[index] }] : [],
  )
}
