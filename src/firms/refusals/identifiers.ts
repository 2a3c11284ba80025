/**
 * What is wrong with a number as it was typed, and what to do next. Kept apart from the room's other refusals,
 * because these travel to the phone.
 */
import { refusal } from '#kernel/refusal.ts'

export const NumberMissing = refusal('firms.number-missing', 'invalid', {
  en: 'Please type the number.',
  hi: 'कृपया नंबर लिखिए।',
  gu: 'કૃપા કરીને નંબર લખો.',
})

/** `suggestion` is the whole number put right: to be offered, never to be taken silently, never to be logged. */
export const LooksAlike = refusal('firms.looks-alike', 'invalid', {
  en: 'There is “{given}” where “{wanted}” belongs. Did you mean {suggestion}?',
  hi: 'जहाँ “{wanted}” होना चाहिए वहाँ “{given}” है। क्या आपका मतलब {suggestion} है?',
  gu: 'જ્યાં “{wanted}” જોઈએ ત્યાં “{given}” છે. શું તમારો મતલબ {suggestion} છે?',
})

export const NoAadhaar = refusal('firms.no-aadhaar', 'invalid', {
  en: 'This looks like an Aadhaar number. We never take it; please remove it.',
  hi: 'यह आधार नंबर लगता है। हम इसे कभी नहीं लेते; कृपया हटा दीजिए।',
  gu: 'આ આધાર નંબર લાગે છે. અમે એ ક્યારેય લેતા નથી; કૃપા કરીને કાઢી નાખો.',
})

export const UdyamWrong = refusal('firms.udyam', 'invalid', {
  en: 'An Udyam number looks like UDYAM-GJ-01-0000001. It stands at the top of your Udyam certificate.',
  hi: 'उद्यम नंबर ऐसा होता है: UDYAM-GJ-01-0000001। यह उद्यम प्रमाणपत्र पर सबसे ऊपर लिखा है।',
  gu: 'ઉદ્યમ નંબર આવો હોય છે: UDYAM-GJ-01-0000001. એ ઉદ્યમ પ્રમાણપત્ર પર સૌથી ઉપર લખેલો છે.',
})

export const UdyogAadhaarOld = refusal('firms.udyog-aadhaar-old', 'invalid', {
  en: 'This is an old Udyog Aadhaar number; it no longer counts. Register on Udyam, free, and type the new number.',
  hi: 'यह पुराना उद्योग आधार नंबर है, अब नहीं चलता। उद्यम पर मुफ़्त पंजीकरण कीजिए और नया नंबर लिखिए।',
  gu: 'આ જૂનો ઉદ્યોગ આધાર નંબર છે, હવે ચાલતો નથી. ઉદ્યમ પર મફત નોંધણી કરો અને નવો નંબર લખો.',
})

export const PanWrong = refusal('firms.pan', 'invalid', {
  en: 'A PAN has 5 letters, 4 digits and 1 letter, like ABCPE1234F. Please copy it from the card.',
  hi: 'पैन में 5 अक्षर, 4 अंक और 1 अक्षर होते हैं, जैसे ABCPE1234F। कार्ड से देखकर लिखिए।',
  gu: 'પાનમાં 5 અક્ષર, 4 આંકડા અને 1 અક્ષર હોય છે, જેમ કે ABCPE1234F. કાર્ડમાંથી જોઈને લખો.',
})

export const GstinWrong = refusal('firms.gstin', 'invalid', {
  en: 'A GSTIN has 15 characters: 2 digits of the state, your PAN, and 3 more. It is on your GST certificate.',
  hi: 'जीएसटी नंबर में 15 अक्षर होते हैं: राज्य के 2 अंक, आपका पैन और 3 और। यह जीएसटी प्रमाणपत्र पर है।',
  gu: 'જીએસટી નંબરમાં 15 અક્ષર હોય છે: રાજ્યના 2 આંકડા, તમારો પાન અને બીજા 3. એ જીએસટી પ્રમાણપત્ર પર છે.',
})

export const GstinCheck = refusal('firms.gstin-check', 'invalid', {
  en: 'One character of this GSTIN is mistyped. Please compare it with your GST certificate.',
  hi: 'इस जीएसटी नंबर में कोई एक अक्षर ग़लत है। जीएसटी प्रमाणपत्र से मिलाइए।',
  gu: 'આ જીએસટી નંબરમાં કોઈ એક અક્ષર ખોટો છે. જીએસટી પ્રમાણપત્ર સાથે સરખાવો.',
})

export const GstinState = refusal('firms.gstin-state', 'invalid', {
  en: 'No state has the GST code {state}. Gujarat’s is 24.',
  hi: 'जीएसटी कोड {state} किसी राज्य का नहीं है। गुजरात का 24 है।',
  gu: 'જીએસટી કોડ {state} કોઈ રાજ્યનો નથી. ગુજરાતનો 24 છે.',
})

export const GstinNotRegular = refusal('firms.gstin-not-regular', 'invalid', {
  en: 'This is a {form} registration. To export, give the firm’s regular GSTIN from its GST certificate.',
  hi: 'यह {form} पंजीकरण है। निर्यात के लिए जीएसटी प्रमाणपत्र वाला नियमित नंबर दीजिए।',
  gu: 'આ {form} નોંધણી છે. નિકાસ માટે જીએસટી પ્રમાણપત્ર પરનો નિયમિત નંબર આપો.',
})

