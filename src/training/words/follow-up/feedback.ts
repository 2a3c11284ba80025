/** The page on which a learner says how it was, and what is shown of it. */
import { sentences } from '#kernel/words.ts'

export const FEEDBACK = sentences({
  title: { en: 'How was it?', hi: 'कैसा रहा?', gu: 'કેવું રહ્યું?' },
  lead: {
    en: 'Five taps. Your name is not kept with your answer, and the trainer sees nothing before five have answered.',
    hi: 'बस पाँच टैप। आपके जवाब के साथ नाम नहीं रखा जाता, और जब तक पाँच लोग जवाब न दें, प्रशिक्षक को कुछ नहीं दिखता।',
    gu: 'ફક્ત પાંચ ટેપ. તમારા જવાબ સાથે નામ રખાતું નથી, અને પાંચ જણ જવાબ ન આપે ત્યાં સુધી તાલીમ આપનારને કંઈ દેખાતું નથી.',
  },
  words: {
    en: 'What should we do better, or the same again?',
    hi: 'हम क्या बेहतर करें, या क्या फिर वैसा ही करें?',
    gu: 'અમે શું વધુ સારું કરીએ, કે શું ફરી એવું જ કરીએ?',
  },
  wordsHint: {
    en: 'If you like. Please name nobody.',
    hi: 'मन हो तो लिखिए। किसी का नाम न लिखें।',
    gu: 'મન હોય તો લખો. કોઈનું નામ ન લખશો.',
  },
  send: { en: 'Send', hi: 'भेजें', gu: 'મોકલો' },
  thanks: { en: 'Thank you!', hi: 'धन्यवाद!', gu: 'આભાર!' },
  thanksText: {
    en: 'Your answer is in. It helps the next batch.',
    hi: 'आपका जवाब मिल गया। इससे अगले बैच को मदद मिलेगी।',
    gu: 'તમારો જવાબ મળી ગયો. એનાથી આગલી બેચને મદદ મળશે.',
  },
  already: {
    en: 'This seat has answered already. Thank you.',
    hi: 'इस सीट से जवाब आ चुका है। धन्यवाद।',
    gu: 'આ સીટ પરથી જવાબ આવી ગયો છે. આભાર.',
  },
  back: { en: 'Back to my seat', hi: 'मेरी सीट पर वापस', gu: 'મારી સીટ પર પાછા' },
  results: { en: 'What learners said', hi: 'सीखने वालों ने क्या कहा', gu: 'શીખનારાઓએ શું કહ્યું' },
  few: {
    en: '{count} answers so far. They are shown once there are five, so that nobody can be told by hers.',
    hi: 'अब तक {count} जवाब। पाँच होने पर दिखेंगे, ताकि किसी को उसके जवाब से पहचाना न जा सके।',
    gu: 'અત્યાર સુધી {count} જવાબ. પાંચ થાય ત્યારે દેખાશે, જેથી કોઈને એના જવાબથી ઓળખી ન શકાય.',
  },
  mean: { en: '{mean} of 5', hi: '5 में से {mean}', gu: '5 માંથી {mean}' },
  question: { en: 'Question', hi: 'सवाल', gu: 'સવાલ' },
  average: { en: 'On average', hi: 'औसत', gu: 'સરેરાશ' },
  summary: {
    en: '{count} answered. Each question from 1 (not at all) to 5 (very much).',
    hi: '{count} लोगों ने जवाब दिया। हर सवाल पर 1 (बिलकुल नहीं) से 5 (बहुत) तक।',
    gu: '{count} જણે જવાબ આપ્યો. દરેક સવાલ પર 1 (જરાય નહીં) થી 5 (ખૂબ) સુધી.',
  },
  inWords: { en: 'In their own words', hi: 'उनके अपने शब्दों में', gu: 'એમના પોતાના શબ્દોમાં' },
})

export const QUESTIONS_SAID = sentences({
  understood: {
    en: 'Did you understand what was taught?',
    hi: 'जो सिखाया गया, वह समझ में आया?',
    gu: 'જે શીખવાડ્યું એ સમજાયું?',
  },
  useful: {
    en: 'Will you use it in your work?',
    hi: 'क्या यह आपके काम आएगा?',
    gu: 'શું એ તમારા કામમાં આવશે?',
  },
  language: {
    en: 'Were language and pace right for you?',
    hi: 'भाषा और रफ़्तार आपके लिए ठीक थी?',
    gu: 'ભાષા અને ઝડપ તમને માફક આવી?',
  },
  place: {
    en: 'Was the place, or the connection, good?',
    hi: 'जगह, या नेटवर्क, ठीक था?',
    gu: 'જગ્યા, કે નેટવર્ક, સારું હતું?',
  },
  again: {
    en: 'Would you tell another maker to come?',
    hi: 'क्या आप किसी और कारीगर को आने को कहेंगे?',
    gu: 'શું તમે બીજા કારીગરને આવવા કહેશો?',
  },
})

const SAID = sentences({
  none: { en: 'Not at all', hi: 'बिलकुल नहीं', gu: 'જરાય નહીં' },
  little: { en: 'A little', hi: 'थोड़ा', gu: 'થોડું' },
  some: { en: 'So-so', hi: 'ठीक-ठाक', gu: 'ઠીકઠાક' },
  well: { en: 'Well', hi: 'अच्छा', gu: 'સારું' },
  much: { en: 'Very much', hi: 'बहुत', gu: 'ખૂબ' },
})

/** From 1 to 5. */
export const FACES_SAID = [
  [1, SAID.none],
  [2, SAID.little],
  [3, SAID.some],
  [4, SAID.well],
  [5, SAID.much],
] as const
