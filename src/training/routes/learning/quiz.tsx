/** `/learn/:module/quiz` and `/learn/quiz/:attempt`: beginning, answering question by question, handing in, the result. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { AttemptMissing, LessonMissing } from '../../refusals/learning.ts'
import { turnOf } from '../../rules/quiz-attempts.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { bookingBySecret } from '../../store/bookings.ts'
import { learnerOf } from '../../store/learners.ts'
import { findModule } from '../../store/modules.ts'
import { answersOf, attemptsOf, batchRule, drawnOf, findAttempt, quizRule } from '../../store/quiz.ts'
import { answerQuestion } from '../../usecases/learning/answer-question.ts'
import { beginQuiz } from '../../usecases/learning/begin-quiz.ts'
import { handIn } from '../../usecases/learning/hand-in.ts'
import { QuestionPage } from '../../views/learning/question-page.tsx'
import { QuizDoorPage } from '../../views/learning/quiz-door-page.tsx'
import { ResultPage } from '../../views/learning/result-page.tsx'
import { bookAt, field, fields, param, wrongOf } from './reading.ts'

/** Practice needs no name; a learner’s attempts are hers alone. */
const LEARN = { schema: { hide: true }, config: { action: 'training.learn' } } as const

export function quizRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/learn/:module/quiz')) {
    app.get(path, LEARN, (request, reply) => showDoor(services, request, reply))
    app.post(path, LEARN, (request, reply) => begin(services, request, reply))
  }
  for (const path of localised('/learn/quiz/:attempt')) {
    app.get(path, LEARN, (request, reply) => showAttempt(services, request, reply))
    app.post(path, LEARN, (request, reply) => answer(services, request, reply))
  }
  for (const path of localised('/learn/quiz/:attempt/hand-in'))
    app.post(path, LEARN, (request, reply) => close(services, request, reply))
}

async function showDoor(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db, vault } = services
  const frame = frameOf(request, services.asset)
  const lesson = await findModule(db, param(request, 'module'))
  if (!lesson || lesson.questions.length === 0) throw new Refused(LessonMissing())
  const seat = field(request.query, 'seat') || field(request.body, 'seat')
  const learnerId = request.viewer
    ? (await learnerOf(db, vault, request.viewer))?.id
    : seat && (await bookingBySecret(db, seat))?.learnerId
  const rule = await quizRule(db, lesson.id)
  const past = learnerId ? await attemptsOf(db, learnerId, lesson.id) : []
  const batch = learnerId ? await batchRule(db, learnerId, lesson.id) : undefined
  const named = request.viewer !== null || Boolean(learnerId)
  const handed = past.filter(({ handedAt }) => handedAt !== null)
  const page = {
    frame,
    lesson,
    asked: Math.min(rule.questions, lesson.questions.length),
    passBps: batch?.passBps ?? rule.passBps,
    turn: named ? turnOf(handed, rule, services.at().now) : undefined,
    past,
    seat,
    wrong,
  }
  return sendPage(reply, frame, <QuizDoorPage {...page} />, wrong ? 409 : 200)
}

async function begin(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const wish = { module: param(request, 'module'), seat: field(request.body, 'seat') || undefined }
  try {
    const context = contextOf(services)
    const { edition } = await bookAt(services, context.now)
    const attempt = await beginQuiz(context, request.viewer, edition, wish)
    return reply.redirect(link(frame, `/learn/quiz/${attempt}`), 303)
  } catch (error) {
    return showDoor(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
}

/** The question that the address names; without one, the first that has no answer yet: where she left off. */
async function showAttempt(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db } = services
  const frame = frameOf(request, services.asset)
  const attempt = await findAttempt(db, param(request, 'attempt'))
  if (!attempt || (attempt.personId && attempt.personId !== request.viewer?.personId))
    throw new Refused(AttemptMissing())
  const [drawn, answers, lesson, { edition }] = await Promise.all([
    drawnOf(db, attempt),
    answersOf(db, attempt.id),
    findModule(db, attempt.module),
    bookAt(services, attempt.begunAt),
  ])
  const shared = { frame, attempt, drawn, answers, edition }
  void reply.header('cache-control', 'private, no-store')
  if (attempt.handedAt) return sendPage(reply, frame, <ResultPage {...shared} lesson={lesson} />)
  const asked = field(request.query, 'q')
  const open = drawn.findIndex(({ question }) => !answers.has(question.id))
  const at = /^\d{1,2}$/.test(asked) ? Number(asked) - 1 : open < 0 ? drawn.length : open
  const lessonTitle = lesson ? say(lesson.title, frame.lang) : attempt.module
  const page = <QuestionPage {...shared} lessonTitle={lessonTitle} at={at} wrong={wrong} />
  return sendPage(reply, frame, page, wrong ? 422 : 200)
}

async function answer(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const attemptId = param(request, 'attempt')
  const picked = [...fields(request.body, 'answer'), ...ranksIn(request.body)]
  try {
    const question = field(request.body, 'question')
    await answerQuestion(services.at(), request.viewer, { attemptId, question, picked })
  } catch (error) {
    return showAttempt(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
  const next = Number(field(request.query, 'q')) + 1
  return reply.redirect(`${link(frame, `/learn/quiz/${attemptId}`)}?q=${next || 1}`, 303)
}

/** `rank-0`, `rank-1` …: the rank that she gave to each option, from the top of the page. */
function ranksIn(body: unknown): string[] {
  const ranks: string[] = []
  for (let place = 0; field(body, `rank-${place}`) !== ''; place++) ranks.push(field(body, `rank-${place}`))
  return ranks
}

async function close(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const attemptId = param(request, 'attempt')
  await handIn(services.at(), request.viewer, attemptId)
  return reply.redirect(link(frameOf(request, services.asset), `/learn/quiz/${attemptId}`), 303)
}
