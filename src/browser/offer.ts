/** Counts the bytes of an offer's texts while they are typed; without it the server counts them when they are saved. */
const encoder = new TextEncoder()

for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-bytes]')) {
  const most = Number(area.dataset['bytes'])
  const told = document.createElement('output')
  told.className = 'bytes'
  const count = (): void => {
    const bytes = encoder.encode(area.value.trim()).length
    told.textContent = `${bytes} / ${most}`
    told.classList.toggle('bytes-over', bytes > most)
  }
  area.after(told)
  area.addEventListener('input', count)
  count()
}
