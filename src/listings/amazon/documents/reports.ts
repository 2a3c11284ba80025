/** Fetching reports: settlements as Amazon makes them, others asked for and waited for. */
import type { AmazonClient } from '../client.ts'
import {
  CreateReport,
  GetReport,
  GetReportDocument,
  GetReports,
  SETTLEMENT_REPORT,
  type Report,
} from '../operations/reports.ts'
import { CreateRestrictedDataToken } from '../operations/tokens.ts'
import { good, problem, type Outcome } from '../outcome.ts'
import { download } from './transfer.ts'

export type FetchOptions = Readonly<{
  /** The report names buyers or their taxes: Amazon wants a token for just this document. */
  restricted?: boolean
}>

/** The bytes of a report's document, unzipped. */
export async function fetchReport(
  client: AmazonClient,
  reportDocumentId: string,
  { restricted = false }: FetchOptions = {},
): Promise<Outcome<Buffer>> {
  const path = GetReportDocument.write({ reportDocumentId }).path
  const token = restricted ? await client.call(CreateRestrictedDataToken, { paths: [path] }) : undefined
  if (token && !token.ok) return token
  const options = token ? { token: token.value.restrictedDataToken } : {}
  const link = await client.call(GetReportDocument, { reportDocumentId }, options)
  return link.ok ? download(client.runtime, link.value) : link
}

/** Settlement reports since a day (Amazon keeps them for ninety days), all pages. */
export async function settlementReports(
  client: AmazonClient,
  createdSince: Date,
): Promise<Outcome<Report[]>> {
  const all: Report[] = []
  let page = await client.call(GetReports, { reportTypes: [SETTLEMENT_REPORT], createdSince })
  for (;;) {
    if (!page.ok) return page
    all.push(...page.value.reports.filter(({ processingStatus }) => processingStatus === 'DONE'))
    const { nextToken } = page.value
    if (!nextToken) return good(all)
    page = await client.call(GetReports, { nextToken })
  }
}

/** Whether a report that was asked for is there: its document's id, or undefined while Amazon works on it. */
export async function reportReady(
  client: AmazonClient,
  reportId: string,
): Promise<Outcome<string | undefined>> {
  const report = await client.call(GetReport, { reportId })
  if (!report.ok) return report
  const { processingStatus, reportDocumentId } = report.value
  if (processingStatus === 'FATAL' || processingStatus === 'CANCELLED')
    return problem('refused', 'getReport', { errors: [{ code: processingStatus, message: '' }] })
  return good(processingStatus === 'DONE' ? reportDocumentId : undefined)
}

export const askForReport = (
  client: AmazonClient,
  reportType: string,
  marketplaceIds: readonly string[],
): Promise<Outcome<{ reportId: string }>> => client.call(CreateReport, { reportType, marketplaceIds })
