/** The planned “no”s around a seat. */
import { refusal } from '#kernel/refusal.ts'

export const EventMissing = refusal('training.event-missing', 'missing', {
  en: 'We do not find this event.',
  hi: 'यह कार्यक्रम हमें नहीं मिला।',
  gu: 'આ કાર્યક્રમ અમને મળ્યો નહીં.',
})

export const BookingMissing = refusal('training.booking-missing', 'missing', {
  en: 'We do not find this booking.',
  hi: 'यह बुकिंग हमें नहीं मिली।',
  gu: 'આ બુકિંગ અમને મળ્યું નહીં.',
})

export const NotOpenYet = refusal('training.not-open-yet', 'conflict', {
  en: 'Booking has not begun yet. Please look in again in a few days.',
  hi: 'बुकिंग अभी शुरू नहीं हुई। कुछ दिन बाद फिर देखिए।',
  gu: 'બુકિંગ હજી શરૂ થયું નથી. થોડા દિવસ પછી ફરી જોજો.',
})

export const BookingOver = refusal('training.booking-over', 'conflict', {
  en: 'This event has begun or is over; seats can no longer be booked or changed here.',
  hi: 'यह कार्यक्रम शुरू हो चुका है या पूरा हो गया; अब यहाँ सीट बुक या बदल नहीं सकते।',
  gu: 'આ કાર્યક્રમ શરૂ થઈ ગયો છે કે પૂરો થયો છે; હવે અહીં સીટ બુક કે બદલી શકાશે નહીં.',
})

export const EventCalledOff = refusal('training.event-called-off', 'conflict', {
  en: 'This event was called off.',
  hi: 'यह कार्यक्रम रद्द हो गया है।',
  gu: 'આ કાર્યક્રમ રદ થયો છે.',
})

export const ByInvitation = refusal('training.by-invitation', 'conflict', {
  en: 'Seats here are by invitation. If you want to be invited, tell your district office.',
  hi: 'यहाँ सीट बुलावे से मिलती है। आना चाहें तो अपने ज़िला कार्यालय को बताइए।',
  gu: 'અહીં સીટ આમંત્રણથી મળે છે. આવવું હોય તો તમારી જિલ્લા કચેરીને કહો.',
})

export const LineFull = refusal('training.line-full', 'conflict', {
  en: 'All seats are taken and the waiting list is full too. Please choose another date.',
  hi: 'सारी सीटें भर गईं और प्रतीक्षा सूची भी। कोई दूसरी तारीख़ चुनिए।',
  gu: 'બધી સીટ ભરાઈ ગઈ અને વેઇટિંગ પણ. બીજી તારીખ પસંદ કરો.',
})

export const OfferOver = refusal('training.offer-over', 'conflict', {
  en: 'The time to accept this seat is over; it has gone to the next in line. You may book again.',
  hi: 'सीट स्वीकारने का समय निकल गया; वह कतार में अगले व्यक्ति को मिल गई। आप फिर से बुक कर सकते हैं।',
  gu: 'સીટ સ્વીકારવાનો સમય પૂરો થયો; એ લાઇનમાં પછીની વ્યક્તિને મળી. તમે ફરી બુક કરી શકો.',
})

export const NothingToAccept = refusal('training.nothing-to-accept', 'conflict', {
  en: 'No seat is being held for this booking at the moment.',
  hi: 'इस बुकिंग के लिए अभी कोई सीट रोकी नहीं गई है।',
  gu: 'આ બુકિંગ માટે અત્યારે કોઈ સીટ રોકેલી નથી.',
})

export const BookingEnded = refusal('training.booking-ended', 'conflict', {
  en: 'This booking has already ended.',
  hi: 'यह बुकिंग पहले ही ख़त्म हो चुकी है।',
  gu: 'આ બુકિંગ પહેલેથી પૂરું થઈ ગયું છે.',
})

