/** What is fetched only when it is shown: a form behind a button, for example. */
import { Suspense, createElement, lazy, type ComponentType } from 'react';

import { RowsSkeleton } from './page-states';

/** Rows stand where it will be, so that nothing jumps far. */
export function fetched<Props extends object>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
) {
  const Found = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Fetched(props: Props) {
    return (
      <Suspense fallback={<RowsSkeleton what={what} rows={2} />}>
        {createElement(Found, props)}
      </Suspense>
    );
  };
}
