/** What stands against a registration or a change of a firm's record, and what to do next. */
import { refusal } from '#kernel/refusal.ts'

export const NumberTaken = refusal('firms.number-taken', 'conflict', {
  en: 'A firm with this number is here already.',
  hi: 'इस नंबर की एक फ़र्म यहाँ पहले से है।',
  gu: 'આ નંબરની એક પેઢી અહીં પહેલેથી છે.',
})

export const FirmNameMissing = refusal('firms.name-missing', 'invalid', {
  en: 'Please write the name of your firm, as it stands on your bill.',
  hi: 'फ़र्म का नाम लिखिए, जैसा बिल पर है।',
  gu: 'પેઢીનું નામ લખો, જેમ બિલ પર છે.',
})

export const PersonNameMissing = refusal('firms.person-name-missing', 'invalid', {
  en: 'Please write your own name too.',
  hi: 'अपना नाम भी लिखिए।',
  gu: 'તમારું નામ પણ લખો.',
})

export const MakesMissing = refusal('firms.makes-missing', 'invalid', {
  en: 'Please tick at least one thing that you make.',
  hi: 'आप जो बनाते हैं, उनमें से कम से कम एक पर निशान लगाइए।',
  gu: 'તમે જે બનાવો છો તેમાંથી ઓછામાં ઓછા એક પર ટિક કરો.',
})

export const DistrictMissing = refusal('firms.district-missing', 'invalid', {
  en: 'Please choose the district where you work.',
  hi: 'आप जहाँ काम करते हैं वह ज़िला चुनिए।',
  gu: 'તમે જ્યાં કામ કરો છો તે જિલ્લો પસંદ કરો.',
})

export const AnyNumberWrong = refusal('firms.any-number', 'invalid', {
  en: 'Please type your GSTIN (15 characters), PAN (10) or Udyam number (UDYAM-GJ-…), whichever you have at hand.',
  hi: 'अपना जीएसटी नंबर (15 अक्षर), पैन नंबर (10) या उद्यम नंबर (UDYAM-GJ-…) लिखिए, जो भी पास में हो।',
  gu: 'તમારો જીએસટી નંબર (15 અક્ષર), પાન નંબર (10) કે ઉદ્યમ નંબર (UDYAM-GJ-…) લખો, જે હાથવગો હોય તે.',
})

export const FirmMissing = refusal('firms.missing', 'missing', {
  en: 'There is no such firm here, or you may not see it.',
  hi: 'ऐसी कोई फ़र्म यहाँ नहीं है, या आप उसे नहीं देख सकते।',
  gu: 'આવી કોઈ પેઢી અહીં નથી, કે તમે એને જોઈ શકતા નથી.',
})

export const NoFirmYet = refusal('firms.none-yet', 'missing', {
  en: 'You have no firm here yet. Joining takes a few minutes.',
  hi: 'यहाँ अभी आपकी कोई फ़र्म नहीं है। जुड़ने में कुछ ही मिनट लगते हैं।',
  gu: 'અહીં હજી તમારી કોઈ પેઢી નથી. જોડાવામાં થોડી જ મિનિટ લાગે છે.',
})

export const StepUnknown = refusal('firms.step-unknown', 'missing', {
  en: 'There is no such step.',
  hi: 'ऐसा कोई क़दम नहीं है।',
  gu: 'આવું કોઈ પગલું નથી.',
})

export const SharesNotWhole = refusal('firms.shares-not-whole', 'invalid', {
  en: 'All shares together must be exactly 100 %. Now they are {total} %.',
  hi: 'सबके हिस्से मिलाकर ठीक 100 % होने चाहिए। अभी {total} % हैं।',
  gu: 'બધાના ભાગ મળીને બરાબર 100 % થવા જોઈએ. હમણાં {total} % છે.',
})

