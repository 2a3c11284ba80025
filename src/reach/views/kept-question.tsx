/** The question inside another form of its answer, so that sending that form asks it again. */
import { Hidden } from '#ui/field/field.tsx'
import { QUESTION, type Asked } from '../form.ts'
import { shortVersion, type Answered } from './question.ts'

type KeptProps = Readonly<{
  page: Pick<Answered, 'asked' | 'book'>
  /** Fields of the view that the form keeps beside the question. */
  also?: readonly (keyof Asked)[]
  /** Fields that the form asks itself. */
  but?: readonly (keyof Asked)[]
}>

export const KeptQuestion = ({ page: { asked, book }, also = [], but = [] }: KeptProps) => (
  <>
    {[...QUESTION, ...also]
      .filter((name) => name !== 'version' && !but.includes(name))
      .map((name) => (
        <Hidden key={name} name={name} value={asked[name]} />
      ))}
    <Hidden name="version" value={shortVersion(book.version)} />
  </>
)
