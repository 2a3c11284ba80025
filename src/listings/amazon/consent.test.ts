import { expect, test } from 'vitest'
import { appstoreReturn, consentUrl, exchangeCode, readAppstoreStart, readConsentReturn } from './consent.ts'
import { marketByCountry } from './marketplaces.ts'
import { manualTime, runtimeOf } from './transport/runtime.ts'

const app = { applicationId: 'amzn1.sp.solution.1', clientId: 'c', clientSecret: 's' }

test('she is sent to the Seller Central of her own store, with our state', () => {
  const url = consentUrl(marketByCountry('IN')!, { ...app, state: 'abc', beta: true })
  expect(url).toBe(
    'https://sellercentral.amazon.in/apps/authorize/consent?application_id=amzn1.sp.solution.1&state=abc&version=beta',
  )
})

test('her coming back is read; a return without a code is none', () => {
  const query = { state: 'abc', selling_partner_id: 'A1', spapi_oauth_code: 'RH', mws_auth_token: 'old' }
  expect(readConsentReturn(query)).toEqual({ state: 'abc', sellerId: 'A1', code: 'RH' })
  expect(readConsentReturn({ state: 'abc', selling_partner_id: 'A1' })).toBeUndefined()
})

test('a start from the Appstore goes back to Amazon only', () => {
  const query = {
    amazon_callback_uri: 'https://sellercentral-europe.amazon.com/apps/authorize/confirm/amzn1.sp.solution.1',
    amazon_state: 'their',
    selling_partner_id: 'A1',
  }
  const start = readAppstoreStart(query)!
  const back = new URL(appstoreReturn(start, { back: 'https://dhow.example/back', state: 'our' }))
  expect(back.origin).toBe('https://sellercentral-europe.amazon.com')
  expect(Object.fromEntries(back.searchParams)).toEqual({
    redirect_uri: 'https://dhow.example/back',
    amazon_state: 'their',
    state: 'our',
  })
  for (const amazon_callback_uri of [
    'https://sellercentral.amazon.com.evil.example/x',
    'http://sellercentral.amazon.com/x',
    'https://evil.example/sellercentral.amazon.com',
    'https://sellercentral.amazon.com@evil.example/',
  ])
    expect(readAppstoreStart({ ...query, amazon_callback_uri })).toBeUndefined()
})

test('the code becomes a refresh token, once', async () => {
  const forms: string[] = []
  const runtime = runtimeOf({
    time: manualTime(new Date()),
    fetch: async (_, init) => {
      forms.push(String(init?.body))
      return Response.json({ access_token: 'a', refresh_token: 'Atzr|1', expires_in: 3600 })
    },
  })
  const answer = await exchangeCode(runtime, 'https://api.amazon.com/auth/o2/token', app, 'RH')
  expect(answer).toMatchObject({ ok: true, value: 'Atzr|1' })
  expect(forms).toEqual(['grant_type=authorization_code&code=RH&client_id=c&client_secret=s'])
})
