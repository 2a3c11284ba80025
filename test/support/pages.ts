/**
 * Every address of the program that is a page, with questions to ask it. A test compares this table with the routes that
 * the program really has, so a page that is missing here is found.
 */

const ASKED = 'hs=62114219&price=1499&weight=450&quantity=1&currency=INR&on=2026-11-22'

/** By route, without the language in front. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/listings/ranking': ['/listings/ranking'],
  '/reach': [
    '/reach',
    `/reach?${ASKED}`,
    `/reach?${ASKED}&colour=price&pin=DE,US&region=europe`,
    `/reach?${ASKED}&against=2026-06-30&only=changed`,
    `/reach?${ASKED}&against=someday&find=nowhere`,
    '/reach?hs=999999&price=1499&weight=450',
  ],
  '/reach/compare': [`/reach/compare?${ASKED}&pin=DE,US,GB,AE,JP`, `/reach/compare?${ASKED}`],
  '/reach/:iso2': [
    `/reach/DE?${ASKED}&shelf=60&marketFee=15`,
    `/reach/DE?${ASKED}&against=2026-06-30`,
    `/reach/KP?${ASKED}`,
    '/reach/GB?hs=71171990&price=45000&weight=300&on=2026-11-22&origin=yes&originShare=45',
    '/reach/US?hs=42022190&price=2500&weight=800&on=2026-11-22&shelf=nonsense',
    '/reach/XX',
  ],
  '/reach/:iso2/origin': [
    '/reach/GB/origin?hs=71171990&price=45000&weight=300&on=2026-11-22&origin=yes&originShare=45',
  ],
  '/find': [
    '/find',
    '/find?q=women%20kurti',
    '/find?q=%E0%AA%87%E0%AA%AE%E0%AA%BF%E0%AA%9F%E0%AB%87%E0%AA%B6%E0%AA%A8%20%E0%AA%AC%E0%AA%82%E0%AA%97%E0%AA%A1%E0%AB%80&material=base-metal',
    '/find?q=zzqx',
  ],
  '/find/line': ['/find/line?q=bangle&hs=711719', '/find/line?q=saree&hs=500720&material=silk'],
  // Needs a trail that was taken: src/finder/routes/answer.test.ts reads it in each language.
  '/find/trail/:id': [],
  '/find/:code': [
    '/find/71',
    '/find/7117',
    '/find/711719',
    '/find/71171990',
    '/find/61?in=cotton',
    '/find/999999',
  ],
  '/privacy': ['/privacy'],
  '/privacy/erased': ['/privacy/erased', '/privacy/erased?kept=account.proof.log.firm'],
  '/sign-in': ['/sign-in', '/sign-in?by=email&next=/reach'],
  '/training': [
    '/training',
    '/training?district=bharuch&kind=workshop&language=gu&week=2026-12-03',
    '/training?page=2',
  ],
  '/learn': ['/learn'],
  '/learn/:module': [
    '/learn/first-steps',
    '/learn/registering',
    '/learn/coding',
    '/learn/pricing',
    '/learn/what-may-go',
    '/learn/photographs',
    '/learn/parcels',
    '/learn/payment',
    '/learn/refunds',
    '/learn/sector-herbal',
  ],
  '/learn/:module/slides': ['/learn/parcels/slides'],
  '/learn/:module/quiz': ['/learn/coding/quiz'],
  '/verify': ['/verify', '/verify?number=DHOW-2026-000001'],
  '/tradebook': ['/tradebook'],
  '/api/docs': ['/api/docs'],
  '/design': ['/design'],
}

/** Pages of no route: nothing lies there, so nothing is kept when the language is switched. */
export const ERRORS = ['/nowhere']

