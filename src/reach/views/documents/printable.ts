/** Noto Sans draws every currency's sign but Thailand's; its code says the same. */
const UNDRAWN = ['฿', 'THB '] as const

/** The same data with every sign drawable by the fonts of the documents. */
export const printable = <T>(data: T): T => JSON.parse(JSON.stringify(data).replaceAll(...UNDRAWN)) as T
