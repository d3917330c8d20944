/** What the data specialist does with a whole return: accept it, send it back, publish it. */
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { ReturnView } from '@/api/generated/performance';
import { isChangedMeanwhile, explain } from '@/api/problem';
import { SayForm } from '@/session/say-form';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { ChangedByOthers } from './changed-by-others';
import classes from './figures.module.css';
import { useCollectionChange } from './queries';

type Step = 'accept' | 'publish';

/** Nothing to see for whoever only reads. */
export function JudgeReturn({ view }: { readonly view: ReturnView }) {
  const { send, look } = useCollectionChange();
  const [trouble, setTrouble] = useState<unknown>(null);
  const [returning, setReturning] = useState(false);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id, version, may_accept: accepts, may_send_back: sends, may_publish: publishes } = view;
  if (!accepts && !sends && !publishes) return null;

  const step = async (verb: Step) => {
    setBusy(true);
    setTrouble(null);
    try {
      await send({ method: 'POST', path: `/returns/${id}/${verb}`, version });
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  const clash = isChangedMeanwhile(trouble) ? trouble : null;
  return (
    <div className={classes['judge']}>
      {clash ? (
        <ChangedByOthers
          problem={clash}
          view={view}
          onLook={() => {
            setTrouble(null);
            void look();
          }}
        />
      ) : (
        <FormTrouble message={trouble ? explain(trouble, 'the return').detail : undefined} />
      )}
      {returning ? (
        <Card title="Send the return back">
          <SayForm
            draftKey={`return/${id}/send-back`}
            label="What has to be put right?"
            hint="The school reads it. To ask about one figure, query that figure instead"
            submit="Send back"
            send={async (words) => {
              await send({
                method: 'POST',
                path: `/returns/${id}/send-back`,
                body: { words },
                version,
              });
            }}
            onLook={look}
            onClose={() => {
              setReturning(false);
            }}
          />
        </Card>
      ) : (
        <div className={classes['foot']}>
          <span className={classes['left']}>{nextInWords(view)}</span>
          {sends ? (
            <Button
              variant="default"
              onClick={() => {
                setReturning(true);
              }}
            >
              Send back
            </Button>
          ) : null}
          {accepts ? (
            <Button loading={busy} onClick={() => void step('accept')}>
              Accept return
            </Button>
          ) : null}
          {publishes ? (
            <Button
              onClick={() => {
                setAsking(true);
              }}
            >
              Publish return
            </Button>
          ) : null}
        </div>
      )}
      <ConfirmDialog
        question="Publish this return?"
        verb="Publish"
        opened={asking}
        busy={busy}
        onConfirm={() => void step('publish')}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>
          Its figures are then in the comparison that every Head sees. Groups of fewer than 6 pupils
          are suppressed, and whatever would give them away.
        </p>
      </ConfirmDialog>
    </div>
  );
}

function nextInWords({ state }: ReturnView): string {
  if (state === 'submitted') return 'Query single figures above, or decide about the whole.';
  if (state === 'queried') return 'The school answers or corrects, and submits again.';
  if (state === 'accepted') return 'Publish it alone here, or all accepted ones on the board.';
  return 'Published. If something is wrong, send it back: it stays until it is published anew.';
}
