/** The QR reader for phones whose browser has none of its own; fetched when the camera is first used. */
import jsqr from 'jsqr'

declare global {
  // oxlint-disable-next-line eslint/no-var -- how a global is declared
  var dhowReadQr: ((pixels: ImageData) => string | undefined) | undefined
}

// The package says that it is one function, and brings it as the default of a module.
const readQr = jsqr as unknown as typeof jsqr.default

globalThis.dhowReadQr = ({ data, width, height }) =>
  readQr(data, width, height, { inversionAttempts: 'dontInvert' })?.data
