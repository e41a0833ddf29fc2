import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))

const sources = ['src', 'extractors', 'rules'].flatMap(filesUnder)

/** What each part may import of ours, by the longest path prefix that fits. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['src/model'],
  'src/vi': ['src/model', 'src/vi'],
  'src/read': ['src/model', 'src/vi', 'src/read'],
  'src/layout': ['src/model', 'src/vi', 'src/layout'],
  'src/sections': ['src/model', 'src/vi', 'src/sections'],
  'src/audit': ['src/model', 'src/vi', 'src/audit'],
  'src/extract.ts': ['src/model'],
  'src/check.ts': ['src/model', 'src/audit', 'src/extract.ts'],
  extractors: ['src/model', 'src/vi', 'src/audit', 'src/extract.ts', 'extractors'],
  rules: ['src/model', 'src/vi', 'src/audit', 'src/check.ts', 'src/check-collection.ts', 'src/extract.ts', 'rules'],
  'src/check-collection.ts': ['src/model', 'src/check.ts'],
  'src/collection': ['src/model', 'src/vi', 'src/write', 'src/check-collection.ts', 'src/collection'],
  'src/write': ['src/model', 'src/write'],
  'src/record-assembly.ts': ['src/model', 'src/check.ts', 'src/extract.ts'],
}

const partOf = (file: string): string | undefined =>
  Object.keys(allowed)
    .filter((prefix) => file.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0]

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target]) => target!)

const target = (file: string, path: string): string => relative(root, normalize(join(root, dirname(file), path)))

describe('imports', () => {
  it('go one way', () => {
    const wrong = sources.flatMap((file) => {
      const walls = allowed[partOf(file) ?? '']
      return importsOf(file)
        .filter((path) => path.startsWith('.') && walls !== undefined)
        .map((path) => target(file, path))
        .filter((path) => !walls!.some((prefix) => path.startsWith(prefix)))
        .map((path) => `${file} -> ${path}`)
    })
    expect(wrong).toEqual([])
  })

  it('of one extractor or rule never reach into another', () => {
    const plugIns = sources.filter((file) => /^(?:extractors|rules)\/[^/]+/.test(file) && !/\/index\.ts$/.test(file))
    const home = (path: string) => path.split('/').slice(0, 2).join('/').replace(/\.ts$/, '')
    const wrong = plugIns.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => target(file, path))
        .filter((path) => /^(?:extractors|rules)\//.test(path) && home(path) !== home(file))
        .map((path) => `${file} -> ${path}`),
    )
    expect(wrong).toEqual([])
  })

  it('leave file system and clock to readers, writers and the command line', () => {
    const pure = sources.filter((file) => /^(?:extractors|rules|src\/(?:vi|layout|sections|audit|model))/.test(file))
    const wrong = pure.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return (
        importsOf(file).some((path) => /^node:(?:fs|child_process|net|http|https|dns)/.test(path)) ||
        /Date\.now|new Date\(\)|Math\.random/.test(text)
      )
    })
    expect(wrong).toEqual([])
  })
})

describe('source files', () => {
  it('are NFC and at most 300 lines long, data aside', () => {
    const wrong = sources.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const data = /(?:-data|-words|lexicon|registry|texts)\.ts$/.test(file)
      return text !== text.normalize('NFC') || (!data && text.split('\n').length > 301)
    })
    expect(wrong).toEqual([])
  })

  it('have names that say what is in them', () => {
    expect(
      sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager|service)s?\.ts$/i.test(file)),
    ).toEqual([])
  })

  it('use no regular expression syntax that Node 22 cannot parse', () => {
    expect(sources.filter((file) => /\(\?[a-z]*-[a-z]+:/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('have no ASCII word boundary next to Vietnamese letters', () => {
    const wrong = sources
      .filter((file) => /^(?:src\/vi|extractors|rules)/.test(file))
      .filter((file) =>
        /\\b[\p{Ll}à-ỹ]|\\w/u.test(
          readFileSync(join(root, file), 'utf8')
            .replace(/\/\*\*[\s\S]*?\*\//g, '')
            .replace(/\/\/.*$/gm, ''),
        ),
      )
    expect(wrong).toEqual([])
  })
})

describe('pages of documentation', () => {
  it('name files and folders that are there', () => {
    const pages = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', 'NOTICE', 'fixtures/README.md']
    const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
    const named = [...pages, ...docs.map((name) => join('docs', name))].flatMap((page) =>
      [
        ...readFileSync(join(root, page), 'utf8').matchAll(/(?:src|extractors|rules|fixtures|test|docs)\/[\w/.-]*\w/g),
      ].map(([path]) => ({ page, path })),
    )
    expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([])
  })
})
