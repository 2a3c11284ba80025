import type { Context } from '#platform/context.ts'
import { keepRungs } from '../../store/follow-up/rungs.ts'

/** Each night, after the ladders were reviewed: keeps the rungs that are new. Answers how many. */
export const noteRungs = ({ db, now }: Context): Promise<number> => keepRungs(db, now)
