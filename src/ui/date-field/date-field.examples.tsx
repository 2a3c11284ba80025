import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { DateField } from './date-field.tsx'

const W = sentences({
  name: { en: 'Day', hi: 'दिन', gu: 'દિવસ' },
  about: {
    en: 'One day. The span that makes sense is said in words.',
    hi: 'एक दिन। कब से कब तक का, यह शब्दों में लिखा रहता है।',
    gu: 'એક દિવસ. ક્યારથી ક્યાર સુધીનો, તે શબ્દોમાં લખેલું રહે છે.',
  },
  plain: { en: 'Day of shipment', hi: 'भेजने का दिन', gu: 'મોકલવાનો દિવસ' },
  wrong: { en: 'Outside the span', hi: 'अवधि के बाहर', gu: 'ગાળાની બહાર' },
  late: {
    en: 'The trade book does not reach that day yet.',
    hi: 'व्यापार-पुस्तक अभी उस दिन तक नहीं पहुँची।',
    gu: 'વેપાર-પોથી હજી એ દિવસ સુધી પહોંચી નથી.',
  },
})

const span = { first: '2026-01-01', last: '2026-12-31' }

export const DATE_FIELD: ExampleGroup = {
  id: 'date-field',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.plain,
      render: ({ lang, at }) => (
        <DateField name={at} label={say(W.plain, lang)} value="2026-11-22" lang={lang} {...span} />
      ),
    },
    {
      name: W.wrong,
      render: ({ lang, at }) => (
        <DateField
          name={at}
          label={say(W.plain, lang)}
          value="2027-02-14"
          error={say(W.late, lang)}
          lang={lang}
          {...span}
        />
      ),
    },
  ],
}
