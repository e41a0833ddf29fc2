/** Parts of the font size that letters reach above and below the baseline, as Times prints them. */
const heights: readonly (readonly [RegExp, number])[] = [
  [/[ẤẦẨẪẮẰẲẴẾỀỂỄỐỒỔỖ]/u, 1],
  [/[ÀÁẢÃÈÉẺẼÌÍỈĨÒÓỎÕÙÚỦŨỲÝỶỸĂÂÊÔẤẬẶỆỘỚỜỞỠỨỪỬỮ]/u, 0.9],
  [/[ấầẩẫắằẳẵếềểễốồổỗ]/u, 0.8],
  [/[\p{Lu}\p{N}bdđfhklitàáảãăâèéẻẽêìíỉĩòóỏõôùúủũỳýỷỹ/()%]/u, 0.68],
  [/\p{Ll}/u, 0.47],
]
const depths: readonly (readonly [RegExp, number])[] = [
  [/[ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴgjpqy()]/u, 0.21],
  [/[,;Q]/u, 0.14],
]

const reach = (text: string, parts: readonly (readonly [RegExp, number])[]): number =>
  parts.find(([letters]) => letters.test(text))?.[1] ?? 0

/** How far a word's ink reaches below its baseline, in parts of the font size. */
export const depthOf = (text: string): number => reach(text, depths)

/** The font size of a word by its letters and the height of its ink (any unit); null where it has no letter or digit. */
export function sizeOfLetters(text: string, height: number): number | null {
  const above = reach(text, heights)
  return above === 0 ? null : height / (above + depthOf(text))
}
