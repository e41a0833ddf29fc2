import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { limited } from './os-limit.ts'

/** The LibreOffice on PATH; null where there is none. */
export function findSoffice(): string | null {
  const name = process.platform === 'win32' ? 'soffice.exe' : 'soffice'
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** No macro runs, no link is followed, and what would be fetched all the same is asked of a proxy that is not there. */
const settings = [
  ['/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['/org.openoffice.Inet/Settings', 'ooInetProxyType', '2'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
] as const

const registry = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${settings.map(([path, name, value]) => `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`).join('\n')}
</oor:items>
`

/**
 * Converts a file to DOCX beside it, under a profile of its own that is made there too. Resolves to the path of the DOCX,
 * null where LibreOffice did not make one in time.
 */
export async function convertToDocx(
  soffice: string,
  file: string,
  milliseconds: number,
  stop: AbortSignal,
): Promise<string | null> {
  const folder = dirname(file)
  const profile = join(folder, 'profile')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), registry)
  const home = `-env:UserInstallation=${pathToFileURL(profile)}`
  const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard']
  const out = join(folder, 'converted')
  await endOf(soffice, [home, ...quiet, '--convert-to', 'docx', '--outdir', out, file], milliseconds, stop)
  const docx = join(out, 'document.docx')
  return existsSync(docx) ? docx : null
}

/** Resolves when the program has ended by itself, by time or by the signal. It starts others: all of its group are killed. */
function endOf(program: string, args: readonly string[], milliseconds: number, stop: AbortSignal): Promise<void> {
  const { command, args: wrapped } = limited(program, args, { cpuSeconds: Math.ceil(milliseconds / 1000) })
  const isGroup = process.platform !== 'win32'
  return new Promise((resolve) => {
    const child = spawn(command, wrapped, { stdio: 'ignore', detached: isGroup })
    const kill = (): void => {
      if (child.pid === undefined || child.exitCode !== null) return
      if (isGroup) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }
    const timer = setTimeout(kill, milliseconds)
    const settle = (): void => {
      clearTimeout(timer)
      stop.removeEventListener('abort', kill)
      resolve()
    }
    stop.addEventListener('abort', kill)
    child.on('close', settle).on('error', settle)
    if (stop.aborted) kill()
  })
}
