import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An error or a distractor of a story's expected.json: lines and columns from 1, UTF-16. */
interface Marked {
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly why: string;
  readonly type?: string;
  readonly kind?: string;
  readonly difficulty?: string;
  readonly fact_id?: string;
  readonly accept_fact_ids?: readonly string[];
  readonly block?: readonly [number, number];
}

export interface ExpectedDraft {
  readonly draft: string;
  readonly clean: boolean;
  readonly errors: readonly Marked[];
  readonly distractors: readonly Marked[];
}

/** What is scored of a finding: positions in source offsets. */
export interface Flag {
  readonly rule: string;
  readonly claim: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Score {
  errors: number;
  hits: number;
  findings: number;
  alarms: number;
  cleanDrafts: number;
  quietDrafts: number;
  words: number;
  cleanWords: number;
  readonly types: Map<string, [hits: number, errors: number]>;
  readonly tripped: Map<string, number>;
  readonly log: string[];
}

export function newScore(): Score {
  return {
    errors: 0,
    hits: 0,
    findings: 0,
    alarms: 0,
    cleanDrafts: 0,
    quietDrafts: 0,
    words: 0,
    cleanWords: 0,
    types: new Map(),
    tripped: new Map(),
    log: [],
  };
}

/** Folders of stories below `root`, sorted. */
export function storiesIn(root: string): readonly string[] {
  return readdirSync(root)
    .filter((name) => /^\d+-/.test(name))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
}

export function expectedOf(root: string, story: string): readonly ExpectedDraft[] {
  return (JSON.parse(readFileSync(join(root, story, 'expected.json'), 'utf8')) as { drafts: ExpectedDraft[] }).drafts;
}

/**
 * Scores the flags of one draft by the exam's rules: a hit overlaps an error's words, or stands in its block on the right
 * fact; every other flag is a false alarm; one flag is credited to one error.
 */
export function scoreDraft(score: Score, name: string, source: string, expected: ExpectedDraft, flags: readonly Flag[]): void {
  const lines = source.split('\n');
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0));
  const lineOf = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  const place = (mark: Marked) => ({
    start: starts[mark.line - 1]! + mark.column - 1,
    end: starts[mark.line - 1]! + mark.column - 1 + mark.quote.length,
  });
  const overlaps = (flag: Flag, mark: Marked) => flag.start < place(mark).end && flag.end > place(mark).start;
  const hit = new Set<string>();
  const used = new Set<Flag>();
  for (const flag of flags) {
    const error = expected.errors.find((mark) => overlaps(flag, mark) && !hit.has(mark.id));
    if (error) {
      hit.add(error.id);
      used.add(flag);
    }
  }
  for (const flag of flags) {
    if (used.has(flag)) continue;
    const error = expected.errors.find((mark) => {
      const right = [mark.fact_id, ...(mark.accept_fact_ids ?? [])].includes(flag.claim?.split('.')[0]);
      return overlaps(flag, mark) || (right && mark.block && lineOf(flag.start) >= mark.block[0] && lineOf(flag.end - 1) <= mark.block[1]);
    });
    if (error) {
      hit.add(error.id);
      used.add(flag);
    }
  }
  const alarms = flags.filter((flag) => !used.has(flag));
  for (const error of expected.errors) {
    const count = score.types.get(error.type ?? '') ?? [0, 0];
    score.types.set(error.type ?? '', [count[0] + (hit.has(error.id) ? 1 : 0), count[1] + 1]);
    if (!hit.has(error.id))
      score.log.push(
        `MISS  ${name}:${error.line}:${error.column} ${error.type} (${error.difficulty}) [${error.fact_id}] ${JSON.stringify(error.quote.slice(0, 80))} - ${error.why}`,
      );
  }
  for (const alarm of alarms) {
    const over = expected.distractors.filter((mark) => overlaps(alarm, mark));
    for (const mark of over) score.tripped.set(mark.kind ?? '', (score.tripped.get(mark.kind ?? '') ?? 0) + 1);
    score.log.push(
      `ALARM ${name}:${lineOf(alarm.start)} ${alarm.rule} [${alarm.claim ?? ''}] ${JSON.stringify(alarm.text)} ${over.map((mark) => `${mark.kind}: ${mark.why}`).join('; ')}`,
    );
  }
  const words = source.split(/\s+/).length;
  score.words += words;
  score.errors += expected.errors.length;
  score.hits += hit.size;
  score.findings += flags.length;
  score.alarms += alarms.length;
  if (expected.errors.length === 0) {
    score.cleanDrafts++;
    score.cleanWords += words;
    if (alarms.length === 0) score.quietDrafts++;
  }
}

/** 95 % interval of a share after Wilson (1927). */
export function wilson(part: number, whole: number): readonly [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const scale = 1 + (z * z) / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/**
 * Score as text, for trying a change by hand.
 * @public
 */
export function printScore(title: string, score: Score): string {
  const share = (part: number, whole: number) => {
    const [low, high] = wilson(part, whole);
    return whole ? `${((100 * part) / whole).toFixed(1)}% (${part}/${whole}, ${(100 * low).toFixed(0)}-${(100 * high).toFixed(0)})` : 'n/a';
  };
  const types = [...score.types].sort((a, b) => b[1][1] - a[1][1]).map(([type, [hits, errors]]) => `${type} ${hits}/${errors}`);
  return [
    `${title}: recall ${share(score.hits, score.errors)}; precision ${share(score.findings - score.alarms, score.findings)}; clean drafts silent ${score.quietDrafts}/${score.cleanDrafts}`,
    `  by type: ${types.join(', ')}`,
    `  distractors tripped: ${[...score.tripped].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`,
  ].join('\n');
}
