/** Every room that holds personal data, from left to right of the street. A new one adds its row here. */
import { finderHolder } from '#finder/store/holdings.ts'
import { firmsHolder } from '#firms/store/holdings.ts'
import type { Holder } from '#people/holder.ts'
import { peopleHolder } from '#people/store/privacy/holdings.ts'
import { messagesHolder } from '#people/store/privacy/messages.ts'
import type { AppContext } from './context.ts'

export const holdersOf = ({ desk }: Pick<AppContext, 'desk'>): readonly Holder[] => [
  messagesHolder(desk),
  peopleHolder,
  finderHolder,
  firmsHolder,
]
