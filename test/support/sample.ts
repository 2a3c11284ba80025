/** What a row of the test of areas says (access.ts). */
import type { AppContext } from '../../src/app/context.ts'
import type { Where } from '../../src/people/rules/roles.ts'

/** What to ask: the path with its parameters filled, and the form or JSON body. */
export type Ask = Readonly<{ url: string; payload?: Readonly<Record<string, string>> }>

export type Sample = Readonly<
  /** Makes a record in the place and answers the request that touches it; `knows`: what the use case knows of its place. */
  | {
      kind: 'request'
      knows: readonly (keyof Where)[]
      ask: (context: AppContext, where: Where) => Promise<Ask>
    }
  /** Touches only the firm that the session acts for: whoever acts for none is refused or led elsewhere. */
  | { kind: 'own' }
  /** A list shows only what lies inside: proved by this test of this file. */
  | { kind: 'list'; file: string; test: string }
>
