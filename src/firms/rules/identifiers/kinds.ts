/** The numbers that a firm may give. */
export const ID_KINDS = [
  'udyam',
  'pan',
  'gstin',
  'iec',
  'adCode',
  'lutArn',
  'ifsc',
  'pin',
  'fssai',
  'ayush',
  'giUser',
  'rcmc',
  'mobile',
] as const
export type IdKind = (typeof ID_KINDS)[number]
