/** What stands against a change of a product, and what to do next. */
import { refusal } from '#kernel/refusal.ts'

export const ProductMissing = refusal('catalogue.product-missing', 'missing', {
  en: 'There is no such product here, or you may not see it.',
  hi: 'ऐसा कोई उत्पाद यहाँ नहीं है, या आप उसे नहीं देख सकते।',
  gu: 'આવી કોઈ પ્રોડક્ટ અહીં નથી, કે તમે એને જોઈ શકતા નથી.',
})

export const ChangedMeanwhile = refusal('catalogue.changed-meanwhile', 'conflict', {
  en: 'Somebody changed this product after you opened the page. Below is how it is now; please enter your change once more.',
  hi: 'आपके पेज खोलने के बाद किसी ने यह उत्पाद बदला है। नीचे अभी की जानकारी है; अपना बदलाव एक बार फिर लिखिए।',
  gu: 'તમે પેજ ખોલ્યા પછી કોઈએ આ પ્રોડક્ટ બદલી છે. નીચે હમણાંની વિગત છે; તમારો ફેરફાર ફરી એક વાર લખો.',
})

export const TitleMissing = refusal('catalogue.title-missing', 'invalid', {
  en: 'Please write what you call it, in any language.',
  hi: 'इसे क्या कहते हैं, किसी भी भाषा में लिखिए।',
  gu: 'આને શું કહો છો, કોઈ પણ ભાષામાં લખો.',
})

export const TextLong = refusal('catalogue.text-long', 'invalid', {
  en: 'Please keep it to {most} letters.',
  hi: 'इसे {most} अक्षरों तक रखिए।',
  gu: 'આને {most} અક્ષર સુધી રાખો.',
})

export const LanguageWrong = refusal('catalogue.language-wrong', 'invalid', {
  en: 'Please choose a language from the list.',
  hi: 'सूची से भाषा चुनिए।',
  gu: 'યાદીમાંથી ભાષા પસંદ કરો.',
})

export const MaterialPartWrong = refusal('catalogue.material-part', 'invalid', {
  en: 'Each material needs its name and its part in percent, like 60.',
  hi: 'हर सामग्री का नाम और उसका हिस्सा प्रतिशत में लिखिए, जैसे 60।',
  gu: 'દરેક સામગ્રીનું નામ અને એનો ભાગ ટકામાં લખો, જેમ કે 60.',
})

export const MaterialTwice = refusal('catalogue.material-twice', 'invalid', {
  en: '{material} is there twice; please add its parts together.',
  hi: '{material} दो बार लिखा है; दोनों हिस्से जोड़कर एक बार लिखिए।',
  gu: '{material} બે વાર લખ્યું છે; બંને ભાગ સરવાળો કરીને એક વાર લખો.',
})

export const MaterialsNotWhole = refusal('catalogue.materials-not-whole', 'invalid', {
  en: 'All materials together must be exactly 100 %. Now they are {total} %.',
  hi: 'सब सामग्री मिलाकर ठीक 100 % होनी चाहिए। अभी {total} % है।',
  gu: 'બધી સામગ્રી મળીને બરાબર 100 % થવી જોઈએ. હમણાં {total} % છે.',
})

export const TooManyVariants = refusal('catalogue.too-many-variants', 'invalid', {
  en: 'These choices make {count} variants; at most {most} are possible. Please split it into two products.',
  hi: 'इन विकल्पों से {count} वैरिएंट बनते हैं; ज़्यादा से ज़्यादा {most} हो सकते हैं। दो उत्पादों में बाँट दीजिए।',
  gu: 'આ પસંદગીઓથી {count} વેરિયન્ટ બને છે; વધુમાં વધુ {most} થઈ શકે. બે પ્રોડક્ટમાં વહેંચી દો.',
})

export const WeightWrong = refusal('catalogue.weight-wrong', 'invalid', {
  en: 'Please write the weight in grams, a whole number like 350.',
  hi: 'वज़न ग्राम में, पूरी संख्या लिखिए, जैसे 350।',
  gu: 'વજન ગ્રામમાં, પૂરો આંકડો લખો, જેમ કે 350.',
})

export const PackedLighter = refusal('catalogue.packed-lighter', 'invalid', {
  en: 'Packed it cannot weigh less than without packing.',
  hi: 'पैक करने पर वज़न बिना पैकिंग के वज़न से कम नहीं हो सकता।',
  gu: 'પેક કર્યા પછી વજન પેકિંગ વગરના વજનથી ઓછું ન હોય.',
})

