/** Names of the trade book's ids: lines, lanes, services, agreements, measures, fees, low-value schemes, taxes, regions. */
import { countryName } from '#kernel/country.ts'
import { sentences, type Sentence } from '#kernel/words.ts'

/** Kinds of lines on a receipt, and figures that the maker gave herself. */
const LINES = sentences({
  goods: { en: 'Goods', hi: 'माल', gu: 'માલ' },
  freight: {
    en: 'Freight to a marketplace’s warehouse',
    hi: 'मार्केटप्लेस के गोदाम तक भाड़ा',
    gu: 'માર્કેટપ્લેસના ગોદામ સુધી નૂર',
  },
  insurance: { en: 'Insurance', hi: 'बीमा', gu: 'વીમો' },
  duty: { en: 'Customs duty', hi: 'सीमा शुल्क', gu: 'કસ્ટમ્સ ડ્યૂટી' },
  preference: {
    en: 'Customs duty under the trade agreement',
    hi: 'व्यापार समझौते के तहत सीमा शुल्क',
    gu: 'વેપાર કરાર હેઠળની કસ્ટમ્સ ડ્યૂટી',
  },
  'additional-duty': { en: 'Additional duty', hi: 'अतिरिक्त शुल्क', gu: 'વધારાની ડ્યૂટી' },
  'item-duty': { en: 'Duty per kind of article', hi: 'हर क़िस्म की वस्तु पर शुल्क', gu: 'દરેક પ્રકારની વસ્તુ પર ડ્યૂટી' },
  tax: { en: 'Import tax', hi: 'आयात पर टैक्स', gu: 'આયાત પર ટેક્સ' },
  fee: { en: 'Fee', hi: 'फ़ीस', gu: 'ફી' },
  'given-duty': {
    en: 'Customs duty, as your carrier told you',
    hi: 'सीमा शुल्क, कूरियर के बताए अनुसार',
    gu: 'કસ્ટમ્સ ડ્યૂટી, કુરિયરે જણાવ્યા પ્રમાણે',
  },
  'given-tax': {
    en: 'Import tax, as your carrier told you',
    hi: 'आयात पर टैक्स, कूरियर के बताए अनुसार',
    gu: 'આયાત પર ટેક્સ, કુરિયરે જણાવ્યા પ્રમાણે',
  },
  'given-fee': {
    en: 'Carrier’s fee, as you were told',
    hi: 'कूरियर की फ़ीस, जैसा आपको बताया गया',
    gu: 'કુરિયરની ફી, તમને જણાવ્યા પ્રમાણે',
  },
})

const LANES = sentences({
  post: { en: 'Post', hi: 'डाक', gu: 'ટપાલ' },
  courier: { en: 'Courier', hi: 'कूरियर', gu: 'કુરિયર' },
  'courier-sb': { en: 'Courier with shipping bill', hi: 'शिपिंग बिल वाला कूरियर', gu: 'શિપિંગ બિલ સાથે કુરિયર' },
  'pbe-iii': {
    en: 'Postal bill of export PBE-III',
    hi: 'डाक निर्यात बिल PBE-III',
    gu: 'ટપાલ નિકાસ બિલ PBE-III',
  },
  'csb-v': { en: 'Courier shipping bill CSB-V', hi: 'कूरियर शिपिंग बिल CSB-V', gu: 'કુરિયર શિપિંગ બિલ CSB-V' },
  'shipping-bill': { en: 'Shipping bill', hi: 'शिपिंग बिल', gu: 'શિપિંગ બિલ' },
  itps: {
    en: 'International Tracked Packet (India Post)',
    hi: 'इंटरनेशनल ट्रैक्ड पैकेट (भारतीय डाक)',
    gu: 'ઇન્ટરનેશનલ ટ્રેક્ડ પેકેટ (ભારતીય ટપાલ)',
  },
  ems: {
    en: 'EMS Speed Post (India Post)',
    hi: 'EMS स्पीड पोस्ट (भारतीय डाक)',
    gu: 'EMS સ્પીડ પોસ્ટ (ભારતીય ટપાલ)',
  },
  'courier-economy': { en: 'courier, economy price', hi: 'कूरियर, किफ़ायती दर', gu: 'કુરિયર, કરકસરનો ભાવ' },
  'warehouse-air': {
    en: 'share of a pooled air consignment',
    hi: 'साझा हवाई खेप में हिस्सा',
    gu: 'સહિયારા હવાઈ કન્સાઇનમેન્ટમાં હિસ્સો',
  },
})