export const ShareWrong = refusal('firms.share-wrong', 'invalid', {
  en: 'A share is a number from 0 to 100 with at most two decimals, like 12.5.',
  hi: 'हिस्सा 0 से 100 के बीच की संख्या है, दशमलव के बाद ज़्यादा से ज़्यादा दो अंक, जैसे 12.5।',
  gu: 'ભાગ 0 થી 100 વચ્ચેની સંખ્યા છે, દશાંશ પછી વધુમાં વધુ બે આંકડા, જેમ કે 12.5.',
})

export const MemberNameMissing = refusal('firms.member-name-missing', 'invalid', {
  en: 'Each member needs a name.',
  hi: 'हर सदस्य का नाम ज़रूरी है।',
  gu: 'દરેક સભ્યનું નામ જરૂરી છે.',
})

export const NotACooperative = refusal('firms.not-a-cooperative', 'conflict', {
  en: 'Members and shares are for a co-operative. You can say in the details that your firm is one.',
  hi: 'सदस्य और हिस्से सहकारी समिति के लिए हैं। विवरण में बता सकते हैं कि आपकी फ़र्म सहकारी है।',
  gu: 'સભ્યો અને ભાગ સહકારી મંડળી માટે છે. વિગતમાં કહી શકો કે તમારી પેઢી સહકારી છે.',
})

export const DayWrong = refusal('firms.day-wrong', 'invalid', {
  en: 'Please choose a day from the calendar.',
  hi: 'कैलेंडर से तारीख़ चुनिए।',
  gu: 'કેલેન્ડરમાંથી તારીખ પસંદ કરો.',
})

export const MarketMissing = refusal('firms.market-missing', 'invalid', {
  en: 'Please choose the country of your plan.',
  hi: 'योजना किस देश के लिए है, वह चुनिए।',
  gu: 'યોજના કયા દેશ માટે છે તે પસંદ કરો.',
})

export const AccountWrong = refusal('firms.account-wrong', 'invalid', {
  en: 'An account number has 9 to 18 digits. Please compare it with your passbook or cheque.',
  hi: 'खाता नंबर में 9 से 18 अंक होते हैं। पासबुक या चेक से मिला लीजिए।',
  gu: 'ખાતા નંબરમાં 9 થી 18 આંકડા હોય છે. પાસબુક કે ચેક સાથે સરખાવો.',
})

export const ProofUnclear = refusal('firms.proof-unclear', 'invalid', {
  en: 'Please choose what the document proves.',
  hi: 'चुनिए कि यह दस्तावेज़ किसका प्रमाण है।',
  gu: 'આ દસ્તાવેજ શેનો પુરાવો છે તે પસંદ કરો.',
})

export const FileMissing = refusal('firms.file-missing', 'invalid', {
  en: 'Please choose a photo or a PDF.',
  hi: 'कृपया फ़ोटो या PDF चुनिए।',
  gu: 'કૃપા કરીને ફોટો કે PDF પસંદ કરો.',
})

export const FigureWrong = refusal('firms.figure-wrong', 'invalid', {
  en: 'Please write the amount in rupees with digits only, like 12,50,000.',
  hi: 'रक़म रुपयों में, सिर्फ़ अंकों में लिखिए, जैसे 12,50,000।',
  gu: 'રકમ રૂપિયામાં, ફક્ત આંકડામાં લખો, જેમ કે 12,50,000.',
})

export const OwnerOnly = refusal('firms.owner-only', 'forbidden', {
  en: 'Only the owner can say this about her firm.',
  hi: 'यह बात फ़र्म के मालिक ही बता सकते हैं।',
  gu: 'આ વાત પેઢીના માલિક જ કહી શકે.',
})

export const ConsentMissing = refusal('firms.consent-missing', 'invalid', {
  en: 'Please tick that you agree; without it we do not keep this.',
  hi: 'सहमति पर निशान लगाइए; उसके बिना हम यह नहीं रखते।',
  gu: 'સંમતિ પર ટિક કરો; એના વગર અમે આ રાખતા નથી.',
})
