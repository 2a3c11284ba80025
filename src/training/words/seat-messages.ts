/** What people are told about their seats, in their own language and on their own telephone. */
import { messageTemplate, type MessageTemplate } from '#platform/messages/template.ts'

const about = { en: '{event}', hi: '{event}', gu: '{event}' }

const template = (key: string, text: MessageTemplate['text']): MessageTemplate =>
  messageTemplate(`training.${key}`, text, { subject: about })

export const SeatGiven = template('seat-given', {
  en: 'Your seat is sure: {event}, {when}. Everything about it, and how to give it up if you cannot come: {link}',
  hi: 'आपकी सीट पक्की है: {event}, {when}। पूरी जानकारी, और न आ पाएँ तो सीट छोड़ने के लिए: {link}',
  gu: 'તમારી સીટ પાકી છે: {event}, {when}. બધી માહિતી, અને ન આવી શકો તો સીટ છોડવા માટે: {link}',
})

export const SeatWaiting = template('seat-waiting', {
  en: 'All seats are taken at the moment. You are number {place} in line for {event}, {when}. We write as soon as one comes free: {link}',
  hi: 'अभी सारी सीटें भरी हैं। {event}, {when} की क़तार में आपका नंबर {place} है। सीट ख़ाली होते ही बताएँगे: {link}',
  gu: 'અત્યારે બધી સીટ ભરાયેલી છે. {event}, {when} ની લાઇનમાં તમારો નંબર {place} છે. સીટ ખાલી થતાં જ જણાવીશું: {link}',
})

export const SeatApplied = template('seat-applied', {
  en: 'We have your application for {event}, {when}. Seats are drawn by lot; you will hear from us either way: {link}',
  hi: '{event}, {when} के लिए आपका आवेदन मिल गया। सीटें लॉटरी से मिलेंगी; नतीजा जो भी हो, बताएँगे: {link}',
  gu: '{event}, {when} માટે તમારી અરજી મળી. સીટ લોટરીથી અપાશે; પરિણામ જે હોય તે જણાવીશું: {link}',
})

export const SeatOffered = template('seat-offered', {
  en: 'A seat has come free for you: {event}, {when}. It is kept until {until}. Please say yes or no here: {link}',
  hi: 'आपके लिए एक सीट ख़ाली हुई है: {event}, {when}। {until} तक रोकी गई है। हाँ या ना यहाँ बताइए: {link}',
  gu: 'તમારા માટે એક સીટ ખાલી થઈ છે: {event}, {when}. {until} સુધી રાખી છે. હા કે ના અહીં જણાવો: {link}',
})

export const SeatLapsed = template('seat-lapsed', {
  en: 'We did not hear from you in time, so the seat at {event} went to the next in line. You may book again: {link}',
  hi: 'समय पर जवाब नहीं मिला, इसलिए {event} की सीट कतार में अगले व्यक्ति को मिल गई। आप फिर से बुक कर सकते हैं: {link}',
  gu: 'સમયસર જવાબ ન મળ્યો, એટલે {event} ની સીટ લાઇનમાં પછીની વ્યક્તિને મળી. તમે ફરી બુક કરી શકો: {link}',
})

export const SeatTakenBack = template('seat-taken-back', {
  en: 'Your booking for {event}, {when} was cancelled by the organisers. If that is a mistake, please tell them: {link}',
  hi: '{event}, {when} की आपकी बुकिंग आयोजकों ने रद्द की है। ग़लती हो तो उन्हें बताइए: {link}',
  gu: '{event}, {when} નું તમારું બુકિંગ આયોજકોએ રદ કર્યું છે. ભૂલ હોય તો તેમને કહો: {link}',
})

export const SeatInvited = template('seat-invited', {
  en: 'You are invited: {event}, {when}. Seats go to those who say yes first, until {until}: {link}',
  hi: 'आपको बुलावा है: {event}, {when}। जो पहले हाँ कहेंगे सीट उन्हें मिलेगी, {until} तक: {link}',
  gu: 'તમને આમંત્રણ છે: {event}, {when}. જે પહેલાં હા કહેશે એને સીટ મળશે, {until} સુધી: {link}',
})

export const SeatDrawnOut = template('seat-drawn-out', {
  en: 'The draw for {event} went to others this time. You are number {place} in line should a seat come free: {link}',
  hi: '{event} की लॉटरी में इस बार आपका नाम नहीं आया। सीट ख़ाली हुई तो क़तार में आपका नंबर {place} है: {link}',
  gu: '{event} ની લોટરીમાં આ વખતે તમારું નામ ન આવ્યું. સીટ ખાલી થાય તો લાઇનમાં તમારો નંબર {place} છે: {link}',
})

export const EventCancelledNotice = template('event-cancelled', {
  en: '{event} on {when} does not take place. Reason: {reason}. Other dates: {link}',
  hi: '{event}, {when} नहीं होगा। कारण: {reason}। दूसरी तारीख़ें: {link}',
  gu: '{event}, {when} નહીં યોજાય. કારણ: {reason}. બીજી તારીખો: {link}',
})

export const EventChangedNotice = template('event-changed', {
  en: 'Time or place of {event} has changed. It now begins {when}, {where}. Your seat stays yours: {link}',
  hi: '{event} का समय या जगह बदली है। अब {when} से, {where}। आपकी सीट आपकी ही है: {link}',
  gu: '{event} નો સમય કે સ્થળ બદલાયું છે. હવે {when} થી, {where}. તમારી સીટ તમારી જ છે: {link}',
})

export const GroupBooked = template('group-booked', {
  en: '{event}, {when}: {seated} of your members have a seat, {waiting} wait in line. All of them: {link}',
  hi: '{event}, {when}: आपके {seated} सदस्यों को सीट मिली, {waiting} क़तार में हैं। पूरी सूची: {link}',
  gu: '{event}, {when}: તમારા {seated} સભ્યોને સીટ મળી, {waiting} લાઇનમાં છે. આખી યાદી: {link}',
})

/** A webinar's place. */
export const ONLINE = { en: 'online', hi: 'ऑनलाइन', gu: 'ઑનલાઇન' } as const
