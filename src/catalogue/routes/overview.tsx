/** One product, its state, its history and its sheet of paper. */
import type { FastifyInstance } from 'fastify'
import { membersOf } from '#firms/store/members.ts'
import { ChoiceUnknown } from '../refusals/product.ts'
import { Refused } from '#kernel/refusal.ts'
import type { ProductStatus } from '../rules/product.ts'
import type { CatalogueServices } from '../services.ts'
import { changesOf } from '../store/history.ts'
import { availableOf } from '../store/stock/stock.ts'
import { wholeProduct } from '../store/whole.ts'
import { setStatus } from '../usecases/set-status.ts'
import { HistoryPage } from '../views/history-page.tsx'
import { OverviewPage } from '../views/overview-page.tsx'
import { PrintPage } from '../views/print-page.tsx'
import { sectionsOf } from '../views/sections.tsx'
import { part, type At } from './at.tsx'

const MOST_CHANGES = 100
const STATUSES: readonly ProductStatus[] = ['draft', 'ready', 'archived']

export function overviewRoutes(app: FastifyInstance, services: CatalogueServices): void {
  const { db } = services
  const overview = async ({ viewer, about }: At) => {
    const { product, frame } = about
    const whole = await wholeProduct(db, product)
    const free = await availableOf(
      db,
      whole.variants.map(({ id }) => id),
    )
    const page = {
      ...about,
      whole,
      free: [...free.values()].reduce((sum, one) => sum + one, 0),
      member: await memberName(services, about.firm.id, product.memberId),
      sections: await sectionsOf(services.sections, { viewer, product, frame }),
    }
    return <OverviewPage {...page} />
  }
  part(app, services, { path: '', show: overview })
  part(app, services, {
    path: '/status',
    show: overview,
    post: async ({ context, viewer, edition, about, text, version }) => {
      const status = STATUSES.find((one) => one === text('status'))
      if (!status) throw new Refused(ChoiceUnknown())
      await setStatus(context, viewer, edition, { id: about.product.id, version, status })
      return { to: '', query: { saved: status } }
    },
  })
  part(app, services, {
    path: '/history',
    show: async ({ about, viewer }) => (
      <HistoryPage
        {...about}
        changes={await changesOf(db, about.product.id, MOST_CHANGES)}
        reader={viewer.personId}
      />
    ),
  })
  part(app, services, {
    path: '/print',
    show: async ({ about }) => <PrintPage {...about} whole={await wholeProduct(db, about.product)} />,
  })
}

async function memberName(
  { db, vault }: CatalogueServices,
  firmId: string,
  memberId: string | null,
): Promise<string | undefined> {
  if (memberId === null) return undefined
  return (await membersOf(db, vault, firmId)).find(({ id }) => id === memberId)?.name
}
