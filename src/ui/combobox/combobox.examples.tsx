import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { Combobox } from './combobox.tsx'

const W = sentences({
  name: { en: 'Field that suggests', hi: 'सुझाव देने वाला ख़ाना', gu: 'સૂચન આપતું ખાનું' },
  about: {
    en: 'For one of thousands. It suggests from the third letter on; without a script it is a plain field.',
    hi: 'जब हज़ारों में से एक चुनना हो। तीसरे अक्षर से सुझाव आते हैं; स्क्रिप्ट न हो तो यह सादा ख़ाना है।',
    gu: 'હજારોમાંથી એક પસંદ કરવું હોય ત્યારે. ત્રીજા અક્ષરથી સૂચનો આવે; સ્ક્રિપ્ટ ન હોય તો એ સાદું ખાનું છે.',
  },
  keys: {
    en: 'Arrow down and up go through the suggestions, Enter takes one, Escape closes the list.',
    hi: 'ऊपर-नीचे के तीर सुझावों पर ले जाते हैं, Enter चुनता है, Escape सूची बंद करता है।',
    gu: 'ઉપર-નીચેના તીર સૂચનો પર લઈ જાય, Enter પસંદ કરે, Escape યાદી બંધ કરે.',
  },
  plain: { en: 'Before one types', hi: 'लिखने से पहले', gu: 'લખતાં પહેલાં' },
  label: { en: 'What do you make?', hi: 'आप क्या बनाते हैं?', gu: 'તમે શું બનાવો છો?' },
  hint: {
    en: 'In your own words, such as silver anklet',
    hi: 'अपने शब्दों में, जैसे चाँदी की पायल',
    gu: 'તમારા શબ્દોમાં, જેમ કે ચાંદીની ઝાંઝર',
  },
})

export const COMBOBOX: ExampleGroup = {
  id: 'combobox',
  name: W.name,
  about: W.about,
  keys: W.keys,
  examples: [
    {
      name: W.plain,
      render: ({ lang, at }) => (
        <Combobox
          name={at}
          label={say(W.label, lang)}
          hint={say(W.hint, lang)}
          value=""
          lang={lang}
          source="/api/v1/find/suggest"
        />
      ),
    },
  ],
}
