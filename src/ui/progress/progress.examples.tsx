import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { Progress } from './progress.tsx'

const W = sentences({
  name: { en: 'Long work', hi: 'लंबा काम', gu: 'લાંબું કામ' },
  about: {
    en: 'For work that takes longer than a page may. It says what happens next; you may leave and come back.',
    hi: 'जिस काम में देर लगे, उसके लिए। आगे क्या होगा यह बताता है; आप जाकर लौट सकते हैं।',
    gu: 'જે કામમાં વાર લાગે તેના માટે. આગળ શું થશે તે કહે છે; તમે જઈને પાછા આવી શકો.',
  },
  counted: { en: 'Counted', hi: 'गिनती के साथ', gu: 'ગણતરી સાથે' },
  open: { en: 'Not counted', hi: 'बिना गिनती', gu: 'ગણતરી વગર' },
  reading: {
    en: 'Reading your product list',
    hi: 'आपकी सूची पढ़ी जा रही है',
    gu: 'તમારી યાદી વંચાઈ રહી છે',
  },
  readNext: {
    en: 'Then you see each row, and what needs a correction.',
    hi: 'फिर हर पंक्ति दिखेगी, और कहाँ सुधार चाहिए वह भी।',
    gu: 'પછી દરેક હરોળ દેખાશે, અને ક્યાં સુધારો જોઈએ તે પણ.',
  },
  making: { en: 'Making the PDF', hi: 'PDF बन रहा है', gu: 'PDF બની રહ્યું છે' },
  makeNext: {
    en: 'Then it lies here, ready to print.',
    hi: 'फिर वह यहीं मिलेगा, छापने को तैयार।',
    gu: 'પછી એ અહીં જ મળશે, છાપવા માટે તૈયાર.',
  },
})

export const PROGRESS: ExampleGroup = {
  id: 'progress',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.counted,
      render: ({ lang, at }) => (
        <Progress
          name={at}
          lang={lang}
          label={say(W.reading, lang)}
          done={1250}
          of={112500}
          next={say(W.readNext, lang)}
          href={`#${at}`}
          every={{ seconds: 5, restHref: `#${at}-rest` }}
        />
      ),
    },
    {
      name: W.open,
      render: ({ lang, at }) => (
        <Progress
          name={at}
          lang={lang}
          label={say(W.making, lang)}
          next={say(W.makeNext, lang)}
          href={`#${at}`}
        />
      ),
    },
  ],
}
