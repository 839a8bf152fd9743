/**
 * A long table in a chapter shows its first rows. All of them, with filters and sorting, stand on its own page, from which
 * they are fetched when a reader asks for them, or when the address already holds a choice among them.
 */
const FAILED = 'The rows could not be loaded. Check the connection, then try again.';

/** Answers a wish for all rows of `table`, and calls `start` when they stand in it. False if they stand there already. */
export function offerWhole(table: HTMLElement, start: () => void): boolean {
  const link = table.querySelector<HTMLAnchorElement>('.more a');
  if (!link) return false;
  const id = table.dataset.id ?? '';
  const first = table.querySelectorAll('tbody tr').length;
  const open = async (): Promise<boolean> => {
    const whole = await fetchTable(link.href, id);
    if (whole) {
      table.replaceChildren(...whole.childNodes);
      start();
    } else tell(link);
    return whole !== undefined;
  };
  table.addEventListener('click', async (event) => {
    const wish = link.isConnected && wishOf(event);
    if (!wish) return;
    event.preventDefault();
    const { search } = new URL(wish.href);
    if (search) history.replaceState(history.state, '', withChoice(search));
    if ((await open()) && wish === link) focusRow(table, first);
  });
  if ([...new URLSearchParams(location.search).keys()].some((key) => key.startsWith(`${id}.`))) void open();
  return true;
}

/** The link to all rows, or to those of a contest, that a plain click follows. */
function wishOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element))
    return undefined;
  return event.target.closest<HTMLAnchorElement>('.more a, .contests a') ?? undefined;
}

/** This page's address with a choice of rows beside what other things have written there. */
function withChoice(search: string): URL {
  const url = new URL(location.href);
  for (const [key, value] of new URLSearchParams(search)) url.searchParams.set(key, value);
  return url;
}

/** The table as it stands on its own page; undefined if it can't be had. */
async function fetchTable(href: string, id: string): Promise<HTMLElement | undefined> {
  try {
    const text = await (await fetch(href)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    const whole = page.querySelector<HTMLElement>(`refractory-table[data-id="${CSS.escape(id)}"]`);
    // A claim of this chapter is a step away, whatever stands in this page's address.
    for (const a of whole?.querySelectorAll<HTMLAnchorElement>('a[href*="#"]') ?? [])
      if (a.pathname === location.pathname) a.setAttribute('href', a.hash);
    return whole ? document.adoptNode(whole) : undefined;
  } catch {
    return undefined;
  }
}

/** Says beside the link, for eyes and ears, that the rows did not come. */
function tell(link: HTMLAnchorElement): void {
  const place = link.parentElement?.querySelector('output') ?? document.createElement('output');
  link.after(' ', place);
  place.textContent = FAILED;
}

/** Who reads by keyboard or by ear goes on at the first row that is new. */
function focusRow(table: HTMLElement, index: number): void {
  const row = table.querySelectorAll<HTMLElement>('tbody tr')[index];
  if (!row) return;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}
