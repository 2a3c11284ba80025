export type Script = Readonly<{ name: string; from: string; features: readonly string[]; ranges: string }>
export const SCRIPTS: readonly Script[]
export const WEIGHTS: readonly string[]
