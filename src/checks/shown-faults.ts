type Find = () => Promise<string[]>;

// The integration runs in Node, the middleware that shows what it finds in Vite's own loading of the same process.
const shared = globalThis as { refractoryFaults?: Find };

/** Says where a page in development learns what is wrong with the content. */
export function offerFaults(find: Find): void {
  shared.refractoryFaults = find;
}

/** All that is wrong with the content now, a line each. */
export async function askFaults(): Promise<string[]> {
  return (await shared.refractoryFaults?.()) ?? [];
}
