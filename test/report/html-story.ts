import { rules } from '../../rules/index.ts';
import { loadClaims } from '../../src/claims/load.ts';
import type { Report } from '../../src/model.ts';
import { check, type DraftFile } from '../../src/pipeline.ts';

/** Claims about a festival, and drafts on it: enough of everything that the HTML report shows. */
const CLAIMS = `version: 1
sources:
  office: { title: Festival office, date: 2025-07-01 }
claims:
  audience:
    says: More than 90,000 people came to the open-air concerts.
    value: more than 90,000
    of: [people, audience]
    about: [open-air concerts]
    source: office
  prize:
    says: The winner of the piano competition takes £30,000.
    value: £30,000
    of: [prize, prize money]
    about: [winner, piano competition]
  seats:
    says: The new hall has 1,450 seats.
    value: 1,450
    of: [seats]
    about: [new hall]
  organ:
    says: The organ weighs 12 tonnes.
    value: 12 tonnes
    of: [organ]
`;

const NEWS = `---
title: Up to 90,000 people came to the open-air concerts
---

# A summer of music

The winner of the piano competition takes home prize money of £35,000. Up to 90,000 people came to the open-air concerts,
and the rain held off for **9** days.

## The new hall

> The new hall has 1,400 seats.

- The new hall has 1,450 seats.
- Inside:
  1. one stage
  2. two bars

| Hall | Seats |
| --- | ---: |
| New hall | 1,450 |

\`\`\`sh
count --seats 1450
\`\`\`

<!-- holdtrue-ignore value-drift: the hall as it was planned in 2019 -->
The new hall has 1,300 seats.
`;

const LETTER = 'The winner of the piano competition takes home prize money of £3,000. Dear readers, thank you.\n';
const QUIET = '# Over 90,000 people came to the open-air concerts\n\nIt rained.\n';

/** The report on drafts; without any, on the three above. */
export function festival(drafts: readonly DraftFile[] = FESTIVAL): Report {
  const { set } = loadClaims('claims.yaml', () => CLAIMS);
  if (set === null) throw new Error('the claims of the festival do not load');
  return check(drafts, set, { rules });
}

const FESTIVAL: readonly DraftFile[] = [
  { path: 'drafts/letter.md', source: LETTER },
  { path: 'drafts/news.md', source: NEWS },
  { path: 'drafts/quiet.md', source: QUIET },
];
