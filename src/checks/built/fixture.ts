import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatIssue } from '../../issues/index.ts';
import type { BuiltRule } from './rule.ts';
import { readSite, type Site } from './site.ts';

/** A whole page with this in its body, and this at the end of its head. */
export function pageWith(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Pumps</title><meta name="description" content="On pumps.">${head}</head>
<body><h1>Pumps</h1>${body}</body></html>`;
}

/** Writes a small built site, named `dist`, to a directory of its own and reads it. */
export function siteOf(files: Record<string, string | Buffer>): Site {
  const folder = join(mkdtempSync(join(tmpdir(), 'refractory-built-')), 'dist');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readSite(folder);
}

/** What one rule says of a small site, as the reader of the terminal sees it. */
export async function hold(rule: BuiltRule, files: Record<string, string | Buffer>): Promise<string[]> {
  const findings = await rule.find(siteOf(files));
  return findings.map((finding) => formatIssue({ rule: rule.name, ...finding }));
}
