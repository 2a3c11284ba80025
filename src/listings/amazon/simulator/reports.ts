/** Reports of the simulated Amazon: settlements appear by themselves, the list of listings on demand. */
import { asked, iso, listed, ok, refuse, type Ask, type Reply } from './ask.ts'
import { keepDocument } from './documents.ts'
import { offerOf, statusAt, stockOf, titleOf } from './item-view.ts'
import { rounds, settlementFile } from './money.ts'
import { LISTINGS_REPORT, SETTLEMENT_REPORT } from '../operations/reports.ts'
import { nextId, type ReportJob } from './world.ts'

export function createReport(ask: Ask): Reply {
  const { reportType } = ask.body as { reportType: string }
  if (reportType !== LISTINGS_REPORT)
    return refuse(400, 'InvalidInput', `Report type ${reportType} cannot be requested`)
  const id = String(60_000_000 + nextId(ask.world))
  ask.world.reports[id] = {
    id,
    sellerId: ask.seller.id,
    type: reportType,
    createdAt: ask.now,
    doneAt: ask.now + ask.settings.feedSeconds * 1000,
    documentId: undefined,
  }
  return ok({ reportId: id }, 202)
}

/** Settlements of rounds that ended get their report. */
function settle(ask: Ask): void {
  for (const round of rounds(ask)) {
    if (round.endsAt > ask.now) continue
    const id = `${round.id}-${ask.seller.id}`
    ask.world.reports[id] ??= {
      id,
      sellerId: ask.seller.id,
      type: SETTLEMENT_REPORT,
      createdAt: round.endsAt,
      doneAt: round.endsAt,
      documentId: keepDocument(ask, settlementFile(round), 'text/plain', false),
    }
  }
}

function listingsFile(ask: Ask): string {
  const rows = Object.values(ask.world.items)
    .filter((item) => item.sellerId === ask.seller.id && item.goneAt === undefined)
    .map((item) =>
      [
        titleOf(item),
        item.sku,
        String(offerOf(item)?.our_price[0]?.schedule[0]?.value_with_tax ?? ''),
        String(stockOf(item)?.quantity ?? ''),
        item.asin,
        statusAt(item, ask.now).includes('BUYABLE') ? 'Active' : 'Inactive',
      ].join('\t'),
    )
  return ['item-name\tseller-sku\tprice\tquantity\tasin1\tstatus', ...rows].join('\n')
}

function publicReport(ask: Ask, report: ReportJob): object {
  const isDone = ask.now >= report.doneAt
  if (isDone) report.documentId ??= keepDocument(ask, listingsFile(ask), 'text/plain', true)
  return {
    reportId: report.id,
    reportType: report.type,
    createdTime: iso(report.createdAt),
    processingStatus: isDone ? 'DONE' : 'IN_PROGRESS',
    ...(isDone ? { reportDocumentId: report.documentId } : {}),
  }
}

export function getReport(ask: Ask): Reply {
  settle(ask)
  const report = ask.world.reports[ask.path['reportId']!]
  if (report?.sellerId !== ask.seller.id) return refuse(404, 'NotFound', 'Report not found')
  return ok(publicReport(ask, report))
}

export function getReports(ask: Ask): Reply {
  settle(ask)
  const types = listed(ask, 'reportTypes')
  const since = Date.parse(asked(ask, 'createdSince') ?? '') || 0
  const all = Object.values(ask.world.reports).filter(
    (report) =>
      report.sellerId === ask.seller.id &&
      report.createdAt >= since &&
      (types.length === 0 || types.includes(report.type)),
  )
  return ok({ reports: all.map((report) => publicReport(ask, report)) })
}

export function cancelReport(ask: Ask): Reply {
  const report = ask.world.reports[ask.path['reportId']!]
  if (report?.sellerId !== ask.seller.id) return refuse(404, 'NotFound', 'Report not found')
  if (ask.now >= report.doneAt) return refuse(400, 'InvalidInput', 'Report cannot be cancelled')
  delete ask.world.reports[report.id]
  return { status: 200 }
}
