/** What the desk’s parts are handed. */
import type { Frame } from '#ui/frame.ts'
import type { DeskData } from '../../store/attendance/desk.ts'

export type Correction = Readonly<{ learnerId: string; sittingId: string; reason: string; wrong: string }>

export type DeskProps = Readonly<{
  frame: Frame
  data: DeskData
  now: Date
  decided: boolean
  /** A decision that was refused, to be tried again. */
  again: Correction | undefined
}>
