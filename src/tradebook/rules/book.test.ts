import { describe, expect, it } from 'vitest'
import { assembleBook } from './book.ts'

describe('a book put together from its files', () => {
  const book = assembleBook('v1', [
    { name: 'sources', rows: [{ source_id: 'S', title: 'T', publisher: 'P' }] },
    { name: 'book', rows: [{ fact: 'first_day', value: '2025-01-01' }] },
    {
      name: 'groups',
      rows: [
        {
          group: 'EU',
          iso2: 'DE',
          valid_from: '2025-01-01',
          valid_to: '',
          known_from: '2026-11-22',
          source_id: 'S',
          confidence: 'high',
        },
      ],
    },
  ])

  it('knows each row’s line in its file, its period and its source', () => {
    expect(book.tables.get('groups')?.[0]).toMatchObject({
      line: 2,
      tail: {
        validFrom: '2025-01-01',
        validTo: undefined,
        knownFrom: '2026-11-22',
        sourceId: 'S',
        confidence: 'high',
      },
    })
  })

  it('keeps sources apart and fills what they leave out', () => {
    expect(book.tables.has('sources')).toBe(false)
    expect(book.sources.get('S')).toEqual({
      id: 'S',
      title: 'T',
      publisher: 'P',
      edition: '',
      publishedOn: '',
      licence: '',
      address: '',
    })
  })

  it('reaches from its first day to the end of time where no last day is set', () => {
    expect([book.firstDay, book.lastDay]).toEqual(['2025-01-01', '9999-12-31'])
  })
})
