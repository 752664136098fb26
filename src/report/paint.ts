import { styleText } from 'node:util';
import type { Severity } from '../model.ts';

/** Colours pieces of text, or leaves them as they are. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
}

/** The painter for a sink that shows colour, or does not. */
export function painter(colour: boolean): Paint {
  const style = (format: Format) => (text: string) => (colour && text !== '' ? styleText(format, text, { validateStream: false }) : text);
  return {
    severity: (severity, text) => style(SEVERITY[severity])(text),
    strong: style('bold'),
    faint: style('dim'),
    good: style('green'),
  };
}

type Format = 'red' | 'yellow' | 'cyan' | 'bold' | 'dim' | 'green';

const SEVERITY: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', note: 'cyan' };
