import type { Viewer } from '#people/rules/authorisation.ts'

/** Whose words a signed-in person's are: the firm's she acts for, else her own. */
export const tenantOf = (viewer: Pick<Viewer, 'personId' | 'actsFor'>): string =>
  viewer.actsFor ? `firm:${viewer.actsFor}` : `person:${viewer.personId}`
