/**
 * The partial report of one shard, as text: JSON Lines with a head that says what was judged and how, a line for each draft and for
 * each failure, and a last line by which a file that was cut off or damaged is known.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ClaimSet, Failure } from '../../model.ts';
import { jsonText } from '../../report/escape.ts';
import { decode, encode } from '../net/codec.ts';
import type { Part } from '../net/job.ts';
import { MOST_SHARDS, type Shard } from './shard.ts';

/** How drafts were judged, in words that can be compared: where two shards differ, their findings do not go together. */
interface Manner {
  readonly today: string | null;
  readonly slice: boolean;
  readonly folder: string;
  readonly plugins: boolean;
}

/** What was judged in one shard, and how. */
export interface PartialHead {
  readonly shard: Shard;
  readonly version: string;
  /** Tells apart two states of the program between versions. */
  readonly build: string;
  readonly manner: Manner;
  /** The claims file, as the command line names it. */
  readonly claims: string;
  readonly set: ClaimSet;
  /** The plug-in modules, and digests of what they hold. */
  readonly modules: readonly { readonly path: string; readonly digest: string }[];
  /** The decisions that are kept beside the claims; null where there are none. */
  readonly decisions: string | null;
  /** All drafts of all shards. */
  readonly listed: { readonly count: number; readonly digest: string };
  /** Whether they are all that the settings name. */
  readonly complete: boolean;
}

/** What came of the drafts of one shard. */
export interface PartialBody extends Part {
  /** Drafts that could not be read, with their places among all. */
  readonly unread: readonly { readonly at: number; readonly failure: Failure }[];
}

/** Writes a partial report. */
export function writePartial(head: PartialHead, { drafts, failures, lost, unloaded, unread }: PartialBody): string {
  const names = new Map(head.set.claims.map((claim) => [claim, claim.id] as const));
  const lines = [
    line({ format: FORMAT, formatVersion: FORMAT_VERSION, ...head }),
    ...unread.map((each) => line({ unread: each })),
    ...lost.map((each) => line({ lost: each })),
    ...unloaded.map((each) => line({ unloaded: each })),
    ...failures.map((each) => line({ failure: each })),
    ...drafts.map((draft) => line({ draft }, names)),
  ];
  return `${lines.join('')}${jsonText({ end: digestOf(lines) }, 0)}\n`;
}

/** A partial report as it was read. */
export interface Partial extends PartialHead {
  /** Reads the body. In: the claims that its drafts were held against, those of this head or of another part. */
  readonly open: (set: ClaimSet) => PartialBody;
}

/** Reads what `writePartial` wrote. Throws an `Error` that says what is wrong with it. */
export function readPartial(text: string): Partial {
  const lines = text.trimEnd().split('\n');
  const head = parse(lines[0] ?? '');
  if (head?.format !== FORMAT) throw new Error('is no partial report; `holdtrue check --shard 1/2 --format partial=FILE` writes one');
  if (head.formatVersion !== FORMAT_VERSION)
    throw new Error(`is a partial report of format ${jsonText(head.formatVersion, 0)}; this program reads format ${FORMAT_VERSION}`);
  const end = parse(lines.at(-1) ?? '');
  if (typeof end?.end !== 'string') throw new Error('is cut off: its last line is missing');
  const body = lines.slice(0, -1).map((each) => `${each}\n`);
  if (end.end !== digestOf(body)) throw new Error('is damaged: its content is not what was written');
  const problem = headShape().safeParse(head).error?.issues[0];
  if (problem !== undefined) throw new Error(`is no partial report that this program has written: ${jsonText(problem.path.join('.'), 0)}`);
  return { ...(decode(head) as PartialHead), open: (set) => readBody(body.slice(1), set) };
}

function readBody(lines: readonly string[], { claims }: ClaimSet): PartialBody {
  const named = new Map(claims.map((claim) => [claim.id, claim] as const));
  const entries = lines.map((each) => decode(JSON.parse(each), named) as Entry);
  const take = <Key extends keyof Entry>(key: Key): readonly NonNullable<Entry[Key]>[] => entries.flatMap((entry) => entry[key] ?? []);
  return { unread: take('unread'), lost: take('lost'), unloaded: take('unloaded'), failures: take('failure'), drafts: take('draft') };
}

/** What the sum at the end does not tell: anybody can write that. */
const headShape = () =>
  z
    .looseObject({
      shard: z.object({ index: z.int().min(1).max(MOST_SHARDS), of: z.int().min(1).max(MOST_SHARDS) }),
      version: z.string(),
      build: z.string(),
      manner: z.object({ today: z.string().nullable(), slice: z.boolean(), folder: z.string(), plugins: z.boolean() }),
      claims: z.string(),
      set: z.looseObject({
        path: z.string(),
        claims: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
        files: z.array(z.looseObject({ path: z.string(), text: z.string() })).optional(),
        settings: z.looseObject({ rules: z.looseObject({}), plugins: z.array(z.string()) }),
      }),
      modules: z.array(z.object({ path: z.string(), digest: z.string() })),
      decisions: z.string().nullable(),
      listed: z.object({ count: z.int().min(0), digest: z.string() }),
      complete: z.boolean(),
    })
    .refine(({ shard }) => shard.index <= shard.of);

/** One line holds one of these. */
interface Entry {
  readonly unread?: PartialBody['unread'][number];
  readonly lost?: Failure;
  readonly unloaded?: Failure;
  readonly failure?: Failure;
  readonly draft?: Part['drafts'][number];
}

const FORMAT = 'holdtrue-partial';
/** What changes the meaning of a line raises it. */
const FORMAT_VERSION = 1;

function line(data: object, names?: ReadonlyMap<object, string>): string {
  return `${jsonText(encode(data, names), 0)}\n`;
}

function digestOf(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const each of lines) hash.update(each);
  return hash.digest('hex');
}

/** A line that holds an object; null for any other. */
function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
