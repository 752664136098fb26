/** One thing that goes wrong: what lies in a folder, how the tool is called there, and what has to come of it. */
export interface Fault {
  readonly name: string;
  /** Files by name; `claims.yaml` and a right draft `sound.md` are there unless replaced. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Makes what a plain file cannot be. In: the folder, and a folder beside it that is out of the workspace. */
  readonly prepare?: (folder: string, outside: string) => void;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** What becomes of the output: read to the end, left after the first bytes, closed before, a full disk, or read without the error stream. */
  readonly output?: 'read' | 'left' | 'closed' | 'full' | 'deaf';
  /** Sent half a second after the start. */
  readonly signal?: NodeJS.Signals;
  /** The codes that it may end with, or the signal that ends it. */
  readonly ends: readonly (number | NodeJS.Signals)[];
  /** Words of the failure, the finding or the error. */
  readonly says?: RegExp;
  /** Takes seconds by its nature: runs in the whole suite only. */
  readonly slow?: boolean;
}

/** A claims file of one claim. */
export const CLAIMS = `version: 1
claims:
  bell: { says: The new bell weighs 1.2 tonnes., value: 1.2 tonnes, of: [bell] }
  chairs: { says: "The hall has 5,000 chairs.", value: "5,000", of: [chairs] }
  founder: { name: Keir Oduya, is: person, also: [Oduya], role: [founder] }
settings:
  drafts: ["**/*.md"]
  rules: { unused-claim: off }
`;

/** Agrees with it. */
export const SOUND = 'The new bell weighs 1.2 tonnes.\n';
/** Contradicts it. */
export const WRONG = 'The new bell weighs 2.1 tonnes.\n';
