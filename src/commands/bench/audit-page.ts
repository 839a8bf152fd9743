import lighthouse, { type Result } from 'lighthouse';

/** The head of the table whose rows `auditPage` gives. */
export const HEAD = `${'page'.padEnd(38)}scores              bytes  requests  TBT ms   CLS   LCP`;

/** Lighthouse's four scores at their lowest over all runs, what was sent, the worst TBT and CLS, and each run's LCP. */
export async function auditPage(url: string, label: string, port: number, runs: number): Promise<string> {
  const results: Result[] = [];
  for (let i = 0; i < runs; i++) {
    const run = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (run) results.push(run.lhr);
  }
  const [first] = results;
  if (!first) return `${label}: no result`;
  const worst = (id: string) => Math.max(...results.map(({ audits }) => audits[id]?.numericValue ?? 0));
  const scores = Object.keys(first.categories).map((name) =>
    Math.round(100 * Math.min(...results.map(({ categories }) => categories[name]?.score ?? 0))),
  );
  const lcp = results.map(({ audits }) => (audits['largest-contentful-paint']?.numericValue ?? 0) / 1000);
  const { bytes, requests } = sentFor(first);
  return [
    label.padEnd(36),
    scores.map((score) => String(score).padStart(5)).join(''),
    bytes.toLocaleString('en').padStart(9),
    String(requests).padStart(10),
    worst('total-blocking-time').toFixed(0).padStart(8),
    worst('cumulative-layout-shift').toFixed(2).padStart(6),
    `   ${lcp.map((seconds) => seconds.toFixed(2)).join(' ')}`,
  ].join('');
}

/** What a page asked for, and the bytes that came. */
function sentFor({ audits }: Result): { bytes: number; requests: number } {
  const details = audits['network-requests']?.details;
  const items = details && 'items' in details && Array.isArray(details.items) ? details.items : [];
  const sizes = items.map((item) => Number((item as { transferSize?: unknown }).transferSize ?? 0));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
}
