import type { Frame } from '../frame.ts'

/** What every form that writes for a signed-in viewer carries; nothing for a visitor. */
export const CsrfField = ({ frame }: { frame: Pick<Frame, 'viewer'> }) =>
  frame.viewer ? <input type="hidden" name="csrf" value={frame.viewer.csrf} /> : null
