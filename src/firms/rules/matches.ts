/** Whether two records may be one firm, and why we think so. It never decides a merge: people do. */
import { isNear } from '#finder/rules/phonetic.ts'
import { heardWords } from './name-key.ts'

/** Numbers in the form that the parsers keep. */
export type Likeness = Readonly<{
  name: string
  pan?: string | undefined
  gstin?: string | undefined
  iec?: string | undefined
  udyam?: string | undefined
  mobile?: string | undefined
  district?: string | undefined
}>

export type MatchReason =
  'same-gstin' | 'same-pan' | 'same-udyam' | 'same-mobile' | 'same-name' | 'similar-name'
export type MatchStrength = 'certain' | 'strong' | 'weak'
export type Match = Readonly<{ reason: MatchReason; strength: MatchStrength }>

/** A shorter key is heard in too many names to say anything when one letter differs. */
const TELLING_LENGTH = 5

/** All reasons, the strongest first; none: they are not alike. One phone may serve a whole co-operative, so it is not certain. */
export function matchReasons(a: Likeness, b: Likeness): Match[] {
  const found: Match[] = []
  const same = (one: string | undefined, other: string | undefined) => one !== undefined && one === other
  if (same(a.gstin, b.gstin)) found.push({ reason: 'same-gstin', strength: 'certain' })
  if (same(panOf(a), panOf(b))) found.push({ reason: 'same-pan', strength: 'certain' })
  if (same(a.udyam, b.udyam)) found.push({ reason: 'same-udyam', strength: 'certain' })
  if (same(a.mobile, b.mobile)) found.push({ reason: 'same-mobile', strength: 'strong' })
  const byName = nameMatch(a, b)
  if (byName) found.push(byName)
  return found
}

/** The PAN, also where it stands inside the GSTIN or is the IEC. */
export const panOf = ({ pan, gstin, iec }: Likeness): string | undefined =>
  pan ?? gstin?.slice(2, 12) ?? (iec && /^[A-Z]/.test(iec) ? iec : undefined)

function nameMatch(a: Likeness, b: Likeness): Match | undefined {
  const isHere = a.district !== undefined && a.district === b.district
  const isElsewhere = a.district !== undefined && b.district !== undefined && !isHere
  const [one, other] = [heardWords(a.name), heardWords(b.name)]
  const [key, otherKey] = [one.join(''), other.join('')]
  if (key === '' || otherKey === '') return undefined
  if (key === otherKey) return { reason: 'same-name', strength: isHere ? 'strong' : 'weak' }
  if (isElsewhere || Math.min(key.length, otherKey.length) < TELLING_LENGTH) return undefined
  const isSimilar = isNear(key, otherKey) || withoutShree(one) === withoutShree(other)
  return isSimilar ? { reason: 'similar-name', strength: 'weak' } : undefined
}

/** Many leave the Shree in front away. */
const withoutShree = (words: readonly string[]): string =>
  (words[0] === 'sr' ? words.slice(1) : words).join('')
