/** Joining, one question at a time. */
import { sayRefusal } from '#kernel/refusal.ts'
import { say } from '#kernel/words.ts'
import { DistrictMissing, FirmNameMissing, MakesMissing, PersonNameMissing } from '#firms/refusals/firm.ts'
import { readFirstNumber } from '#firms/rules/any-number.ts'
import { parseGstin, parsePin } from '#firms/rules/identifiers.ts'
import { JOIN } from '#firms/words/join.ts'
import { NUMBER_NAMES } from '#firms/words/numbers.ts'
import { clearDraft, fill, hasWords, readDraft, saveDraft } from './draft.ts'
import { later, pageLang, refuseNumber } from './number.ts'
import { send } from './send.ts'
import { showGood, showWrong } from './wrong.ts'

const GUJARAT = '24'

export function watchJoin(form: HTMLFormElement): void {
  const lang = pageLang()
  const groups = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-group]')]
  const button = form.querySelector<HTMLButtonElement>('.question-send button')!
  const back = quietButton(JOIN.back[lang])
  const status = form.appendChild(document.createElement('div'))
  status.setAttribute('role', 'status')
  const control = (name: string) => form.elements.namedItem(name)
  const input = (name: string) => control(name) as HTMLInputElement | null
  const wrongFromServer = groups.findIndex((group) => group.querySelector('.field-error'))
  const hasAnswer = form.querySelector('.field-error') !== null
  let step = 0

  function show(next: number, focus = true): void {
    step = Math.max(0, Math.min(next, groups.length - 1))
    for (const [at, group] of groups.entries()) group.hidden = at !== step
    back.hidden = step === 0
    button.textContent = (step === groups.length - 1 ? JOIN.send : JOIN.next)[lang]
    counter.textContent = `${step + 1} / ${groups.length}`
    if (focus) groups[step]!.querySelector<HTMLElement>('input:not([type=hidden]), select, summary')?.focus()
    saveDraft(form, step)
  }

  /** Whether the group may be left; what is wrong is said beside its field. Nothing here needs the network. */
  function check(at: number): boolean {
    const name = groups[at]!.dataset['group']
    if (name === 'name') return filled('name', FirmNameMissing()) && filled('person', PersonNameMissing())
    if (name === 'number') return checkNumber()
    if (name === 'makes') return checkMakes(groups[at]!)
    return checkPlace()
  }

  function filled(name: string, refusal: ReturnType<typeof FirmNameMissing>): boolean {
    const field = input(name)
    if (!field) return true
    const good = field.value.trim() !== ''
    showWrong(field, good ? undefined : sayRefusal(refusal, lang))
    if (!good) field.focus()
    return good
  }

  function checkNumber(focus = true): boolean {
    const field = input('number')!
    const read = readFirstNumber(field.value)
    refuseNumber(field, read.ok ? undefined : read.refusal, lang)
    showGood(field, read.ok ? understood(read.value) : '')
    if (!read.ok && focus) field.focus()
    return read.ok
  }

  function understood({ kind, value }: { kind: 'gstin' | 'pan' | 'udyam'; value: string }): string {
    const good = say(JOIN.numberGood, lang, { name: NUMBER_NAMES[kind][lang] })
    const gstin = kind === 'gstin' ? parseGstin(value) : undefined
    if (!gstin?.ok) return good
    const { state, pan } = gstin.value
    return `${good} ${say(state === GUJARAT ? JOIN.numberPan : JOIN.numberPanElsewhere, lang, { state, pan })}`
  }

  function checkMakes(group: HTMLFieldSetElement): boolean {
    const some = group.querySelector('input:checked') !== null
    group.querySelector('.field-error')?.remove()
    if (some) return true
    const line = document.createElement('p')
    line.className = 'field-error'
    line.setAttribute('role', 'alert')
    line.textContent = sayRefusal(MakesMissing(), lang)
    group.querySelector('details')!.before(line)
    return false
  }

  function checkPlace(): boolean {
    const district = control('district') as HTMLSelectElement
    const chosen = district.value !== ''
    showWrong(district, chosen ? undefined : sayRefusal(DistrictMissing(), lang))
    const pin = input('pin')!
    const read = pin.value.trim() === '' ? undefined : parsePin(pin.value)
    showWrong(pin, !read || read.ok ? undefined : sayRefusal(read.refusal, lang))
    if (!chosen) district.focus()
    return chosen && (!read || read.ok)
  }

  async function finish(): Promise<void> {
    const wrong = groups.findIndex((_, at) => !check(at))
    if (wrong >= 0) return show(wrong)
    saveDraft(form, step)
    button.disabled = true
    back.hidden = true
    status.textContent = JOIN.sending[lang]
    const sent = await send(form, (isDown) => {
      status.textContent = (isDown ? JOIN.noNetwork : JOIN.sending)[lang]
      status.className = isDown ? 'notice notice-warning' : ''
    })
    if (sent.moved) {
      // Signed out meanwhile: the draft waits for her return.
      const signedOut = /\/sign-in(\?|$)/.test(sent.address)
      if (!signedOut) clearDraft()
      location.assign(signedOut ? `${sent.address.split('?')[0]}?next=/firm/join` : sent.address)
      return
    }
    const page = new DOMParser().parseFromString(sent.html, 'text/html')
    // The number is known here already, and the draft has done its work; or something is wrong and stands beside its field.
    document.querySelector('main')!.replaceWith(page.querySelector('main')!)
    const again = document.querySelector<HTMLFormElement>('form[data-join]')
    if (again) watchJoin(again)
    else document.querySelector('[data-match] form')?.addEventListener('submit', clearDraft)
    document.querySelector('main')!.focus()
    scrollTo(0, 0)
  }

  const counter = document.createElement('p')
  counter.className = 'small join-counter'
  form.prepend(counter)
  button.after(back)
  back.addEventListener('click', () => show(step - 1))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (step < groups.length - 1) {
      if (check(step)) show(step + 1)
    } else if (!button.disabled) void finish()
  })
  form.addEventListener('input', () => saveDraft(form, step))
  form.addEventListener('change', (event) => {
    saveDraft(form, step)
    const { target } = event
    // What was wrong with a choice is mended by choosing.
    if (target === control('district')) showWrong(target as HTMLSelectElement, undefined)
    if (target instanceof HTMLInputElement && target.name === 'makes' && target.checked)
      target.closest('fieldset')!.querySelector('.field-error')?.remove()
    const number = input('number')!
    if (target === number && number.value.trim() !== '')
      later(() => number.offsetParent && checkNumber(false))
  })
  const lead = document.querySelector<HTMLElement>('.lead[data-plain]')
  if (lead) lead.textContent = lead.dataset['plain']!
  const draft = readDraft()
  if (!hasAnswer && draft && hasWords(draft)) restore(draft)
  else show(Math.max(0, wrongFromServer), hasAnswer)

  function restore(kept: NonNullable<typeof draft>): void {
    fill(form, kept)
    show(kept.step, false)
    const line = document.createElement('p')
    line.className = 'small'
    line.textContent = `${JOIN.draftBack[lang]} `
    const drop = quietButton(JOIN.draftDrop[lang])
    drop.addEventListener('click', () => {
      clearDraft()
      location.reload()
    })
    line.append(drop)
    form.before(line)
  }
}

function quietButton(text: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-quiet'
  button.textContent = text
  return button
}
