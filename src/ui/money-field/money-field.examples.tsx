import { say, sentences } from '#kernel/words.ts'
import type { ExampleGroup } from '../example.ts'
import { MoneyField } from './money-field.tsx'

const W = sentences({
  name: { en: 'Amount', hi: 'रक़म', gu: 'રકમ' },
  about: {
    en: 'Money in any currency. What you type is read back in lakh and crore, so that a zero too many is seen.',
    hi: 'किसी भी मुद्रा में रक़म। लिखी रक़म लाख-करोड़ में दोबारा दिखती है, ताकि एक शून्य ज़्यादा हो तो पता चले।',
    gu: 'કોઈ પણ ચલણમાં રકમ. લખેલી રકમ લાખ-કરોડમાં ફરી દેખાય છે, જેથી એક મીંડું વધારે હોય તો ખબર પડે.',
  },
  blank: { en: 'Not yet filled', hi: 'अभी ख़ाली', gu: 'હજી ખાલી' },
  read: { en: 'Read back', hi: 'दोबारा पढ़ी गई', gu: 'ફરી વંચાયેલી' },
  wrong: { en: 'With an error', hi: 'ग़लती के साथ', gu: 'ભૂલ સાથે' },
  price: { en: 'Price of one piece', hi: 'एक नग का दाम', gu: 'એક નંગનો ભાવ' },
  order: { en: 'Value of the order', hi: 'ऑर्डर का मूल्य', gu: 'ઓર્ડરની કિંમત' },
  zero: {
    en: 'The price must be above zero.',
    hi: 'दाम शून्य से ज़्यादा होना चाहिए।',
    gu: 'ભાવ શૂન્યથી વધારે હોવો જોઈએ.',
  },
})

export const MONEY_FIELD: ExampleGroup = {
  id: 'money-field',
  name: W.name,
  about: W.about,
  examples: [
    {
      name: W.blank,
      render: ({ lang, at }) => (
        <MoneyField
          name={at}
          label={say(W.price, lang)}
          value=""
          lang={lang}
          currency="INR"
          digits={2}
          example={149_900n}
        />
      ),
    },
    {
      name: W.read,
      render: ({ lang, at }) => (
        <MoneyField
          name={at}
          label={say(W.order, lang)}
          value="1250000"
          lang={lang}
          currency="INR"
          digits={2}
          example={149_900n}
        />
      ),
    },
    {
      name: W.wrong,
      render: ({ lang, at }) => (
        <MoneyField
          name={at}
          label={say(W.price, lang)}
          value="0"
          error={say(W.zero, lang)}
          lang={lang}
          currency="OMR"
          digits={3}
          example={7_892n}
        />
      ),
    },
  ],
}
