/** Columns of many rows as PostgreSQL's array texts: built here in one pass, since the driver escapes value by value. */

const PLAIN = /^[\w:.+@-]+$/

/** `{a,"b c",NULL}` (PostgreSQL manual, Arrays: input syntax). */
export const arrayText = (values: readonly (string | null | undefined)[]): string =>
  `{${values.map(element).join()}}`

function element(value: string | null | undefined): string {
  if (value === null || value === undefined) return 'NULL'
  if (PLAIN.test(value) && !/^null$/i.test(value)) return value
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
