import { refusal } from '#kernel/refusal.ts'

/** The better texts are English because customs reads them; each stands on a line of its own. */
export const GoodsTextVague = refusal('catalogue.goods-text-vague', 'invalid', {
  en: '“{term}” could be anything, and customs sends such parcels back. Say what it is, of what, and for what.',
  hi: '“{term}” से पता नहीं चलता कि चीज़ क्या है; कस्टम्स ऐसे पार्सल लौटा देता है। लिखिए: क्या है, किस चीज़ का बना है, किस काम का है।',
  gu: '“{term}” પરથી ખબર નથી પડતી કે વસ્તુ શું છે; કસ્ટમ્સ આવા પાર્સલ પાછા મોકલે છે. લખો: શું છે, શેનું બનેલું છે, શા માટે વપરાય છે.',
})

export const GoodsTextNotEnglish = refusal('catalogue.goods-text-not-english', 'invalid', {
  en: 'Customs abroad reads this line, so please write it in English letters.',
  hi: 'यह लाइन विदेश का कस्टम्स पढ़ता है, इसलिए अंग्रेज़ी में लिखिए।',
  gu: 'આ લાઇન વિદેશનું કસ્ટમ્સ વાંચે છે, એટલે અંગ્રેજીમાં લખો.',
})

export const GoodsTextLong = refusal('catalogue.goods-text-long', 'invalid', {
  en: 'Please keep it to {most} letters: customs needs one plain line.',
  hi: 'इसे {most} अक्षरों तक रखिए: कस्टम्स को बस एक सीधी लाइन चाहिए।',
  gu: 'આને {most} અક્ષર સુધી રાખો: કસ્ટમ્સને બસ એક સીધી લાઇન જોઈએ.',
})
