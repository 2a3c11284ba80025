import { refusal } from '#kernel/refusal.ts'

export const CsbVNotApplicable = refusal('shipments.csb-v-not-applicable', 'invalid', {
  en: 'A CSB-V for goods that are sold says either “under LUT” or “IGST paid”; “not applicable” cannot be produced.',
  hi: 'बिके माल के CSB-V में या तो “LUT पर” लिखा होगा या “IGST चुकाया”; “लागू नहीं” वाला नहीं बन सकता।',
  gu: 'વેચેલા માલના CSB-V માં કાં તો “LUT પર” હોય કાં “IGST ભર્યો”; “લાગુ નથી” વાળું બની શકતું નથી.',
})

export const CsbVLutMissing = refusal('shipments.csb-v-lut-missing', 'invalid', {
  en: 'There is no LUT for this financial year, so the CSB-V cannot say “under LUT”. File the LUT, or pay IGST.',
  hi: 'इस वित्तीय वर्ष का LUT नहीं है, इसलिए CSB-V में “LUT पर” नहीं लिख सकते। LUT भरिए, या IGST चुकाइए।',
  gu: 'આ નાણાકીય વર્ષનો LUT નથી, એટલે CSB-V માં “LUT પર” લખી શકાતું નથી. LUT ભરો, કે IGST ભરો.',
})

export const CsbVPaidUnderLut = refusal('shipments.csb-v-paid-under-lut', 'invalid', {
  en: 'Your LUT is in force, and this invoice carries no IGST: the CSB-V then says “under LUT”.',
  hi: 'आपका LUT चालू है और इस इनवॉइस में IGST नहीं है: तब CSB-V में “LUT पर” लिखा जाएगा।',
  gu: 'તમારો LUT ચાલુ છે અને આ ઇન્વોઇસમાં IGST નથી: ત્યારે CSB-V માં “LUT પર” લખાશે.',
})
