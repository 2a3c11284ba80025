/** Of what it is made, in parts that add up to the whole. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { MaterialPartWrong, MaterialTwice, MaterialsNotWhole } from '../refusals/product.ts'
import type { MaterialPart } from './product.ts'

export type MaterialLine = Readonly<{ material: string; percent: string }>

const WHOLE = 10_000

/**
 * Lines as they were typed; empty ones are left out, and a single material without a figure is the whole. Percent with at most
 * two decimals. Refuses parts that are not 100 % together.
 */
export function readMaterials(lines: readonly MaterialLine[]): Answer<readonly MaterialPart[]> {
  const told = lines
    .map(({ material, percent }) => ({ material: material.trim().slice(0, 60), percent: percent.trim() }))
    .filter(({ material, percent }) => material !== '' || percent !== '')
  if (told.length === 0) return yes([])
  if (told.length === 1 && told[0]!.percent === '') return yes([{ material: told[0]!.material, bps: WHOLE }])
  const parts: MaterialPart[] = []
  for (const { material, percent } of told) {
    const bps = bpsOf(percent)
    if (material === '' || bps === undefined || bps === 0) return no(MaterialPartWrong({}, 'materials'))
    if (parts.some((part) => part.material.toLowerCase() === material.toLowerCase()))
      return no(MaterialTwice({ material }, 'materials'))
    parts.push({ material, bps })
  }
  const total = parts.reduce((sum, { bps }) => sum + bps, 0)
  if (total !== WHOLE) return no(MaterialsNotWhole({ total: percentText(total) }, 'materials'))
  return yes(parts)
}

/** `12.5` → 1250; undefined for what is no percentage. */
export function bpsOf(text: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.normalize('NFKC'))
  if (!match) return undefined
  const bps = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return bps <= WHOLE ? bps : undefined
}

/** 1250 → `12.5`, 10000 → `100`. */
export const percentText = (bps: number): string =>
  `${Math.floor(bps / 100)}${
    bps % 100 === 0
      ? ''
      : `.${String(bps % 100)
          .padStart(2, '0')
          .replace(/0$/, '')}`
  }`

/** The largest part; of equal ones the one told first. */
export const mainMaterial = (parts: readonly MaterialPart[]): string | undefined =>
  parts.reduce<MaterialPart | undefined>(
    (best, part) => (best && best.bps >= part.bps ? best : part),
    undefined,
  )?.material
