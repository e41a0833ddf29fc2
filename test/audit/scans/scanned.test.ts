import { describe, expect, it } from 'vitest'
import { isScanned, isScannedTable } from '../../../src/audit/scans/scanned.ts'

const page = (number: number, reading: 'digital' | 'ocr') => ({
  number,
  width: 595,
  height: 842,
  reading,
  reason: null,
})
const box = { x0: 0, y0: 0, x1: 1, y1: 1 }
const mixed = { pages: [page(1, 'digital'), page(2, 'ocr')] }

describe('isScanned', () => {
  it.each([
    { pages: [1], scanned: false },
    { pages: [2], scanned: true },
    { pages: [1, 2], scanned: true },
    { pages: [null], scanned: false },
    { pages: [], scanned: false },
  ])('$pages of a mixed document: $scanned', ({ pages, scanned }) => {
    expect(
      isScanned(
        mixed,
        pages.map((page) => ({ page })),
      ),
    ).toBe(scanned)
  })

  it('goes by every part of a table', () => {
    expect(isScannedTable(mixed, { parts: [{ page: 1, box }] })).toBe(false)
    expect(
      isScannedTable(mixed, {
        parts: [
          { page: 1, box },
          { page: 2, box },
        ],
      }),
    ).toBe(true)
  })
})
