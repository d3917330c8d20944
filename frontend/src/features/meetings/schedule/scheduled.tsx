/** What was planned, each meeting one press away. */
import { Card } from '@/ui/card';
import { counted } from '@/ui/counting';
import { LinkButton, TextLink } from '@/ui/link';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';

import { weekdayAndDay } from '../words';
import classes from './schedule.module.css';

type ScheduledProps = { readonly made: readonly { readonly id: string; readonly on: string }[] };

/** Each goes its own way from now on: one may be moved without the others. */
export function Scheduled({ made }: ScheduledProps) {
  return (
    <>
      <PageTitle
        title={`${counted(made.length, 'meeting is', 'meetings are')} planned`}
        answer="Each can be moved or cancelled by itself."
        actions={
          <LinkButton to="/meetings" variant="default">
            To the calendar
          </LinkButton>
        }
      />
      <Stack as="narrow">
        <Card>
          <ul className={classes['made']}>
            {made.map(({ id, on }) => (
              <li key={id}>
                <TextLink to="/meetings/$meetingId" params={{ meetingId: id }}>
                  {weekdayAndDay(on)}
                </TextLink>
              </li>
            ))}
          </ul>
        </Card>
      </Stack>
    </>
  );
}
