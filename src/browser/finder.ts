/** Fields that suggest HS codes while one types. They work the same without: the form is sent and the page answers. */
import { watch } from './finder/combobox.ts'

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-finder]')) watch(input)
