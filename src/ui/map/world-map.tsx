/**
 * The world, coloured by the page: one cached file draws the countries, the page only says which has what colour.
 * One map to a page. Its classes are in map.css.
 */
import type { ComponentChildren } from 'preact'
import { DOTS, HOME_POINT, SHAPES, WORLD_SIZE } from './world.ts'

/** Where each consignment starts. */
const HOME = 'IN'
const [WIDTH, HEIGHT] = WORLD_SIZE
const shapes: ReadonlySet<string> = new Set(SHAPES)

export type WorldMapProps = Readonly<{
  /** Address of world.svg: `frame.asset('world.svg')`. */
  href: string
  /** Class by destination, such as `map-open`; without one a place has the colour of land that nothing is known of. */
  fills: Readonly<Record<string, string>>
  /** What a place says when pointed at, by code, India's included. Its order is the order of the keyboard. */
  labels: Readonly<Record<string, string>>
  /** Address by destination. Without any the map is one picture to a screen reader. */
  links?: Readonly<Record<string, string>>
  title: string
  /** In words what the picture shows; it stands below it for everyone. */
  description: string
  /** With links: a way past all of them for the keyboard, such as to the table that says the same. */
  skip?: Readonly<{ href: string; label: string }>
  /** The legend. */
  children?: ComponentChildren
}>

export function WorldMap({ href, fills, labels, links, title, description, skip, children }: WorldMapProps) {
  const codes = Object.keys(labels).filter((code) => code !== HOME)
  const place = (code: string) => (
    <Place
      key={code}
      code={code}
      href={href}
      fill={fills[code] ?? 'map-rest'}
      label={labels[code] ?? code}
      link={links?.[code]}
    />
  )
  return (
    <figure class="map">
      {links && skip ? (
        <a class="skip" href={skip.href}>
          {skip.label}
        </a>
      ) : null}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role={links ? 'group' : 'img'}
        aria-label={title}
        aria-describedby="map-words"
      >
        <Hatch />
        <use href={`${href}#sea`} class="map-sea" />
        <use href={`${href}#grid`} class="map-grid" />
        <use href={`${href}#rest`} class="map-rest" />
        {codes.filter((code) => shapes.has(code)).map(place)}
        <use href={`${href}#${HOME}`} class="map-home">
          <title>{labels[HOME]}</title>
        </use>
        {codes.filter((code) => code in DOTS).map(place)}
        <circle class="map-origin" cx={HOME_POINT[0]} cy={HOME_POINT[1]} r="16" />
      </svg>
      <figcaption>
        {children}
        <p id="map-words">{description}</p>
      </figcaption>
    </figure>
  )
}

/** Slanted lines for what is closed: the picture must also speak without colour. */
const Hatch = () => (
  <defs>
    <pattern
      id="map-hatch"
      width="20"
      height="20"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="map-hatch-ground" d="M0 0H20V20H0z" />
      <path class="map-hatch-line" d="M0 0H6V20H0z" />
    </pattern>
  </defs>
)

type PlaceProps = Readonly<{
  code: string
  href: string
  fill: string
  label: string
  link: string | undefined
}>

function Place({ code, href, fill, label, link }: PlaceProps) {
  const words = <title>{label}</title>
  const dot = DOTS[code]
  const mark = dot ? (
    <circle class={fill} cx={dot[0]} cy={dot[1]} r="9">
      {link ? null : words}
    </circle>
  ) : (
    <use href={`${href}#${code}`} class={fill}>
      {link ? null : words}
    </use>
  )
  if (!link) return mark
  return (
    <a href={link}>
      {words}
      {mark}
    </a>
  )
}
