/** How a seller's Amazon account is joined: by the keys of her own app, or by consent to the operator's. */
import { sentences } from '#kernel/words.ts'
import type { Called, ConnectField, Consent } from '../../port.ts'
import { consentUrl, exchangeCode, readConsentReturn, type PublicApp } from '../consent.ts'
import { called } from './called.ts'
import type { Desk } from './desk.ts'
import { regionOf } from './regions.ts'

const W = sentences({
  sellerId: { en: 'Merchant Token', hi: 'Merchant Token', gu: 'Merchant Token' },
  sellerHint: {
    en: 'In Seller Central: Settings → Account Info → Merchant Token. It begins with A.',
    hi: 'Seller Central में: Settings → Account Info → Merchant Token। यह A से शुरू होता है।',
    gu: 'Seller Central માં: Settings → Account Info → Merchant Token. તે A થી શરૂ થાય છે.',
  },
  clientId: { en: 'Client ID', hi: 'Client ID', gu: 'Client ID' },
  clientHint: {
    en: 'In Seller Central: Apps & Services → Develop Apps → your app → View. It begins with amzn1.',
    hi: 'Seller Central में: Apps & Services → Develop Apps → अपना ऐप → View। यह amzn1 से शुरू होता है।',
    gu: 'Seller Central માં: Apps & Services → Develop Apps → તમારી ઍપ → View. તે amzn1 થી શરૂ થાય છે.',
  },
  clientSecret: { en: 'Client secret', hi: 'Client secret', gu: 'Client secret' },
  secretHint: {
    en: 'Stands beside the Client ID. We lock it away and never show it again.',
    hi: 'Client ID के साथ ही लिखा है। हम इसे ताले में रखते हैं, फिर कभी नहीं दिखाते।',
    gu: 'Client ID ની બાજુમાં જ લખેલું છે. અમે તેને તાળામાં રાખીએ છીએ, ફરી ક્યારેય બતાવતા નથી.',
  },
  refreshToken: { en: 'Refresh token', hi: 'Refresh token', gu: 'Refresh token' },
  refreshHint: {
    en: 'Your app → Authorize app. It begins with Atzr| and is shown only once.',
    hi: 'अपने ऐप में Authorize app दबाएँ। यह Atzr| से शुरू होता है और एक ही बार दिखता है।',
    gu: 'તમારી ઍપમાં Authorize app દબાવો. તે Atzr| થી શરૂ થાય છે અને એક જ વાર દેખાય છે.',
  },
})

export const FIELDS: readonly ConnectField[] = [
  { name: 'sellerId', label: W.sellerId, hint: W.sellerHint, secret: false, pattern: /A[A-Z0-9]{8,20}/ },
  {
    name: 'clientId',
    label: W.clientId,
    hint: W.clientHint,
    secret: false,
    pattern: /amzn1\.application-oa2-client\.[A-Za-z0-9]+/,
  },
  { name: 'clientSecret', label: W.clientSecret, hint: W.secretHint, secret: true, pattern: /\S{20,300}/ },
  {
    name: 'refreshToken',
    label: W.refreshToken,
    hint: W.refreshHint,
    secret: true,
    pattern: /Atzr\|\S{20,2000}/,
  },
]

type Taken = { seller: string; secrets: Readonly<Record<string, string>> }

/** Consent to the operator's public app. The caller has compared `state` with the one it sent. */
export function consentTo(app: PublicApp, desk: Desk): Consent {
  return {
    url: (region, state, back) =>
      consentUrl(regionOf(region).home, {
        applicationId: app.applicationId,
        state,
        back,
        ...(app.beta ? { beta: true } : {}),
      }),
    async take(region, query): Promise<Called<Taken>> {
      const back = readConsentReturn(query)
      if (!back) return { ok: false, why: 'credentials', text: query['error'] ?? '' }
      const { token } = desk.endpoints(region)
      const exchanged = await exchangeCode(desk.settings.runtime, token, app, back.code)
      return called(exchanged, (refreshToken) => ({ seller: back.sellerId, secrets: { refreshToken } }))
    },
  }
}
