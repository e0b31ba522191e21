/**
 * The most that a page's PDF may have and take. The print PDF of a broadsheet page with all its
 * pictures is 2 to 20 MB, has some 15,000 operators and 10,000 glyphs, and is read in two seconds.
 */
export const pdfLimits = {
  /** Bytes of the file. */
  bytes: 40_000_000,
  /** Pages that the file may have; an edition of a daily has a hundred. */
  pages: 500,
  /**
   * Milliseconds of computing, of the whole process: what waits for a busy machine is not refused
   * for it. And the milliseconds after which it is refused all the same.
   */
  computing: 30_000,
  time: 180_000,
  /** Bytes of memory that the thread may take for objects. */
  heap: 700_000_000,
  /** Bytes by which the process may grow meanwhile: what streams are unpacked into is no object. */
  growth: 1_200_000_000,
  operators: 300_000,
  glyphs: 100_000,
  /** Pixels of one picture; a larger one is left out. */
  pixels: 80_000_000,
  /** Pixels of all pictures that are brought along. */
  allPixels: 200_000_000,
  /** Points (1/72 inch) of the shorter side of a picture as printed; a smaller one is an icon. */
  pictureSide: 30,
} as const
