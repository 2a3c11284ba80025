/** `/learn`: the path, a lesson, its slides, and the lesson for a step of the ladder. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { ladderOf } from '#firms/rules/ladder.ts'
import { factsOf } from '#firms/store/facts.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { LessonMissing } from '../../refusals/learning.ts'
import { lessonForStep, type Lesson } from '../../rules/lesson.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { learnerOf } from '../../store/learners.ts'
import { lessonsDone, modulesPassed } from '../../store/learning.ts'
import { modulesShown } from '../../store/modules.ts'
import { quizRule } from '../../store/quiz.ts'
import { finishLesson } from '../../usecases/learning/finish-lesson.ts'
import { LessonPage } from '../../views/learning/lesson-page.tsx'
import { PathPage } from '../../views/learning/path-page.tsx'
import { SlidesPage } from '../../views/learning/slides-page.tsx'
import { bookAt, param } from './reading.ts'

/** Lessons are the same for every visitor, so a hall that opens one at once is served from the kept page. */
const READ = { schema: { hide: true }, config: { action: 'public.read' } } as const
/** Her own ticks. */
const OWN = { schema: { hide: true }, config: { action: 'person.self' } } as const

export function learnRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/learn'))
    app.get(path, READ, (request, reply) => showPath(services, request, reply))
  for (const path of localised('/learn/step/:step'))
    app.get(path, READ, (request, reply) => toLesson(services, request, reply))
  for (const path of localised('/learn/:module')) {
    app.get(path, READ, (request, reply) => showLesson(services, request, reply))
    app.post(path, OWN, (request, reply) => finish(services, request, reply))
  }
  for (const path of localised('/learn/:module/slides'))
    app.get(path, READ, (request, reply) => showSlides(services, request, reply))
}

/** What she has read and passed; nothing for a visitor. */
async function progressOf({ db, vault }: TrainingServices, { viewer }: FastifyRequest) {
  const learner = viewer ? await learnerOf(db, vault, viewer) : undefined
  if (!learner) return { done: new Set<string>(), passed: new Set<string>() }
  const [done, passed] = await Promise.all([lessonsDone(db, learner.id), modulesPassed(db, learner.id)])
  return { done: new Set(done.map(({ module }) => module)), passed: new Set(passed) }
}

async function showPath(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const lessons = await modulesShown(services.db)
  const progress = await progressOf(services, request)
  const { next, step } = await nextLesson(services, request, lessons, progress.done)
  const mayWrite = mayDo(request.viewer, 'training.curriculum.write')
  const page = { frame, lessons, ...progress, next, step, mayWrite }
  return sendPage(reply, frame, <PathPage {...page} />)
}

/** For her firm: the lesson of its next step, while she has not read it. Else the first that she has not read. */
async function nextLesson(
  services: TrainingServices,
  { viewer }: FastifyRequest,
  lessons: readonly Lesson[],
  done: ReadonlySet<string>,
): Promise<{ next: Lesson | undefined; step: string | undefined }> {
  const first = lessons.find(({ id }) => !done.has(id))
  if (!viewer?.actsFor) return { next: first, step: undefined }
  const { edition } = await bookAt(services, services.at().now)
  const step = ladderOf(await factsOf(services.db, viewer.actsFor), edition).next?.step
  const lesson = step ? lessonForStep(lessons, step) : undefined
  return lesson && !done.has(lesson.id) ? { next: lesson, step } : { next: first, step: undefined }
}

async function toLesson(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const lesson = lessonForStep(await modulesShown(services.db), param(request, 'step'))
  return reply.redirect(link(frame, lesson ? `/learn/${lesson.id}` : '/learn'), 303)
}

async function showLesson(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const lessons = await modulesShown(services.db)
  const at = lessons.findIndex(({ id }) => id === param(request, 'module'))
  const lesson = lessons[at]
  if (!lesson) throw new Refused(LessonMissing())
  const [{ book, edition }, rule, { done }] = await Promise.all([
    bookAt(services, services.at().now),
    quizRule(services.db, lesson.id),
    progressOf(services, request),
  ])
  const page = {
    frame,
    lesson,
    next: lessons[at + 1],
    book,
    edition,
    asked: Math.min(rule.questions, lesson.questions.length),
    done: done.has(lesson.id),
    justDone: 'done' in (request.query as object),
  }
  return sendPage(reply, frame, <LessonPage {...page} />)
}

async function showSlides(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const lesson = (await modulesShown(services.db)).find(({ id }) => id === param(request, 'module'))
  if (!lesson) throw new Refused(LessonMissing())
  const { edition } = await bookAt(services, services.at().now)
  return sendPage(reply, frame, <SlidesPage frame={frame} lesson={lesson} edition={edition} />)
}

async function finish(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const module = param(request, 'module')
  await finishLesson(contextOf(services), viewerOf(request), module)
  return reply.redirect(`${link(frameOf(request, services.asset), `/learn/${module}`)}?done`, 303)
}
