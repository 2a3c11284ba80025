/** Stands in where no outside source is configured: it answers after the number's last sign alone, and proves nothing. */
import type { Verifier } from './verifier.ts'

/** A number that ends in X is unknown to it, one that ends in Q is not in force; every other is. */
export const simulator: Verifier = {
  source: 'simulated',
  simulated: true,
  kinds: ['iec'],
  verify: async (_kind, value) => {
    if (value.endsWith('X')) return { outcome: 'denied', evidence: { found: 'no', simulated: 'yes' } }
    const status = value.endsWith('Q') ? '2' : '0'
    return {
      outcome: status === '0' ? 'confirmed' : 'denied',
      evidence: { found: 'yes', status, simulated: 'yes' },
    }
  },
}
