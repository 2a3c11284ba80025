/** News that a WooCommerce shop sends by itself. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether the header `X-WC-Webhook-Signature` (base64 HMAC-SHA256 of the body as it came) was made with our secret. */
export function isFromShop(body: Uint8Array, signature: string, secret: string): boolean {
  const own = createHmac('sha256', secret).update(body).digest()
  const told = Buffer.from(signature, 'base64')
  return secret !== '' && told.length === own.length && timingSafeEqual(told, own)
}
