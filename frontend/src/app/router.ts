/** The router over the file routes; each page's code arrives when it is first wanted. */
import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';

import { routeTree } from '@/route-tree.gen';

import { PageFailed, PageMissing, PagePending } from './page-fallbacks';

export type RouterContext = { readonly queries: QueryClient };

/** Tests give a history of their own. */
export function makeRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: PageMissing,
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the library merges an interface
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the library merges an interface
  interface StaticDataRouteOption {
    /** The page's name in the breadcrumb and the tab; a loader may return `crumb` instead. */
    crumb?: string;
  }
}
