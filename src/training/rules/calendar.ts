/** What a visitor asks of the calendar, and how its days fall into weeks. Pure: the address of the page says it all. */
import { addDays, dayInIndia, parseDay, type Day } from '#kernel/day.ts'

export const EVENT_KINDS = ['workshop', 'webinar', 'session'] as const
export const EVENT_LEVELS = ['first', 'next', 'deep'] as const
export const EVENT_LANGUAGES = ['gu', 'hi', 'en'] as const

export type CalendarFilters = Readonly<{
  district: string | undefined
  language: (typeof EVENT_LANGUAGES)[number] | undefined
  sector: string | undefined
  kind: (typeof EVENT_KINDS)[number] | undefined
  level: (typeof EVENT_LEVELS)[number] | undefined
  /** Monday of the first week to show. */
  week: Day | undefined
}>

export const NO_CALENDAR_FILTERS: CalendarFilters = {
  district: undefined,
  language: undefined,
  sector: undefined,
  kind: undefined,
  level: undefined,
  week: undefined,
}

type Asked = Readonly<Record<string, unknown>>

/** Reads the query of an address. What it does not know is not asked; a week is named by any of its days. */
export function readCalendarFilters(asked: Asked): CalendarFilters {
  const day = typeof asked['week'] === 'string' ? parseDay(asked['week']) : undefined
  return {
    district: idIn(asked['district']),
    language: EVENT_LANGUAGES.find((one) => one === asked['language']),
    sector: idIn(asked['sector']),
    kind: EVENT_KINDS.find((one) => one === asked['kind']),
    level: EVENT_LEVELS.find((one) => one === asked['level']),
    week: day && mondayOf(day),
  }
}

const idIn = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[a-z][a-z0-9-]{0,60}$/.test(text) ? text : undefined

/** The page of a list in an address, from 1. */
export const readPage = ({ page }: Asked): number =>
  typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1

/** The filters as the query of an address; empty where nothing is asked. */
export function calendarQuery(
  filters: CalendarFilters,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const set = Object.entries({ ...filters, ...more }).filter((part): part is [string, string] =>
    Boolean(part[1]),
  )
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`
}

export const isNarrowed = (filters: CalendarFilters): boolean =>
  Object.values(filters).some((one) => one !== undefined)

/** Weeks begin on Monday (ISO 8601). */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

export type Week<T> = Readonly<{ monday: Day; sunday: Day; items: readonly T[] }>

/** Lists what begins in each week, in the order given; weeks without anything are left out. */
export function inWeeks<T>(items: readonly T[], beginOf: (item: T) => Date): Week<T>[] {
  const weeks = Map.groupBy(items, (item) => mondayOf(dayInIndia(beginOf(item))))
  return [...weeks].map(([monday, some]) => ({ monday, sunday: addDays(monday, 6), items: some }))
}

/** This Monday and those after it, to choose from. */
export function weeksFrom(today: Day, count: number): Day[] {
  const first = mondayOf(today)
  return Array.from({ length: count }, (_, index) => addDays(first, index * 7))
}

/** The first instant of a day in India. */
export const beginOfDay = (day: Day): Date => new Date(`${day}T00:00:00+05:30`)