const AGREEMENTS = sentences({
  'uk-india-ceta': {
    en: 'UK–India trade agreement (CETA)',
    hi: 'भारत–ब्रिटेन व्यापार समझौता (CETA)',
    gu: 'ભારત–બ્રિટન વેપાર કરાર (CETA)',
  },
  'au-ecta': {
    en: 'India–Australia trade agreement (ECTA)',
    hi: 'भारत–ऑस्ट्रेलिया व्यापार समझौता (ECTA)',
    gu: 'ભારત–ઓસ્ટ્રેલિયા વેપાર કરાર (ECTA)',
  },
  'uae-cepa': {
    en: 'India–UAE trade agreement (CEPA)',
    hi: 'भारत–यूएई व्यापार समझौता (CEPA)',
    gu: 'ભારત–યુએઈ વેપાર કરાર (CEPA)',
  },
  'efta-tepa': {
    en: 'India–EFTA trade agreement (TEPA)',
    hi: 'भारत–EFTA व्यापार समझौता (TEPA)',
    gu: 'ભારત–EFTA વેપાર કરાર (TEPA)',
  },
  'jp-cepa': {
    en: 'India–Japan trade agreement (CEPA)',
    hi: 'भारत–जापान व्यापार समझौता (CEPA)',
    gu: 'ભારત–જાપાન વેપાર કરાર (CEPA)',
  },
  'bhutan-trade': {
    en: 'India–Bhutan trade agreement',
    hi: 'भारत–भूटान व्यापार समझौता',
    gu: 'ભારત–ભૂતાન વેપાર કરાર',
  },
})

const MEASURES = sentences({
  s301: { en: 'US duty under section 301', hi: 'अमेरिका का धारा 301 शुल्क', gu: 'અમેરિકાની કલમ 301 ડ્યૂટી' },
  s232: {
    en: 'US duty on metals, section 232',
    hi: 'धातुओं पर अमेरिका का धारा 232 शुल्क',
    gu: 'ધાતુઓ પર અમેરિકાની કલમ 232 ડ્યૂટી',
  },
  's232-wood': {
    en: 'US duty on wood products, section 232',
    hi: 'लकड़ी के सामान पर अमेरिका का धारा 232 शुल्क',
    gu: 'લાકડાના સામાન પર અમેરિકાની કલમ 232 ડ્યૂટી',
  },
  s122: {
    en: 'US surcharge under section 122',
    hi: 'अमेरिका का धारा 122 अधिभार',
    gu: 'અમેરિકાનો કલમ 122 સરચાર્જ',
  },
  ieepa: {
    en: 'US emergency tariff of 2025 (IEEPA)',
    hi: 'अमेरिका का 2025 का आपातकालीन शुल्क (IEEPA)',
    gu: 'અમેરિકાની 2025 ની કટોકટી ડ્યૂટી (IEEPA)',
  },
  'ag-revenue-recovery': { en: 'Revenue recovery charge', hi: 'राजस्व वसूली प्रभार', gu: 'મહેસૂલ વસૂલાત ચાર્જ' },
  'et-surtax': { en: 'Surtax of Ethiopia', hi: 'इथियोपिया का अधिकर', gu: 'ઇથિયોપિયાનો સરટેક્સ' },
  'ke-idf': {
    en: 'Import declaration fee of Kenya',
    hi: 'केन्या की आयात घोषणा फ़ीस',
    gu: 'કેન્યાની આયાત જાહેરાત ફી',
  },
  'ke-rdl': { en: 'Railway levy of Kenya', hi: 'केन्या का रेलवे उपकर', gu: 'કેન્યાનો રેલવે સેસ' },
  'tz-rdl': { en: 'Railway levy of Tanzania', hi: 'तंज़ानिया का रेलवे उपकर', gu: 'ટાન્ઝાનિયાનો રેલવે સેસ' },
  'ng-fob-levy': { en: 'FOB levy of Nigeria', hi: 'नाइजीरिया का FOB उपकर', gu: 'નાઇજીરિયાનો FOB સેસ' },
})

