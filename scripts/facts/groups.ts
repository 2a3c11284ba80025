import { sortRows, type Table } from './csv.ts'
import { readDestinations } from './destination-facts.ts'
import { regionOf } from './regions.ts'
import { TAIL, tail } from './tail.ts'

const EU27 = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'

/** Unions and areas that a rule may name instead of one destination. */
const MEMBERS: Record<string, string> = {
  EU27,
  // The customs territory of the Union as far as it is a destination of its own here, and San Marino in union with it.
  'EU-CU': `${EU27} AX GF GP MC MF MQ RE SM YT`,
  UK: 'GB GG IM JE',
  'US-CU': 'US PR',
  'CH-CU': 'CH LI',
  EAEU: 'AM BY KG KZ RU',
  GCC: 'AE BH KW OM QA SA',
  EFTA: 'CH IS LI NO',
  ASEAN: 'BN ID KH LA MM MY PH SG TH VN',
  SACU: 'BW LS NA SZ ZA',
  ECOWAS: 'BF BJ CI CV GH GM GN GW LR ML NE NG SL SN TG',
  CEMAC: 'CF CG CM GA GQ TD',
  EAC: 'BI CD KE RW SO SS TZ UG',
  MERCOSUR: 'AR BR PY UY',
}

const NEAR = 'BD BT LK MV NP'
const EAST = 'BN CN HK ID JP KH KR LA MM MN MO MY PH SG TH TL TW VN'
const RICH_OCEANIA = 'AU NZ'
const NORTH_AMERICA = 'US PR CA'
const WEST_EUROPE = `${EU27} GB GG IM JE CH LI NO IS MC SM AX`

/** Areas of the planning estimates for couriers: every destination is in exactly one. */
function laneArea(iso2: string): string {
  const of = (codes: string): boolean => codes.split(' ').includes(iso2)
  if (of(NEAR)) return 'lane-near'
  if (of(MEMBERS['GCC'] ?? '')) return 'lane-gulf'
  if (of(EAST)) return 'lane-east-asia'
  if (of(WEST_EUROPE)) return 'lane-west-europe'
  if (of(NORTH_AMERICA)) return 'lane-north-america'
  if (of(RICH_OCEANIA)) return 'lane-oceania'
  if (regionOf(iso2) === 'africa') return 'lane-africa'
  if (regionOf(iso2) === 'americas') return 'lane-latin-america'
  if (regionOf(iso2) === 'oceania') return 'lane-islands'
  return 'lane-other'
}

export function groupsTable(): Table {
  const unions = Object.entries(MEMBERS).flatMap(([group, codes]) =>
    codes.split(' ').map((iso2) => [group, iso2, ...tail('GROUPS-2026-11', 'high')]),
  )
  const areas = readDestinations().map(({ iso2 }) => [
    laneArea(iso2),
    iso2,
    ...tail('EST-LANES-2026-11', 'estimate'),
  ])
  return { file: 'groups.csv', header: ['group', 'iso2', ...TAIL], rows: sortRows([...unions, ...areas]) }
}
