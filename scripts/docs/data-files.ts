/** What each file of data/ holds, in a few words; a file without words here stops the page from being written. */
export const DATA_FILES: Readonly<Record<string, string>> = {
  'additional-duties':
    'duties on top of the ordinary one, by origin, range and attribute (US sections 232, 301, 122 …)',
  book: 'first and last day of the book, edition of the Harmonized System',
  clusters: 'clusters of makers: district, sector, what they make, whether the agreement of 2021 names them',
  councils: 'export promotion councils by what a firm makes',
  currencies: 'currencies and their decimal places',
  destinations: 'destinations: currency, region, tariff, valuation, whether trade is open',
  districts: 'districts of Gujarat with their LGD codes',
  estimates: 'estimated duty per zone and chapter, where no official line is at hand',
  'exchange-rates': 'units of each currency for one rupee, by day',
  'export-policy': 'India’s own policy: what may leave, with which papers',
  'export-terms': 'months, sums and lengths that the law gives an exporter, by day',
  fees: 'fees of states and carriers per parcel, item or value',
  'gi-products': 'geographical indications of Gujarat: number, class, district',
  'goods-text-stop-words': 'words that say nothing about goods, where customs or the post refuses them',
  groups: 'groups of destinations that share rules',
  hs6: 'codes of six digits of the current Harmonized System, and those it retired',
  'import-taxes': 'VAT, GST and sales tax at import, reduced rates by range',
  incentives: 'refunds to the exporter by range',
  'itc-hs8': 'Indian codes of eight digits',
  'itc-hs8-predecessors': 'which Indian code followed which',
  'ladder-steps': 'steps to a first export: when they are needed, when done, fee, days, documents, who helps',
  'ladder-warnings': 'days on which a firm is warned of what ends',
  'lane-limits': 'highest value per lane and purpose, by day',
  'lane-status': 'lanes that are open, suspended or closed',
  lanes: 'ways to send a parcel: customs document, refunds kept, days',
  makes: 'what firms make: sector, and what of it needs a licence',
  'msme-classes': 'ceilings of the classes micro, small and medium, by day',
  odop: 'One District One Product, indicative',
  'origin-rules': 'what makes goods Indian under each agreement',
  papers: 'documents: kind, fee, days',
  'listing-ingredients': 'ingredients under each of their names, and where they may not be in what',
  'listing-limits': 'how long texts of an offer may be, in bytes, where a marketplace does not tell',
  'listing-rules':
    'what an offer abroad may not say, or must, and what its firm must hold: by destination, goods and day',
  'listing-terms':
    'words and phrases that the checks of offers look for, in English, Hindi, Gujarati and as typed in Latin letters',
  'marketplace-fees': 'what a marketplace keeps of the price, as an estimate',
  'marketplace-payouts': 'how many days a marketplace keeps the money before it pays out',
  'photo-limits':
    'how large, light and sharp a photo of a product should be, by marketplace or by our advice',
  'pin-ranges': 'PIN codes of Gujarat and the districts that they may serve',
  postage: 'postage and courier charges by weight',
  preferences: 'lower duty under trade agreements, and its proof',
  restrictions: 'what a destination forbids, or asks papers for',
  schemes: 'low-value regimes: duty and tax of small parcels',
  'sector-products': 'the 129 products that every destination must answer for',
  sources: 'where everything comes from',
  'udyam-serials': 'district serials inside Udyam numbers, inferred',
  'paper-steps': 'the step of the readiness ladder that brings a paper',
  'volumetric-divisors': 'cubic centimetres that carriers count as one kilogram, by lane',
}

/** The same for a tariff file, by its name. */
export const TARIFF_FILE = 'official lines gathered to six digits, general (MFN) rate'

/** What is known to be missing, beside what the counts above show. */
export const KNOWN_GAPS: readonly string[] = [
  'The European and British lines are the editions of 2020 and 2021 in the Harmonized System of 2017; codes of 2022 that they lack are worked out from their heading (`-H4`, `-H4R`).',
  'The Australian file lacks 24 chapters; they are answered by estimates.',
  'The Norwegian file is not the tariff itself but what its preference lists imply, so nearly all of it counts as estimate.',
  'The lines of ECOWAS and CEMAC are base rates; community levies and national extras are not in them.',
  'Seasonal rates, entry prices and agricultural components are class C: they are never taken for zero.',
  'Duty per litre or square metre counts as class C here; a receipt answers it once the maker tells the litres or metres.',
  'Courier charges and the express letter post are estimates that an officer may edit.',
]
