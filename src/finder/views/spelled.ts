/** 711719 → 7117.19, 71171910 → 7117.19.10: as tariffs print a code, so that eight digits can be read at a glance. */
export const spelled = (hs: string): string =>
  [hs.slice(0, 4), hs.slice(4, 6), hs.slice(6)].filter(Boolean).join('.')
