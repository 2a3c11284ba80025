/** What an organiser may choose from: places of her areas, halls there, trainers, lessons. */
import { dayInIndia, within } from '#kernel/day.ts'
import { CLUSTERS } from '#firms/words/clusters.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { areasFor, type Viewer } from '#people/rules/authorisation.ts'
import type { Area } from '#people/rules/roles.ts'
import { listGrants } from '#people/store/grants.ts'
import { findPerson } from '#people/store/persons.ts'
import type { TrainingServices } from '../../services.ts'
import { hallsIn } from '../../store/halls.ts'
import { modulesShown } from '../../store/modules.ts'
import type { Choices } from '../../views/manage/form-parts.tsx'

const ALL_DISTRICTS = Object.keys(DISTRICTS)
const ALL_CLUSTERS = Object.keys(CLUSTERS)

/** The state that a district lies in; of the whole trade book where none is named. */
export async function stateOf(
  { placeOf }: Pick<TrainingServices, 'placeOf'>,
  district: string,
): Promise<string> {
  const place = await placeOf({ kind: 'district', code: district || ALL_DISTRICTS[0]! })
  return place.state ?? ''
}

/** Districts of the viewer's areas; a partner's trainers come to every one. */
export async function districtsOfAreas(
  { placeOf }: Pick<TrainingServices, 'placeOf'>,
  areas: readonly Area[],
): Promise<readonly string[]> {
  if (isWide(areas)) return ALL_DISTRICTS
  const places = await Promise.all(areas.map((area) => placeOf(area)))
  return [...new Set(places.flatMap(({ district }) => district ?? []))]
}

const isWide = (areas: readonly Area[]): boolean =>
  areas.some(({ kind }) => kind === 'everything' || kind === 'state' || kind === 'partner')

export async function choicesFor(services: TrainingServices, viewer: Viewer): Promise<Choices> {
  const { db } = services
  const areas = areasFor(viewer, 'training.event.write')
  const districts = await districtsOfAreas(services, areas)
  const [state, modules, trainers] = await Promise.all([
    stateOf(services, ''),
    modulesShown(db),
    trainersFor(services, viewer),
  ])
  const own = areas.flatMap(({ kind, code }) => (kind === 'cluster' ? [code] : []))
  return {
    halls: (await hallsIn(db, { state })).filter(({ district }) => districts.includes(district)),
    trainers,
    modules,
    districts,
    clusters: own.length > 0 && !isWide(areas) ? own : ALL_CLUSTERS,
    partners: areas.flatMap(({ kind, code }) => (kind === 'partner' ? [code] : [])),
    wholeState: isWide(areas),
  }
}

/** Everybody with a trainer's role today, and the viewer herself, by name. */
async function trainersFor(
  { db, vault, at }: TrainingServices,
  viewer: Viewer,
): Promise<Readonly<{ id: string; name: string }>[]> {
  const today = dayInIndia(at().now)
  const grants = (await listGrants(db)).filter(
    ({ role, agreedAt, from, to }) =>
      role === 'trainer' && agreedAt !== null && within(today, from, to ?? undefined),
  )
  const ids = [...new Set([viewer.personId, ...grants.map(({ personId }) => personId)])]
  const people = await Promise.all(ids.map((id) => findPerson(db, vault, id)))
  return people
    .flatMap((person) => (person && person.name !== '' ? [{ id: person.id, name: person.name }] : []))
    .sort((a, b) => a.name.localeCompare(b.name))
}
