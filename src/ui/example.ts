/** Examples of components as data: the page /design shows them, the tests render them in every language. */
import type { ComponentChildren } from 'preact'
import type { Lang, Sentence } from '#kernel/words.ts'
import type { Frame } from './frame.ts'

/** Where an example stands. `at` is unique on its page: names and ids begin with it. */
export type Place = Readonly<{ lang: Lang; at: string; frame: Frame }>

export type Example = Readonly<{ name: Sentence; render: (place: Place) => ComponentChildren }>

export type ExampleGroup = Readonly<{
  /** The component's folder in src/ui, and its anchor on the page. */
  id: string
  name: Sentence
  /** When to use it. */
  about: Sentence
  /** How the keyboard works with it, where that is not plain. */
  keys?: Sentence
  /** Shown once, in the reader's own light or dark: for what may stand on a page only once. */
  once?: boolean
  examples: readonly Example[]
}>
