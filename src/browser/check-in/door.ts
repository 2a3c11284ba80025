/** The open list: noting who comes and goes, and handing it in. */
import type { Listed } from '#training/rules/attendance/list.ts'
import { PHONE } from '#training/words/attendance/phone.ts'
import { markSent, note, unsent, wipe, type Kept, type NewScan, type Noted } from './kept.ts'
import { drawLog, drawPeople, tell, words } from './page.ts'
import { handIn, isFailed } from './server.ts'
import { whom } from './whom.ts'

/** As many as the server takes at once. */
const MOST = 200

export class Door {
  readonly #root: HTMLElement
  readonly #base: string
  readonly #kept: Kept
  #scans: Noted[]
  #sending = false
  #closed = false

  constructor(root: HTMLElement, base: string, kept: Kept) {
    this.#root = root
    this.#base = base
    this.#kept = kept
    this.#scans = [...kept.scans]
    this.draw()
  }

  get waiting(): number {
    return this.#scans.filter(({ sent }) => !sent).length
  }

  draw(): void {
    const here = new Set<string>()
    for (const { item } of this.#scans)
      if (item.origin !== 'paper' && item.ref !== undefined)
        if (item.kind === 'in') here.add(item.ref)
        else here.delete(item.ref)
    drawLog(this.#root, this.#kept.list, this.#scans)
    drawPeople(this.#root, this.#kept.list, here, (one) => void this.byHand(one))
  }

  get #kind(): 'in' | 'out' {
    const chosen = this.#root.querySelector<HTMLInputElement>('input[name=kind]:checked')
    return chosen?.value === 'out' ? 'out' : 'in'
  }

  /** A pass from the camera, or what was typed. Answers whether it was noted. */
  async shown(text: string): Promise<boolean> {
    if (this.#closed) return false
    const found = await whom(this.#kept.list, text)
    if (!found) {
      tell(this.#root, words(PHONE.notAPass), 'wrong')
      return false
    }
    const [one, other] = found.fitting
    if (other) {
      tell(this.#root, words(PHONE.several), 'wrong')
      return false
    }
    const origin = found.kind === 'pass' ? 'qr' : 'code'
    const scan: NewScan = {
      origin,
      kind: this.#kind,
      at: Date.now(),
      shown: found.value,
      ...(one ? { ref: one.ref } : {}),
    }
    return this.#note(scan, one)
  }

  byHand(one: Listed): Promise<boolean> {
    return this.#note({ origin: 'manual', kind: this.#kind, at: Date.now(), ref: one.ref }, one)
  }

  onPaper(name: string, contact: string): Promise<boolean> {
    return this.#note({ origin: 'paper', kind: 'in', at: Date.now(), name, contact }, undefined, name)
  }

  /** Answers whether it lies on the phone. Where it does not (a full phone, a private window), she hears it at once. */
  async #note(scan: NewScan, one: Listed | undefined, name = one?.name): Promise<boolean> {
    const before = this.#scans.some(
      ({ item }) => one && item.origin !== 'paper' && item.ref === one.ref && item.kind === scan.kind,
    )
    const after = this.#scans.reduce((most, { item }) => Math.max(most, item.seq), 0)
    try {
      this.#scans.push(await note(this.#kept.key, this.#kept.list.sitting, scan, after))
    } catch {
      tell(this.#root, words(PHONE.notKept), 'wrong')
      return false
    }
    this.draw()
    const sentence = before ? PHONE.already : scan.kind === 'in' ? PHONE.welcome : PHONE.goodbye
    const line = one?.standing === 'line' ? ` · ${words(PHONE.inLine, { name: one.name })}` : ''
    if (name === undefined) tell(this.#root, words(PHONE.unknown), 'wrong')
    else tell(this.#root, words(sentence, { name }) + line, 'good')
    void this.send(false)
    return true
  }

  /** Hands in what the server does not have yet. `aloud`: she asked for it, and hears why it did not work. */
  async send(aloud: boolean): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    try {
      while (this.waiting > 0 && (await this.#sendSome(aloud)));
      if (aloud && this.waiting === 0)
        tell(this.#root, words(PHONE.allSent, { sent: this.#scans.length }), 'good')
    } finally {
      this.#sending = false
    }
  }

  async #sendSome(aloud: boolean): Promise<boolean> {
    const { device, sitting } = this.#kept.list
    const scans = this.#scans.filter(({ sent }) => !sent).slice(0, MOST)
    const items = scans.map(({ item }) => item)
    const answer = await handIn(this.#base, { device, phoneNow: Date.now(), scans: items })
    if (isFailed(answer)) {
      const { failed, reason } = answer
      if (failed === 'refused') tell(this.#root, words(PHONE.refused, { reason }), 'wrong')
      else if (aloud) tell(this.#root, words(failed === 'signIn' ? PHONE.signIn : PHONE.noNetwork))
      return false
    }
    const seqs = new Set(answer.outcomes.map(({ seq }) => seq))
    await markSent(sitting, [...seqs])
    this.#scans = this.#scans.map((noted) => (seqs.has(noted.item.seq) ? { ...noted, sent: true } : noted))
    this.draw()
    return seqs.size > 0
  }

  /** Deletes list and scans, once the server has everything. */
  async wipe(): Promise<boolean> {
    await this.send(false)
    const { device, sitting } = this.#kept.list
    if (this.waiting > 0 || (await unsent(sitting)) > 0) {
      tell(this.#root, words(PHONE.wipeWaits), 'wrong')
      return false
    }
    this.#closed = true
    void handIn(this.#base, { device, phoneNow: Date.now(), scans: [], wiped: true })
    await wipe(sitting)
    return true
  }
}
