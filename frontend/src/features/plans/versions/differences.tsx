/** Added, removed and changed, each under its own heading; a kind with nothing in it is left out. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { Comparison } from '@/api/generated/planning';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';
import { StatusChip } from '@/ui/status-chip';

import { comparisonQuery } from '../queries';
import { listed, partOfObjective } from '../words';
import classes from './differences.module.css';
import { wordDiff } from '@/ui/word-diff';

type DifferencesProps = {
  readonly planId: string;
  readonly from: number;
  readonly to: number | null;
};

/** Asks the service; what differs is its rule, how it reads is ours. */
export function Differences({ planId, from, to }: DifferencesProps) {
  const { data, error, refetch } = useQuery(comparisonQuery(planId, from, to));
  if (error) return <ErrorState error={error} what="the comparison" retry={() => void refetch()} />;
  return data ? <Found comparison={data} /> : <RowsSkeleton what="the comparison" rows={3} />;
}

function Found({ comparison }: { readonly comparison: Comparison }) {
  const { sections, objectives_added: added, objectives_removed: removed } = comparison;
  const { objectives_changed: changed, ratings_moved: moved } = comparison;
  const nothing = [sections, added, removed, changed, moved].every(({ length }) => length === 0);
  if (nothing) return <p className={classes['nothing']}>Nothing differs between the two.</p>;
  return (
    <div className={classes['found']}>
      <Kind title="Objectives added" items={added}>
        {({ id, title }) => (
          <li key={id}>
            <ins>{title}</ins>
          </li>
        )}
      </Kind>
      <Kind title="Objectives removed" items={removed}>
        {({ id, title }) => (
          <li key={id}>
            <del>{title}</del>
          </li>
        )}
      </Kind>
      <Kind title="Objectives changed" items={changed}>
        {({ id, title, parts }) => (
          <li key={id}>
            {title}
            <small>Changed: {listed(parts.map(partOfObjective)).toLowerCase()}</small>
          </li>
        )}
      </Kind>
      <Kind title="Ratings that moved" items={moved}>
        {({ milestone_id: id, title, before, after }) => (
          <li key={id} className={classes['move']}>
            <span>{title}</span>
            <span className={classes['chips']}>
              <StatusChip status={before} /> <span aria-label="became">→</span>{' '}
              <StatusChip status={after} from={before} />
            </span>
          </li>
        )}
      </Kind>
      <Kind title="Words changed" items={sections}>
        {({ key, title, before, after }) => (
          <li key={key}>
            <strong>{title}</strong>
            <p className={classes['text']}>
              {wordDiff(before, after).map(({ kind, text }, at) => {
                const name = `${kind} ${String(at)}`;
                if (kind === 'added') return <ins key={name}>{text}</ins>;
                return kind === 'removed' ? <del key={name}>{text}</del> : text;
              })}
            </p>
          </li>
        )}
      </Kind>
    </div>
  );
}

type KindProps<Item> = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
};

function Kind<Item>({ title, items, children }: KindProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={classes['kind']}>
        {title} ({items.length})
      </h3>
      <ul className={classes['items']}>{items.map(children)}</ul>
    </section>
  );
}