const FEES = sentences({
  'eu-handling': {
    en: 'EU handling fee per kind of article',
    hi: 'EU की हर क़िस्म पर हैंडलिंग फ़ीस',
    gu: 'EU ની દરેક પ્રકાર પર હેન્ડલિંગ ફી',
  },
  'fr-small-parcel': {
    en: 'Small parcel tax of France',
    hi: 'फ़्रांस की छोटे पार्सल की फ़ीस',
    gu: 'ફ્રાન્સની નાના પાર્સલની ફી',
  },
  'it-contribution': {
    en: 'Small parcel contribution of Italy',
    hi: 'इटली का छोटे पार्सल का अंशदान',
    gu: 'ઇટાલીનો નાના પાર્સલનો ફાળો',
  },
  'ro-logistics': {
    en: 'Logistics fee of Romania',
    hi: 'रोमानिया की लॉजिस्टिक्स फ़ीस',
    gu: 'રોમાનિયાની લોજિસ્ટિક્સ ફી',
  },
  'ec-4x4': {
    en: 'Ecuador’s 4×4 parcel rule',
    hi: 'इक्वाडोर का 4×4 पार्सल नियम',
    gu: 'ઇક્વાડોરનો 4×4 પાર્સલ નિયમ',
  },
})

const SCHEMES = sentences({
  'eu-150': { en: 'EU relief up to 150 euro', hi: '150 यूरो तक EU की छूट', gu: '150 યુરો સુધી EU ની છૂટ' },
  'eu-3': {
    en: 'EU duty of so much per kind of article',
    hi: 'हर क़िस्म की वस्तु पर EU का तय शुल्क',
    gu: 'દરેક પ્રકારની વસ્તુ પર EU ની નક્કી ડ્યૂટી',
  },
  'uk-135': {
    en: 'UK relief up to 135 pounds',
    hi: '135 पाउंड तक ब्रिटेन की छूट',
    gu: '135 પાઉન્ડ સુધી બ્રિટનની છૂટ',
  },
  'us-800': {
    en: 'US de minimis up to 800 dollars',
    hi: '800 डॉलर तक अमेरिका की छूट (de minimis)',
    gu: '800 ડોલર સુધી અમેરિકાની છૂટ (de minimis)',
  },
  'no-voec': { en: 'Norway’s VOEC scheme', hi: 'नॉर्वे की VOEC योजना', gu: 'નોર્વેની VOEC યોજના' },
  'sg-ovr': {
    en: 'Singapore’s overseas vendor scheme',
    hi: 'सिंगापुर की विदेशी विक्रेता योजना',
    gu: 'સિંગાપોરની વિદેશી વિક્રેતા યોજના',
  },
  'br-remessa': {
    en: 'Brazil’s Remessa Conforme',
    hi: 'ब्राज़ील की Remessa Conforme',
    gu: 'બ્રાઝિલની Remessa Conforme',
  },
  'mx-global': {
    en: 'Mexico’s single parcel rate',
    hi: 'मैक्सिको की पार्सल की एक दर',
    gu: 'મેક્સિકોનો પાર્સલનો એક દર',
  },
  'eaeu-personal': {
    en: 'Eurasian union, personal parcels',
    hi: 'यूरेशियन संघ, निजी पार्सल',
    gu: 'યુરેશિયન સંઘ, અંગત પાર્સલ',
  },
})

/** Low-value rules that have no name of their own, by the country that made them. */
const LOW_VALUE =
  'ae-low-value al-threshold ar-courier au-low-value az-threshold ba-threshold bd-threshold ' +
  'bh-threshold bn-threshold bo-threshold ca-20 ch-tax-5 cl-500 cn-parcel co-200 cr-threshold ' +
  'do-threshold dz-threshold ge-threshold id-sent-goods il-75 jm-threshold jo-threshold jp-10000 ' +
  'kh-threshold kr-150 kw-threshold md-threshold me-threshold mk-threshold my-lvg ng-300 ' +
  'nz-low-value om-threshold pa-threshold pe-eer ph-threshold py-threshold qa-threshold ' +
  'rs-personal sa-threshold sv-threshold th-1500 tr-personal tw-threshold ua-150 uz-200 vn-1m ' +
  'xk-threshold za-500'

