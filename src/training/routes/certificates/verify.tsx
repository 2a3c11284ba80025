/** `/verify` and what its script and other programs read: our keys, the lists of what was taken back, the DID document. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { frameOf } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { attachedCredential } from '../../credential/attached.ts'
import type { JsonObject } from '../../credential/canonical.ts'
import { checkCredential, checkText, type Verdict } from '../../credential/check.ts'
import { secure } from '../../credential/data-integrity.ts'
import { didDocument, issuerAt, signerAt, webDid } from '../../credential/issuer.ts'
import { statusListCredential } from '../../credential/status-list.ts'
import { CertificateMissing } from '../../refusals/certificates.ts'
import { nameHint, readCertificateNumber } from '../../rules/certificate.ts'
import type { TrainingServices } from '../../services.ts'
import { certificateByNumber, paperOf } from '../../store/certificates.ts'
import { findKey, publicKeys } from '../../store/certificate-keys.ts'
import { snapshotOf, statusLists } from '../../store/certificate-status.ts'
import { findEvent } from '../../store/events.ts'
import type { Answer, NumberVerdict } from '../../views/certificates/verdict-card.tsx'
import { VerifyPage } from '../../views/certificates/verify-page.tsx'
import { asked, param, textsOf } from '../reading.ts'

const OPEN = { schema: { hide: true }, config: { action: 'public.read' } } as const
const A_MINUTE = 60
const rateLimit = { max: A_MINUTE, timeWindow: 60_000 } as const
const CAREFUL = { schema: { hide: true }, config: { action: 'public.ask', rateLimit } } as const
/**
 * Numbers stand in a row: nobody tries one after the other. The bare page answers nothing by itself, and a hall that scans
 * its certificates together comes from one address: that is not counted among the tries.
 */
const SHOWN = {
  schema: { hide: true },
  config: {
    action: 'public.ask',
    rateLimit: {
      ...rateLimit,
      max: (request: FastifyRequest) => (asked(request, 'number') === '' ? 20 * A_MINUTE : A_MINUTE),
      keyGenerator: (request: FastifyRequest) =>
        `${asked(request, 'number') === '' ? 'page' : 'number'} ${request.ip}`,
    },
  },
} as const
const LARGEST = 2_000_000

export function verifyRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/verify')) {
    app.get(path, SHOWN, (request, reply) => show(services, request, reply))
    app.post(path, { ...CAREFUL, bodyLimit: LARGEST }, (request, reply) => check(services, request, reply))
    app.get(`${path}/worker.js`, OPEN, (_request, reply) => sendWorker(services, reply))
  }
  app.post('/verify/check', CAREFUL, (request) => checkForScript(services, request))
  app.get('/certificates/keys.json', OPEN, async (_request, reply) => {
    const { db, site, at } = services
    return reply.header('cache-control', 'no-cache').send(await snapshotOf(db, site, at().now))
  })
  app.get('/certificates/status/:list', OPEN, (request, reply) => sendList(services, request, reply))
  app.get('/.well-known/did.json', OPEN, (_request, reply) => sendDid(services, reply))
}

