/** Whether a host name leads to the open network only. */
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Networks that are nobody's shop: our own house, private, link-local, shared and reserved ones (IANA special registries). */
// Two lists: one of both would take every IPv4 address for a mapped IPv6 one.
const CLOSED4 = new BlockList()
const CLOSED6 = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  CLOSED4.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  CLOSED6.addSubnet(net, bits, 'ipv6')

export function isOpenAddress(address: string): boolean {
  const form = isIP(address)
  if (form === 4) return !CLOSED4.check(address, 'ipv4')
  return form === 6 && !CLOSED6.check(address, 'ipv6')
}

/** A name, never a bare address, and every address behind it is an open one. */
export async function isPublicHost(host: string): Promise<boolean> {
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0 || !host.includes('.')) return false
  try {
    const all = await lookup(host, { all: true })
    return all.length > 0 && all.every(({ address }) => isOpenAddress(address))
  } catch {
    return false
  }
}
