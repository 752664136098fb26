/** Files that `init` writes beside a claims file. */

export const WORKFLOW = `# Checks the drafts of a pull request against the claims file.
name: Drafts
on: pull_request
permissions:
  contents: read
jobs:
  holdtrue:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: holdtrue/holdtrue@v0
`;

export const HOOK = `# Checks the drafts and the claims file before a commit.
repos:
  - repo: https://github.com/holdtrue/holdtrue
    rev: v0.1.0
    hooks:
      - id: holdtrue
      - id: holdtrue-claims
`;
