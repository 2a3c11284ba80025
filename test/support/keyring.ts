import { keyringFrom } from '../../src/platform/secrets/keyring.ts'

/** Keys of the tests: always the same, never in a file. */
export const testKeyring = keyringFrom(`test:${Buffer.alloc(32, 7).toString('base64')}`, '')
