/** Pixels of an embedded picture or image file: A2 at 400 dpi, A3 at 600; 20,000 × 20,000 is refused undecoded. */
export const mostDecoded = 72_000_000
/** Pixels of a page that is worked on: A3 at 400 dpi. */
const mostPixels = 32_000_000
/** Above it a page is shrunk to `workingDpi`: recognition gains nothing and costs four times as much at 600. */
const highestDpi = 400
const workingDpi = 300

/** The resolution a page of this size is worked on at, given what it was scanned at. */
export function dpiFor(widthPoints: number, heightPoints: number, scanned: number): number {
  const wanted = scanned > highestDpi ? workingDpi : scanned
  const most = Math.sqrt(mostPixels / ((widthPoints / 72) * (heightPoints / 72)))
  return Math.min(wanted, most)
}
