/** Where each operation lives; parameters in braces. */
import type { OperationName } from '../limits.ts'

const items = '/listings/2021-08-01/items/{sellerId}'
const feeds = '/feeds/2021-06-30'
const reports = '/reports/2021-06-30'
const orders = '/orders/2026-01-01/orders'
const news = '/notifications/v1'

export const PLACES: Readonly<Record<OperationName, string>> = {
  getMarketplaceParticipations: 'GET /sellers/v1/marketplaceParticipations',
  searchDefinitionsProductTypes: 'GET /definitions/2020-09-01/productTypes',
  getDefinitionsProductType: 'GET /definitions/2020-09-01/productTypes/{productType}',
  getListingsItem: `GET ${items}/{sku}`,
  putListingsItem: `PUT ${items}/{sku}`,
  patchListingsItem: `PATCH ${items}/{sku}`,
  deleteListingsItem: `DELETE ${items}/{sku}`,
  searchListingsItems: `GET ${items}`,
  getListingsRestrictions: 'GET /listings/2021-08-01/restrictions',
  searchCatalogItems: 'GET /catalog/2022-04-01/items',
  getCatalogItem: 'GET /catalog/2022-04-01/items/{asin}',
  getMyFeesEstimates: 'POST /products/fees/v0/feesEstimate',
  createFeed: `POST ${feeds}/feeds`,
  getFeeds: `GET ${feeds}/feeds`,
  getFeed: `GET ${feeds}/feeds/{feedId}`,
  cancelFeed: `DELETE ${feeds}/feeds/{feedId}`,
  createFeedDocument: `POST ${feeds}/documents`,
  getFeedDocument: `GET ${feeds}/documents/{feedDocumentId}`,
  createReport: `POST ${reports}/reports`,
  getReports: `GET ${reports}/reports`,
  getReport: `GET ${reports}/reports/{reportId}`,
  cancelReport: `DELETE ${reports}/reports/{reportId}`,
  getReportDocument: `GET ${reports}/documents/{reportDocumentId}`,
  searchOrders: `GET ${orders}`,
  getOrder: `GET ${orders}/{orderId}`,
  confirmShipment: 'POST /orders/v0/orders/{orderId}/shipmentConfirmation',
  listTransactions: 'GET /finances/2024-06-19/transactions',
  listPayouts: 'GET /finances/transfers/2024-06-01/payouts',
  listExpectedPayouts: 'GET /finances/transfers/2024-06-01/payouts/expected',
  createRestrictedDataToken: 'POST /tokens/2021-03-01/restrictedDataToken',
  createDestination: `POST ${news}/destinations`,
  getDestinations: `GET ${news}/destinations`,
  deleteDestination: `DELETE ${news}/destinations/{destinationId}`,
  createSubscription: `POST ${news}/subscriptions/{notificationType}`,
  getSubscription: `GET ${news}/subscriptions/{notificationType}`,
  deleteSubscriptionById: `DELETE ${news}/subscriptions/{notificationType}/{subscriptionId}`,
}

const table = Object.entries(PLACES).map(([name, place]) => {
  const [method, template] = place.split(' ') as [string, string]
  return { name: name as OperationName, method, steps: template.split('/') }
})

export type Found = Readonly<{ name: OperationName; path: Readonly<Record<string, string>> }>

/** Which operation is asked for; undefined: none. */
export function findOperation(method: string, pathname: string): Found | undefined {
  const parts = pathname.split('/')
  for (const { name, method: its, steps } of table) {
    if (its !== method || steps.length !== parts.length) continue
    if (!steps.every((step, i) => step.startsWith('{') || step === parts[i])) continue
    const path = Object.fromEntries(
      steps.flatMap((step, i) =>
        step.startsWith('{') ? [[step.slice(1, -1), decodeURIComponent(parts[i]!)]] : [],
      ),
    )
    return { name, path }
  }
  return undefined
}
