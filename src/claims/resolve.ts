import type { Derivation, Quantity, Span } from '../model.ts';
import { type Context, labelOf, spanOf } from './context.ts';
import { derive, disagreement, NOUN, printDerived } from './derivations.ts';
import { asSaid, readFigure } from './figures.ts';
import { DERIVATIONS } from './kinds.ts';
import { type RawClaim, type RawSet, textOf, textsOf } from './raw.ts';
import { didYouMean } from './suggest.ts';
import { short } from './validate.ts';

/** The figure of a value claim: read, taken from its sentence, or derived. */
export interface Figure {
  readonly quantity: Quantity;
  readonly text: string;
  readonly derived: Derivation | null;
}

/** Finds the figure of every value claim, checks the derivations, and leaves out, with the problem noted, what has none. */
export function resolveFigures(values: readonly RawClaim[], set: RawSet, context: Context): ReadonlyMap<string, Figure> {
  const byId = new Map(values.map((raw) => [raw.id, raw]));
  const figures = new Map<string, Figure>();
  const derivations = new Map<string, Derivation>();
  for (const raw of values) {
    const derived = readDerivation(raw, byId, set, context);
    if (derived) derivations.set(raw.id, derived);
    const figure = readOwn(raw, derived, context);
    if (figure) figures.set(raw.id, figure);
  }
  deriveRest(byId, derivations, figures, context);
  for (const [id, derivation] of derivations) check(byId.get(id), derivation, figures, context);
  return figures;
}

function readOwn(raw: RawClaim, derived: Derivation | null, { readers, log }: Context): Figure | null {
  const text = textOf(raw.tree, 'value');
  const per = textOf(raw.tree, 'per');
  if (text !== null) {
    const quantity = readFigure(text, per, readers);
    if (quantity) return { quantity: asSaid(quantity, textOf(raw.tree, 'says') ?? '', readers), text, derived };
    log.error(raw.file, spanOf(raw, 'value'), `\`${short(text)}\` cannot be read as a figure`, FIGURES);
    return null;
  }
  if (DERIVATIONS.some((how) => raw.tree.entries.has(how))) return null;
  const says = textOf(raw.tree, 'says') ?? '';
  const found = readers.quantities(says)[0];
  if (!found) return null;
  const written = says.slice(found.range.start, found.range.end);
  return { quantity: per === null ? found.quantity : (readFigure(written, per, readers) ?? found.quantity), text: written, derived };
}

const FIGURES = 'Write it as in a sentence: £2.2bn, more than 8,000, 6.5%, 1.8 percentage points, fourfold, 21 days, 48–36.';

function readDerivation(raw: RawClaim, byId: ReadonlyMap<string, RawClaim>, set: RawSet, { log }: Context): Derivation | null {
  const how = DERIVATIONS.find((key) => raw.tree.entries.has(key));
  if (!how) return null;
  const items = textsOf(raw.tree, how);
  const wrong = items.filter((item) => !byId.has(item.text) || item.text === raw.id);
  for (const item of wrong) noteReference(raw, item.text, item.span, byId, set, log);
  if (wrong.length > 0) return null;
  const from = items.map((item) => item.text);
  if (from.length < 2 || (from.length > 2 && how !== 'sum' && how !== 'difference')) {
    const wanted = how === 'sum' || how === 'difference' ? 'two claims or more' : 'two claims';
    log.error(raw.file, spanOf(raw, how), `\`${how}\` needs ${wanted}`, `Write \`${how}: [first-id, second-id]\`.`);
    return null;
  }
  return { how, from };
}

function noteReference(raw: RawClaim, id: string, span: Span, byId: ReadonlyMap<string, RawClaim>, set: RawSet, log: Context['log']): void {
  // Claims that were refused themselves are reported where they stand.
  if (set.refused.has(id)) return;
  if (id === raw.id) log.error(raw.file, span, `${labelOf(raw)} is derived from itself`, 'Name the claims that it follows from.');
  else if (set.claims.has(id))
    log.error(raw.file, span, `\`${short(id)}\` is no claim with a figure`, 'Only value claims can be combined.');
  else {
    log.error(raw.file, span, `there is no claim \`${short(id)}\``, () => didYouMean(id, byId.keys()) ?? 'Name claims by their ids.');
  }
}

