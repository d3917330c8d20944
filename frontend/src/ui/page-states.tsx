/** What a page shows when there is nothing yet, while it waits, when it failed, when it is old. */
import { Button, Skeleton } from '@mantine/core';
import { IconCloudOff, IconLeaf, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { explain } from '@/api/problem';

import { clock } from './dates';
import classes from './page-states.module.css';

type EmptyStateProps = {
  readonly title: string;
  /** What would make something appear here, and who can do it. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** Says why there is nothing and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes['state']}>
      <IconLeaf className={classes['sign']} size={32} stroke={1.5} aria-hidden="true" />
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['words']}>{children}</p>
      {action}
    </div>
  );
}

type ErrorStateProps = {
  readonly error: unknown;
  /** What could not be shown: "the plan". */
  readonly what: string;
  readonly retry?: () => void;
};

/** Speaks the refusal's own words where the service gave some. */
export function ErrorState({ error, what, retry }: ErrorStateProps) {
  const { title, detail, reference } = explain(error, what);
  return (
    <div className={classes['state']} role="alert">
      <IconCloudOff className={classes['sign']} size={32} stroke={1.5} aria-hidden="true" />
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['words']}>{detail}</p>
      {reference ? <p className={classes['reference']}>Reference {reference}</p> : null}
      {retry ? (
        <Button variant="default" leftSection={<IconRefresh size={18} />} onClick={retry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}

type StaleBannerProps = {
  /** When what is on the page was last known to be true: an instant, or words for one. */
  readonly asOf: Date | string;
  readonly children?: ReactNode;
};

/** Shown above what is kept on the page when it cannot be refreshed. */
export function StaleBanner({ asOf, children }: StaleBannerProps) {
  return (
    <p className={classes['stale']} role="status">
      <IconCloudOff size={18} aria-hidden="true" />
      <span>
        <strong>As of {typeof asOf === 'string' ? asOf : clock(asOf)}.</strong>{' '}
        {children ?? 'We will refresh this when we can.'}
      </span>
    </p>
  );
}

/** The shape of a list while it loads; the words are for a screen reader. */
export function RowsSkeleton({
  rows = 5,
  what,
}: {
  readonly rows?: number;
  readonly what: string;
}) {
  return (
    <div role="status" aria-label={`Loading ${what}`} className={classes['skeleton']}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={44} radius="md" />
      ))}
    </div>
  );
}

/** The shape of a page with a title while it loads. */
export function PageSkeleton({ what }: { readonly what: string }) {
  return (
    <div role="status" aria-label={`Loading ${what}`} className={classes['skeleton']}>
      <Skeleton height={40} width="min(26rem, 80%)" radius="md" />
      <Skeleton height={20} width="min(36rem, 95%)" radius="md" />
      <Skeleton height={260} radius="lg" mt="md" />
    </div>
  );
}
