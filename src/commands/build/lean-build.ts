import type { AstroIntegration } from 'astro';

/** Which Astro writes at the head of each chapter's assets; it reads the module's name instead, and nothing reads this. */
const DIRECTIVE = '"use astro:head-inject";';

/**
 * Keeps from a build what no page of it uses: a directive that the bundler warns of once a chapter, and the bundling of
 * the development toolbar's packages.
 */
export function leanBuild(): AstroIntegration {
  const withoutDirective = {
    name: 'without-directive',
    transform: {
      filter: { id: /[?&]astroPropagatedAssets/ },
      handler: (code: string) => ({ code: code.replace(DIRECTIVE, ''), map: null }),
    },
  };
  const withoutToolbar = {
    name: 'without-toolbar',
    configResolved({
      environments,
    }: {
      environments: Record<string, { optimizeDeps: { include?: string[] } }>;
    }) {
      for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
    },
  };
  return {
    name: 'lean-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [withoutDirective, withoutToolbar] } });
      },
    },
  };
}
