import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { Button, ButtonLink } from './button.tsx'

const W = sentences({
  name: { en: 'Button', hi: 'बटन', gu: 'બટન' },
  about: {
    en: 'Sends a form, or leads to the next place. One main button to a form.',
    hi: 'फ़ॉर्म भेजता है या अगली जगह ले जाता है। एक फ़ॉर्म में मुख्य बटन एक ही हो।',
    gu: 'ફોર્મ મોકલે છે અથવા આગળની જગ્યાએ લઈ જાય છે. એક ફોર્મમાં મુખ્ય બટન એક જ રાખો.',
  },
  keys: {
    en: 'Tab reaches it, Enter or Space presses it.',
    hi: 'Tab से पहुँचें, Enter या Space से दबाएँ।',
    gu: 'Tab થી પહોંચો, Enter કે Space થી દબાવો.',
  },
  main: { en: 'Main', hi: 'मुख्य', gu: 'મુખ્ય' },
  quiet: { en: 'Quiet', hi: 'सादा', gu: 'સાદું' },
  link: { en: 'As a link', hi: 'लिंक के रूप में', gu: 'લિંક તરીકે' },
  send: { en: 'Show all destinations', hi: 'सभी देश दिखाएँ', gu: 'બધા દેશ બતાવો' },
  later: { en: 'Keep for later', hi: 'बाद के लिए रखें', gu: 'પછી માટે રાખો' },
  sheet: { en: 'Take the sheet along', hi: 'शीट साथ ले जाएँ', gu: 'શીટ સાથે લઈ જાઓ' },
})

export const BUTTON: ExampleGroup = {
  id: 'button',
  name: W.name,
  about: W.about,
  keys: W.keys,
  examples: [
    { name: W.main, render: ({ lang }) => <Button>{say(W.send, lang)}</Button> },
    { name: W.quiet, render: ({ lang }) => <Button look="quiet">{say(W.later, lang)}</Button> },
    { name: W.link, render: ({ lang, at }) => <ButtonLink href={`#${at}`}>{say(W.sheet, lang)}</ButtonLink> },
  ],
}
