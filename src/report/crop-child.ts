import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { pageImagesOf } from '../read/images/index.ts'
import type { PageImage } from '../read/raster/contract.ts'
import type { Region } from '../write/html/regions.ts'
import type { CropTask } from './crops.ts'

/** Sharp enough to read on a screen and in print. */
const dpi = 150

// Each of these processes is one of as many as there are cores.
sharp.concurrency(1)
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
process.on('message', async (task: CropTask) =>
  process.send!(await cropped(task).catch(() => task.regions.map(() => null))),
)

/** Data URIs of the regions; null for one whose page has no picture, and for all where the file is another by now. */
async function cropped({ source, document, password, regions }: CropTask): Promise<readonly (string | null)[]> {
  const bytes = await readFile(source)
  if (createHash('sha256').update(bytes).digest('hex') !== document) return regions.map(() => null)
  const pages = [...new Set(regions.map(({ page }) => page))]
  const pictures = new Map<Region, string>()
  for await (const { value } of pageImagesOf(new Uint8Array(bytes), pages, { password, lettersDpi: dpi })) {
    if (value === null) continue
    for (const region of regions.filter(({ page }) => page === value.page))
      pictures.set(region, await crop(value, region))
  }
  return regions.map((region) => pictures.get(region) ?? null)
}

async function crop({ image, widthPoints, heightPoints }: PageImage, { box }: Region): Promise<string> {
  const { width, height, data } = image
  const [x0, y0, x1, y1] = box
  const left = Math.min(width - 1, Math.round((x0 / widthPoints) * width))
  const top = Math.min(height - 1, Math.round((y0 / heightPoints) * height))
  const right = Math.min(width, Math.max(left + 1, Math.round((x1 / widthPoints) * width)))
  const bottom = Math.min(height, Math.max(top + 1, Math.round((y1 / heightPoints) * height)))
  const webp = await sharp(data, { raw: { width, height, channels: 1 } })
    .extract({ left, top, width: right - left, height: bottom - top })
    .resize({ width: Math.max(1, Math.round(((x1 - x0) / 72) * dpi)), withoutEnlargement: true })
    .webp({ quality: 60, effort: 2 })
    .toBuffer()
  return `data:image/webp;base64,${webp.toString('base64')}`
}
