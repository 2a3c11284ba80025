import { sentences } from '#kernel/words.ts'

/**
 * What we use personal data for, in the words that people agree to: what for, and which data. A change of one letter is a
 * new version; the versions that were shown are kept (store/privacy/consents.ts). DPDP Act s. 5 and 6(3), Rules r. 3.
 */
export const PURPOSE_TITLES = sentences({
  account: { en: 'Running your account', hi: 'आपका खाता चलाना', gu: 'તમારું ખાતું ચલાવવું' },
  training: {
    en: 'Messages about training near you',
    hi: 'आपके पास के प्रशिक्षण के संदेश',
    gu: 'તમારી નજીકની તાલીમના સંદેશા',
  },
  marketing: {
    en: 'News and offers',
    hi: 'समाचार और ऑफ़र',
    gu: 'સમાચાર અને ઑફર',
  },
  marketplace: {
    en: 'Sharing with a marketplace',
    hi: 'मार्केटप्लेस को जानकारी देना',
    gu: 'માર્કેટપ્લેસને માહિતી આપવી',
  },
  ownership: {
    en: 'Women-, SC- or ST-owned, as you tell it',
    hi: 'महिला, SC या ST की फ़र्म, जैसा आप बताएँ',
    gu: 'મહિલા, SC કે ST ની પેઢી, જેમ તમે જણાવો',
  },
  statistics: {
    en: 'Counting you in statistics',
    hi: 'आँकड़ों में आपको गिनना',
    gu: 'આંકડામાં તમને ગણવા',
  },
})

export const PURPOSE_TEXTS = sentences({
  account: {
    en: 'We use these data so that you can sign in, register your firm and get its work done here, and to warn you when something threatens your account.',
    hi: 'हम यह जानकारी इसलिए रखते हैं कि आप साइन इन कर सकें, अपनी फ़र्म दर्ज करें और उसका काम यहाँ कर सकें, और खाते को ख़तरा हो तो हम आपको बता सकें।',
    gu: 'અમે આ માહિતી એટલા માટે રાખીએ છીએ કે તમે સાઇન ઇન કરી શકો, પેઢીની નોંધણી કરો અને એનું કામ અહીં કરી શકો, અને ખાતા પર જોખમ આવે તો અમે તમને જણાવી શકીએ.',
  },
  training: {
    en: 'We tell you about trainings and workshops that fit what you make and where you work.',
    hi: 'आप जो बनाते हैं और जहाँ काम करते हैं, उसी से जुड़े प्रशिक्षण और वर्कशॉप के बारे में हम आपको बताएँगे।',
    gu: 'તમે જે બનાવો છો અને જ્યાં કામ કરો છો એને લગતી તાલીમ અને વર્કશોપ વિશે અમે તમને જણાવીશું.',
  },
  marketing: {
    en: 'We send you news about fairs, buyers and offers of our partners. Your number is not handed to them.',
    hi: 'हम आपको मेलों, खरीदारों और सहयोगी संस्थाओं के ऑफ़र की ख़बर भेजेंगे। आपका नंबर हम उन्हें नहीं देते।',
    gu: 'અમે તમને મેળા, ખરીદદારો અને સહયોગી સંસ્થાઓની ઑફરના સમાચાર મોકલીશું. તમારો નંબર અમે એમને આપતા નથી.',
  },
  marketplace: {
    en: 'When you ask to sell on a marketplace, we hand it what it needs to open your shop. Which one, you choose each time.',
    hi: 'जब आप किसी मार्केटप्लेस पर बेचना चाहें, तो दुकान खोलने के लिए ज़रूरी जानकारी हम उसे देंगे। किसे, यह हर बार आप चुनते हैं।',
    gu: 'તમે કોઈ માર્કેટપ્લેસ પર વેચવા માગો ત્યારે દુકાન ખોલવા જરૂરી માહિતી અમે એને આપીશું. કોને, એ દર વખતે તમે પસંદ કરો છો.',
  },
  ownership: {
    en: 'You may tell us that your firm belongs to women or to members of Scheduled Castes or Tribes. We then show you the schemes for it, and the programme counts it. Nobody outside of the office sees it.',
    hi: 'आप चाहें तो बता सकते हैं कि आपकी फ़र्म महिलाओं या अनुसूचित जाति/जनजाति के सदस्यों की है। तब हम आपको उसकी योजनाएँ दिखाते हैं और कार्यक्रम की गिनती में उसे लेते हैं। कार्यालय के बाहर यह किसी को नहीं दिखता।',
    gu: 'તમે ઇચ્છો તો જણાવી શકો કે તમારી પેઢી મહિલાઓની કે અનુસૂચિત જાતિ/જનજાતિના સભ્યોની છે. ત્યારે અમે તમને એની યોજનાઓ બતાવીએ છીએ અને કાર્યક્રમની ગણતરીમાં એને લઈએ છીએ. કચેરીની બહાર આ કોઈને દેખાતું નથી.',
  },
  statistics: {
    en: 'We count your firm in figures for the district and the state. They are published only where at least five firms stand behind them.',
    hi: 'ज़िले और राज्य के आँकड़ों में हम आपकी फ़र्म को गिनते हैं। आँकड़े तभी छपते हैं जब उनके पीछे कम से कम पाँच फ़र्में हों।',
    gu: 'જિલ્લા અને રાજ્યના આંકડામાં અમે તમારી પેઢીને ગણીએ છીએ. આંકડા ત્યારે જ પ્રસિદ્ધ થાય છે જ્યારે એની પાછળ ઓછામાં ઓછી પાંચ પેઢી હોય.',
  },
})

