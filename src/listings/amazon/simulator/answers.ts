/** Which operation is answered by what. */
import type { OperationName } from '../limits.ts'
import type { Ask, Reply } from './ask.ts'
import * as catalogue from './catalogue.ts'
import { documentLink } from './documents.ts'
import * as feeds from './feeds.ts'
import * as listings from './listings.ts'
import * as money from './money.ts'
import * as orders from './orders.ts'
import * as reports from './reports.ts'
import * as subscriptions from './subscriptions.ts'

export const ANSWERS: Readonly<Record<OperationName, (ask: Ask) => Reply>> = {
  getMarketplaceParticipations: catalogue.participations,
  searchDefinitionsProductTypes: catalogue.searchTypes,
  getDefinitionsProductType: catalogue.getType,
  getListingsItem: listings.getItem,
  putListingsItem: listings.putItem,
  patchListingsItem: listings.patchItem,
  deleteListingsItem: listings.deleteItem,
  searchListingsItems: listings.searchItems,
  getListingsRestrictions: catalogue.restrictions,
  searchCatalogItems: catalogue.searchCatalogue,
  getCatalogItem: catalogue.getCatalogueItem,
  getMyFeesEstimates: catalogue.fees,
  createFeedDocument: feeds.createFeedDocument,
  createFeed: feeds.createFeed,
  getFeed: feeds.getFeed,
  getFeeds: feeds.getFeeds,
  cancelFeed: feeds.cancelFeed,
  getFeedDocument: (ask) => documentLink(ask, ask.path['feedDocumentId']!, 'feedDocumentId'),
  createReport: reports.createReport,
  getReport: reports.getReport,
  getReports: reports.getReports,
  cancelReport: reports.cancelReport,
  getReportDocument: (ask) => documentLink(ask, ask.path['reportDocumentId']!, 'reportDocumentId'),
  searchOrders: orders.searchOrders,
  getOrder: orders.getOrder,
  confirmShipment: orders.confirmShipment,
  listTransactions: money.listTransactions,
  listPayouts: money.listPayouts,
  listExpectedPayouts: money.listExpectedPayouts,
  createRestrictedDataToken: subscriptions.restrictedToken,
  createDestination: subscriptions.createDestination,
  getDestinations: subscriptions.getDestinations,
  deleteDestination: subscriptions.deleteDestination,
  createSubscription: subscriptions.createSubscription,
  getSubscription: subscriptions.getSubscription,
  deleteSubscriptionById: subscriptions.deleteSubscription,
}
