import { sentences } from '#kernel/words.ts'

/** Headings of what the firms room holds about somebody's firms. */
export const FIRM_HOLDINGS = sentences({
  firms: { en: 'Your firms', hi: 'आपकी फ़र्में', gu: 'તમારી પેઢીઓ' },
  numbers: { en: 'Registrations of your firms', hi: 'आपकी फ़र्मों के पंजीकरण', gu: 'તમારી પેઢીઓની નોંધણીઓ' },
  papers: { en: 'Papers of your firms', hi: 'आपकी फ़र्मों के काग़ज़', gu: 'તમારી પેઢીઓના કાગળ' },
  plans: { en: 'Your export plans', hi: 'आपकी निर्यात योजनाएँ', gu: 'તમારી નિકાસ યોજનાઓ' },
  firm: { en: 'Firm', hi: 'फ़र्म', gu: 'પેઢી' },
  name: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  place: { en: 'District', hi: 'ज़िला', gu: 'જિલ્લો' },
  address: { en: 'Address', hi: 'पता', gu: 'સરનામું' },
  mobile: { en: 'Mobile number', hi: 'मोबाइल नंबर', gu: 'મોબાઇલ નંબર' },
  makes: { en: 'What it makes', hi: 'क्या बनाती है', gu: 'શું બનાવે છે' },
  women: { en: 'Women-owned', hi: 'महिलाओं की', gu: 'મહિલાઓની' },
  sc: { en: 'SC-owned', hi: 'SC सदस्यों की', gu: 'SC સભ્યોની' },
  st: { en: 'ST-owned', hi: 'ST सदस्यों की', gu: 'ST સભ્યોની' },
  kind: { en: 'Kind', hi: 'प्रकार', gu: 'પ્રકાર' },
  value: { en: 'Number', hi: 'नंबर', gu: 'નંબર' },
  status: { en: 'Status', hi: 'स्थिति', gu: 'સ્થિતિ' },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
  market: { en: 'Country', hi: 'देश', gu: 'દેશ' },
  answers: { en: 'Your answers', hi: 'आपके जवाब', gu: 'તમારા જવાબ' },
})
