/**
 * The firm's pages where a script may run; they work the same without. Joining shows one question at a time, checks numbers
 * before any network and keeps a draft; a step's number is checked as it is typed; the next step can be read aloud.
 */
import { clearDraft } from './firm/draft.ts'
import { watchJoin } from './firm/join.ts'
import { watchNumber } from './firm/number.ts'
import { watchSpeech } from './firm/speech.ts'

const join = document.querySelector<HTMLFormElement>('form[data-join]')
if (join) watchJoin(join)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-number]')) watchNumber(form)
for (const place of document.querySelectorAll<HTMLElement>('[data-speak]')) watchSpeech(place)
if (document.querySelector('[data-joined]')) clearDraft()