/** Pages for who is signed in; the tests come with every role, a firm and a code under way. */
export const MEMBER_PAGES: Readonly<Record<string, readonly string[]>> = {
  '/sign-in/code': ['/sign-in/code'],
  '/me': ['/me', '/me?saved'],
  '/me/helpers': ['/me/helpers'],
  '/me/privacy': ['/me/privacy', '/me/privacy?done=withdrawn'],
  '/me/privacy/erase': ['/me/privacy/erase'],
  '/firm': ['/firm', '/firm?done=gstin'],
  '/firm/details': ['/firm/details', '/firm/details?saved'],
  '/firm/documents': ['/firm/documents'],
  '/firm/join': ['/firm/join'],
  '/firm/members': ['/firm/members'],
  '/firm/plan': ['/firm/plan', '/firm/plan?to=DE'],
  '/firm/step/:step': ['/firm/step/iec', '/firm/step/lut', '/firm/step/fssai', '/firm/step/listing'],
  '/grants': ['/grants'],
  '/audit': ['/audit'],
  '/find/tasks': ['/find/tasks'],
  '/desk': ['/desk', '/desk?find=ganesh&sector=textiles&order=name', '/desk?done=2&deed=tag'],
  '/desk/duplicates': ['/desk/duplicates'],
  '/desk/import': ['/desk/import'],
  '/firm/merges': ['/firm/merges'],
  '/orders': ['/orders', '/orders?find=404&state=sold-out'],
  '/products/where': ['/products/where?to=US,DE'],
  '/products': ['/products', '/products?find=lamp&status=archived&code=no'],
  '/products/new': ['/products/new'],
  '/products/sheet': ['/products/sheet'],
  '/products/photos': ['/products/photos'],
  '/products/quality': ['/products/quality', '/products/quality?kind=no-gtin&page=2&done=fixed'],
  '/listings': ['/listings', '/listings?state=rejected&find=kurta', '/listings?done=3&deed=close'],
  '/listings/choose': ['/listings/choose'],
  '/listings/desk': ['/listings/desk', '/listings/desk?stage=live&find=bhuj'],
  '/listings/where': ['/listings/where'],
  '/listings/shop': ['/listings/shop', '/listings/shop?saved=yes'],
  '/listings/connect': ['/listings/connect', '/listings/connect?done=left'],
  '/learn/manage': ['/learn/manage', '/learn/manage?saved'],
  '/training/mine': ['/training/mine'],
  '/training/desk': ['/training/desk', '/training/desk?all=yes'],
  '/training/manage': ['/training/manage', '/training/manage?status=open&mine=yes'],
  '/training/manage/new': ['/training/manage/new'],
  '/training/manage/halls': ['/training/manage/halls'],
  '/training/certificates': ['/training/certificates', '/training/certificates?done=revoked'],
}