export const GroupDoesNotFit = refusal('training.group-does-not-fit', 'conflict', {
  en: 'There are {free} seats free, not {asked}. Take fewer people, or let the rest wait in line.',
  hi: '{asked} नहीं, {free} सीटें ख़ाली हैं। कम लोग चुनिए, या बाकी को प्रतीक्षा में रहने दीजिए।',
  gu: '{asked} નહીં, {free} સીટ ખાલી છે. ઓછા લોકો પસંદ કરો, અથવા બાકીનાને રાહ જોવા દો.',
})

export const NobodyChosen = refusal('training.nobody-chosen', 'invalid', {
  en: 'Please choose at least one member.',
  hi: 'कम से कम एक सदस्य चुनिए।',
  gu: 'ઓછામાં ઓછો એક સભ્ય પસંદ કરો.',
})

export const NotAMember = refusal('training.not-a-member', 'invalid', {
  en: 'One of those chosen is not a member of this co-operative any more.',
  hi: 'चुने गए लोगों में से कोई अब इस सहकारी समिति का सदस्य नहीं है।',
  gu: 'પસંદ કરેલામાંથી કોઈ હવે આ સહકારી મંડળીનું સભ્ય નથી.',
})

export const HallFull = refusal('training.hall-full', 'conflict', {
  en: 'Every seat is taken. Free one that stayed empty first.',
  hi: 'सारी सीटें भरी हैं। पहले वह सीट ख़ाली कीजिए जिस पर कोई नहीं आया।',
  gu: 'બધી સીટ ભરેલી છે. જેના પર કોઈ આવ્યું નથી એ સીટ પહેલાં ખાલી કરો.',
})

export const SeatsTaken = refusal('training.seats-taken', 'conflict', {
  en: '{taken} seats are given already; there cannot be fewer.',
  hi: '{taken} सीटें दी जा चुकी हैं; इससे कम नहीं हो सकतीं।',
  gu: '{taken} સીટ અપાઈ ગઈ છે; એથી ઓછી ન થઈ શકે.',
})

export const NoLottery = refusal('training.no-lottery', 'conflict', {
  en: 'Seats of this event are not drawn by lot.',
  hi: 'इस कार्यक्रम की सीटें लॉटरी से नहीं दी जातीं।',
  gu: 'આ કાર્યક્રમની સીટ લોટરીથી અપાતી નથી.',
})

export const DrawnAlready = refusal('training.drawn-already', 'conflict', {
  en: 'The draw has been held; there is only one.',
  hi: 'लॉटरी निकल चुकी है; वह एक ही बार निकलती है।',
  gu: 'લોટરી થઈ ગઈ છે; એ એક જ વાર થાય છે.',
})

export const NobodyToDraw = refusal('training.nobody-to-draw', 'conflict', {
  en: 'Nobody has applied yet.',
  hi: 'अभी किसी ने आवेदन नहीं किया।',
  gu: 'હજી કોઈએ અરજી કરી નથી.',
})

export const VisitorMissing = refusal('training.visitor-missing', 'invalid', {
  en: 'Please tell us your name and your mobile number or e-mail.',
  hi: 'कृपया अपना नाम और मोबाइल नंबर या ई-मेल बताइए।',
  gu: 'તમારું નામ અને મોબાઇલ નંબર કે ઈ-મેલ જણાવો.',
})

export const NameMissing = refusal('training.name-missing', 'invalid', {
  en: 'Please write a name.',
  hi: 'कृपया नाम लिखिए।',
  gu: 'કૃપા કરીને નામ લખો.',
})

export const NeedsTooLong = refusal('training.needs-too-long', 'invalid', {
  en: 'Please say in at most {most} letters what you need.',
  hi: 'आपको क्या चाहिए, ज़्यादा से ज़्यादा {most} अक्षरों में लिखिए।',
  gu: 'તમને શું જોઈએ, વધુમાં વધુ {most} અક્ષરમાં લખો.',
})
