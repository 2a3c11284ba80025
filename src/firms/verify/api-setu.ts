/**
 * DGFT's answer about an IEC, through API Setu. Of what it sends we keep the state of the code and its days; names and
 * addresses of people are not kept. The contract: `GET /dgft/v1/iec/{iec}`, keys in X-APISETU-CLIENTID and -APIKEY.
 */
import { z } from 'zod'
import { UNAVAILABLE, type Verdict, type Verifier } from './verifier.ts'

export type ApiSetuSettings = Readonly<{ base: string; clientId: string; apiKey: string }>

const settings = z.strictObject({
  base: z.url().default('https://apisetu.gov.in'),
  clientId: z.string().min(1),
  apiKey: z.string().min(1),
})

/** Reads the operator's JSON. Throws one line that names what is wrong. */
export function readApiSetu(text: string): ApiSetuSettings {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Error('DHOW_APISETU is not JSON')
  }
  const parsed = settings.safeParse(json)
  if (!parsed.success)
    throw new Error(
      `DHOW_APISETU: ${parsed.error.issues.map((issue) => issue.path.join('.') || issue.message).join(', ')}`,
    )
  return parsed.data
}

/** Numbers come as text or as figures: the published examples show both. */
const text = z.union([z.string(), z.number()]).transform(String)
const answer = z.object({
  iec: text,
  iecStatus: text,
  iecIssueDate: text.optional(),
  dataAsOn: z.string().optional(),
})

/** 0 is an IEC in force, as DGFT's own profile says it. */
const IN_FORCE = '0'
const WAIT_MS = 8000

export const apiSetu = (given: ApiSetuSettings, ask: typeof fetch = fetch): Verifier => ({
  source: 'api-setu',
  simulated: false,
  kinds: ['iec'],
  verify: async (kind, value) => (kind === 'iec' ? askIec(given, ask, value) : UNAVAILABLE),
})

async function askIec(
  { base, clientId, apiKey }: ApiSetuSettings,
  ask: typeof fetch,
  iec: string,
): Promise<Verdict> {
  const address = `${base.replace(/\/$/, '')}/dgft/v1/iec/${encodeURIComponent(iec)}`
  const headers = { accept: 'application/json', 'x-apisetu-clientid': clientId, 'x-apisetu-apikey': apiKey }
  try {
    const reply = await ask(address, { headers, signal: AbortSignal.timeout(WAIT_MS), redirect: 'error' })
    if (reply.status === 404) return notFound(await reply.json())
    if (reply.status !== 200) return UNAVAILABLE
    return read(await reply.json(), iec)
  } catch {
    return UNAVAILABLE
  }
}

/** A wrong address answers 404 too; only a missing record denies the number. */
const notFound = (body: unknown): Verdict =>
  z.object({ error: z.literal('record_not_found') }).safeParse(body).success
    ? { outcome: 'denied', evidence: { found: 'no' } }
    : UNAVAILABLE

function read(body: unknown, iec: string): Verdict {
  const parsed = answer.safeParse(body)
  if (!parsed.success || parsed.data.iec !== iec) return UNAVAILABLE
  const { iecStatus, iecIssueDate, dataAsOn } = parsed.data
  const evidence = {
    found: 'yes',
    status: iecStatus,
    ...(iecIssueDate ? { issued: iecIssueDate } : {}),
    ...(dataAsOn ? { dataAsOn } : {}),
  }
  return { outcome: iecStatus === IN_FORCE ? 'confirmed' : 'denied', evidence }
}
