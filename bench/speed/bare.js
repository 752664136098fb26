// Parses the Markdown files of a folder, and does nothing with them: node bench/speed/bare.js FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [folder] = process.argv.slice(2);
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
  if (name.endsWith('.md')) parser.parse(readFileSync(join(folder, name), 'utf8'));
