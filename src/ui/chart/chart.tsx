/** Small charts as SVG, drawn on the server. They stand in a ChartFrame, which carries their words and table. */

export type Bar = Readonly<{ label: string; value: number; /** As it is read: `₹1,25,000`. */ text: string }>

/** Lying bars: labels of any script wrap beside them, so nothing is cut at 360 px. `whole`: the value of a full bar; the longest when absent. */
export function BarChart({ bars, whole }: { bars: readonly Bar[]; whole?: number }) {
  const most = whole ?? Math.max(1, ...bars.map(({ value }) => value))
  return (
    <div class="chart-bars">
      {bars.map(({ label, value, text }) => (
        <div key={label} class="chart-bar">
          <span>{label}</span>
          <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width={Math.round((Math.max(0, value) / most) * 1000)} height="10" />
          </svg>
          <b class="n">{text}</b>
        </div>
      ))}
    </div>
  )
}

const [WIDTH, HEIGHT, EDGE] = [480, 160, 12] as const

/** A line over time, first to last point; the ends are written below it. */
export function LineChart({ points }: { points: readonly Bar[] }) {
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)]
  const x = (index: number) => EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1)
  const y = (value: number) => HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least)
  const places = values.map((value, index) => [Math.round(x(index)), Math.round(y(value))] as const)
  const [first, last] = [points[0], points.at(-1)]
  return (
    <div class="chart-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="chart-ground" d={`M${EDGE} ${Math.round(y(0))}H${WIDTH - EDGE}`} />
        <polyline points={places.map((place) => place.join(',')).join(' ')} />
        {places.map(([cx, cy]) => (
          <circle key={cx} cx={cx} cy={cy} r="5" />
        ))}
      </svg>
      <div class="chart-ends">{[first, last].map((end) => end && <End key={end.label} {...end} />)}</div>
    </div>
  )
}

const End = ({ label, text }: Bar) => (
  <span>
    <b>{text}</b> {label}
  </span>
)
