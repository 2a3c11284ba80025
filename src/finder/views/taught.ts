import type { taught } from '../store/remembered.ts'

type Taught = Awaited<ReturnType<typeof taught>>

/**
 * What people taught as rows of a lexicon file (`HS6|words`), for a specialist to read and take over. Who said it is not in it;
 * how many did, and whether an officer, stands in the comment above. What makers alone clicked once is left as a comment.
 */
export function asLexicon(rows: Taught): string {
  const lines = rows.flatMap(({ hs6, words, tenants, corrected }) => {
    const plain = words.replace(/[|;\n#]/g, ' ')
    const isAgreed = corrected || tenants > 1
    const about = `# ${corrected ? 'an officer said so' : `${tenants} made this choice`}`
    return isAgreed ? [about, `${hs6}|${plain}`] : [`# once: ${hs6}|${plain}`]
  })
  return `# Taught by use. Read every row before it goes into finder/lexicon/.\n${lines.join('\n')}\n`
}
