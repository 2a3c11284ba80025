import { say, sentences } from '#kernel/words.ts'
import { Button } from '../button/button.tsx'
import type { ExampleGroup } from '../example.ts'
import { Dialog, DialogLink } from './dialog.tsx'

const W = sentences({
  name: { en: 'Dialog', hi: 'पुष्टि की खिड़की', gu: 'ખાતરીની બારી' },
  about: {
    en: 'One question before something that is hard to undo. It opens without script.',
    hi: 'जो काम लौटाना मुश्किल हो, उससे पहले एक सवाल। बिना स्क्रिप्ट के भी खुलता है।',
    gu: 'જે કામ પાછું ફેરવવું અઘરું હોય તે પહેલાં એક સવાલ. સ્ક્રિપ્ટ વગર પણ ખૂલે છે.',
  },
  keys: {
    en: 'Enter opens it, Tab goes on inside, “Close” leads back to where you were.',
    hi: 'Enter से खुलता है, Tab भीतर ले जाता है, “बंद करें” से आप वहीं लौटते हैं।',
    gu: 'Enter થી ખૂલે છે, Tab અંદર લઈ જાય છે, “બંધ કરો” થી તમે ત્યાં જ પાછા આવો છો.',
  },
  ask: { en: 'With a question', hi: 'सवाल के साथ', gu: 'સવાલ સાથે' },
  open: { en: 'Cancel this order', hi: 'यह ऑर्डर रद्द करें', gu: 'આ ઓર્ડર રદ કરો' },
  title: { en: 'Cancel the order?', hi: 'ऑर्डर रद्द करें?', gu: 'ઓર્ડર રદ કરવો છે?' },
  text: {
    en: 'The buyer is told at once, and the stock is free again.',
    hi: 'खरीदार को तुरंत ख़बर जाएगी, और माल फिर से बिक सकेगा।',
    gu: 'ખરીદદારને તરત ખબર જશે, અને માલ ફરી વેચી શકાશે.',
  },
  yes: { en: 'Yes, cancel it', hi: 'हाँ, रद्द करें', gu: 'હા, રદ કરો' },
})

export const DIALOG: ExampleGroup = {
  id: 'dialog',
  name: W.name,
  about: W.about,
  keys: W.keys,
  examples: [
    {
      name: W.ask,
      render: ({ lang, at }) => (
        <>
          <DialogLink name={at}>{say(W.open, lang)}</DialogLink>
          <Dialog name={at} title={say(W.title, lang)} lang={lang}>
            <p>{say(W.text, lang)}</p>
            <form method="get" action={`#${at}-opener`}>
              <Button>{say(W.yes, lang)}</Button>
            </form>
          </Dialog>
        </>
      ),
    },
  ],
}
