/** Reports API 2021-06-30: settlements (made by Amazon on its own) and reports that we ask for. */
import { z } from 'zod'
import { operation, pathOf } from '../transport/operation.ts'
import { Document, instant, Instant, Nothing } from './shapes.ts'

const model = 'reports-api-model/reports_2021-06-30'

/** Cannot be asked for: Amazon makes one with each settlement. */
export const SETTLEMENT_REPORT = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'
export const LISTINGS_REPORT = 'GET_MERCHANT_LISTINGS_ALL_DATA'

export const Report = z.looseObject({
  reportId: z.string(),
  reportType: z.string(),
  createdTime: Instant,
  processingStatus: z.enum(['CANCELLED', 'DONE', 'FATAL', 'IN_PROGRESS', 'IN_QUEUE']),
  reportDocumentId: z.string().optional(),
})
export type Report = z.output<typeof Report>

/** A second report of the same days costs nothing but its turn. */
export const CreateReport = operation({
  name: 'createReport',
  model,
  method: 'POST',
  repeatable: true,
  answer: z.looseObject({ reportId: z.string() }),
  write: (args: {
    reportType: string
    marketplaceIds: readonly string[]
    dataStartTime?: Date
    dataEndTime?: Date
    reportOptions?: Readonly<Record<string, string>>
  }) => ({
    path: '/reports/2021-06-30/reports',
    body: {
      reportType: args.reportType,
      marketplaceIds: args.marketplaceIds,
      dataStartTime: instant(args.dataStartTime),
      dataEndTime: instant(args.dataEndTime),
      reportOptions: args.reportOptions,
    },
  }),
})

export const GetReport = operation({
  name: 'getReport',
  model,
  method: 'GET',
  answer: Report,
  write: (args: { reportId: string }) => ({ path: pathOf`/reports/2021-06-30/reports/${args.reportId}` }),
})

export const GetReports = operation({
  name: 'getReports',
  model,
  method: 'GET',
  answer: z.looseObject({ reports: z.array(Report), nextToken: z.string().optional() }),
  write: (
    args:
      | { reportTypes: readonly string[]; marketplaceIds?: readonly string[]; createdSince?: Date }
      | { nextToken: string },
  ) => ({
    path: '/reports/2021-06-30/reports',
    query:
      'nextToken' in args
        ? { nextToken: args.nextToken }
        : {
            reportTypes: args.reportTypes,
            marketplaceIds: args.marketplaceIds,
            pageSize: 100,
            createdSince: instant(args.createdSince),
          },
  }),
})

export const CancelReport = operation({
  name: 'cancelReport',
  model,
  method: 'DELETE',
  repeatable: true,
  answer: Nothing,
  write: (args: { reportId: string }) => ({ path: pathOf`/reports/2021-06-30/reports/${args.reportId}` }),
})

export const GetReportDocument = operation({
  name: 'getReportDocument',
  model,
  method: 'GET',
  answer: Document,
  write: (args: { reportDocumentId: string }) => ({
    path: pathOf`/reports/2021-06-30/documents/${args.reportDocumentId}`,
  }),
})
