const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id from an address may be anything; the database takes only these. */
export const isUuid = (text: string): boolean => UUID.test(text)
