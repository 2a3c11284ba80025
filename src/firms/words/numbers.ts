import { sentences } from '#kernel/words.ts'

/** The numbers of a firm as a form calls them, by identifier kind. */
export const NUMBER_NAMES = sentences({
  udyam: { en: 'Udyam number', hi: 'उद्यम नंबर', gu: 'ઉદ્યમ નંબર' },
  pan: { en: 'PAN', hi: 'पैन नंबर', gu: 'પાન નંબર' },
  gstin: { en: 'GSTIN', hi: 'जीएसटी नंबर', gu: 'જીએસટી નંબર' },
  iec: {
    en: 'IEC (importer-exporter code)',
    hi: 'IEC (आयातक-निर्यातक कोड)',
    gu: 'IEC (આયાતકાર-નિકાસકાર કોડ)',
  },
  adCode: { en: 'AD code of your bank', hi: 'बैंक का AD कोड', gu: 'બેંકનો AD કોડ' },
  lutArn: { en: 'ARN of your LUT', hi: 'LUT का ARN', gu: 'LUT નો ARN' },
  ifsc: { en: 'IFSC of the bank branch', hi: 'बैंक शाखा का IFSC', gu: 'બેંક શાખાનો IFSC' },
  pin: { en: 'PIN code', hi: 'पिन कोड', gu: 'પિન કોડ' },
  fssai: { en: 'FSSAI number', hi: 'FSSAI नंबर', gu: 'FSSAI નંબર' },
  ayush: { en: 'AYUSH licence', hi: 'आयुष लाइसेंस', gu: 'આયુષ લાઇસન્સ' },
  giUser: { en: 'GI authorised user', hi: 'GI अधिकृत उपयोगकर्ता', gu: 'GI અધિકૃત વપરાશકર્તા' },
  rcmc: { en: 'RCMC of your export council', hi: 'निर्यात परिषद का RCMC', gu: 'નિકાસ પરિષદનો RCMC' },
  mobile: { en: 'Mobile number', hi: 'मोबाइल नंबर', gu: 'મોબાઇલ નંબર' },
})
