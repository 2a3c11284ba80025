import { sentences } from '#kernel/words.ts'

/** What has to stay when somebody takes her data back; rules/privacy/holds.ts names the laws. */
export const HOLD_WHAT = sentences({
  account: {
    en: 'Your name and what you signed in with, locked away',
    hi: 'आपका नाम और जिससे आप साइन इन करते थे, ताले में बंद',
    gu: 'તમારું નામ અને જેનાથી તમે સાઇન ઇન કરતા હતા, તાળામાં બંધ',
  },
  proof: {
    en: 'Each yes and each no of yours, without your name',
    hi: 'आपकी हर हाँ और हर ना, बिना नाम के',
    gu: 'તમારી દરેક હા અને દરેક ના, નામ વગર',
  },
  log: {
    en: 'The log of what was done, without your name',
    hi: 'क्या-क्या किया गया इसका लेखा-जोखा, बिना नाम के',
    gu: 'શું શું કરાયું એની નોંધપોથી, નામ વગર',
  },
  roles: {
    en: 'Which role you held where and when, without your name',
    hi: 'आपकी कौन सी भूमिका कहाँ और कब थी, बिना नाम के',
    gu: 'તમારી કઈ ભૂમિકા ક્યાં અને ક્યારે હતી, નામ વગર',
  },
  firm: {
    en: 'Your firm’s name, registrations and papers',
    hi: 'आपकी फ़र्म का नाम, पंजीकरण और काग़ज़',
    gu: 'તમારી પેઢીનું નામ, નોંધણીઓ અને કાગળ',
  },
})

export const HOLD_WHY = sentences({
  account: {
    en: 'The law asks us to keep the data that we worked with for one year. Nobody uses it for anything else.',
    hi: 'क़ानून कहता है कि जिस जानकारी पर काम हुआ, वह एक साल रखी जाए। इसे और किसी काम में नहीं लिया जाता।',
    gu: 'કાયદો કહે છે કે જે માહિતી પર કામ થયું તે એક વર્ષ રાખવી. એ બીજા કોઈ કામમાં લેવાતી નથી.',
  },
  proof: {
    en: 'It is for us to prove that we asked you. Without it we could not answer your complaint.',
    hi: 'यह साबित करना हमारा काम है कि हमने आपसे पूछा था। इसके बिना आपकी शिकायत का जवाब नहीं दे पाएँगे।',
    gu: 'અમે તમને પૂછ્યું હતું એ સાબિત કરવાનું કામ અમારું છે. એના વગર તમારી ફરિયાદનો જવાબ આપી ન શકીએ.',
  },
  log: {
    en: 'It shows who did what, also against us. Its entries hang together: taking one out would break the proof of all.',
    hi: 'यह दिखाता है कि किसने क्या किया, हमारे ख़िलाफ़ भी। सब एंट्री जुड़ी हैं: एक निकालने से सबका सबूत टूट जाएगा।',
    gu: 'એ બતાવે છે કે કોણે શું કર્યું, અમારી સામે પણ. બધી નોંધ જોડાયેલી છે: એક કાઢવાથી બધાનો પુરાવો તૂટી જાય.',
  },
  roles: {
    en: 'What an officer decided for others must stay answerable.',
    hi: 'अधिकारी ने दूसरों के लिए जो तय किया, उसकी जवाबदेही बनी रहनी चाहिए।',
    gu: 'અધિકારીએ બીજા માટે જે નક્કી કર્યું એની જવાબદારી રહેવી જોઈએ.',
  },
  firm: {
    en: 'A registered firm must be able to show the records of its trade to the tax office.',
    hi: 'पंजीकृत फ़र्म को अपने व्यापार का रिकॉर्ड कर विभाग को दिखाना पड़ सकता है।',
    gu: 'નોંધાયેલી પેઢીએ પોતાના વેપારનો રેકોર્ડ કર વિભાગને બતાવવો પડી શકે.',
  },
})

export const HOLD_UNTIL = sentences({
  account: {
    en: 'One year from the day of erasing.',
    hi: 'मिटाने के दिन से एक साल तक।',
    gu: 'ભૂંસવાના દિવસથી એક વર્ષ સુધી.',
  },
  proof: {
    en: 'Seven years from the last word on it.',
    hi: 'आख़िरी हाँ या ना से सात साल तक।',
    gu: 'છેલ્લી હા કે નાથી સાત વર્ષ સુધી.',
  },
  log: {
    en: 'At least one year; as long as the log is kept.',
    hi: 'कम से कम एक साल; उसके बाद जब तक लेखा-जोखा रखा जाए।',
    gu: 'ઓછામાં ઓછું એક વર્ષ; એ પછી જ્યાં સુધી નોંધપોથી રખાય.',
  },
  roles: {
    en: 'As long as the log of deeds.',
    hi: 'जब तक कामों का लेखा-जोखा रहे।',
    gu: 'કામોની નોંધપોથી રહે ત્યાં સુધી.',
  },
  firm: {
    en: '72 months from the day its annual GST return for the year was due. A firm that has other owners goes on.',
    hi: 'उस साल के वार्षिक GST रिटर्न की आख़िरी तारीख़ से 72 महीने। जिस फ़र्म के और भी मालिक हैं, वह चलती रहेगी।',
    gu: 'એ વર્ષના વાર્ષિક GST રિટર્નની છેલ્લી તારીખથી 72 મહિના. જે પેઢીના બીજા માલિક પણ છે એ ચાલુ રહે છે.',
  },
})
