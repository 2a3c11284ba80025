/**
 * Amazon's usage plans: requests a second and burst by operation, as printed in its models
 * (amzn/selling-partner-api-models, 5 August 2026). A seller may have more: the answer's header says so and is learned.
 */
import type { Limit } from '../port.ts'

const at = (rate: number, burst: number): Limit => ({ rate, burst })

export const LIMITS = {
  getMarketplaceParticipations: at(0.016, 15),
  searchDefinitionsProductTypes: at(5, 10),
  getDefinitionsProductType: at(5, 10),
  getListingsItem: at(5, 10),
  putListingsItem: at(5, 10),
  patchListingsItem: at(5, 5),
  deleteListingsItem: at(5, 5),
  searchListingsItems: at(5, 5),
  getListingsRestrictions: at(5, 10),
  searchCatalogItems: at(2, 2),
  getCatalogItem: at(2, 2),
  getMyFeesEstimates: at(0.5, 1),
  /** JSON_LISTINGS_FEED: 5 feeds in 5 minutes by account and region (since 6 May 2025), not the plan of createFeed. */
  createFeed: at(5 / 300, 5),
  createFeedDocument: at(0.5, 15),
  getFeed: at(2, 15),
  getFeeds: at(0.0222, 10),
  cancelFeed: at(2, 15),
  getFeedDocument: at(0.0222, 10),
  createReport: at(0.0167, 15),
  getReport: at(2, 15),
  getReports: at(0.0222, 10),
  cancelReport: at(0.0222, 10),
  getReportDocument: at(0.0167, 15),
  searchOrders: at(0.0056, 20),
  getOrder: at(0.5, 30),
  confirmShipment: at(2, 10),
  listTransactions: at(0.5, 10),
  listPayouts: at(0.5, 10),
  listExpectedPayouts: at(0.5, 10),
  createRestrictedDataToken: at(1, 10),
  createDestination: at(1, 5),
  getDestinations: at(1, 5),
  deleteDestination: at(1, 5),
  createSubscription: at(1, 5),
  getSubscription: at(1, 5),
  deleteSubscriptionById: at(1, 5),
} as const satisfies Record<string, Limit>

export type OperationName = keyof typeof LIMITS
