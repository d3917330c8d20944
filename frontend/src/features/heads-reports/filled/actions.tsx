/** What meetings agreed for the school and is open, as meetings last told it. */
import type { ActionsProgress, ReportAction } from '@/api/generated/performance';
import { counted, countedWithin } from '@/ui/counting';
import { day } from '@/ui/dates';
import { StatusChip } from '@/ui/status-chip';

import classes from './filled.module.css';

const AT_ONCE = 5;

/** What ELG, the SI Team or two people agreed is counted and dated, without its words. */
export function ActionsShown({ actions }: { readonly actions: ActionsProgress }) {
  const { items, open, overdue, completed, as_at: told } = actions;
  const [first, rest] = [items.slice(0, AT_ONCE), items.slice(AT_ONCE)];
  return (
    <>
      <p className={classes['sum']}>
        {counted(open, 'action')} from meetings open
        {overdue > 0 ? `, ${countedWithin(overdue, 'overdue', 'overdue')}` : ''};{' '}
        {completed === 0 ? 'none' : String(completed)} completed this term.
      </p>
      <Lines items={first} />
      {rest.length > 0 ? (
        <details className={classes['more']}>
          <summary>{countedWithin(rest.length, 'more action')}</summary>
          <Lines items={rest} />
        </details>
      ) : null}
      {told ? <p className={classes['told']}>As last told on {day(told)}</p> : null}
    </>
  );
}

function Lines({ items }: { readonly items: readonly ReportAction[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={classes['actions']}>
      {items.map(({ action_id: id, wording, due, overdue, agreed_on: agreed }) => (
        <li key={id}>
          <span data-private={wording === null || undefined}>
            {wording ?? 'Agreed where governors do not sit'}
          </span>
          <small>
            Due {day(due)}, agreed {day(agreed)}
          </small>
          {overdue ? <StatusChip status="overdue" /> : null}
        </li>
      ))}
    </ul>
  );
}