export const MeasureWrong = refusal('catalogue.measure-wrong', 'invalid', {
  en: 'Please give length, width and height of the packed piece in centimetres, all three.',
  hi: 'पैक किए नग की लंबाई, चौड़ाई और ऊँचाई सेंटीमीटर में लिखिए, तीनों।',
  gu: 'પેક કરેલા નંગની લંબાઈ, પહોળાઈ અને ઊંચાઈ સેન્ટિમીટરમાં લખો, ત્રણેય.',
})

export const PriceWrong = refusal('catalogue.price-wrong', 'invalid', {
  en: 'Please write the price in rupees with digits only, like 1,499.',
  hi: 'दाम रुपयों में, सिर्फ़ अंकों में लिखिए, जैसे 1,499।',
  gu: 'ભાવ રૂપિયામાં, ફક્ત આંકડામાં લખો, જેમ કે 1,499.',
})

export const PreciousWrong = refusal('catalogue.precious-wrong', 'invalid', {
  en: 'For a precious piece please give metal, its weight in grams like 4.25, and its purity in parts of a thousand like 916.',
  hi: 'क़ीमती धातु के लिए धातु, उसका वज़न ग्राम में (जैसे 4.25) और शुद्धता हज़ार में (जैसे 916) लिखिए।',
  gu: 'કીમતી ધાતુ માટે ધાતુ, એનું વજન ગ્રામમાં (જેમ કે 4.25) અને શુદ્ધતા હજારમાં (જેમ કે 916) લખો.',
})

export const CodeOfOthers = refusal('catalogue.code-of-others', 'invalid', {
  en: 'This search is not yours, or no code was chosen at its end.',
  hi: 'यह खोज आपकी नहीं है, या इसके अंत में कोई कोड नहीं चुना गया।',
  gu: 'આ શોધ તમારી નથી, કે એના અંતે કોઈ કોડ પસંદ થયો નથી.',
})

export const CodeEight = refusal('catalogue.code-eight', 'invalid', {
  en: 'The last two digits are told by the finder’s questions or by an officer, so that they are right. Please give six digits, or search the code.',
  hi: 'आख़िरी दो अंक खोज के सवालों से या अधिकारी से तय होते हैं, ताकि ग़लती न हो। छह अंक लिखिए, या कोड खोजिए।',
  gu: 'છેલ્લા બે આંકડા શોધના સવાલોથી કે અધિકારી પાસેથી નક્કી થાય છે, જેથી ભૂલ ન થાય. છ આંકડા લખો, કે કોડ શોધો.',
})

export const CodeUnknownHere = refusal('catalogue.code-unknown', 'invalid', {
  en: 'There is no such HS code today. Please search it by its words.',
  hi: 'आज ऐसा कोई HS कोड नहीं है। चीज़ का नाम लिखकर खोजिए।',
  gu: 'આજે આવો કોઈ HS કોડ નથી. વસ્તુનું નામ લખીને શોધો.',
})

export const NotYetReady = refusal('catalogue.not-yet-ready', 'conflict', {
  en: 'A few things are still missing before it may be offered; they are listed above.',
  hi: 'बेचने के लिए रखने से पहले कुछ बातें बाक़ी हैं; सूची ऊपर है।',
  gu: 'વેચવા મૂકતાં પહેલાં થોડી વિગત બાકી છે; યાદી ઉપર છે.',
})

export const GiNotYours = refusal('catalogue.gi-not-yours', 'conflict', {
  en: 'The name {gi} may be used only by registered users. Enter your GI user number on the firm’s page first, or leave the name out.',
  hi: '{gi} नाम सिर्फ़ पंजीकृत उपयोगकर्ता ही लिख सकते हैं। पहले फ़र्म के पेज पर अपना GI उपयोगकर्ता नंबर लिखिए, या यह नाम हटा दीजिए।',
  gu: '{gi} નામ ફક્ત નોંધાયેલા વપરાશકર્તા જ વાપરી શકે. પહેલાં પેઢીના પેજ પર તમારો GI યુઝર નંબર લખો, કે આ નામ કાઢી નાખો.',
})

export const ChoiceUnknown = refusal('catalogue.choice-unknown', 'invalid', {
  en: 'Please choose from the list.',
  hi: 'सूची में से चुनिए।',
  gu: 'યાદીમાંથી પસંદ કરો.',
})

export const NothingToUndo = refusal('catalogue.nothing-to-undo', 'conflict', {
  en: 'There is nothing left to take back here.',
  hi: 'यहाँ वापस लेने को कुछ नहीं बचा।',
  gu: 'અહીં પાછું લેવા જેવું કંઈ રહ્યું નથી.',
})

export const NothingTicked = refusal('catalogue.nothing-ticked', 'invalid', {
  en: 'Please tick at least one product.',
  hi: 'कम से कम एक उत्पाद पर निशान लगाइए।',
  gu: 'ઓછામાં ઓછી એક પ્રોડક્ટ પર ટિક કરો.',
})
