/** Every component with its examples, in the order of the page /design. A new component joins here. */
import { BADGE } from './badge/badge.examples.tsx'
import { BUTTON } from './button/button.examples.tsx'
import { CHART } from './chart/chart.examples.tsx'
import { COMBOBOX } from './combobox/combobox.examples.tsx'
import { DATA_TABLE } from './data-table/data-table.examples.tsx'
import { DATE_FIELD } from './date-field/date-field.examples.tsx'
import { DIALOG } from './dialog/dialog.examples.tsx'
import { EMPTY_STATE } from './empty-state/empty-state.examples.tsx'
import type { ExampleGroup } from './example.ts'
import { FIELD } from './field/field.examples.tsx'
import { FILE_FIELD } from './file-field/file-field.examples.tsx'
import { LINK } from './link/link.examples.tsx'
import { MAP } from './map/map.examples.tsx'
import { MONEY_FIELD } from './money-field/money-field.examples.tsx'
import { MOTIF } from './motif/motif.examples.tsx'
import { NAVIGATION } from './navigation/navigation.examples.tsx'
import { NOTICE } from './notice/notice.examples.tsx'
import { PAGINATION } from './pagination/pagination.examples.tsx'
import { PROGRESS } from './progress/progress.examples.tsx'
import { SLIP } from './slip/slip.examples.tsx'
import { SOURCE_NOTE } from './source-note/source-note.examples.tsx'
import { STEPPER } from './stepper/stepper.examples.tsx'

export const EXAMPLES: readonly ExampleGroup[] = [
  MOTIF,
  NAVIGATION,
  LINK,
  BUTTON,
  FIELD,
  COMBOBOX,
  DATE_FIELD,
  MONEY_FIELD,
  FILE_FIELD,
  STEPPER,
  PROGRESS,
  DIALOG,
  NOTICE,
  EMPTY_STATE,
  BADGE,
  DATA_TABLE,
  PAGINATION,
  SLIP,
  SOURCE_NOTE,
  CHART,
  MAP,
]
