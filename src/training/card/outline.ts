/** Paths of an SVG as closed outlines of straight lines, in the units of the picture. */

/** x' = a·x + c·y + e, y' = b·x + d·y + f, as SVG writes `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number]
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]

/** Reads `matrix(…)`, `translate(…)` and `scale(…)`; throws on anything else, for then the picture would be wrong. */
export function readTransform(text: string | undefined): Matrix {
  if (!text) return IDENTITY
  const [, name = '', inside = ''] = /^\s*(\w+)\(([^)]*)\)\s*$/.exec(text) ?? []
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersIn(inside)
  if (name === 'matrix') return [a, b, c, d, e, f]
  if (name === 'translate') return moved(a, b)
  if (name === 'scale') return [a, 0, 0, inside.trim().includes(' ') ? b : a, 0, 0]
  throw new Error(`a transform that is not known: ${text}`)
}

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number)

/** x and y, one after the other; the last point leads back to the first. */
export type Contour = readonly number[]

/** Pieces that a curve is cut into: at the size of letters the eye sees no corner. */
const PIECES = 8
const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 }

/** The outlines of a path's `d`. Knows the commands m l h v q c z, large and small; throws on others. */
export function contoursOf(d: string, matrix: Matrix): Contour[] {
  const pen = new Pen(matrix)
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const count = ARGUMENTS[command.toLowerCase()]
    if (count === undefined) throw new Error(`a command that is not known: ${command}`)
    const all = numbersIn(rest)
    if (count === 0) {
      pen.close()
      continue
    }
    // Further pairs after a move are lines.
    for (let at = 0; at + count <= all.length; at += count)
      pen.draw(
        at > 0 && command === 'm' ? 'l' : at > 0 && command === 'M' ? 'L' : command,
        all.slice(at, at + count),
      )
  }
  return pen.finish()
}

class Pen {
  readonly #matrix: Matrix
  readonly #done: Contour[] = []
  #points: number[] = []
  #x = 0
  #y = 0
  #startX = 0
  #startY = 0

  constructor(matrix: Matrix) {
    this.#matrix = matrix
  }

  draw(command: string, given: readonly number[]): void {
    const small = command === command.toLowerCase()
    const [fromX, fromY] = small ? [this.#x, this.#y] : [0, 0]
    const kind = command.toLowerCase()
    if (kind === 'h') return this.#lineTo(given[0]! + fromX, this.#y)
    if (kind === 'v') return this.#lineTo(this.#x, given[0]! + fromY)
    const at = given.map((value, index) => value + (index % 2 === 0 ? fromX : fromY))
    if (kind === 'm') return this.#moveTo(at[0]!, at[1]!)
    if (kind === 'l') return this.#lineTo(at[0]!, at[1]!)
    this.#curveTo(at)
  }

  close(): void {
    if (this.#points.length > 0) this.#done.push(this.#points)
    this.#points = []
    this.#x = this.#startX
    this.#y = this.#startY
  }

  finish(): Contour[] {
    this.close()
    return this.#done
  }

  #moveTo(x: number, y: number): void {
    this.close()
    this.#startX = this.#x = x
    this.#startY = this.#y = y
    this.#lineTo(x, y)
  }

  #lineTo(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.#matrix
    // After a `z` the next line begins where the outline began.
    if (this.#points.length === 0 && (x !== this.#x || y !== this.#y))
      this.#points.push(a * this.#x + c * this.#y + e, b * this.#x + d * this.#y + f)
    this.#points.push(a * x + c * y + e, b * x + d * y + f)
    this.#x = x
    this.#y = y
  }

  /** Quadratic with two points, cubic with three (de Casteljau). */
  #curveTo(at: readonly number[]): void {
    const control = [this.#x, this.#y, ...at]
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES
      let level = control
      while (level.length > 2)
        level = level.slice(0, -2).map((value, index) => value + (level[index + 2]! - value) * t)
      this.#lineTo(level[0]!, level[1]!)
    }
  }
}
