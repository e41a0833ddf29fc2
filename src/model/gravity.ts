import type { Finding } from './record.ts'

const gravity: readonly Finding['severity'][] = ['error', 'warning', 'info']

/** Orders findings: errors, warnings, notes; a stable sort keeps the order of the record among the like. */
export const gravestFirst = (a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number =>
  gravity.indexOf(a.severity) - gravity.indexOf(b.severity)
