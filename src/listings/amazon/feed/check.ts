/**
 * Amazon's feed schema (listings-feed-schema-v2.json) written out as code: the same verdict on every value (a test holds
 * both against each other), at a fraction of the time of a general validator. Answers what is wrong, empty when nothing is.
 */
type Things = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Things =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const absent = (value: unknown): boolean => value === undefined

const maxMessageId = 2_147_483_647
const maxMessages = 25_000
const requirements: ReadonlySet<unknown> = new Set(['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY'])
const patchOps: ReadonlySet<unknown> = new Set(['add', 'replace', 'merge', 'delete'])
const reportData: ReadonlySet<unknown> = new Set([
  'summaries',
  'attributes',
  'issues',
  'offers',
  'fulfillmentAvailability',
  'procurement',
  'relationships',
  'productTypes',
])

type Part = 'productType' | 'requirements' | 'attributes' | 'patches'
/** What each kind of message must and must not carry. */
const kinds: Readonly<Record<string, { needs: readonly Part[]; bars: readonly Part[] }>> = {
  UPDATE: { needs: ['productType', 'attributes'], bars: ['patches'] },
  PARTIAL_UPDATE: { needs: ['productType', 'attributes'], bars: ['requirements', 'patches'] },
  PATCH: { needs: ['productType', 'patches'], bars: ['requirements', 'attributes'] },
  DELETE: { needs: [], bars: ['requirements', 'attributes', 'productType', 'patches'] },
}

/** Lines such as `messages/3: UPDATE needs attributes`. */
export function feedFaults(feed: unknown): string[] {
  if (!isThing(feed)) return ['a feed is an object']
  const faults = absent(feed['header']) ? ['header is missing'] : headerFaults(feed['header'])
  const { messages } = feed
  if (!Array.isArray(messages)) return [...faults, 'messages is not a list']
  if (messages.length < 1 || messages.length > maxMessages) faults.push('messages: 1 to 25000')
  for (let index = 0; index < messages.length; index += 1)
    for (const fault of messageFaults(messages[index])) faults.push(`messages/${index}: ${fault}`)
  return faults
}

export function headerFaults(header: unknown): string[] {
  if (!isThing(header)) return ['header is not an object']
  const faults: string[] = []
  if (typeof header['sellerId'] !== 'string') faults.push('header: sellerId is a text')
  if (header['version'] !== '2.0') faults.push('header: version is 2.0')
  if (!absent(header['issueLocale']) && typeof header['issueLocale'] !== 'string')
    faults.push('header: issueLocale is a text')
  if (!absent(header['report']) && !isReport(header['report'])) faults.push('header: report')
  return faults
}

function isReport(report: unknown): boolean {
  if (!isThing(report) || report['apiVersion'] !== '2021-08-01') return false
  const { includedData } = report
  return (
    Array.isArray(includedData) && includedData.length > 0 && includedData.every((d) => reportData.has(d))
  )
}

export function messageFaults(message: unknown): string[] {
  if (!isThing(message)) return ['a message is an object']
  const faults: string[] = []
  const { messageId, sku, operationType } = message
  if (!(Number.isInteger(messageId) && Number(messageId) >= 1 && Number(messageId) <= maxMessageId))
    faults.push('messageId is a whole number from 1')
  if (typeof sku !== 'string' || sku === '') faults.push('sku is a text')
  const kind = typeof operationType === 'string' ? kinds[operationType] : undefined
  if (!kind || !Object.hasOwn(kinds, String(operationType))) faults.push('operationType is unknown')
  else kindFaults(message, String(operationType), kind, faults)
  partFaults(message, faults)
  return faults
}

function kindFaults(message: Things, name: string, kind: (typeof kinds)[string], faults: string[]): void {
  for (const part of kind.needs) if (absent(message[part])) faults.push(`${name} needs ${part}`)
  for (const part of kind.bars) if (!absent(message[part])) faults.push(`${name} has no ${part}`)
}

function partFaults(message: Things, faults: string[]): void {
  const { productType, attributes, patches } = message
  if (!absent(productType) && (typeof productType !== 'string' || productType === ''))
    faults.push('productType is a text')
  if (!absent(message['requirements']) && !requirements.has(message['requirements']))
    faults.push('requirements is unknown')
  if (!absent(attributes) && !(isThing(attributes) && hasAny(attributes)))
    faults.push('attributes is an object with at least one')
  if (!absent(patches) && !(Array.isArray(patches) && patches.length > 0 && patches.every(isPatch)))
    faults.push('patches is a list of patches')
}

/** Whether JSON.stringify would write at least one of them. */
function hasAny(things: Things): boolean {
  for (const name in things) if (!absent(things[name])) return true
  return false
}

function isPatch(patch: unknown): boolean {
  if (!isThing(patch) || !patchOps.has(patch['op']) || typeof patch['path'] !== 'string') return false
  const { value } = patch
  return absent(value) || (Array.isArray(value) && value.every(isThing))
}
