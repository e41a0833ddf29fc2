/** A stopwatch for this process's own work, which other work on the machine does not slow: milliseconds of processor time so far. */
export function startCpuTime(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
