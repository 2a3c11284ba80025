/**
 * Reminders of a seat, and news of what was handed out. None of them asks for a consent: whoever takes a seat asks to be told
 * when and where it is (DPDP Act s. 7(a): the purpose for which she gave her number). News of other trainings does ask.
 */
import { messageTemplate } from '#platform/messages/template.ts'
import { sentences } from '#kernel/words.ts'

export const DayBefore = messageTemplate(
  'training.day-before',
  {
    en: '{event}: {when}. {place}. Your seat: {link} If you cannot come, please give it back there, so that somebody else can.',
    hi: '{event}: {when}। {place}। आपकी सीट: {link} न आ सकें तो वहीं सीट लौटा दीजिए, ताकि कोई और आ सके।',
    gu: '{event}: {when}. {place}. તમારી સીટ: {link} ન આવી શકો તો ત્યાં જ સીટ પાછી આપી દો, જેથી બીજું કોઈ આવી શકે.',
  },
  {
    subject: { en: 'Soon: {event}', hi: 'जल्द ही: {event}', gu: 'ટૂંક સમયમાં: {event}' },
  },
)

export const SoonNow = messageTemplate(
  'training.two-hours-before',
  {
    en: '{event} begins at {time}. {place}. Have this page at hand: {link}',
    hi: '{event} {time} बजे शुरू होगा। {place}। यह पन्ना साथ रखिए: {link}',
    gu: '{event} {time} વાગ્યે શરૂ થશે. {place}. આ પાનું હાથવગું રાખો: {link}',
  },
  {
    subject: { en: 'Today at {time}: {event}', hi: 'आज {time} बजे: {event}', gu: 'આજે {time} વાગ્યે: {event}' },
  },
)

export const MaterialsReady = messageTemplate(
  'training.materials-ready',
  {
    en: '{event}: {what}, to see again whenever you like: {link}',
    hi: '{event}: {what}, जब चाहें फिर देखिए: {link}',
    gu: '{event}: {what}, જ્યારે ઇચ્છો ત્યારે ફરી જુઓ: {link}',
  },
  {
    subject: { en: 'From {event}', hi: '{event} की सामग्री', gu: '{event} ની સામગ્રી' },
  },
)

export const REMINDER = sentences({
  online: {
    en: 'Online: the way in is on the page of your seat',
    hi: 'ऑनलाइन: जुड़ने का लिंक आपकी सीट के पन्ने पर है',
    gu: 'ઑનલાઇન: જોડાવાની લિંક તમારી સીટના પાના પર છે',
  },
})
