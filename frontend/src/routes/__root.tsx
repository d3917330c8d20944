/** The outermost route: everything inside may ask the query client. */
import { Outlet, createRootRouteWithContext } from '@tanstack/react-router';

import type { RouterContext } from '@/app/router';

export const Route = createRootRouteWithContext<RouterContext>()({ component: Outlet });
