/** A receipt as a printed slip: what, how it was worked out, how much, where it is written. */
import { Fragment, type ComponentChildren } from 'preact'

export type SlipLine = Readonly<{
  id: string
  label: string
  /** How the figure came about: `12% × €18.05`. */
  working: string
  amount: string
  /** Where it is written, and how sure it is. */
  note: ComponentChildren
}>

type SlipProps = Readonly<{
  caption: string
  heads: Readonly<{ what: string; amount: string }>
  lines: readonly SlipLine[]
  total: Readonly<{ label: string; amount: string; also: string }>
}>

export const Slip = ({ caption, heads, lines, total }: SlipProps) => (
  <div class="slip">
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.what}</th>
          <th scope="col" class="n">
            {heads.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Fragment key={line.id}>
            <tr class="slip-line">
              <th scope="row">
                <span class="slip-label">{line.label}</span>
                {line.working && <span class="slip-working">{line.working}</span>}
              </th>
              <td class="n">{line.amount}</td>
            </tr>
            <tr class="slip-note">
              <td colSpan={2}>{line.note}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.label}</th>
          <td class="n">
            <strong>{total.amount}</strong>
            {total.also && <span class="slip-also">{total.also}</span>}
          </td>
        </tr>
      </tfoot>
    </table>
  </div>
)
