/** Account regions as a seller knows them: each has its own account, consent page and refresh token. */
import { sentences, type Sentence } from '#kernel/words.ts'
import { marketByCountry, type AmazonMarket, type Region } from '../marketplaces.ts'

const NAMES = sentences({
  na: {
    en: 'North America (US, Canada, Mexico)',
    hi: 'उत्तर अमेरिका (अमेरिका, कनाडा, मेक्सिको)',
    gu: 'ઉત્તર અમેરિકા (અમેરિકા, કેનેડા, મેક્સિકો)',
  },
  eu: {
    en: 'Europe (UK, Germany, France, Italy …)',
    hi: 'यूरोप (ब्रिटेन, जर्मनी, फ़्रांस, इटली …)',
    gu: 'યુરોપ (બ્રિટન, જર્મની, ફ્રાન્સ, ઇટાલી …)',
  },
  ae: {
    en: 'Middle East (UAE, Saudi Arabia, Egypt)',
    hi: 'खाड़ी देश और मिस्र (UAE, सऊदी अरब)',
    gu: 'ખાડી દેશો અને ઇજિપ્ત (UAE, સાઉદી અરબ)',
  },
  jp: { en: 'Japan', hi: 'जापान', gu: 'જાપાન' },
  au: { en: 'Australia', hi: 'ऑस्ट्रेलिया', gu: 'ઓસ્ટ્રેલિયા' },
  sg: { en: 'Singapore', hi: 'सिंगापुर', gu: 'સિંગાપોર' },
})

export type AccountRegion = Readonly<{
  key: keyof typeof NAMES
  name: Sentence
  region: Region
  /** Where its sellers consent. */
  home: AmazonMarket
}>

const row = (key: AccountRegion['key'], region: Region, home: string): AccountRegion => ({
  key,
  name: NAMES[key],
  region,
  home: marketByCountry(home)!,
})

export const REGIONS: readonly AccountRegion[] = [
  row('na', 'NA', 'US'),
  row('eu', 'EU', 'GB'),
  row('ae', 'EU', 'AE'),
  row('jp', 'FE', 'JP'),
  row('au', 'FE', 'AU'),
  row('sg', 'FE', 'SG'),
]

/** An unknown key is a bug: keys come from this table. */
export function regionOf(key: string): AccountRegion {
  const found = REGIONS.find((one) => one.key === key)
  if (!found) throw new Error(`no account region ${key}`)
  return found
}