/** Routes whose answer is a file to keep or another place, not a page. */
export const FILES: readonly string[] = [
  '/reach.csv',
  '/reach.pdf',
  '/reach.xlsx',
  '/reach/:iso2.pdf',
  '/me/privacy/file.html',
  '/me/privacy/file.json',
  '/firm/documents/:id',
  '/desk.csv',
  '/desk.xlsx',
  '/desk/import/:run.csv',
  // Needs an order: test/journeys/oversell.test.ts reads it in each language.
  '/orders/:id',
  // Pages of one product: asked for in src/catalogue/routes/doors/where.test.ts.
  '/products/:id/where',
  '/products/:id/where.csv',
  // Pages of one record: asked for in every language by src/firms/routes/desk/languages.test.ts.
  '/desk/firm/:id',
  '/desk/import/:run',
  '/firm/claim',
  '/firm/documents/:id/thumbnail',
  // Sheets: asked for in every language by src/catalogue/routes/sheets/sheets.test.ts.
  '/products/all.csv',
  '/products/all.xlsx',
  '/products/sheet/:run',
  '/products/sheet/:run.csv',
  '/products/sheet/:run.xlsx',
  // Pages of one product: asked for in every language by src/catalogue/routes/pages.test.ts.
  '/products/:id',
  '/products/:id/words',
  '/products/:id/make',
  '/products/:id/code',
  '/products/:id/goods-text',
  '/products/:id/variants',
  '/products/:id/measures',
  '/products/:id/stock',
  '/products/:id/photos',
  '/products/:id/status',
  '/products/:id/history',
  '/products/:id/print',
  '/products/:id/photos/:photo/whole',
  '/products/:id/photos/:photo/thumbnail',
  '/verify/worker.js',
  // One event, seat or series: src/training/routes/languages.test.ts asks for them in every language.
  '/training/event/:id',
  '/training/event/:id/sent',
  '/training/series/:id',
  '/training/seat/:secret',
  '/training/mine/:booking',
  '/training/manage/:id',
  '/training/manage/:id/edit',
  '/training/manage/:id/copy',
  '/training/manage/:id/print',
  '/training.ics',
  '/training/event/:id.ics',
  '/training/event/:id/card.png',
  '/training/seat/:secret/calendar.ics',
  '/training/seat/:secret/material/:material',
  '/training/mine/:booking/calendar.ics',
  '/training/mine/:booking/material/:material',
  '/training/manage/:id/guests.csv',
  '/training/manage/:id/guests.xlsx',
  // Pages of one sitting, event or seat: asked for in every language by src/training/routes/attendance/languages.test.ts.
  '/training/check-in/worker.js',
  '/training/check-in/:sitting',
  '/training/check-in/:sitting/session.json',
  '/training/check-in/:sitting/list',
  '/training/check-in/:sitting/sheet',
  '/training/check-in/:sitting/room',
  '/training/attendance/:event',
  '/training/attendance/:event.csv',
  '/training/attendance/:event.xlsx',
  '/training/attendance/:event/log.csv',
  '/training/attendance/:event/learner/:learner',
  '/training/attendance/:event/contest/:contest',
  '/training/attendance/:event/contest/:contest/thumbnail',
  '/training/seat/:secret/attendance',
  '/training/seat/:secret/join/:sitting',
  '/training/mine/:booking/attendance',
  '/training/mine/:booking/join/:sitting',
  // One event or seat: src/training/routes/follow-up/pages.test.ts asks for them in every language.
  '/training/seat/:secret/feedback',
  '/training/mine/:booking/feedback',
  '/training/report/:event',
  '/training/report/:event.csv',
  '/training/report/:event.xlsx',
  '/training/cohort/:event',
  '/training/cohort/series/:id',
  // One attempt, version or sitting: src/training/routes/learning/learning.test.ts asks for them in every language.
  '/learn/quiz/:attempt',
  '/learn/manage/:version',
  '/learn/step/:step',
  '/training/live/:sitting',
  '/training/live/:sitting/lead',
  '/training/live/:sitting/now',
  // Needs a certificate: test/journeys/certificate.test.ts and src/training/routes/certificates/pages.test.ts read it.
  '/training/certificate/:id',
  '/training/certificate/:id/certificate.pdf',
  '/training/certificate/:id/openbadge.json',
  '/training/seat/:secret/certificate',
  '/training/seat/:secret/certificate.pdf',
  '/training/seat/:secret/openbadge.json',
  '/training/certificates/:id/certificate.pdf',
  '/listings.csv',
  '/listings/desk.csv',
  // Need an account or an offer: src/listings/routes/pages.test.ts reads them in every language.
  '/listings/offer/:id',
  '/listings/draft/:id',
  '/listings/prices/:id',
  '/listings/connect/:marketplace',
  // Need offers in a shop: src/listings/shop/shop.test.ts reads them in every language.
  '/shop/:shop',
  '/shop/:shop/:sku',
  '/listings/connect/:marketplace/consent',
  '/listings/connect/:marketplace/back',
  '/sign-in/with/:id',
  '/sign-in/from/:id',
]

/** One address of each page, for tests that are slow. */
export const FACES: Readonly<Record<string, string>> = Object.fromEntries([
  ...Object.entries(PAGES).flatMap(([route, addresses]) =>
    addresses.map((address, index) => [`${route}${index === 0 ? '' : ` ${index + 1}`}`, address] as const),
  ),
  ...ERRORS.map((address) => [address, address] as const),
])

export const MEMBER_SAMPLES = Object.values(MEMBER_PAGES).flat()

export const SAMPLES = [...Object.values(PAGES).flat(), ...ERRORS]
