/** Whose money it is. */
export type FundingLevel = 'central' | 'province' | 'commune' | 'other'

/** Words of each level, in search form; as whole words they are also in "cấp tỉnh", "ngân sách xã", "nguồn khác". */
export const fundingWords: Readonly<Record<FundingLevel, readonly string[]>> = {
  central: ['trung ương', 'tw', 'nstw'],
  province: ['tỉnh', 'thành phố', 'tp', 'nst'],
  commune: ['xã', 'phường', 'đặc khu', 'nsx', 'nsp'],
  other: ['xã hội hóa', 'xhh', 'doanh nghiệp', 'tài trợ', 'huy động', 'khác', 'đóng góp', 'viện trợ', 'vay', 'tự có'],
}

/** The text without the society that is no commune ("kinh tế - xã hội"). */
export const withoutSociety = (form: string): string => form.replace(/xã hội(?! hóa)/gu, ' ')
