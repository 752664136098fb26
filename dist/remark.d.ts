import { Plugin } from "unified";

// node_modules/.holdtrue-types/out/src/entry/remark.d.ts
/** What the plug-in takes. */
interface Options {
  /** The claims file: by its path from the folder of a file or one above it, up to the working folder. The nearest one counts. */
  readonly claims?: string;
  /** Whether the plug-in rules that the claims file names are loaded, as `holdtrue check` does. They are programs. */
  readonly plugins?: boolean;
  /** A baseline, by its path from the folder in which the claims file was found. */
  readonly baseline?: string;
}
/**
 * Adds a message to a file for each finding that is open in it: reason, place, `ruleId`, `source`, `url`, `actual`,
 * `expected`, and the other end as `note`. Errors are fatal, warnings are not, notes are informational. The tree is left as
 * it is, and so is a file that `settings.drafts` of the claims do not name. Throws where there is no claims file, or where
 * it is broken.
 */
declare const holdtrue: Plugin<[Options?]>;
export { Options, holdtrue as default };