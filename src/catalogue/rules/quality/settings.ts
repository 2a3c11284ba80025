/** From when on something counts as odd (catalogue.quality_setting, each with its source). */
export type QualitySettings = Readonly<{
  /** A price that was told longer ago is to be looked at. */
  priceDays: number
  /** Modified z-score in tenths. */
  weightTenths: number
  /** With fewer others there is no pattern. */
  weightOthers: number
  /** So many times heavier or lighter than usual goods. */
  weightTimes: number
}>
