import { no, yes, type Answer } from '#kernel/refusal.ts'
import { NeedsTooLong } from '../refusals/seats.ts'

/** As the database has it. */
const MOST_LETTERS = 300

/** What she asks for, trimmed; empty where she needs nothing. */
export function readNeeds(text: string): Answer<string> {
  const needs = text.trim()
  return needs.length <= MOST_LETTERS ? yes(needs) : no(NeedsTooLong({ most: MOST_LETTERS }, 'needs'))
}
