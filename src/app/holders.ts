/** Every room that holds personal data, from left to right of the street. A new one adds its row here. */
import { catalogueHolder } from '#catalogue/store/holdings.ts'
import { finderHolder } from '#finder/store/holdings.ts'
import { firmsHolder } from '#firms/store/holdings.ts'
import type { Holder } from '#people/holder.ts'
import { ordersHolder } from '#orders/store/holdings.ts'
import { listingsHolder } from '#listings/store/holdings.ts'
import { peopleHolder } from '#people/store/privacy/holdings.ts'
import { messagesHolder } from '#people/store/privacy/messages.ts'
import { attendanceHolder } from '#training/store/attendance/holdings.ts'
import { certificatesHolder } from '#training/store/certificate-holdings.ts'
import { followUpHolder } from '#training/store/follow-up/holdings.ts'
import { seatsHolder } from '#training/store/holdings.ts'
import { learningHolder } from '#training/store/learning-holdings.ts'
import type { AppContext } from './context.ts'

export const holdersOf = ({ desk }: Pick<AppContext, 'desk'>): readonly Holder[] => [
  messagesHolder(desk),
  peopleHolder,
  finderHolder,
  firmsHolder,
  learningHolder,
  attendanceHolder,
  certificatesHolder,
  followUpHolder,
  seatsHolder,
  catalogueHolder,
  listingsHolder,
  ordersHolder,
]
