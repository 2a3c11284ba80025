import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { CheckField, SelectField, TextField } from './field.tsx'

const W = sentences({
  name: { en: 'Form field', hi: 'फ़ॉर्म का ख़ाना', gu: 'ફોર્મનું ખાનું' },
  about: {
    en: 'One question with its hint. What is wrong stands beside it, and what was typed stays.',
    hi: 'एक सवाल, साथ में इशारा। ग़लती हो तो वहीं बताई जाती है, और लिखा हुआ मिटता नहीं।',
    gu: 'એક સવાલ, સાથે ઇશારો. ભૂલ હોય તો ત્યાં જ કહેવાય, અને લખેલું ભૂંસાતું નથી.',
  },
  keys: {
    en: 'Tab goes from field to field in the order you read; arrows choose in a list.',
    hi: 'Tab से एक ख़ाने से अगले पर, पढ़ने के क्रम में; सूची में तीर से चुनें।',
    gu: 'Tab થી એક ખાનાથી બીજા પર, વાંચવાના ક્રમમાં; યાદીમાં તીરથી પસંદ કરો.',
  },
  text: { en: 'With a hint', hi: 'इशारे के साथ', gu: 'ઇશારા સાથે' },
  wrong: { en: 'With an error', hi: 'ग़लती के साथ', gu: 'ભૂલ સાથે' },
  unit: { en: 'With a unit', hi: 'इकाई के साथ', gu: 'એકમ સાથે' },
  select: { en: 'One of a few', hi: 'कुछ में से एक', gu: 'થોડામાંથી એક' },
  check: { en: 'Yes or no', hi: 'हाँ या नहीं', gu: 'હા કે ના' },
  hs: { en: 'HS code of your product', hi: 'आपके उत्पाद का HS कोड', gu: 'તમારી વસ્તુનો HS કોડ' },
  hsHint: {
    en: 'Six or eight digits, as on your bill.',
    hi: 'छह या आठ अंक, जैसे आपके बिल पर हैं।',
    gu: 'છ કે આઠ આંકડા, જેમ તમારા બિલ પર છે.',
  },
  hsWrong: {
    en: '62 is too short. Please give six or eight digits.',
    hi: '62 छोटा है। कृपया छह या आठ अंक लिखें।',
    gu: '62 ટૂંકું છે. કૃપા કરી છ કે આઠ આંકડા લખો.',
  },
  weight: { en: 'Weight of one piece', hi: 'एक नग का वज़न', gu: 'એક નંગનું વજન' },
  grams: { en: 'grams', hi: 'ग्राम', gu: 'ગ્રામ' },
  made: { en: 'How is it made?', hi: 'कैसे बनता है?', gu: 'કેવી રીતે બને છે?' },
  hand: { en: 'By hand', hi: 'हाथ से', gu: 'હાથથી' },
  machine: { en: 'By machine', hi: 'मशीन से', gu: 'મશીનથી' },
  battery: { en: 'It holds a battery', hi: 'इसमें बैटरी है', gu: 'એમાં બેટરી છે' },
})

export const FIELD: ExampleGroup = {
  id: 'field',
  name: W.name,
  about: W.about,
  keys: W.keys,
  examples: [
    {
      name: W.text,
      render: ({ lang, at }) => (
        <TextField name={at} label={say(W.hs, lang)} hint={say(W.hsHint, lang)} value="6214" />
      ),
    },
    {
      name: W.wrong,
      render: ({ lang, at }) => (
        <TextField
          name={at}
          label={say(W.hs, lang)}
          hint={say(W.hsHint, lang)}
          error={say(W.hsWrong, lang)}
          value="62"
        />
      ),
    },
    {
      name: W.unit,
      render: ({ lang, at }) => (
        <TextField
          name={at}
          label={say(W.weight, lang)}
          value="450"
          inputMode="decimal"
          unit={say(W.grams, lang)}
        />
      ),
    },
    {
      name: W.select,
      render: ({ lang, at }) => (
        <SelectField
          name={at}
          label={say(W.made, lang)}
          value="hand"
          options={[
            { value: 'hand', label: say(W.hand, lang) },
            { value: 'machine', label: say(W.machine, lang) },
          ]}
        />
      ),
    },
    {
      name: W.check,
      render: ({ lang, at }) => <CheckField name={at} value="yes" label={say(W.battery, lang)} checked />,
    },
  ],
}
