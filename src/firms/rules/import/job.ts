/** How the queue knows the work of an import. */
export const IMPORT_TASK = 'firms.import-registry'

/** A new job replaces one of the same run that has not started. */
export const importJobKey = (runId: string): string => `${IMPORT_TASK} ${runId}`
