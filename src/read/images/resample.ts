/** Weights of the source samples that make up each sample of the result. */
interface Taps {
  readonly start: Int32Array
  /** `reach` weights a sample, in 4096ths, that add up to 4096. */
  readonly weights: Int32Array
  readonly reach: number
}

/** A triangle filter, widened when shrinking so that every source sample counts: thin strokes fade but never drop out. */
function tapsOf(from: number, to: number): Taps {
  const scale = from / to
  const radius = Math.max(1, scale)
  const reach = Math.min(from, Math.ceil(radius * 2) + 1)
  const start = new Int32Array(to)
  const weights = new Int32Array(to * reach)
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * scale - 0.5
    const first = Math.max(0, Math.min(from - reach, Math.ceil(centre - radius)))
    const raw = Array.from({ length: reach }, (_, k) => Math.max(0, 1 - Math.abs(first + k - centre) / radius))
    const sum = raw.reduce((total, weight) => total + weight, 0)
    start[i] = first
    let left = 4096
    let heaviest = 0
    for (const [k, weight] of raw.entries()) {
      const share = Math.round((weight / sum) * 4096)
      weights[i * reach + k] = share
      left -= share
      if (share > weights[i * reach + heaviest]!) heaviest = k
    }
    weights[i * reach + heaviest]! += left
  }
  return { start, weights, reach }
}

/** Rows of `channels` bytes a pixel to another size; integer arithmetic, so the same on every machine. */
export function resample(
  source: Uint8Array,
  [width, height]: readonly [number, number],
  [newWidth, newHeight]: readonly [number, number],
  channels: 1 | 3,
): Uint8Array {
  const across = tapsOf(width, newWidth)
  const narrow = new Uint8Array(newWidth * height * channels)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < newWidth; x++) {
      const from = (y * width + across.start[x]!) * channels
      for (let channel = 0; channel < channels; channel++) {
        let sum = 2048
        for (let k = 0; k < across.reach; k++)
          sum += across.weights[x * across.reach + k]! * source[from + k * channels + channel]!
        narrow[(y * newWidth + x) * channels + channel] = sum >> 12
      }
    }
  }
  const down = tapsOf(height, newHeight)
  const stride = newWidth * channels
  const result = new Uint8Array(stride * newHeight)
  const sums = new Int32Array(stride)
  for (let y = 0; y < newHeight; y++) {
    sums.fill(2048)
    for (let k = 0; k < down.reach; k++) {
      const weight = down.weights[y * down.reach + k]!
      if (weight === 0) continue
      const from = (down.start[y]! + k) * stride
      for (let i = 0; i < stride; i++) sums[i]! += weight * narrow[from + i]!
    }
    for (let i = 0; i < stride; i++) result[y * stride + i] = sums[i]! >> 12
  }
  return result
}