export const IecWrong = refusal('firms.iec', 'invalid', {
  en: 'An IEC is the same as your PAN (old ones: 10 digits). Find it at dgft.gov.in.',
  hi: 'IEC आपका पैन नंबर ही होता है (पुराना हो तो 10 अंक)। dgft.gov.in पर देखिए।',
  gu: 'IEC એટલે તમારો પાન નંબર જ (જૂનો હોય તો 10 આંકડા). dgft.gov.in પર જુઓ.',
})

export const AdCodeWrong = refusal('firms.ad-code', 'invalid', {
  en: 'An AD code has 14 digits. Ask your bank branch for it.',
  hi: 'AD कोड में 14 अंक होते हैं। अपनी बैंक शाखा से माँगिए।',
  gu: 'AD કોડમાં 14 આંકડા હોય છે. તમારી બેંક શાખા પાસેથી માગો.',
})

export const LutArnWrong = refusal('firms.lut-arn', 'invalid', {
  en: 'The ARN of a LUT has 15 characters, like AD240326001234X. It is on the receipt of form RFD-11.',
  hi: 'LUT के ARN में 15 अक्षर होते हैं, जैसे AD240326001234X। यह फ़ॉर्म RFD-11 की रसीद पर है।',
  gu: 'LUT ના ARN માં 15 અક્ષર હોય છે, જેમ કે AD240326001234X. એ ફોર્મ RFD-11 ની રસીદ પર છે.',
})

export const IfscWrong = refusal('firms.ifsc', 'invalid', {
  en: 'An IFSC has 4 letters, a zero and 6 more characters, like SBIN0001234. It is on every cheque.',
  hi: 'IFSC में 4 अक्षर, एक शून्य और 6 और अक्षर होते हैं, जैसे SBIN0001234। यह चेक पर छपा होता है।',
  gu: 'IFSC માં 4 અક્ષર, એક શૂન્ય અને બીજા 6 અક્ષર હોય છે, જેમ કે SBIN0001234. એ ચેક પર છાપેલો હોય છે.',
})

export const PinWrong = refusal('firms.pin', 'invalid', {
  en: 'A PIN code has 6 digits and does not begin with 0.',
  hi: 'पिन कोड में 6 अंक होते हैं और वह 0 से शुरू नहीं होता।',
  gu: 'પિન કોડમાં 6 આંકડા હોય છે અને એ 0 થી શરૂ થતો નથી.',
})

export const FssaiWrong = refusal('firms.fssai', 'invalid', {
  en: 'An FSSAI number has 14 digits and begins with 1 (licence) or 2 (registration). It is on your food label.',
  hi: 'FSSAI नंबर में 14 अंक होते हैं और वह 1 (लाइसेंस) या 2 (पंजीकरण) से शुरू होता है। यह आपके लेबल पर है।',
  gu: 'FSSAI નંબરમાં 14 આંકડા હોય છે અને એ 1 (લાઇસન્સ) કે 2 (નોંધણી) થી શરૂ થાય છે. એ તમારા લેબલ પર છે.',
})

export const AyushWrong = refusal('firms.ayush', 'invalid', {
  en: 'Please copy the licence number as it stands on form 25-D or 25-E; in Gujarat like GA/1234.',
  hi: 'लाइसेंस नंबर वैसा ही लिखिए जैसा फ़ॉर्म 25-D या 25-E पर है; गुजरात में GA/1234 जैसा।',
  gu: 'લાઇસન્સ નંબર ફોર્મ 25-D કે 25-E પર છે એવો જ લખો; ગુજરાતમાં GA/1234 જેવો.',
})

export const GiUserWrong = refusal('firms.gi-user', 'invalid', {
  en: 'Please give both numbers of the authorised user’s certificate: GI number and user number, like GI 103 / AU 45.',
  hi: 'अधिकृत उपयोगकर्ता प्रमाणपत्र के दोनों नंबर दीजिए: GI नंबर और उपयोगकर्ता नंबर, जैसे GI 103 / AU 45।',
  gu: 'અધિકૃત વપરાશકર્તા પ્રમાણપત્રના બંને નંબર આપો: GI નંબર અને વપરાશકર્તા નંબર, જેમ કે GI 103 / AU 45.',
})

export const RcmcWrong = refusal('firms.rcmc', 'invalid', {
  en: 'Please copy the RCMC number as it stands on your export council’s certificate.',
  hi: 'RCMC नंबर वैसा ही लिखिए जैसा निर्यात परिषद के प्रमाणपत्र पर है।',
  gu: 'RCMC નંબર નિકાસ પરિષદના પ્રમાણપત્ર પર છે એવો જ લખો.',
})

export const MobileWrong = refusal('firms.mobile', 'invalid', {
  en: 'An Indian mobile number has 10 digits and begins with 6, 7, 8 or 9.',
  hi: 'भारत के मोबाइल नंबर में 10 अंक होते हैं और वह 6, 7, 8 या 9 से शुरू होता है।',
  gu: 'ભારતના મોબાઇલ નંબરમાં 10 આંકડા હોય છે અને એ 6, 7, 8 કે 9 થી શરૂ થાય છે.',
})
