import type { Failure, Finding, Report } from '../model.ts';
import { leavesRepository, repositoryPath } from '../settle/repository-path.ts';
import { plural } from './count.ts';
import { jsonText, sarifMessage } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { artifactOf, ROOT, resultOf, toDesk } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';

/** The report as SARIF 2.1.0, one run, as code scanning takes it: the most important results first, and a notification about those left out. */
export function sarif(report: Report, options: RenderOptions): string {
  const desk = toDesk(report, options);
  const sorted = [...report.findings].sort(byImportance);
  const shown = sorted.slice(0, LIMIT);
  const rules = sarifRules(options.rules, report.findings);
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return `${jsonText({
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'holdtrue', ...(options.version === '' ? {} : { semanticVersion: options.version }), rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: [
              ...report.failures.map((failure) => notificationOf(failure, options.prefix)),
              ...(sorted.length > LIMIT ? [leftOut(sorted.length - LIMIT)] : []),
            ],
          },
        ],
        results: shown.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, desk)),
      },
    ],
  })}\n`;
}

/** Code scanning shows no more results of one run. */
export const LIMIT = 5_000;

const SEVERITIES = ['error', 'warning', 'note'];

/** Open findings before silenced ones, errors before warnings; the order of the report otherwise. */
function byImportance(one: Finding, other: Finding): number {
  const silenced = ({ disposition }: Finding) => (disposition === 'open' ? 0 : 1);
  return silenced(one) - silenced(other) || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

function notificationOf({ path, message, stage, rule }: Failure, prefix: string): object {
  const from = path === null ? null : repositoryPath(prefix, path);
  return {
    level: 'error',
    descriptor: { id: `not-judged/${stage}` },
    message: { text: sarifMessage(`Not judged: ${path === null ? '' : `${path}: `}${message}`) },
    ...(from === null || leavesRepository(from) ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(from) } }] }),
    ...(rule === undefined ? {} : { associatedRule: { id: rule } }),
  };
}

function leftOut(count: number): object {
  return {
    level: 'warning',
    descriptor: { id: 'results-left-out' },
    message: { text: `${plural(count, 'more result')} left out, the least important ones; the json format lists them all.` },
  };
}