const lowValue = (id: string): Sentence => {
  const country = id.slice(0, 2).toUpperCase()
  return {
    en: `low-value rule of ${countryName(country, 'en')}`,
    hi: `${countryName(country, 'hi')} का कम मूल्य वाला नियम`,
    gu: `${countryName(country, 'gu')} નો ઓછા મૂલ્યનો નિયમ`,
  }
}

/** Taxes that people name by what they are; the rest are abbreviations that every language keeps. */
const TAXES = sentences({
  none: { en: 'none', hi: 'कोई नहीं', gu: 'કોઈ નહીં' },
  'Sales tax': { en: 'sales tax', hi: 'बिक्री कर', gu: 'વેચાણ વેરો' },
  'State tax': { en: 'state tax', hi: 'राज्य कर', gu: 'રાજ્ય વેરો' },
  'Transaction tax': { en: 'transaction tax', hi: 'लेन-देन कर', gu: 'વ્યવહાર વેરો' },
  'Consumption tax': { en: 'consumption tax', hi: 'उपभोग कर', gu: 'વપરાશ વેરો' },
  'Commercial tax': { en: 'commercial tax', hi: 'वाणिज्य कर', gu: 'વાણિજ્ય વેરો' },
  'Goods tax': { en: 'goods tax', hi: 'वस्तु कर', gu: 'માલ વેરો' },
  'VAT+levies': { en: 'VAT and levies', hi: 'VAT और उपकर', gu: 'VAT અને સેસ' },
})

const ABBREVIATED =
  'ABB ABST AFA ALV BBO/BAZV BRT BTW CT DDS DDV DPH FPA GCT GST GST/HST ICMS IGI IGV ISV ITBIS ITBMS IVA KDV KM MVA ' +
  'MVG Moms Monofase MwSt OB PDV PGST PPN PVM PVN SST/LVG SUT TC TCA TCT TGC TGCA TOT TVA TVSH VAGST VAT VSK'

const INCENTIVES = sentences({
  rodtep: { en: 'RoDTEP', hi: 'RoDTEP', gu: 'RoDTEP' },
  rosctl: { en: 'RoSCTL', hi: 'RoSCTL', gu: 'RoSCTL' },
  drawback: { en: 'duty drawback', hi: 'ड्यूटी ड्रॉबैक', gu: 'ડ્યૂટી ડ્રોબેક' },
  igst_refund: { en: 'IGST refund', hi: 'IGST रिफ़ंड', gu: 'IGST રિફંડ' },
})

const REGIONS = sentences({
  africa: { en: 'Africa', hi: 'अफ़्रीका', gu: 'આફ્રિકા' },
  americas: { en: 'Americas', hi: 'अमेरिका महाद्वीप', gu: 'અમેરિકા ખંડ' },
  asia: { en: 'Asia', hi: 'एशिया', gu: 'એશિયા' },
  europe: { en: 'Europe', hi: 'यूरोप', gu: 'યુરોપ' },
  'middle-east': { en: 'Middle East', hi: 'मध्य-पूर्व', gu: 'મધ્ય પૂર્વ' },
  oceania: { en: 'Oceania', hi: 'ओशिनिया', gu: 'ઓશનિયા' },
})

const each = (ids: readonly string[], name: (id: string) => Sentence): Record<string, Sentence> =>
  Object.fromEntries(ids.map((id) => [id, name(id)]))

export const NAMES: Readonly<Record<string, Sentence>> = {
  ...LINES,
  ...LANES,
  ...AGREEMENTS,
  ...MEASURES,
  ...FEES,
  ...SCHEMES,
  ...each(LOW_VALUE.split(' '), lowValue),
  ...TAXES,
  ...each(ABBREVIATED.split(' '), (id) => ({ en: id, hi: id, gu: id })),
  ...INCENTIVES,
  ...REGIONS,
}
