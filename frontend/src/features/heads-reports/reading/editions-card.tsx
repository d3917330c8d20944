/** What was published of a report, newest first. */
import { useQuery } from '@tanstack/react-query';

import { Card } from '@/ui/card';
import { dayAndClock } from '@/ui/dates';
import { TextLink } from '@/ui/link';
import { ErrorState, RowsSkeleton } from '@/ui/page-states';

import { editionsQuery } from '../queries';
import classes from './editions-card.module.css';

type EditionsCardProps = { readonly reportId: string; readonly shown?: number };

/** `shown` is the one on the page already. */
export function EditionsCard({ reportId, shown }: EditionsCardProps) {
  const { data, error, refetch } = useQuery(editionsQuery(reportId));
  return (
    <Card title="Published editions">
      {data ? (
        <ul className={classes['editions']}>
          {data.map(({ number, published_at: at, current }) => (
            <li key={number}>
              {number === shown ? (
                <strong>Edition {number}</strong>
              ) : (
                <TextLink
                  to="/heads-reports/$reportId"
                  params={{ reportId }}
                  search={{ edition: number }}
                >
                  Edition {number}
                </TextLink>
              )}{' '}
              <span>
                {dayAndClock(at)}
                {current ? ', what governors read now' : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : error ? (
        <ErrorState error={error} what="the editions" retry={() => void refetch()} />
      ) : (
        <RowsSkeleton what="the editions" rows={1} />
      )}
    </Card>
  );
}
