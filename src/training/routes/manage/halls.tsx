/** `/training/manage/halls`: rooms with chairs. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { areasFor } from '#people/rules/authorisation.ts'
import { latinDigits } from '#people/rules/digits.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { NumberUnread, PlaceUnread } from '../../refusals/pages.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { findHall, hallsIn, type Hall } from '../../store/halls.ts'
import { saveHall } from '../../usecases/events/save-hall.ts'
import { HallsPage, type HallFields } from '../../views/manage/halls-page.tsx'
import { ACCESS } from '../../words/calendar/kinds.ts'
import { asked, isUuid, textsOf, ticked, tidy, wrongOf, type Wrong } from '../reading.ts'
import { districtsOfAreas, stateOf } from './choices.ts'
import { WRITE } from './list.tsx'

export function hallRoutes(app: FastifyInstance, services: TrainingServices): void {
  for (const path of localised('/training/manage/halls')) {
    app.get(path, WRITE, (request, reply) => show(services, request, reply))
    app.post(path, WRITE, (request, reply) => save(services, request, reply))
  }
}

const EMPTY: HallFields = {
  id: '',
  name: '',
  address: '',
  district: '',
  seats: '',
  latitude: '',
  longitude: '',
  accessibility: [],
}

const fieldsOf = (hall: Hall): HallFields => ({
  id: hall.id,
  name: hall.name,
  address: hall.address,
  district: hall.district,
  seats: String(hall.seats),
  latitude: hall.latitude === null ? '' : String(hall.latitude),
  longitude: hall.longitude === null ? '' : String(hall.longitude),
  accessibility: hall.accessibility,
})

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: Readonly<{ fields: HallFields; wrong: Wrong }>,
): Promise<FastifyReply> {
  const { db } = services
  const frame = frameOf(request, services.asset)
  const districts = await districtsOfAreas(services, areasFor(viewerOf(request), 'training.event.write'))
  const all = await hallsIn(db, { state: await stateOf(services, '') })
  const halls = all.filter(({ district }) => districts.includes(district))
  const chosen = halls.find(({ id }) => id === asked(request, 'hall'))
  const fields = again?.fields ?? (chosen ? fieldsOf(chosen) : EMPTY)
  const saved = asked(request, 'said') === 'saved'
  const props = { frame, halls, districts, fields, saved, wrong: again?.wrong }
  return sendPage(reply, frame, <HallsPage {...props} />, again ? 422 : 200)
}

async function save(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const names = ['id', 'name', 'address', 'district', 'seats', 'latitude', 'longitude'] as const
  const texts = Object.fromEntries(names.map((name) => [name, tidy(text(name), 300)]))
  const fields = { ...EMPTY, ...texts, accessibility: ticked(request, 'accessibility') }
  const state = await stateOf(services, fields.district)
  demand(viewer, 'training.event.write', { district: fields.district, state })
  const before = isUuid(fields.id) ? await findHall(services.db, fields.id) : undefined
  try {
    const { name, address, district } = fields
    await saveHall(contextOf(services), viewer, {
      ...(before ? { id: before.id } : {}),
      name,
      address,
      district,
      state,
      seats: wholeIn(fields.seats),
      latitude: degreesIn(fields.latitude, 'latitude', 90),
      longitude: degreesIn(fields.longitude, 'longitude', 180),
      accessibility: fields.accessibility.filter((id) => Object.hasOwn(ACCESS, id)),
    })
  } catch (error) {
    return show(services, request, reply, { fields, wrong: wrongOf(error, frame.lang) })
  }
  return reply.redirect(link(frame, '/training/manage/halls?said=saved'), 303)
}

function wholeIn(text: string): number {
  const plain = latinDigits(text)
  if (!/^[1-9]\d{0,5}$/.test(plain)) throw new Refused(NumberUnread({}, 'seats'))
  return Number(plain)
}

/** A place on earth in degrees; null where nobody wrote it down. */
function degreesIn(text: string, field: string, most: number): number | null {
  if (text === '') return null
  const degrees = Number(latinDigits(text).replace(',', '.'))
  if (!Number.isFinite(degrees) || Math.abs(degrees) > most) throw new Refused(PlaceUnread({}, field))
  return degrees
}
