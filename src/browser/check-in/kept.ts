/**
 * What the phone keeps, sealed: the list and each scan by AES-256-GCM. The key comes from the trainer's PIN (PBKDF2) and
 * from a key of this browser that cannot be taken out of it; neither alone opens anything, and none of it is sent away.
 */
import type { CheckInList } from '#training/rules/attendance/list.ts'
import type { ScanItem } from '#training/rules/attendance/scan-item.ts'

/** OWASP Password Storage Cheat Sheet: PBKDF2-HMAC-SHA256 with 600,000 rounds. */
const ROUNDS = 600_000
type Bytes = Uint8Array<ArrayBuffer>
type Sealed = Readonly<{ iv: Bytes; cipher: ArrayBuffer }>
type KeptList = Sealed & Readonly<{ sitting: string; salt: Bytes; browserKey: CryptoKey }>
type KeptScan = Sealed & Readonly<{ sitting: string; seq: number; sent: boolean }>

/** A scan with whether the server has it. */
export type Noted = Readonly<{ item: ScanItem; sent: boolean }>
/** `Omit` would lose which fields belong to which origin. */
type Unnumbered<T> = T extends ScanItem ? Omit<T, 'seq'> : never
export type NewScan = Unnumbered<ScanItem>

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('dhow-check-in', 1)
    asked.addEventListener('upgradeneeded', () => {
      asked.result.createObjectStore('lists', { keyPath: 'sitting' })
      asked.result.createObjectStore('scans', { keyPath: ['sitting', 'seq'] })
    })
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no storage')))
  })
}

type Store = 'lists' | 'scans'

/** One step in the store; answered once it is durable. */
async function step<T>(name: Store, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const tx = db.transaction(name, 'readwrite', { durability: 'strict' })
      const asked = work(tx.objectStore(name))
      tx.addEventListener('complete', () => resolve(asked.result))
      tx.addEventListener('abort', () => reject(tx.error ?? asked.error ?? new Error('not kept')))
    })
  } finally {
    db.close()
  }
}

const hers = (sitting: string): IDBKeyRange => IDBKeyRange.bound([sitting, 0], [sitting, Infinity])
const bytes = (text: string): Bytes => new TextEncoder().encode(text) as Bytes

export const isKept = async (sitting: string): Promise<boolean> =>
  (await step('lists', (store) => store.count(sitting))) > 0

async function keyFrom(pin: string, salt: Bytes, browserKey: CryptoKey): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', bytes(pin.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ])
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    words,
    256,
  )
  const mixed = await crypto.subtle.sign('HMAC', browserKey, stretched)
  return crypto.subtle.importKey('raw', mixed, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return {
    iv,
    cipher: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes(JSON.stringify(value))),
  }
}

async function unseal<T>(key: CryptoKey, { iv, cipher }: Sealed): Promise<T> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, cipher)
  return JSON.parse(new TextDecoder().decode(plain)) as T
}

export type Kept = Readonly<{ key: CryptoKey; list: CheckInList; scans: readonly Noted[] }>

/** Throws where another window has taken the list meanwhile: its scans open with its own key only. */
export async function keep(list: CheckInList, pin: string): Promise<Kept> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const browserKey = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const key = await keyFrom(pin, salt, browserKey)
  const sealed = await seal(key, list)
  await step('lists', (store) => store.add({ ...sealed, sitting: list.sitting, salt, browserKey }))
  void navigator.storage?.persist?.()
  return { key, list, scans: [] }
}

/** Undefined where the PIN is another. */
export async function unlock(sitting: string, pin: string): Promise<Kept | undefined> {
  const row = await step('lists', (store) => store.get(sitting) as IDBRequest<KeptList | undefined>)
  if (!row) return undefined
  const key = await keyFrom(pin, row.salt, row.browserKey)
  try {
    return { key, list: await unseal<CheckInList>(key, row), scans: await scansOf(key, sitting) }
  } catch {
    return undefined
  }
}

async function scansOf(key: CryptoKey, sitting: string): Promise<Noted[]> {
  const rows = await step('scans', (store) => store.getAll(hers(sitting)) as IDBRequest<KeptScan[]>)
  const opened = rows.map(async (row) => ({ item: await unseal<ScanItem>(key, row), sent: row.sent }))
  // The list has opened, so the PIN is right: one scan that does not open must not lock up all the others.
  const read = await Promise.allSettled(opened)
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

/** Numbers a scan and keeps it. Another window of the same phone may have taken the number: then the next one. */
export async function note(key: CryptoKey, sitting: string, scan: NewScan, after: number): Promise<Noted> {
  for (let seq = after + 1; ; seq += 1) {
    const item = { ...scan, seq } as ScanItem
    const sealed = await seal(key, item)
    try {
      await step('scans', (store) => store.add({ ...sealed, sitting, seq, sent: false }))
      return { item, sent: false }
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'ConstraintError') throw error
    }
  }
}

export async function markSent(sitting: string, seqs: readonly number[]): Promise<void> {
  for (const seq of seqs) {
    const row = await step('scans', (store) => store.get([sitting, seq]) as IDBRequest<KeptScan | undefined>)
    if (row) await step('scans', (store) => store.put({ ...row, sent: true }))
  }
}

/** How many of this phone's scans the server lacks, those of its other windows too. */
export async function unsent(sitting: string): Promise<number> {
  const rows = await step('scans', (store) => store.getAll(hers(sitting)) as IDBRequest<KeptScan[]>)
  return rows.filter(({ sent }) => !sent).length
}

/** Nothing of this day stays on the phone. */
export async function wipe(sitting: string): Promise<void> {
  await step('scans', (store) => store.delete(hers(sitting)))
  await step('lists', (store) => store.delete(sitting))
}
