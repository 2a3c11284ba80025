import { sentences } from '#kernel/words.ts'

export const FOLLOW_UP_HOLDINGS = sentences({
  reports: { en: 'Reports that you wrote', hi: 'आपकी लिखी रिपोर्टें', gu: 'તમે લખેલા અહેવાલ' },
  event: { en: 'Event', hi: 'कार्यक्रम', gu: 'કાર્યક્રમ' },
  version: { en: 'Version', hi: 'संस्करण', gu: 'આવૃત્તિ' },
  wentWell: { en: 'How it went', hi: 'कैसा रहा', gu: 'કેવો રહ્યો' },
  asked: { en: 'What they asked', hi: 'क्या पूछा गया', gu: 'શું પૂછાયું' },
  changeNext: { en: 'For the next time', hi: 'अगली बार के लिए', gu: 'આગલી વખત માટે' },
  when: { en: 'Handed in', hi: 'जमा किया', gu: 'જમા કર્યો' },
})
