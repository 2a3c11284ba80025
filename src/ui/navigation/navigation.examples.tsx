import { say, sentences, type Sentence } from '#kernel/words.ts'
import type { ExampleGroup, Place } from '../example.ts'
import { SHELL } from '../words.ts'
import { Navigation } from './navigation.tsx'

const W = sentences({
  name: { en: 'Navigation', hi: 'नेविगेशन', gu: 'નેવિગેશન' },
  about: {
    en: 'One shell for everyone; only the items differ. The page you are on is marked.',
    hi: 'ढाँचा सबके लिए एक, बस नाम अलग। जिस पन्ने पर आप हैं, उस पर निशान रहता है।',
    gu: 'માળખું સૌ માટે એક, ફક્ત નામ જુદાં. તમે જે પાના પર છો તેના પર નિશાન રહે છે.',
  },
  keys: {
    en: 'The first Tab on a page offers a way past it, straight to the content.',
    hi: 'पन्ने पर पहला Tab दबाते ही सीधे मुख्य सामग्री पर जाने का रास्ता मिलता है।',
    gu: 'પાના પર પહેલો Tab દબાવતા જ સીધા મુખ્ય ભાગ પર જવાનો રસ્તો મળે છે.',
  },
  visitor: { en: 'Visitor', hi: 'आगंतुक', gu: 'મુલાકાતી' },
  maker: { en: 'Maker', hi: 'कारीगर', gu: 'કારીગર' },
  officer: { en: 'Officer', hi: 'अधिकारी', gu: 'અધિકારી' },
  products: { en: 'My products', hi: 'मेरे उत्पाद', gu: 'મારી વસ્તુઓ' },
  orders: { en: 'Orders', hi: 'ऑर्डर', gu: 'ઓર્ડર' },
  parcels: { en: 'Parcels', hi: 'पार्सल', gu: 'પાર્સલ' },
  payments: { en: 'Payments', hi: 'भुगतान', gu: 'ચુકવણી' },
  makers: { en: 'Makers', hi: 'कारीगर', gu: 'કારીગરો' },
  training: { en: 'Training', hi: 'प्रशिक्षण', gu: 'તાલીમ' },
  figures: { en: 'Figures', hi: 'आँकड़े', gu: 'આંકડા' },
})

const bar = (items: readonly Sentence[], label: Sentence) =>
  function NavigationExample({ lang, at }: Place) {
    return (
      <div class="masthead">
        <div class="masthead-row">
          <Navigation
            label={`${say(SHELL.menu, lang)}: ${say(label, lang)} (${at.endsWith('dark') ? 2 : 1})`}
            items={items.map((item, index) => ({
              href: `#${at}${index ? `-${index}` : ''}`,
              label: say(item, lang),
              current: index === 0,
            }))}
          />
        </div>
      </div>
    )
  }

export const NAVIGATION: ExampleGroup = {
  id: 'navigation',
  name: W.name,
  about: W.about,
  keys: W.keys,
  examples: [
    { name: W.visitor, render: bar([SHELL.reach, SHELL.tradebook], W.visitor) },
    { name: W.maker, render: bar([W.products, W.orders, W.parcels, W.payments], W.maker) },
    { name: W.officer, render: bar([W.makers, W.training, SHELL.tradebook, W.figures], W.officer) },
  ],
}
