import { availableParallelism, totalmem } from 'node:os'

const mebibyte = 2 ** 20

/** Larger files are refused unread. */
export const maxFileBytes = 256 * mebibyte

/** One process a core: a child keeps one core busy, OCR included. */
export const defaultJobs = (): number => Math.max(1, availableParallelism())

/** Memory for each of so many children, in MiB: 60 % of the machine for all of them, 512 to 4,096 for each. */
export const childMemory = (jobs: number): number =>
  Math.min(4096, Math.max(512, Math.floor((0.6 * totalmem()) / mebibyte / jobs)))

/** Milliseconds before a document is given up, of so many bytes and, once that is known, pages to be read from pictures. */
export type TimeLimit = (bytes: number, pictures: number) => number

/** A megabyte of typed pages takes seconds, a page of OCR 3 s and on a slow busy machine 20. At most four hours. */
export const timeLimit: TimeLimit = (bytes, pictures) =>
  Math.min(4 * 3600, 60 + 120 * (bytes / mebibyte) + 30 * pictures) * 1000

/**
 * Documents after which a child is replaced, whatever it holds. A fresh one costs some five seconds of processor time more
 * over its first hundred typed documents, until the program is loaded and compiled; what it holds grows no more after them.
 */
export const documentsPerChild = 1000

/** Milliseconds for LibreOffice to convert one file; it takes two seconds to start. */
export const conversionLimit = 120_000

/** Attempts that may end with the whole program, by power cuts or by killing it, before a document is set aside. */
export const mostAttempts = 6

/** Characters of a document's text: fifty times the longest plan seen. What an archive or a stream inflates to ends here. */
export const maxTextLength = 20_000_000

/**
 * What the kernel lets a child hold, above what its watchdog does: a child has some 2 GiB that are reserved and never
 * touched, and this is only for what is swallowed between two looks of the watchdog.
 */
export const dataLimit = (resident: number): number => resident + 4 * 1024 * mebibyte