/** Derives what is not written, each as soon as all that it follows from is known. */
function deriveRest(
  byId: ReadonlyMap<string, RawClaim>,
  derivations: ReadonlyMap<string, Derivation>,
  figures: Map<string, Figure>,
  context: Context,
): void {
  const waiting = new Map<string, number>();
  const users = new Map<string, string[]>();
  for (const [id, { from }] of derivations) {
    if (figures.has(id) || byId.get(id)?.tree.entries.has('value')) continue;
    const missing = new Set(from.filter((part) => !figures.has(part)));
    waiting.set(id, missing.size);
    for (const part of missing) {
      const waitingForIt = users.get(part);
      if (waitingForIt) waitingForIt.push(id);
      else users.set(part, [id]);
    }
  }
  const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    waiting.delete(id);
    if (!deriveOne(byId.get(id), derivations.get(id), figures, context)) continue;
    for (const user of users.get(id) ?? []) {
      const left = (waiting.get(user) ?? 1) - 1;
      waiting.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  noteCircles(waiting, derivations, byId, context);
}

function deriveOne(raw: RawClaim | undefined, derived: Derivation | undefined, figures: Map<string, Figure>, { log }: Context): boolean {
  if (!raw || !derived) return false;
  const parts = derived.from.flatMap((id) => figures.get(id)?.quantity ?? []);
  const quantity = derive(derived.how, parts);
  if (quantity) figures.set(raw.id, { quantity, text: printDerived(quantity), derived });
  else log.error(raw.file, spanOf(raw, derived.how), `these figures have no ${derived.how}: ${listed(derived, figures)}`, SAME_KIND);
  return quantity !== null;
}

const SAME_KIND = 'Combine figures of one kind and unit, or write the `value` yourself.';

/** What still waits and only for claims that wait too is derived in a circle. */
function noteCircles(
  waiting: ReadonlyMap<string, number>,
  derivations: ReadonlyMap<string, Derivation>,
  byId: ReadonlyMap<string, RawClaim>,
  { log }: Context,
): void {
  for (const id of waiting.keys()) {
    const trail = new Set<string>();
    let step: string | undefined = id;
    while (step !== undefined && !trail.has(step)) {
      trail.add(step);
      step = derivations.get(step)?.from.find((part) => waiting.has(part));
      if (trail.size > MOST_STEPS) break;
    }
    const raw = byId.get(id);
    const how = derivations.get(id)?.how;
    if (step === id && raw && how) {
      log.error(
        raw.file,
        spanOf(raw, how),
        `${labelOf(raw)} is derived from itself: ${[...trail, id].map(short).join(' → ')}`,
        'Give one of these claims a `value` and no derivation.',
      );
    }
  }
}

const MOST_STEPS = 50;

function check(raw: RawClaim | undefined, derived: Derivation, figures: ReadonlyMap<string, Figure>, { log }: Context): void {
  const stated = raw && figures.get(raw.id);
  if (!raw || !stated || !raw.tree.entries.has('value')) return;
  const parts = derived.from.flatMap((id) => figures.get(id)?.quantity ?? []);
  if (parts.length < derived.from.length) return;
  if (!derive(derived.how, parts)) {
    log.error(raw.file, spanOf(raw, derived.how), `these figures have no ${derived.how}: ${listed(derived, figures)}`, SAME_KIND);
    return;
  }
  const wrong = disagreement(derived.how, stated.quantity, parts);
  if (wrong)
    log.error(
      raw.file,
      spanOf(raw, 'value'),
      `\`${short(stated.text)}\` is not ${NOUN[derived.how]} of its parts: ${wrong}`,
      `The parts: ${listed(derived, figures)}.`,
    );
}

function listed(derived: Derivation, figures: ReadonlyMap<string, Figure>): string {
  const shown = derived.from.slice(0, 8).map((id) => `${short(id)} ${short(figures.get(id)?.text ?? '')}`.trim());
  return derived.from.length > 8 ? `${shown.join(', ')} and ${derived.from.length - 8} more` : shown.join(', ');
}
