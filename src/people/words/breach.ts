import { sentences } from '#kernel/words.ts'
import { messageTemplate } from '#platform/messages/template.ts'

/** What everybody affected is told, without delay: DPDP Rules 2025, r. 7(1)(a) to (e). */
export const BreachNotice = messageTemplate(
  'people.breach-notice',
  {
    en: 'Dhow: about your data. Between {from} and {to}, {nature}: {data}. Where: {place}. What may follow: {risk} What we did: {measures}. What you can do: give nobody a code, a password or money, even if they call in our name. Questions: {contact}. More at your page “My data”.',
    hi: 'Dhow: आपकी जानकारी के बारे में। {from} से {to} के बीच {nature}: {data}। कहाँ: {place}। इससे क्या हो सकता है: {risk} हमने क्या किया: {measures}। आप क्या करें: किसी को कोड, पासवर्ड या पैसे न दें, भले ही वह हमारे नाम से फ़ोन करे। सवाल हों तो: {contact}। पूरी बात आपके “मेरी जानकारी” पन्ने पर।',
    gu: 'Dhow: તમારી માહિતી વિશે. {from} થી {to} વચ્ચે {nature}: {data}. ક્યાં: {place}. એનાથી શું થઈ શકે: {risk} અમે શું કર્યું: {measures}. તમે શું કરો: કોઈને કોડ, પાસવર્ડ કે પૈસા ન આપો, ભલે એ અમારા નામે ફોન કરે. પ્રશ્ન હોય તો: {contact}. પૂરી વાત તમારા “મારી માહિતી” પાના પર.',
  },
  {
    subject: {
      en: 'Important: about your data at Dhow',
      hi: 'ज़रूरी: Dhow पर आपकी जानकारी के बारे में',
      gu: 'જરૂરી: Dhow પર તમારી માહિતી વિશે',
    },
  },
)

/**
 * For SMS, where a registered text may be filled with no more than 40 characters at each place: what happened in a few words;
 * all of it stands in her account.
 */
export const BreachNoticeShort = messageTemplate('people.breach-notice-short', {
  en: 'Dhow: between {from} and {to} this happened to your data: {nature} ({data}). Give nobody a code, password or money, even if they call in our name. What may follow and what we did: sign in to Dhow, page “My data”. Questions: {contact}',
  hi: 'Dhow: {from} से {to} के बीच आपकी जानकारी के साथ यह हुआ: {nature} ({data})। किसी को कोड, पासवर्ड या पैसे न दें, भले ही वह हमारे नाम से फ़ोन करे। क्या हो सकता है और हमने क्या किया: Dhow में साइन इन करके “मेरी जानकारी” पन्ना देखें। सवाल: {contact}',
  gu: 'Dhow: {from} થી {to} વચ્ચે તમારી માહિતી સાથે આ થયું: {nature} ({data}). કોઈને કોડ, પાસવર્ડ કે પૈસા ન આપો, ભલે એ અમારા નામે ફોન કરે. શું થઈ શકે અને અમે શું કર્યું: Dhow માં સાઇન ઇન કરીને “મારી માહિતી” પાનું જુઓ. પ્રશ્ન: {contact}',
})

/** To administrators, once, when the Board's 72 hours are nearly over. */
export const BreachDue = messageTemplate(
  'people.breach-due',
  {
    en: 'Dhow: the report on the data breach known since {day} must reach the Data Protection Board in {hours} hours. It is not complete. “dhow breach list” says more.',
    hi: 'Dhow: {day} को पता चली डेटा सेंध की रिपोर्ट {hours} घंटे में डेटा संरक्षण बोर्ड तक पहुँचनी है। वह अधूरी है। “dhow breach list” से पूरी बात पता चलेगी।',
    gu: 'Dhow: {day} ના રોજ ધ્યાનમાં આવેલા ડેટા સુરક્ષા ભંગનો રિપોર્ટ {hours} કલાકમાં ડેટા પ્રોટેક્શન બોર્ડને પહોંચવો જોઈએ. એ અધૂરો છે. “dhow breach list” થી વધુ ખબર પડશે.',
  },
  {
    subject: {
      en: 'A breach report is due',
      hi: 'डेटा सेंध की रिपोर्ट भेजनी है',
      gu: 'ડેટા સુરક્ષા ભંગનો રિપોર્ટ મોકલવાનો છે',
    },
  },
)

