import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../kit/folder.ts'
import { damage, endState, killedInputs, killedRun, wholeRun } from '../kit/killed.ts'

test('killed five times and gone on with: nothing told as done is lost, nothing is partial, the end is the same', {
  timeout: 120_000,
}, async () => {
  const inputs = killedInputs(40)
  const [killed, undisturbed] = [folderOf(inputs), folderOf(inputs)]
  const told = new Set<string>()
  for (let seed = 1; seed <= 5; seed++) {
    for (const path of await killedRun(killed, seed)) told.add(path)
    expect(damage(killed, told)).toEqual([])
  }
  expect(told.size).toBeGreaterThan(0)
  expect(await wholeRun(killed)).toBe(2)
  expect(await wholeRun(undisturbed)).toBe(2)
  expect(endState(killed)).toEqual(endState(undisturbed))
  expect(existsSync(join(killed, 'out/.scratch'))).toBe(false)
})
