import { pathOf, readAddress } from '../address.ts';
import { cssAddresses } from '../css-addresses.ts';
import { loadsOf } from '../loads.ts';
import { type BuiltRule, type Finding, findingAt } from '../rule.ts';
import { importsOf } from '../script-imports.ts';
import { readTexts, type Site } from '../site.ts';

const MEND = 'Put the file into the site, or take the reference out.';

/** No page asks another origin for anything. Links that a reader may follow are free. */
export const nothingFromElsewhere: BuiltRule = {
  name: 'nothing-from-elsewhere',
  why: 'The site says that nothing is loaded from elsewhere: no style, script, font, image or frame, and no connection made ahead.',
  find: (site) => [...inPages(site), ...inStylesheets(site), ...inScripts(site)],
};

function inPages(site: Site): Finding[] {
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      elsewhere(loadsOf(element), page.path, site).map((origin) =>
        findingAt(site, page, element.at, `This <${element.name}> asks ${origin}.`, MEND),
      ),
    ),
  );
}

function inStylesheets(site: Site): Finding[] {
  return readTexts(site, '.css').flatMap(({ file, text }) =>
    cssAddresses(text).flatMap(({ href, at }) =>
      elsewhere([href], pathOf(file), site).map((origin) =>
        findingAt(site, { file, source: text }, at, `The stylesheet asks ${origin}.`, MEND),
      ),
    ),
  );
}

function inScripts(site: Site): Finding[] {
  return readTexts(site, '.js').flatMap(({ file, text }) => {
    const { statics, dynamics } = importsOf(text);
    return elsewhere([...statics, ...dynamics.map(({ href }) => href)], pathOf(file), site).map((origin) =>
      findingAt(site, { file, source: text }, 0, `The script imports from ${origin}.`, MEND),
    );
  });
}

function elsewhere(hrefs: string[], from: string, { home }: Site): string[] {
  const addresses = hrefs.map((href) => readAddress(href, from, home));
  return addresses.flatMap((address) => (address.kind === 'elsewhere' ? [address.origin] : []));
}
