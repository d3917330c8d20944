/** /signals/thresholds: what the trust looks out for, each a trust setting, none the DfE's. */
import { ActionIcon, Button } from '@mantine/core';
import { IconAdjustments, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type {
  Dataset,
  Threshold,
  ThresholdsView,
  WatchedMeasure,
} from '@/api/generated/performance';
import { useNameOf } from '@/api/names';
import { Card } from '@/ui/card';
import { counted, listed } from '@/ui/counting';
import { day } from '@/ui/dates';
import { Dialog } from '@/ui/dialog';
import { fetched } from '@/ui/fetched';
import { EmptyState } from '@/ui/page-states';
import { PageTitle } from '@/ui/page-title';
import { Stack } from '@/ui/stack';
import { Tag } from '@/ui/tag';

import { thresholdsQuery } from './queries';
import classes from './signals.module.css';
import { useRemoval } from './use-removal';
import { DATASETS, GROUPS, PHASES, measured, ruleInWords } from './words';

const ThresholdForm = fetched(
  'the form',
  async () => (await import('./threshold-form')).ThresholdForm,
);

/** Which one is open in the form: its place in the list, or a new one at the end. */
type Editing = { readonly at: number } | null;

/** Setting one holds every school's figures against it at once. */
export function ThresholdsPage() {
  const { data: held } = useSuspenseQuery(thresholdsQuery);
  const [editing, setEditing] = useState<Editing>(null);
  const nameOf = useNameOf();
  const close = () => {
    setEditing(null);
  };
  const number = counted(held.thresholds.length, 'threshold');
  const who = held.set_at
    ? `Last set on ${day(held.set_at)} by ${nameOf(held.set_by)}.`
    : 'These are the usual ones: nobody has set the trust’s own yet.';
  return (
    <>
      <PageTitle
        title="What the trust looks out for"
        answer={`${number} over published figures. ${who}`}
        actions={
          held.may_set ? (
            <Button
              leftSection={<IconPlus size={18} aria-hidden="true" />}
              onClick={() => {
                setEditing({ at: held.thresholds.length });
              }}
            >
              Add a threshold
            </Button>
          ) : null
        }
      />
      <Dialog
        title={
          editing && editing.at < held.thresholds.length ? 'Change a threshold' : 'Add a threshold'
        }
        opened={editing !== null}
        onClose={close}
        atTop
      >
        {editing ? <ThresholdForm held={held} at={editing.at} onDone={close} /> : null}
      </Dialog>
      <Groups
        held={held}
        onEdit={(at) => {
          setEditing({ at });
        }}
      />
    </>
  );
}

type GroupsProps = { readonly held: ThresholdsView; readonly onEdit: (at: number) => void };

function Groups({ held, onEdit }: GroupsProps) {
  const measures = new Map(held.measures.map((one) => [one.measure.code, one]));
  const lines = held.thresholds.map((threshold, at) => ({ threshold, at }));
  const sets = (Object.keys(DATASETS) as Dataset[]).map((dataset) => ({
    dataset,
    lines: lines.filter(({ threshold }) => measures.get(threshold.measure)?.dataset === dataset),
  }));
  if (lines.length === 0) {
    return (
      <Card>
        <EmptyState title="The trust looks out for nothing">
          Without a threshold no figure raises a signal.
        </EmptyState>
      </Card>
    );
  }
  return (
    <Stack>
      {sets
        .filter((set) => set.lines.length > 0)
        .map((set) => (
          <Card key={set.dataset} title={DATASETS[set.dataset]} aside={<Mark />}>
            <ul className={classes['rules']}>
              {set.lines.map(({ threshold, at }) => (
                <Rule
                  key={at}
                  {...{ threshold, at, held, onEdit }}
                  measure={measures.get(threshold.measure)}
                />
              ))}
            </ul>
          </Card>
        ))}
    </Stack>
  );
}

function Mark() {
  return (
    <Tag tone="acts" icon={IconAdjustments}>
      Trust setting
    </Tag>
  );
}

type RuleProps = GroupsProps & {
  readonly threshold: Threshold;
  readonly at: number;
  readonly measure: WatchedMeasure | undefined;
};

function Rule({ threshold, at, held, onEdit, measure }: RuleProps) {
  const { remove, removing, trouble } = useRemoval(held, at);
  if (!measure) return null;
  const { name } = measure.measure;
  const rule = ruleInWords(threshold, measured(measure.measure, measure.decimals));
  const phases = listed(threshold.phases.map((phase) => PHASES[phase].toLowerCase()));
  const what = `${name}${threshold.group === 'all' ? '' : `, ${GROUPS[threshold.group].toLowerCase()}`}: ${rule}`;
  return (
    <li className={classes['rule']}>
      <span className={classes['ruleWords']}>
        <span className={classes['what']}>
          {what}
          <span className={classes['small']}>{phases}</span>
        </span>
      </span>
      {held.may_set ? (
        <span>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Change ${what}`}
            onClick={() => {
              onEdit(at);
            }}
          >
            <IconPencil size={18} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            loading={removing}
            aria-label={`Remove ${what}`}
            onClick={() => void remove()}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        </span>
      ) : null}
      {trouble ? <p className={classes['trouble']}>{trouble}</p> : null}
    </li>
  );
}
