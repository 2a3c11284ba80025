/** How the queue knows the work on a sheet. */
export const SHEET_TASK = 'catalogue.work-sheet'

/** A new job replaces one of the same sheet that has not started. */
export const sheetJobKey = (runId: string): string => `${SHEET_TASK} ${runId}`

/** A sheet that was taken can be taken back so long. */
export const UNDO_DAYS = 7
