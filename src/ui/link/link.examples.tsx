import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { BackLink, FileLink, OutsideLink, StandingLink } from './link.tsx'

const W = sentences({
  name: { en: 'Link', hi: 'लिंक', gu: 'લિંક' },
  about: {
    en: 'Leads somewhere. Its words say where, so that they make sense read alone.',
    hi: 'कहीं ले जाता है। उसके शब्द ही बता दें कि कहाँ, ताकि अकेले पढ़ने पर भी समझ आए।',
    gu: 'ક્યાંક લઈ જાય છે. એના શબ્દો જ કહી દે કે ક્યાં, જેથી એકલા વાંચતા પણ સમજાય.',
  },
  standing: { en: 'Alone', hi: 'अकेला', gu: 'એકલી' },
  back: { en: 'Back', hi: 'वापस', gu: 'પાછા' },
  outside: { en: 'To another website', hi: 'दूसरी वेबसाइट पर', gu: 'બીજી વેબસાઇટ પર' },
  file: { en: 'A file to keep', hi: 'फ़ाइल', gu: 'ફાઇલ' },
  all: { en: 'All the questions', hi: 'सभी सवाल', gu: 'બધા સવાલ' },
  toAll: { en: 'Back to all destinations', hi: 'सभी देशों पर वापस', gu: 'બધા દેશ પર પાછા' },
  post: { en: 'India Post', hi: 'भारतीय डाक', gu: 'ભારતીય ટપાલ' },
  receipt: { en: 'The receipt', hi: 'रसीद', gu: 'રસીદ' },
})

export const LINK: ExampleGroup = {
  id: 'link',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.standing,
      render: ({ lang, at }) => <StandingLink href={`#${at}`}>{say(W.all, lang)}</StandingLink>,
    },
    { name: W.back, render: ({ lang, at }) => <BackLink href={`#${at}`}>{say(W.toAll, lang)}</BackLink> },
    {
      name: W.outside,
      render: ({ lang }) => (
        <OutsideLink href="https://www.indiapost.gov.in/" lang={lang}>
          {say(W.post, lang)}
        </OutsideLink>
      ),
    },
    {
      name: W.file,
      render: ({ lang, at }) => (
        <FileLink href={`#${at}`} kind="PDF" size="84 KB">
          {say(W.receipt, lang)}
        </FileLink>
      ),
    },
  ],
}
