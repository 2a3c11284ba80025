import { doorCron, doorTasks, enqueueRenewal, hearChanged } from '#catalogue/door-tasks.ts'
import { uploadBytes } from '#catalogue/store/uploads/bytes.ts'
import { hearQuality, qualityCron, qualityTasks } from '#catalogue/quality-tasks.ts'
import { sheetCron, sheetTasks } from '#catalogue/sheet-tasks.ts'
import { catalogueCron, catalogueTasks, type CatalogueEars } from '#catalogue/tasks.ts'
import { finderCron, finderTasks } from '#finder/tasks.ts'
import { firmsCron, firmsTasks } from '#firms/tasks.ts'
import { listingsCron, listingsEars, listingsTasks } from '#listings/tasks.ts'
import { privacyCron, privacyTasks } from '#people/privacy-tasks.ts'
import { peopleCron, peopleTasks } from '#people/tasks.ts'
import type { Cron, Tasks } from '#platform/jobs.ts'
import { platformCron, platformTasks } from '#platform/tasks.ts'
import { tradebookTasks } from '#tradebook/tasks.ts'
import { trainingCron, trainingTasks } from '#training/tasks.ts'
import type { AppContext } from './context.ts'
import { holdersOf } from './holders.ts'
import { ordersCron, ordersTasks } from '#orders/tasks.ts'
import { dueIn, engineOf } from './marketplaces.ts'

/** Who hears when a product or its stock changed: rooms to the right of the catalogue. */
const heard: CatalogueEars = {
  changed: [hearChanged, hearQuality, listingsEars.changed],
  stock: [listingsEars.stock],
}

/** Every queued task of every room, by name. */
export const tasksOf = ({ config, desk, files, ...rest }: AppContext): Tasks => ({
  ...platformTasks,
  ...desk.tasks,
  ...files.tasks,
  ...peopleTasks,
  ...privacyTasks(holdersOf({ desk }), { desk, vault: rest.vault }),
  // The trade book's answers about products are asked for again.
  ...tradebookTasks([(context) => enqueueRenewal(context)]),
  ...finderTasks,
  ...firmsTasks({ desk, ...rest }),
  ...trainingTasks({ desk, files, site: config.site, ...rest }),
  ...catalogueTasks({ files, uploads: uploadBytes(config.dataDir), heard, ...rest }),
  ...sheetTasks(rest),
  ...qualityTasks(rest),
  ...doorTasks({ desk, site: config.site, ...rest }),
  ...listingsTasks({ engine: engineOf({ desk, ...rest }), due: dueIn, site: config.site, ...rest }),
  ...ordersTasks({ engine: engineOf({ desk, ...rest }), site: config.site }),
})

/** What happens by the calendar. */
export const cronOf = ({
  config,
  desk,
  files,
}: Pick<AppContext, 'config' | 'desk' | 'files'>): readonly Cron[] => [
  ...platformCron,
  ...desk.cron,
  ...files.cron,
  ...peopleCron,
  ...privacyCron,
  ...finderCron,
  ...firmsCron,
  ...trainingCron,
  ...catalogueCron,
  ...doorCron,
  ...sheetCron,
  ...qualityCron,
  ...listingsCron(config.syncMinutes),
  ...ordersCron,
]
