import type { Script } from './scripts.mjs'
export function subset(script: Script, weight: string, targetFormat: 'woff2' | 'sfnt'): Promise<Buffer>
