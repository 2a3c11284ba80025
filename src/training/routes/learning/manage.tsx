/** `/learn/manage`: trainers write modules, a second person publishes them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { areasFor, mayDo } from '#people/rules/authorisation.ts'
import type { Where } from '#people/rules/roles.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { MODULES } from '../../curriculum/index.ts'
import { ModuleMissing } from '../../refusals/learning.ts'
import type { InThree } from '../../rules/module-text.ts'
import type { TrainingServices } from '../../services.ts'
import {
  findModuleVersion,
  hiddenModules,
  modulesShown,
  moduleVersions,
  type ModuleVersion,
} from '../../store/modules.ts'
import { setModuleShown } from '../../usecases/learning/hide-module.ts'
import { publishModule } from '../../usecases/learning/publish-module.ts'
import { writeModule, type ModuleDraft } from '../../usecases/learning/write-module.ts'
import { LessonPage } from '../../views/learning/lesson-page.tsx'
import { ManagePage } from '../../views/learning/manage-page.tsx'
import { bookAt, field, param, wrongOf, type Wrong } from './reading.ts'

const WRITE = { schema: { hide: true }, config: { action: 'training.curriculum.write' } } as const

export function manageLearningRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/learn/manage')) {
    app.get(path, WRITE, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => write(services, request, reply))
  }
  for (const path of localised('/learn/manage/shown'))
    app.post(path, WRITE, (request, reply) => setShown(services, request, reply))
  for (const path of localised('/learn/manage/:version'))
    app.get(path, WRITE, (request, reply) => showVersion(services, request, reply))
  for (const path of localised('/learn/manage/:version/publish'))
    app.post(path, WRITE, (request, reply) => publish(services, request, reply))
}

/** Where the widest of her grants reaches: what she writes belongs to that place. */
async function whereOf({ placeOf }: TrainingServices, request: FastifyRequest): Promise<Where> {
  const areas = areasFor(viewerOf(request), 'training.curriculum.write')
  const widest = areas.find(({ kind }) => kind === 'everything' || kind === 'state') ?? areas[0]
  return widest ? placeOf(widest) : {}
}

/** Drafts are read by who wrote them and by who may publish them. */
const sees = (viewer: Viewer, { state, writtenBy }: ModuleVersion): boolean =>
  writtenBy === viewer.personId || mayDo(viewer, 'training.curriculum.write', { state })

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { typed: (name: string) => string; wrong: Wrong },
): Promise<FastifyReply> {
  const { db } = services
  const frame = frameOf(request, services.asset)
  const viewer = viewerOf(request)
  const [lessons, hidden, written] = await Promise.all([
    modulesShown(db),
    hiddenModules(db),
    moduleVersions(db),
  ])
  const versions = written.filter((version) => sees(viewer, version))
  const known = [...versions.map(({ lesson }) => lesson), ...MODULES]
  const page = {
    frame,
    lessons,
    hidden: [...hidden].flatMap((id) => known.find((lesson) => lesson.id === id) ?? []),
    versions,
    viewerId: viewer.personId,
    typed: again?.typed ?? (() => ''),
    saved: 'saved' in (request.query as object),
    wrong: again?.wrong,
  }
  return sendPage(reply, frame, <ManagePage {...page} />, again ? 422 : 200)
}

async function write(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const typed = (name: string) => field(request.body, name).slice(0, 20_000)
  try {
    await writeModule(services.at(), viewerOf(request), await whereOf(services, request), draftOf(typed))
  } catch (error) {
    return show(services, request, reply, { typed, wrong: wrongOf(error, frame.lang) })
  }
  return reply.redirect(`${link(frame, '/learn/manage')}?saved`, 303)
}

function draftOf(typed: (name: string) => string): ModuleDraft {
  const three = (name: string): InThree => ({
    en: typed(`${name}.en`).trim(),
    hi: typed(`${name}.hi`).trim(),
    gu: typed(`${name}.gu`).trim(),
  })
  return {
    id: typed('id').trim(),
    stage: typed('stage'),
    minutes: typed('minutes').trim(),
    step: typed('step'),
    video: typed('video').trim(),
    title: three('title'),
    lead: three('lead'),
    goals: three('goals'),
    sections: three('sections'),
    questions: three('questions'),
  }
}

async function setShown(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const choice = { module: field(request.body, 'module'), shown: field(request.body, 'shown') === 'yes' }
  const { state } = await whereOf(services, request)
  await setModuleShown(services.at(), viewerOf(request), state ? { state } : {}, choice)
  return reply.redirect(link(frame, '/learn/manage'), 303)
}

/** The lesson as learners would see it. */
async function showVersion(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const version = await findModuleVersion(services.db, param(request, 'version'))
  if (!version) throw new Refused(ModuleMissing())
  const viewer = viewerOf(request)
  if (!sees(viewer, version)) demand(viewer, 'training.curriculum.write', { state: version.state })
  const { book, edition } = await bookAt(services, services.at().now)
  const { lesson } = version
  const asked = lesson.questions.length
  const page = { frame, lesson, next: undefined, book, edition, asked, done: true, justDone: false }
  return sendPage(reply, frame, <LessonPage {...page} />)
}

async function publish(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await publishModule(services.at(), viewerOf(request), param(request, 'version'))
  return reply.redirect(link(frameOf(request, services.asset), '/learn/manage'), 303)
}
