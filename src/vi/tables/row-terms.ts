import { plainForm } from './plain-form.ts'

const totalRow =
  /^(?:tổng(?: (?:cộng|số|kinh phí|dự toán|nhu cầu|chi|mức|vốn|toàn bộ|các))*|cộng(?: (?:chung|tổng))?|[σ∑]|toàn (?:xã|phường|tỉnh))(?![\p{L}])/u
const addedRows =
  /\(\s?(?:[ivx]{1,4}|[a-h]|\d{1,2})(?:\s?\+\s?(?:[ivx]{1,4}|[a-h]|\d{1,2})){1,8}\s?\)|=\s?(?:[ivx]{1,4}|[a-h]|\d{1,2})(?:\s?\+\s?(?:[ivx]{1,4}|[a-h]|\d{1,2})){1,8}/u

/** "TỔNG CỘNG", "Cộng mục I", "Kinh phí KHCN, ĐMST & CDS (I+II)": the label of a row that adds others up. */
export const namesTotalRow = (label: string): boolean => totalRow.test(plainForm(label)) || rowsAdded(label) !== null

/** The rows that a label says it adds: "Tổng cộng (I+II)" gives ["I", "II"]; null where it names none. */
export function rowsAdded(label: string): readonly string[] | null {
  const match = addedRows.exec(plainForm(label))
  return match === null
    ? null
    : match[0]
        .toUpperCase()
        .replace(/[()=\s]/g, '')
        .split('+')
}

const ofWhich = /^[-+*\s]*(?:trong đó|bao gồm|gồm|cụ thể)(?![\p{L}])/u

/** "Trong đó:", "Trong đó: chi thường xuyên": rows that split the row above, perhaps not all of it. */
export const opensSplit = (label: string): boolean => ofWhich.test(plainForm(label))
