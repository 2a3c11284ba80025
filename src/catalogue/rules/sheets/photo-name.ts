/** Which SKU a photo in an archive is of: `KURTA-M.jpg`, `KURTA-M-2.jpg`, `photos/KURTA-M_3.png`. */

export type PhotoName = Readonly<{
  /** SKUs that it may mean, the likelier one first. */
  skus: readonly string[]
}>

/** Undefined for what is no photo but the archive's own: folders, hidden files, what a Mac puts beside. */
export function photoName(path: string): PhotoName | undefined {
  const parts = path.replaceAll('\\', '/').split('/')
  const file = parts.at(-1) ?? ''
  if (file === '' || file.startsWith('.') || parts.includes('__MACOSX') || file === 'Thumbs.db')
    return undefined
  const stem = file
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .normalize('NFKC')
    .trim()
  const bare = stem.replace(/[-_ ]*\(?\d{1,2}\)?$/, '')
  return { skus: bare === '' || bare === stem ? [stem] : [stem, bare] }
}

/** Only pictures are unpacked: an archive in an archive is not opened. */
export const isPictureName = (path: string): boolean => /\.(jpe?g|png|webp)$/i.test(path)
