/** A claims file of one claim, and two short drafts. */
export const CLAIMS = `version: 1
claims:
  bell:
    says: The new bell of St Anne weighs 1.2 tonnes.
    value: 1.2 tonnes
    of: [bell]
    about: [St Anne]
    agrees:
      - The bell weighs 1.2 tonnes.
settings:
  drafts: ["*.md"]
  rules: { unused-claim: off }
`;

export const RIGHT = `# A bell for St Anne

The new bell weighs  1.2 tonnes.
`;

export const WRONG = `# A bell for St Anne

The new bell weighs  2.1 tonnes.
`;