/** It may rule over the page itself, which lies beside its folder. */
const sendWorker = ({ asset }: TrainingServices, reply: FastifyReply): FastifyReply =>
  reply
    .type('text/javascript; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('service-worker-allowed', '/')
    .send(`importScripts(${JSON.stringify(asset('verify-worker.js'))})\n`)

async function show(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const frame = frameOf(request, services.asset)
  const number = asked(request, 'number')
  const answer = number === '' ? undefined : await byNumber(services, number, frame.lang)
  return sendPage(reply, frame, <VerifyPage frame={frame} answer={answer} number={number} />)
}

async function byNumber({ db, vault }: TrainingServices, text: string, lang: Lang): Promise<Answer> {
  const number = readCertificateNumber(text)
  const found = number === undefined ? undefined : await certificateByNumber(db, number)
  const event = found && (await findEvent(db, found.eventId))
  if (!found || !event) return { by: 'number', verdict: { kind: 'unknown' } }
  const paper = paperOf(vault, found)
  const verdict: NumberVerdict = {
    kind: found.revokedAt ? 'revoked' : 'known',
    number: found.number,
    hint: paper ? nameHint(paper.name) : null,
    title: say(paper?.title ?? event.title, lang),
    on: paper?.days.at(-1) ?? null,
    revokedAt: found.revokedAt,
    demo: found.demo,
  }
  return { by: 'number', verdict }
}

async function check(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const frame = frameOf(request, services.asset)
  const verdict = request.isMultipart()
    ? await ofFile(services, await readFile(request))
    : await ofText(services, textsOf(request)('text'))
  const revokedAt = 'facts' in verdict ? await revokedAtOf(services, verdict.facts.number) : null
  const answer: Answer = { by: 'signature', verdict, revokedAt }
  return sendPage(reply, frame, <VerifyPage frame={frame} answer={answer} number="" />)
}

/** Nothing is written, so a form from anywhere may be answered: the file is read and let go. */
async function readFile(request: FastifyRequest): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request.parts({ limits: { fileSize: LARGEST, files: 1 } })) {
    if (part.type !== 'file') continue
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes <= LARGEST) parts.push(chunk)
    }
  }
  return Buffer.concat(parts)
}

async function ofFile({ db, site, at }: TrainingServices, file: Buffer): Promise<Verdict> {
  const { now } = at()
  const document = file.subarray(0, 5).toString() === '%PDF-' ? attachedCredential(file) : jsonIn(file)
  if (!document) return { kind: 'unreadable' }
  return checkCredential(document, await snapshotOf(db, site, now), now)
}

function jsonIn(file: Buffer): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(file.toString('utf8'))
    return typeof parsed === 'object' && parsed !== null ? (parsed as JsonObject) : undefined
  } catch {
    return undefined
  }
}

/** A link or its text; what looks like JSON is taken for the credential itself. */
async function ofText({ db, site, at }: TrainingServices, text: string): Promise<Verdict> {
  const { now } = at()
  const snapshot = await snapshotOf(db, site, now)
  const document = text.trim().startsWith('{') ? jsonIn(Buffer.from(text)) : undefined
  return document ? checkCredential(document, snapshot, now) : checkText(text, snapshot)
}

async function revokedAtOf({ db }: TrainingServices, number: string): Promise<Date | null> {
  return (await certificateByNumber(db, number))?.revokedAt ?? null
}

/** For browsers that cannot check Ed25519 themselves. */
async function checkForScript(services: TrainingServices, { body }: FastifyRequest): Promise<Verdict> {
  const text: unknown = typeof body === 'object' && body !== null ? (body as JsonObject)['text'] : undefined
  return ofText(services, typeof text === 'string' ? text : '')
}

/** Signed anew at each request, always to the same bytes until a bit changes. */
async function sendList(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { db, vault, site } = services
  const number = Number(param(request, 'list'))
  const [list] =
    Number.isInteger(number) && number > 0 && number < 2 ** 31 ? await statusLists(db, number) : []
  const signer = await findKey(db, vault)
  if (!list || !signer) throw new Refused(CertificateMissing())
  const place = { site, issuer: issuerAt(site, signer.multikey).did, list: list.list }
  const credential = statusListCredential(place, list.indexes, list.changedAt)
  const signed = await secure(credential, signerAt(site, signer.multikey, signer.key), list.changedAt)
  return reply
    .type('application/vc+json')
    .header('cache-control', 'public, max-age=300')
    .header('access-control-allow-origin', '*')
    .send(JSON.stringify(signed))
}

async function sendDid({ db, site }: TrainingServices, reply: FastifyReply) {
  const did = webDid(site)
  if (!did) throw new Refused(CertificateMissing())
  const keys = await publicKeys(db)
  return reply
    .type('application/did+json')
    .header('cache-control', 'no-cache')
    .header('access-control-allow-origin', '*')
    .send(
      JSON.stringify(
        didDocument(
          did,
          keys.map(({ key }) => key),
        ),
      ),
    )
}
