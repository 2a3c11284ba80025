/** A step as one passage to be read aloud: no signs, no abbreviations of units, one thing after the other. */
import { formatAmount } from '#kernel/money.ts'
import { LOCALE, say, sentences, type Lang } from '#kernel/words.ts'
import { DOCUMENTS } from './documents.ts'
import { HELPERS } from './helpers.ts'
import { STEPS } from './steps.ts'

const SPOKEN = sentences({
  free: { en: 'It costs nothing.', hi: 'इसमें कोई फ़ीस नहीं लगती।', gu: 'આમાં કોઈ ફી નથી.' },
  rupees: { en: 'The fee is {fee} rupees.', hi: 'इसकी फ़ीस {fee} रुपये है।', gu: 'આની ફી {fee} રૂપિયા છે.' },
  'fee-varies': {
    en: 'Ask about the fee before you begin.',
    hi: 'शुरू करने से पहले फ़ीस पूछ लीजिए।',
    gu: 'શરૂ કરતાં પહેલાં ફી પૂછી લો.',
  },
  today: { en: 'It can be done today.', hi: 'यह आज ही हो सकता है।', gu: 'આ આજે જ થઈ શકે.' },
  'one-day': { en: 'It takes about a day.', hi: 'इसमें लगभग एक दिन लगता है।', gu: 'આમાં લગભગ એક દિવસ લાગે છે.' },
  days: {
    en: 'It takes between {min} and {max} days.',
    hi: 'इसमें {min} से {max} दिन लगते हैं।',
    gu: 'આમાં {min} થી {max} દિવસ લાગે છે.',
  },
  ready: { en: 'Keep ready: {documents}.', hi: 'ये तैयार रखिए: {documents}।', gu: 'આ તૈયાર રાખો: {documents}.' },
  help: {
    en: 'If you get stuck, ask {helper}.',
    hi: 'कहीं अटकें तो इनसे पूछिए: {helper}।',
    gu: 'ક્યાંય અટકો તો આમને પૂછો: {helper}.',
  },
})

/** What of a step is spoken; a ladder's step has it all. */
export type SpokenStep = Readonly<{
  step: string
  fee: Readonly<{ amount: bigint; currency: string }> | undefined
  days: Readonly<{ min: number; max: number }> | undefined
  documents: readonly string[]
  helper: string
}>

/** Title, why, how, cost, time, papers and who helps. Empty for a step that has no words. */
export function spokenStep(step: SpokenStep, lang: Lang): string {
  const words = STEPS[step.step as keyof typeof STEPS]
  if (!words) return ''
  const stop = lang === 'hi' ? '।' : '.'
  return [
    `${words.title[lang]}${stop}`,
    words.why[lang],
    words.how[lang],
    spokenFee(step.fee, lang),
    spokenDays(step.days, lang),
    spokenPapers(step.documents, lang),
    spokenHelper(step.helper, lang),
  ]
    .filter(Boolean)
    .join(' ')
}

function spokenFee(fee: SpokenStep['fee'], lang: Lang): string {
  if (!fee || (fee.amount > 0n && fee.currency !== 'INR')) return SPOKEN['fee-varies'][lang]
  if (fee.amount === 0n) return SPOKEN.free[lang]
  return say(SPOKEN.rupees, lang, { fee: formatAmount(fee.amount, 2).replace(/\.00$/, '') })
}

function spokenDays(days: SpokenStep['days'], lang: Lang): string {
  if (!days) return ''
  if (days.max === 0) return SPOKEN.today[lang]
  if (days.max === 1) return SPOKEN['one-day'][lang]
  return say(SPOKEN.days, lang, days)
}

function spokenPapers(documents: readonly string[], lang: Lang): string {
  const names = documents.flatMap((id) => DOCUMENTS[id as keyof typeof DOCUMENTS]?.[lang] ?? [])
  if (names.length === 0) return ''
  return say(SPOKEN.ready, lang, {
    documents: new Intl.ListFormat(LOCALE[lang], { type: 'unit', style: 'long' }).format(names),
  })
}

function spokenHelper(helper: string, lang: Lang): string {
  const name = HELPERS[helper as keyof typeof HELPERS]?.[lang]
  return name ? say(SPOKEN.help, lang, { helper: name }) : ''
}
