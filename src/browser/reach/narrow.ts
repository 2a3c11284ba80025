/** Hides the rows whose name or code does not hold the word typed. */
export function narrow(word: string): void {
  const wanted = word.trim().toLocaleLowerCase()
  for (const row of document.querySelectorAll<HTMLTableRowElement>('#list tbody tr')) {
    const name = row.querySelector('th a')?.textContent?.toLocaleLowerCase() ?? ''
    const code = row.querySelector<HTMLInputElement>('[name=pin]')?.value.toLowerCase()
    row.hidden = !name.includes(wanted) && code !== wanted
  }
}
