/** The colours of Ajrakh cloth, light and dark, and which of them carry text on which. styles/palette.css says the same. */

export const LIGHT = {
  cotton: '#f9f4e8',
  'cotton-deep': '#efe6d2',
  paper: '#fffcf5',
  line: '#d9cbb0',
  'line-strong': '#857557',
  ink: '#221c16',
  'ink-soft': '#5c5040',
  indigo: '#22356b',
  'indigo-deep': '#17234a',
  'indigo-soft': '#e4e8f3',
  madder: '#96281b',
  'madder-soft': '#f8e3dd',
  ochre: '#7b4f07',
  'ochre-bright': '#d99a2b',
  'ochre-soft': '#f8ebcd',
  leaf: '#2c5b33',
  'leaf-soft': '#e1edda',
  'on-indigo': '#fbf5e6',
  'on-indigo-soft': '#d5dbee',
  'band-red': '#b23a2a',
  masthead: '#1b2850',
  button: '#22356b',
  'button-hover': '#17234a',
  'on-button': '#fffaf0',
} as const

export type ColourName = keyof typeof LIGHT

export const DARK: Record<ColourName, string> = {
  ...LIGHT,
  cotton: '#12182c',
  'cotton-deep': '#0e1324',
  paper: '#1a2240',
  line: '#37426a',
  'line-strong': '#8f9bc4',
  ink: '#f5eedf',
  'ink-soft': '#c3bdb0',
  indigo: '#b5c3f5',
  'indigo-deep': '#0c1228',
  'indigo-soft': '#26325c',
  madder: '#ffab9b',
  'madder-soft': '#4a221f',
  ochre: '#f3c673',
  'ochre-bright': '#e0a63c',
  'ochre-soft': '#43330f',
  leaf: '#a9d8a6',
  'leaf-soft': '#1e3a26',
  button: '#e0a63c',
  'button-hover': '#f0bd5b',
  'on-button': '#1d1503',
}

export const THEMES = { light: LIGHT, dark: DARK } as const
export type Theme = keyof typeof THEMES

/** Text colour and the grounds that it stands on somewhere in Dhow. */
export const TEXT_ON: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ['ink', ['cotton', 'cotton-deep', 'paper', 'indigo-soft', 'madder-soft', 'ochre-soft', 'leaf-soft']],
  ['ink-soft', ['cotton', 'cotton-deep', 'paper', 'indigo-soft', 'ochre-soft']],
  ['indigo', ['cotton', 'cotton-deep', 'paper', 'indigo-soft', 'ochre-soft']],
  ['madder', ['cotton', 'cotton-deep', 'paper', 'indigo-soft', 'madder-soft']],
  ['ochre', ['cotton', 'paper', 'indigo-soft', 'ochre-soft']],
  ['leaf', ['cotton', 'paper', 'leaf-soft']],
  ['on-indigo', ['masthead', 'indigo-deep']],
  ['on-indigo-soft', ['indigo-deep']],
  ['on-button', ['button', 'button-hover']],
]

/** Edges of controls and signs that carry meaning: 3 is enough (WCAG 2.2, 1.4.11). */
export const SHAPE_ON: readonly (readonly [ColourName, readonly ColourName[]])[] = [
  ['line-strong', ['cotton', 'cotton-deep', 'paper']],
  ['ochre-bright', ['masthead', 'indigo-deep']],
]

/** A channel 0–255 made linear light (WCAG 2.2, relative luminance). */
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#rrggbb`, 0 to 1. */
export function luminance(colour: string): number {
  const bits = Number.parseInt(colour.slice(1), 16)
  const [red, green, blue] = [bits >> 16, (bits >> 8) & 255, bits & 255].map(linear)
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright! + 0.05) / (dark! + 0.05)
}

export type Pair = Readonly<{ text: ColourName; ground: ColourName; ratio: number }>

/** Every pair of a list with its contrast in one theme. */
export const pairsOf = (list: typeof TEXT_ON, theme: Theme): Pair[] =>
  list.flatMap(([text, grounds]) =>
    grounds.map((ground) => ({ text, ground, ratio: contrast(THEMES[theme][text], THEMES[theme][ground]) })),
  )
