/**
 * Lessons where a script may run; they work the same without. A passage can be read aloud, slides follow the arrow keys, and
 * a live lesson moves on with the trainer, counts minutes and says whether the network carries a picture.
 */
import { watchSpeech } from './firm/speech.ts'
import { followLesson } from './learn/live.ts'
import { watchSlides } from './learn/slides.ts'

for (const place of document.querySelectorAll<HTMLElement>('[data-speak]')) watchSpeech(place)
const slides = document.querySelector<HTMLElement>('[data-slides]')
if (slides) watchSlides(slides)
const live = document.querySelector<HTMLFormElement>('form[data-live]')
if (live) followLesson(live)
