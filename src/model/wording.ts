export type Language = 'vi' | 'en'

/** A text in both languages of the messages. */
export interface Wording {
  readonly vi: string
  readonly en: string
}

/** What `print` gives in each language. */
export const inBoth = (print: (language: Language) => string): Wording => ({ vi: print('vi'), en: print('en') })
