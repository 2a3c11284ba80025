import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { FileField } from './file-field.tsx'

const W = sentences({
  name: { en: 'File field', hi: 'फ़ाइल का ख़ाना', gu: 'ફાઇલનું ખાનું' },
  about: {
    en: 'Says which kinds of file and how large, before anyone tries.',
    hi: 'पहले ही बता देता है कि कैसी फ़ाइल और कितनी बड़ी।',
    gu: 'પહેલેથી કહી દે છે કે કેવી ફાઇલ અને કેટલી મોટી.',
  },
  photo: { en: 'Photos', hi: 'तस्वीरें', gu: 'ફોટા' },
  refused: { en: 'Refused', hi: 'नहीं ली गई', gu: 'ન લેવાયેલી' },
  photos: { en: 'Photos of the product', hi: 'उत्पाद की तस्वीरें', gu: 'વસ્તુના ફોટા' },
  list: { en: 'Your product list', hi: 'आपके उत्पादों की सूची', gu: 'તમારી વસ્તુઓની યાદી' },
  large: {
    en: 'This file has 14 MB. Please send a smaller one.',
    hi: 'यह फ़ाइल 14 MB की है। कृपया छोटी फ़ाइल भेजें।',
    gu: 'આ ફાઇલ 14 MB ની છે. કૃપા કરી નાની ફાઇલ મોકલો.',
  },
})

export const FILE_FIELD: ExampleGroup = {
  id: 'file-field',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.photo,
      render: ({ lang, at }) => (
        <FileField
          name={at}
          label={say(W.photos, lang)}
          lang={lang}
          kinds={['.jpg', '.png']}
          most={5}
          several
        />
      ),
    },
    {
      name: W.refused,
      render: ({ lang, at }) => (
        <FileField
          name={at}
          label={say(W.list, lang)}
          lang={lang}
          kinds={['.xlsx', '.csv']}
          most={10}
          error={say(W.large, lang)}
        />
      ),
    },
  ],
}
