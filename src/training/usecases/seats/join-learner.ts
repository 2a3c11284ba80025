import type { Viewer } from '#people/viewer.ts'
import type { TrainingContext } from '../../services.ts'
import { putTogether } from '../../store/put-together.ts'

/** Puts what she booked as a stranger together with her account. Answers her learner; undefined where she has none. */
export const joinLearner = (
  context: TrainingContext,
  { personId }: Pick<Viewer, 'personId'>,
): Promise<string | undefined> => context.db.transaction().execute((tx) => putTogether(tx, context, personId))
