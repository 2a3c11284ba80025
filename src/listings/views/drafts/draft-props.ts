/** What the parts of a draft's page are given. */
import type { Day } from '#kernel/day.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import type { Market } from '../../port.ts'
import type { Finding } from '../../rules/checks/finding.ts'
import type { FieldGroup } from '../../rules/drafts/form-fields.ts'
import type { Breakdown } from '../../rules/pricing/price.ts'
import type { Marketplaces } from '../../services.ts'
import type { Account } from '../../store/connections/connections.ts'
import type { KeptText } from '../../store/drafts/texts.ts'
import type { Listing } from '../../store/publishing/listings.ts'
import type { SourceTitle } from '../checks/findings-list.tsx'

export type DraftProps = Readonly<{
  place: Place
  listing: Listing
  account: Account
  market: Market | undefined
  marketplaces: Marketplaces
  findings: readonly Finding[]
  sourceTitle: SourceTitle
  checkedOn: Day
  groups: readonly FieldGroup[] | undefined
  withIngredients: boolean
  most: Readonly<Record<string, number>>
  breakdown: Breakdown | undefined
  feeBps: number
  isFeeGuess: boolean
  versions: readonly KeptText[]
  others: readonly Listing[]
  mayWrite: boolean
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

export const draftLink = (place: Place, id: string): string => firmLink(place, `/listings/draft/${id}`)
