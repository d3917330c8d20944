/** What changed since the edition before, when somebody wants to know. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Card } from '@/ui/card';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';
import { wordDiff } from '@/ui/word-diff';

import { comparisonQuery } from '../queries';
import classes from './compared.module.css';

type ComparedProps = { readonly reportId: string; readonly number: number };

/** Asked for once it is opened. */
export function Compared({ reportId, number }: ComparedProps) {
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <details
        className={classes['compared']}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>What changed since edition {number - 1}</summary>
        {open ? <Found {...{ reportId, number }} /> : null}
      </details>
    </Card>
  );
}

function Found({ reportId, number }: ComparedProps) {
  const { data, error, refetch } = useQuery(comparisonQuery(reportId, number - 1, number));
  if (error) return <ErrorState error={error} what="the comparison" retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton what="the comparison" rows={2} />;
  const { facts, sections } = data;
  if (facts.length + sections.length === 0) return <p>Nothing differs between the two.</p>;
  return (
    <>
      {facts.length > 0 ? (
        <ul className={classes['facts']}>
          {facts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      {sections.map(({ key, title, before, after }) => (
        <section key={key}>
          <p className={classes['title']}>{title}</p>
          <p className={classes['text']}>
            {wordDiff(before, after).map(({ kind, text }, at) => {
              const name = `${kind} ${String(at)}`;
              if (kind === 'added') return <ins key={name}>{text}</ins>;
              return kind === 'removed' ? <del key={name}>{text}</del> : text;
            })}
          </p>
        </section>
      ))}
    </>
  );
}