export const PURPOSE_DATA = sentences({
  account: {
    en: 'Your mobile number or e-mail address, your name, your language, the devices you sign in with, and your firm’s papers.',
    hi: 'आपका मोबाइल नंबर या ई-मेल, आपका नाम, भाषा, जिन डिवाइस से साइन इन करते हैं, और आपकी फ़र्म के काग़ज़।',
    gu: 'તમારો મોબાઇલ નંબર કે ઈ-મેઇલ, નામ, ભાષા, જે ડિવાઇસથી સાઇન ઇન કરો છો, અને તમારી પેઢીના કાગળ.',
  },
  training: {
    en: 'Your number or address, language, district, and what you make.',
    hi: 'आपका नंबर या पता, भाषा, ज़िला, और आप क्या बनाते हैं।',
    gu: 'તમારો નંબર કે સરનામું, ભાષા, જિલ્લો, અને તમે શું બનાવો છો.',
  },
  marketing: {
    en: 'Your number or address, language, and what you make.',
    hi: 'आपका नंबर या पता, भाषा, और आप क्या बनाते हैं।',
    gu: 'તમારો નંબર કે સરનામું, ભાષા, અને તમે શું બનાવો છો.',
  },
  marketplace: {
    en: 'Your name and number, the firm’s name, address, GSTIN, IEC and bank branch.',
    hi: 'आपका नाम और नंबर, फ़र्म का नाम, पता, जीएसटी नंबर, IEC और बैंक शाखा।',
    gu: 'તમારું નામ અને નંબર, પેઢીનું નામ, સરનામું, જીએસટી નંબર, IEC અને બેંકની શાખા.',
  },
  ownership: {
    en: 'Your three answers: women-owned, SC-owned, ST-owned.',
    hi: 'आपके तीन जवाब: फ़र्म महिला की है या नहीं, SC की, ST की।',
    gu: 'તમારા ત્રણ જવાબ: પેઢી મહિલાની છે કે નહીં, SC ની, ST ની.',
  },
  statistics: {
    en: 'Your firm’s district, sector, size and how far it has come. No name, no number.',
    hi: 'आपकी फ़र्म का ज़िला, काम का प्रकार, आकार और वह कहाँ तक पहुँची। न नाम, न नंबर।',
    gu: 'તમારી પેઢીનો જિલ્લો, કામનો પ્રકાર, કદ અને એ ક્યાં સુધી પહોંચી. ન નામ, ન નંબર.',
  },
})
