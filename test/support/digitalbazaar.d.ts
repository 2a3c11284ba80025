/** The independent verifier comes without types; what our tests use of it. */
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: unknown }) => object
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: {
    credential: unknown
    suite: unknown
    documentLoader: (address: string) => Promise<unknown>
    checkStatus: () => Promise<{ verified: boolean }>
    now: Date
  }): Promise<{ verified: boolean; error?: unknown }>
}
