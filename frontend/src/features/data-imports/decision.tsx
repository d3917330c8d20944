/** After looking: take it over, throw it away, or take back what was taken over. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { ImportView } from '@/api/generated/performance';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { ChangedMeanwhile } from '@/ui/changed-meanwhile';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { countedWithin } from '@/ui/counting';
import { dayAndClock } from '@/ui/dates';
import { FormTrouble } from '@/ui/form/form-trouble';
import { LinkButton, TextLink } from '@/ui/link';

import classes from './data-imports.module.css';
import { importQuery } from './queries';
import { useDecide, useThrowAway } from './sending';

type DecisionProps = { readonly seen: ImportView; readonly onGone: () => void };

/** One filled button at most, and none that would be refused. */
export function Decision({ seen, onGone }: DecisionProps) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const decide = useDecide(seen);
  const away = useThrowAway(seen);
  const onLook = () => {
    void queries.invalidateQueries({ queryKey: importQuery(seen.id).queryKey });
  };
  const busy = decide.isPending || away.isPending;
  const trouble = decide.error ?? away.error;
  const previewed = seen.state === 'previewed';
  const empty = seen.schools.length + seen.areas.length === 0;
  return (
    <Card>
      <ChangedMeanwhile what="This import" error={trouble} onLook={onLook} />
      <FormTrouble message={trouble?.message} />
      <div className={classes['decision']} role="status">
        <p className={classes['words']}>
          <Words seen={seen} empty={empty} />
        </p>
        <div className={classes['buttons']}>
          {previewed ? (
            <Button
              variant="default"
              disabled={busy}
              onClick={() => {
                away.mutate(undefined, { onSuccess: onGone });
              }}
            >
              Throw away
            </Button>
          ) : null}
          {seen.may_commit && !empty ? (
            <Button
              loading={decide.isPending}
              onClick={() => {
                decide.mutate('commit');
              }}
            >
              Take it over
            </Button>
          ) : null}
          {seen.may_undo ? (
            <>
              <Button
                variant="default"
                disabled={busy}
                onClick={() => {
                  setAsking(true);
                }}
              >
                Take it back
              </Button>
              <LinkButton to="/data">See the figures</LinkButton>
            </>
          ) : null}
        </div>
      </div>
      <ConfirmDialog
        question={`Take back ${seen.file_name ?? 'this import'}?`}
        verb="Take it back"
        opened={asking}
        busy={decide.isPending}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          decide.mutate('undo', {
            onSettled: () => {
              setAsking(false);
            },
          });
        }}
      >
        <p>
          Everything it brought for {countedWithin(seen.schools.length, 'school')} goes, also where
          later imports lie over it; what was there before shows again. Everybody sees the change at
          once.
        </p>
      </ConfirmDialog>
    </Card>
  );
}

function Words({ seen, empty }: { readonly seen: ImportView; readonly empty: boolean }) {
  const nameOf = useNameOf();
  if (seen.same_as && seen.state === 'previewed') {
    return (
      <>
        The same file was taken over before, read in the same way:{' '}
        <TextLink to="/data/imports/$importId" params={{ importId: seen.same_as }}>
          see that import
        </TextLink>
        .
      </>
    );
  }
  if (seen.undone_at) {
    const when = dayAndClock(seen.undone_at);
    return (
      <>
        Taken back by {nameOf(seen.undone_by)}, {when}. The same file may be brought again.
      </>
    );
  }
  if (seen.committed_at) {
    return (
      <>
        Taken over by {nameOf(seen.committed_by)}, {dayAndClock(seen.committed_at)}.
      </>
    );
  }
  return empty ? (
    <>There is nothing in it to take over. Is it of another trust, or another year?</>
  ) : (
    <>Look through what follows. It is all or nothing, and can be taken back whole.</>
  );
}
