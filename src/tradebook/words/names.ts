import { sentences } from '#kernel/words.ts'

/** Names of lanes, postal services, agreements, measures, fees and low-value schemes. */
export const NAMES: Readonly<Record<string, ReturnType<typeof sentences>[string]>> = sentences({
  post: { en: 'Post', hi: 'डाक', gu: 'ટપાલ' },
})