/** What happened, in at most 40 characters. */
export const BREACH_NATURES_SHORT = sentences({
  seen: { en: 'strangers could see it', hi: 'अनजान लोग देख सकते थे', gu: 'અજાણ્યા જોઈ શકતા હતા' },
  copied: { en: 'strangers copied it', hi: 'अनजान लोगों ने कॉपी कर ली', gu: 'અજાણ્યાએ નકલ કરી' },
  changed: { en: 'strangers changed it', hi: 'अनजान लोगों ने बदल दी', gu: 'અજાણ્યાએ બદલી' },
  lost: { en: 'it was lost or out of reach', hi: 'खो गई या मिल नहीं रही थी', gu: 'ખોવાઈ અથવા મળતી નહોતી' },
})

/** Which data, by the gravest risk, in at most 40 characters. */
export const BREACH_GISTS = sentences({
  misuse: { en: 'your firm’s numbers or papers', hi: 'फ़र्म के नंबर या काग़ज़', gu: 'પેઢીના નંબર કે કાગળ' },
  calls: { en: 'your name, number or messages', hi: 'आपका नाम, नंबर या संदेश', gu: 'તમારું નામ, નંબર કે સંદેશા' },
  known: { en: 'what you do on Dhow', hi: 'Dhow पर आप क्या करते हैं', gu: 'Dhow પર તમે શું કરો છો' },
})

/** What happened to the data. */
export const BREACH_NATURES = sentences({
  seen: {
    en: 'somebody without the right to it could see this of yours',
    hi: 'किसी ऐसे ने, जिसे हक़ नहीं था, आपकी यह जानकारी शायद देख ली है',
    gu: 'જેને હક નહોતો એવા કોઈએ તમારી આ માહિતી જોઈ હોઈ શકે',
  },
  copied: {
    en: 'somebody without the right to it copied this of yours',
    hi: 'किसी ऐसे ने, जिसे हक़ नहीं था, आपकी यह जानकारी कॉपी कर ली',
    gu: 'જેને હક નહોતો એવા કોઈએ તમારી આ માહિતીની નકલ કરી',
  },
  changed: {
    en: 'somebody without the right to it changed this of yours',
    hi: 'किसी ऐसे ने, जिसे हक़ नहीं था, आपकी यह जानकारी बदल दी',
    gu: 'જેને હક નહોતો એવા કોઈએ તમારી આ માહિતી બદલી',
  },
  lost: {
    en: 'this of yours was lost or could not be reached',
    hi: 'आपकी यह जानकारी खो गई या मिल नहीं पा रही थी',
    gu: 'તમારી આ માહિતી ખોવાઈ ગઈ અથવા મળતી નહોતી',
  },
})

export const BREACH_PLACES = sentences({
  database: { en: 'our database', hi: 'हमारा डेटाबेस', gu: 'અમારો ડેટાબેઝ' },
  backup: { en: 'a backup copy', hi: 'एक बैकअप कॉपी', gu: 'એક બૅકઅપ નકલ' },
  files: { en: 'our store of documents', hi: 'हमारा दस्तावेज़ भंडार', gu: 'અમારો દસ્તાવેજ ભંડાર' },
  account: { en: 'the account of an officer', hi: 'एक अधिकारी का खाता', gu: 'એક અધિકારીનું ખાતું' },
  partner: {
    en: 'a partner who works for us',
    hi: 'हमारे लिए काम करने वाली सहयोगी संस्था',
    gu: 'અમારા માટે કામ કરતી સહયોગી સંસ્થા',
  },
})

