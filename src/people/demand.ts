/** What a use case asks before it touches a record. */
import { Refused } from '#kernel/refusal.ts'
import { NotAllowed, NotHere, SecondPerson, SignInFirst } from './refusals.ts'
import { mayDo, type Action, type Viewer } from './rules/authorisation.ts'
import type { Where } from './rules/roles.ts'

/** Throws Refused (forbidden) unless the viewer may do `action` to the record at `where`; answers the viewer. */
export function demand(viewer: Viewer | null, action: Action, where: Where): Viewer {
  if (!viewer) throw new Refused(SignInFirst())
  if (mayDo(viewer, action, where)) return viewer
  throw new Refused(mayDo(viewer, action) ? NotHere() : NotAllowed())
}

/** Four eyes: as `demand`, and the viewer is neither who proposed it nor anybody else named. */
export function demandSecond(
  viewer: Viewer | null,
  action: Action,
  others: string | null | readonly (string | null)[],
  where: Where,
): Viewer {
  const second = demand(viewer, action, where)
  const first = typeof others === 'string' || others === null ? [others] : others
  if (first.includes(second.personId)) throw new Refused(SecondPerson())
  return second
}
