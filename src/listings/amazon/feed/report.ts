/** Amazon's processing report of a feed: which messages were taken, which were not, and why. */
import { z } from 'zod'

const ReportIssue = z.looseObject({
  messageId: z.int().optional(),
  sku: z.string().optional(),
  code: z.string(),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  message: z.string(),
  attributeName: z.string().optional(),
  attributeNames: z.array(z.string()).optional(),
})
export type ReportIssue = z.output<typeof ReportIssue>

export const ProcessingReport = z.looseObject({
  header: z.looseObject({ sellerId: z.string(), version: z.string(), feedId: z.string() }),
  issues: z.array(ReportIssue).default([]),
  summary: z.looseObject({
    errors: z.int(),
    warnings: z.int(),
    messagesProcessed: z.int(),
    messagesAccepted: z.int(),
    messagesInvalid: z.int(),
  }),
})
export type ProcessingReport = z.output<typeof ProcessingReport>

/** undefined: not a report (cut off, another format). */
export function readProcessingReport(text: string): ProcessingReport | undefined {
  try {
    return ProcessingReport.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Whether a message was taken: Amazon names the ones with errors, all others are accepted. */
export function issuesByMessage(report: ProcessingReport): Map<number, ReportIssue[]> {
  const found = new Map<number, ReportIssue[]>()
  for (const issue of report.issues) {
    if (issue.messageId === undefined) continue
    found.set(issue.messageId, [...(found.get(issue.messageId) ?? []), issue])
  }
  return found
}