export const BREACH_MEASURES = sentences({
  closed: { en: 'the way in was closed', hi: 'घुसने का रास्ता बंद किया', gu: 'ઘૂસવાનો રસ્તો બંધ કર્યો' },
  keys: { en: 'all keys were changed', hi: 'सुरक्षा की सब चाबियाँ बदलीं', gu: 'સુરક્ષાની બધી ચાવીઓ બદલી' },
  sessions: {
    en: 'everybody was signed out',
    hi: 'सबको साइन आउट किया',
    gu: 'બધાને સાઇન આઉટ કર્યા',
  },
  restored: {
    en: 'what was changed or lost was put back',
    hi: 'जो बदला या खोया था, वापस ठीक किया',
    gu: 'જે બદલાયું કે ખોવાયું હતું, પાછું ઠીક કર્યું',
  },
  police: {
    en: 'the police and CERT-In were told',
    hi: 'पुलिस और CERT-In को बताया',
    gu: 'પોલીસ અને CERT-In ને જાણ કરી',
  },
  examined: {
    en: 'specialists are examining how it came about',
    hi: 'यह कैसे हुआ, विशेषज्ञ जाँच रहे हैं',
    gu: 'આ કેવી રીતે થયું એની નિષ્ણાતો તપાસ કરી રહ્યા છે',
  },
})

/** Kinds of data, as people know them. */
export const DATA_KINDS = sentences({
  name: { en: 'your name', hi: 'आपका नाम', gu: 'તમારું નામ' },
  contact: { en: 'your number or e-mail', hi: 'आपका नंबर या ई-मेल', gu: 'તમારો નંબર કે ઈ-મેઇલ' },
  device: {
    en: 'when and with what you signed in',
    hi: 'कब और किससे साइन इन किया',
    gu: 'ક્યારે અને શેનાથી સાઇન ઇન કર્યું',
  },
  code: { en: 'one-time codes that have ended', hi: 'पुराने, बेकार हो चुके कोड', gu: 'જૂના, નકામા થયેલા કોડ' },
  role: { en: 'your roles', hi: 'आपकी भूमिकाएँ', gu: 'તમારી ભૂમિકાઓ' },
  firm: {
    en: 'your firm and who acts for it',
    hi: 'आपकी फ़र्म और उसके लिए कौन काम करता है',
    gu: 'તમારી પેઢી અને એના માટે કોણ કામ કરે છે',
  },
  consent: { en: 'what you agreed to', hi: 'आपने किस-किस बात की हामी भरी', gu: 'તમે શેની શેની હા પાડી' },
  messages: { en: 'messages to you', hi: 'आपको भेजे संदेश', gu: 'તમને મોકલેલા સંદેશા' },
  registrations: {
    en: 'your firm’s PAN, GSTIN and other registrations',
    hi: 'आपकी फ़र्म के पैन, जीएसटी और दूसरे नंबर',
    gu: 'તમારી પેઢીના પાન, જીએસટી અને બીજા નંબર',
  },
  documents: { en: 'papers that you uploaded', hi: 'आपके डाले हुए काग़ज़', gu: 'તમે મૂકેલા કાગળ' },
  ownership: {
    en: 'whether the firm is women-, SC- or ST-owned',
    hi: 'फ़र्म महिला, SC या ST की है या नहीं',
    gu: 'પેઢી મહિલા, SC કે ST ની છે કે નહીં',
  },
  goods: { en: 'the goods you asked about', hi: 'जिस माल के बारे में आपने पूछा', gu: 'જે માલ વિશે તમે પૂછ્યું' },
})

/** What each kind of data in strange hands may lead to. */
export const BREACH_RISKS = sentences({
  calls: {
    en: 'Strangers may call or write and pretend to be us or your bank.',
    hi: 'अनजान लोग हमारे या बैंक के नाम से फ़ोन या संदेश कर सकते हैं।',
    gu: 'અજાણ્યા લોકો અમારા કે બેંકના નામે ફોન કે સંદેશ કરી શકે.',
  },
  misuse: {
    en: 'Somebody may use your firm’s numbers or papers in your name.',
    hi: 'कोई आपकी फ़र्म के नंबर या काग़ज़ आपके नाम से इस्तेमाल कर सकता है।',
    gu: 'કોઈ તમારી પેઢીના નંબર કે કાગળ તમારા નામે વાપરી શકે.',
  },
  known: {
    en: 'Others may learn what you would rather keep to yourself.',
    hi: 'दूसरों को वह पता चल सकता है जो आप अपने तक रखना चाहें।',
    gu: 'બીજાને એ ખબર પડી શકે જે તમે પોતાના પૂરતું રાખવા માગો.',
  },
})
