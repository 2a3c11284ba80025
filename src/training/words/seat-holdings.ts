import { sentences } from '#kernel/words.ts'

/** Headings of what training holds about somebody's seats. */
export const SEAT_HOLDINGS = sentences({
  learner: { en: 'You as a learner', hi: 'सीखने वाले के रूप में आप', gu: 'શીખનાર તરીકે તમે' },
  bookings: { en: 'Your seats', hi: 'आपकी सीटें', gu: 'તમારી સીટો' },
  teaching: { en: 'Where you teach', hi: 'आप कहाँ सिखाते हैं', gu: 'તમે ક્યાં તાલીમ આપો છો' },
  name: { en: 'Name', hi: 'नाम', gu: 'નામ' },
  contact: { en: 'Number or e-mail', hi: 'नंबर या ई-मेल', gu: 'નંબર કે ઈ-મેલ' },
  district: { en: 'District', hi: 'ज़िला', gu: 'જિલ્લો' },
  since: { en: 'Since', hi: 'कब से', gu: 'ક્યારથી' },
  event: { en: 'Event', hi: 'कार्यक्रम', gu: 'કાર્યક્રમ' },
  begins: { en: 'Begins', hi: 'कब शुरू', gu: 'ક્યારે શરૂ' },
  status: { en: 'Status', hi: 'स्थिति', gu: 'સ્થિતિ' },
  needs: { en: 'What you asked for', hi: 'आपने क्या माँगा', gu: 'તમે શું માગ્યું' },
  shown: { en: 'Name shown', hi: 'दिखाया गया नाम', gu: 'બતાવેલું નામ' },
})

export const BOOKING_STATES = sentences({
  invited: { en: 'invited', hi: 'निमंत्रण मिला', gu: 'આમંત્રણ મળ્યું' },
  applied: { en: 'in the draw', hi: 'लॉटरी में', gu: 'લોટરીમાં' },
  seated: { en: 'seat is sure', hi: 'सीट पक्की', gu: 'સીટ પાકી' },
  waiting: { en: 'in line', hi: 'क़तार में', gu: 'લાઇનમાં' },
  offered: { en: 'a seat is kept for you', hi: 'सीट रोकी हुई है', gu: 'સીટ રાખેલી છે' },
  lapsed: { en: 'not answered in time', hi: 'समय पर जवाब नहीं दिया', gu: 'સમયસર જવાબ ન આપ્યો' },
  cancelled: { en: 'given up', hi: 'रद्द', gu: 'રદ' },
  declined: { en: 'declined', hi: 'मना किया', gu: 'ના પાડી' },
})
