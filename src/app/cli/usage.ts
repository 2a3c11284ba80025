import { parseArgs, type ParseArgsConfig } from 'node:util'

/** The command was not understood; exit status 2. */
export class Usage extends Error {}

export const HELP = `dhow find "silver anklet" [--top 5] [--format table|json] [--lang en|hi|gu]
    Which HS code is it? In English, Hindi, Gujarati or the mix people type.

dhow find --batch IN.jsonl --out OUT.jsonl
    {"id","text","category":[…],"attributes":{…}|"…"} per line in, candidates per line out, in order.

dhow find --learned
    What makers and officers taught the finder, as lexicon rows for a specialist to read.

dhow reach --hs CODE --price AMOUNT --weight GRAMS [options]
    Where in the world may I sell this, and what will my buyer pay?
      --currency INR         currency of the price
      --on YYYY-MM-DD        day of shipment (today)
      --lane post|courier|courier-sb|freight   (the cheapest open one)
      --to ISO2              one destination with its receipt (all, in a table)
      --quantity N           pieces (1)
      --origin               claim Indian origin under trade agreements
      --attr NAME[=VALUE]    what the goods are: forChildren, material=cotton … (may be repeated)
      --format table|json|csv
      --lang en|hi|gu

dhow quote --batch IN.jsonl --out OUT.jsonl
    One consignment per line in, one receipt per line out, in order.

dhow reach --catalogue IN.csv --out OUT.csv [--lane post] [--on DAY] [--destinations DE,US]
    A whole price list (sku,hs,price_inr,weight_grams) for the whole world.

dhow tradebook check [FOLDER]                 every row valid, sourced and alone in its period
dhow tradebook diff A B [--format table|json] what changed between two folders or published versions
dhow tradebook import ustariff|cn8|ecb FILE [--into FOLDER] [--known DAY] [--from DAY]
                                              an official edition into a copy of the book, or only what it changes
dhow tradebook coverage [FOLDER] [--on DAY]   destinations and tariff lines by class of figure
dhow tradebook versions
dhow tradebook propose FOLDER --by OFFICER [--note TEXT]
dhow tradebook publish HASH --by SECOND_OFFICER

dhow grant --to PHONE|EMAIL --role ROLE [--area district:kachchh] --until DAY
    The first roles, given by whoever runs the server; later ones need two people, on the page /grants.
dhow audit verify [--head HASH]
    Whether the log of what was done is whole.

dhow privacy export --to PHONE|EMAIL --out FILE.json|FILE.html [--lang en|hi|gu]
    Everything we hold about somebody who asks by letter.
dhow privacy erase --to PHONE|EMAIL --yes     erases her account; says what has to stay and why
dhow privacy clocks [--run]                   how long rows of personal data live; the worker runs them nightly
dhow breach report --since INSTANT [--until INSTANT] --tables people.contact,… [--aware INSTANT] [--out FOLDER] [--wait 120]
    The file for the Data Protection Board, and one message to everybody affected. Run again, it adds what is told now:
      --nature seen|copied|changed|lost       --where database|backup|files|account|partner
      --measures closed,keys,sessions,restored,police,examined
      --contact "NAME, PHONE, E-MAIL"  --cause TEXT  --findings TEXT  --remedy TEXT
dhow breach list                              each breach with the hours left of its 72
dhow keys rotate [--continue]                 a new key, and every sealed value under it; “--continue” goes on with one
dhow keys status
dhow keys signing                             a new key signs certificates from now on; older ones stay good

dhow verify FILE|TEXT [--keys FILE]           is this certificate (PDF, JSON, or the link in its code) genuine?
dhow verify --save FILE                       keys and revocations for checking without database and network

dhow demo load|remove
    10,000 firms made up for demonstration, in or out. A first start on our own PostgreSQL loads them.

Exit status: 0 all good, 1 something was refused, 2 the command was not understood.
`

type Options = NonNullable<ParseArgsConfig['options']>

/** Parses a command's options strictly; a slip becomes `Usage`. */
export function readOptions<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args: joinNegatives(args), options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** `--price -3` names a figure, if a wrong one: it reaches the rules, which say so, instead of looking like an option. */
function joinNegatives(args: readonly string[]): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const last = joined.at(-1)
    if (/^-[\d.]/.test(arg) && last?.startsWith('--') && !last.includes('='))
      joined[joined.length - 1] = `${last}=${arg}`
    else joined.push(arg)
  }
  return joined
}

export function oneOf<T extends string>(
  value: string | undefined,
  allowed: readonly T[],
  name: string,
): T | undefined {
  if (value === undefined) return undefined
  if (!(allowed as readonly string[]).includes(value))
    throw new Usage(`--${name} is one of ${allowed.join(', ')}`)
  return value as T
}
