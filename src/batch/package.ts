import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

interface Manifest {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** The program's own package.json, beside src/ in a checkout and above dist/ in an installed package. */
export const ownManifest = (): Manifest => manifestAt(findPackageJSON(import.meta.url))

/** The versions of the dependencies as they are installed, "" for one that is not there. */
export const dependencyVersions = (): readonly string[] =>
  Object.keys(ownManifest().dependencies)
    .sort()
    .map((name) => `${name}@${versionOf(name)}`)

function versionOf(dependency: string): string {
  try {
    return manifestAt(findPackageJSON(dependency, import.meta.url)).version
  } catch {
    return ''
  }
}

function manifestAt(path: string | undefined): Manifest {
  if (path === undefined) throw new Error('no package.json above the program')
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}
