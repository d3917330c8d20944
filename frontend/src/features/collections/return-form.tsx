/** The form of a data lead: every figure asked for, saved as it is typed. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

import { change } from '@/api/client';
import type { EnteredFigure, ReturnView } from '@/api/generated/performance';
import { explain } from '@/api/problem';
import { counted } from '@/ui/counting';
import { fetched } from '@/ui/fetched';
import { FormTrouble } from '@/ui/form/form-trouble';
import { SaveState } from '@/ui/save-state';

import { ChangedByOthers } from './changed-by-others';
import classes from './figures.module.css';
import { figuresOf, withPupilsCarried, type Typed } from './figures';
import { MeasureCards } from './measure-cards';
import { returnQuery, useCollectionChange } from './queries';
import { useFigures } from './use-figures';

const FromFile = fetched('the file', async () => (await import('./from-file')).FromFile);

/** Nothing is submitted while a figure is open or a question waits. */
export function ReturnForm({ view }: { readonly view: ReturnView }) {
  const queries = useQueryClient();
  const { send: sendChange } = useCollectionChange();
  const path = `/api/performance/returns/${view.id}`;
  const keep = useCallback(
    (kept: ReturnView) => {
      queries.setQueryData(returnQuery(kept.id).queryKey, kept);
      return kept;
    },
    [queries],
  );
  const send = useCallback(
    async (figures: readonly EnteredFigure[], version: number) =>
      keep(
        await change<ReturnView>(`${path}/figures`, { method: 'PUT', body: { figures }, version }),
      ),
    [keep, path],
  );
  const latest = useCallback(
    async () => queries.query({ ...returnQuery(view.id), staleTime: 0 }),
    [queries, view.id],
  );
  const figures = useFigures({ view, send, latest });
  const [reading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const { base, typed, write } = figures;
  const missing = base.asked - figuresOf(typed, base.measures).length;
  const open = base.queries.filter((query) => query.open).length;

  const submit = async () => {
    const saved = await figures.saved();
    if (!saved) return;
    setTrouble(null);
    try {
      await sendChange({
        method: 'POST',
        path: `/returns/${view.id}/submit`,
        version: saved.version,
      });
    } catch (error) {
      setTrouble(error);
    }
  };
  const failed = trouble ?? figures.trouble;
  return (
    <>
      {figures.clash ? (
        <ChangedByOthers
          problem={figures.clash}
          view={base}
          onLook={() => void figures.takeTheirs()}
        />
      ) : null}
      <div className={classes['tools']}>
        <p>
          Whole groups only, never a pupil. A group of fewer than 6 is kept as suppressed, without
          its figure.
        </p>
        <Button
          variant="default"
          aria-expanded={reading}
          onClick={() => {
            setReading(!reading);
          }}
        >
          Fill from a file
        </Button>
      </div>
      {reading ? (
        <FromFile
          view={base}
          onTake={(taken: Typed) => {
            write({ ...typed, ...taken });
            setReading(false);
          }}
          onClose={() => {
            setReading(false);
          }}
        />
      ) : null}
      <MeasureCards
        view={base}
        typed={typed}
        onWrite={(key, cell) => {
          write({ ...typed, [key]: cell });
        }}
        onLeave={() => {
          write((now) => withPupilsCarried(now, base.measures));
        }}
      />
      <div className={classes['foot']}>
        <FormTrouble message={failed ? explain(failed, 'the return').detail : undefined} />
        <SaveState saving={figures.saving} />
        <span className={classes['left']}>{leftInWords(missing, open)}</span>
        <Button disabled={missing > 0 || open > 0} onClick={() => void submit()}>
          Submit return
        </Button>
      </div>
    </>
  );
}

function leftInWords(missing: number, open: number): string {
  if (missing > 0) return `${counted(missing, 'figure')} still to come`;
  if (open > 0) return `${counted(open, 'question')} to answer first`;
  return 'Every figure is here';
}
