/** A small picture of what a choice means: how the cloth looks, the colour of the metal, who wears it. */

type Pattern =
  | 'weave'
  | 'knit'
  | 'knot'
  | 'tuft'
  | 'metal'
  | 'grain'
  | 'stone'
  | 'drop'
  | 'person'
  | 'pack'
  | 'powder'
  | 'gear'
  | 'print'

const LOOKS: Readonly<Record<string, readonly [Pattern, string]>> = {
  cotton: ['weave', '#e8dcc3'],
  silk: ['weave', '#c98a2b'],
  wool: ['tuft', '#b89b7a'],
  synthetic: ['weave', '#5f86b5'],
  viscose: ['weave', '#9c7fb0'],
  linen: ['weave', '#c9bd98'],
  jute: ['weave', '#a37f45'],
  coir: ['tuft', '#8a5a2b'],
  textile: ['weave', '#33508f'],
  leather: ['grain', '#8b4a2b'],
  plastic: ['drop', '#4aa3a0'],
  rubber: ['drop', '#3c3c3c'],
  bamboo: ['grain', '#b7b05a'],
  cane: ['grain', '#c7a25b'],
  wood: ['grain', '#8a5a33'],
  cork: ['stone', '#b98b5e'],
  paper: ['pack', '#efe6d2'],
  porcelain: ['drop', '#dfe6ee'],
  ceramic: ['drop', '#b5653f'],
  glass: ['drop', '#a9cfd6'],
  marble: ['stone', '#d9d6d0'],
  stone: ['stone', '#8d8a84'],
  steel: ['metal', '#b9c0c6'],
  iron: ['metal', '#6b6f73'],
  brass: ['metal', '#c9a23f'],
  aluminium: ['metal', '#cfd4d8'],
  'base-metal': ['metal', '#c9a23f'],
  silver: ['metal', '#d5d9dd'],
  gold: ['metal', '#e0b33c'],
  pearl: ['drop', '#efe9e0'],
  gemstone: ['drop', '#b5324a'],
  imitation: ['metal', '#d9a441'],
  precious: ['drop', '#b5324a'],
  knitted: ['knit', '#33508f'],
  woven: ['weave', '#33508f'],
  knotted: ['knot', '#a33a2b'],
  tufted: ['tuft', '#a33a2b'],
  men: ['person', '#33508f'],
  women: ['person', '#a33a2b'],
  whole: ['stone', '#a5813f'],
  ground: ['powder', '#c98a2b'],
  retail: ['pack', '#d9a441'],
  bulk: ['pack', '#a37f45'],
  part: ['gear', '#6b6f73'],
  printed: ['print', '#a33a2b'],
  plain: ['weave', '#a33a2b'],
}

/** Hidden from screen readers: the words beside it say the same. Nothing is drawn where there is nothing to see. */
export function Swatch({ value }: { value: string }) {
  const look = LOOKS[value]
  if (!look) return null
  const [pattern, colour] = look
  return (
    <svg class="swatch" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="6" fill={colour} />
      <path d={MARKS[pattern]} fill="none" stroke="#1b2850" stroke-opacity=".45" stroke-width="2" />
    </svg>
  )
}

/** The strokes over the colour. */
const MARKS: Readonly<Record<Pattern, string>> = {
  weave: 'M8 0V40M16 0V40M24 0V40M32 0V40M0 8H40M0 16H40M0 24H40M0 32H40',
  knit: 'M2 6l6 6 6-6 6 6 6-6 6 6 6-6M2 16l6 6 6-6 6 6 6-6 6 6 6-6M2 26l6 6 6-6 6 6 6-6 6 6 6-6',
  knot: 'M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M24 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M8 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M24 30a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 12v14M28 12v14',
  tuft: 'M6 32c0-8 2-14 4-20M14 34c0-8 0-16-2-24M22 34c0-8 2-16 4-24M30 34c0-8 0-14 4-20',
  metal: 'M10 20a10 10 0 1 0 20 0 10 10 0 1 0-20 0M14 20a6 6 0 0 1 6-6',
  grain: 'M0 10c10-6 20 6 40 0M0 20c14-4 24 6 40 0M0 30c10-6 26 4 40 0',
  stone: 'M6 28l6-14 12-6 10 12-6 12zM12 14l10 8 12-2M22 22l-2 10',
  drop: 'M20 6c8 10 11 14 11 20a11 11 0 0 1-22 0c0-6 3-10 11-20z',
  person: 'M14 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M8 36c0-10 5-14 12-14s12 4 12 14',
  pack: 'M8 14h24v20H8zM8 14l4-8h16l4 8M20 6v8',
  powder: 'M4 32c8-2 10-16 16-16s8 14 16 16M12 12h.1M20 8h.1M28 12h.1',
  gear: 'M13 20a7 7 0 1 0 14 0 7 7 0 1 0-14 0M20 5v8M20 27v8M5 20h8M27 20h8',
  print: 'M12 12l4-4 4 4-4 4zM24 12l4-4 4 4-4 4zM12 28l4-4 4 4-4 4zM24 28l4-4 4 4-4 4zM18 20l2-2 2 2-2 2z',
}
