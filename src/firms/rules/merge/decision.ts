/** When two records become one: both owners say so, or two officers do. Pure. */

export type Standing = Readonly<{
  winnerAgreedBy: string | null
  loserAgreedBy: string | null
  /** The first officer who said yes, the proposer where it was an officer. */
  officerAgreedBy: string | null
}>

export type Voice = Readonly<{ as: 'officer' | 'winner' | 'loser'; person: string }>

/**
 * `done`: this yes is enough. `noted`: it is kept, and another is needed. `same-person`: nobody speaks for both sides, or
 * twice as an officer. One owner and one officer are not enough: the other owner would lose her record unasked.
 */
export function yesOf(standing: Standing, { as, person }: Voice): 'done' | 'noted' | 'same-person' {
  const { winnerAgreedBy, loserAgreedBy, officerAgreedBy } = standing
  const other = as === 'officer' ? officerAgreedBy : as === 'winner' ? loserAgreedBy : winnerAgreedBy
  if (other === person) return 'same-person'
  return other === null ? 'noted' : 'done'
}
