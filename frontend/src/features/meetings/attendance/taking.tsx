/** The register: one large row a person, by school, for a thumb or the keyboard. */
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

import type { MeetingView } from '@/api/generated/meetings';
import type { PersonName } from '@/api/names';
import { explain } from '@/api/problem';
import type { School } from '@/api/schools';
import { Card } from '@/ui/card';
import { counted, countedWithin } from '@/ui/counting';
import { FormTrouble } from '@/ui/form/form-trouble';
import { SelectField } from '@/ui/form/select-field';
import { SaveState } from '@/ui/save-state';

import { missingInWords } from '../words';
import classes from './attendance.module.css';
import { grouped, missing } from './register';
import { useAttendance } from './use-attendance';

type TakingProps = {
  readonly meeting: MeetingView;
  readonly names: ReadonlyMap<string, PersonName>;
  readonly schools: readonly School[];
  readonly asked: readonly string[];
  /** Whether this puts a register right that was sent before. */
  readonly correcting: boolean;
  readonly onDone: () => void;
};

/** Says at once, with each tick, which schools are still missing. */
export function Taking({ meeting, names, schools, asked, correcting, onDone }: TakingProps) {
  const { there, changed, tick, send, busy, trouble, choose, saving } = useAttendance(meeting);
  const everybody = [...new Set([...asked, ...there])];
  const groups = grouped(everybody, names, schools);
  const gone = missing(meeting.school_ids, there, names, schools);
  return (
    <Card
      title="Who is here?"
      finding={`${String(there.size)} of ${String(everybody.length)} ticked`}
      aside={<SaveState saving={saving} />}
    >
      <FormTrouble message={trouble ? explain(trouble, 'the register').detail : undefined} />
      {choose ? (
        <div className={classes['theirs']} role="alert">
          <p>
            <strong>
              Somebody sent a register meanwhile: {counted(choose.count, 'person', 'people')}.
            </strong>{' '}
            Your ticks are still here.
          </p>
          <div className={classes['buttons']}>
            <Button size="sm" onClick={choose.both}>
              Keep everybody from both
            </Button>
            <Button size="sm" variant="default" onClick={choose.theirs}>
              Keep theirs alone
            </Button>
          </div>
        </div>
      ) : null}
      {meeting.school_ids.length > 0 ? (
        <p className={classes['missing']} data-some={gone.length > 0 || undefined} role="status">
          {missingInWords(gone, false)}
        </p>
      ) : null}
      {groups.map(({ id, name, schoolId, people }) => (
        <fieldset key={id} className={classes['group']}>
          <legend data-alone={people.length === 1 || undefined}>{name}</legend>
          {people.map((person) => (
            <label key={person.id} className={classes['row']}>
              <input
                type="checkbox"
                checked={there.has(person.id)}
                onChange={() => {
                  tick(person.id);
                }}
              />
              <span className={classes['name']}>{person.name}</span>
              <span
                className={classes['title']}
                aria-hidden={people.length === 1 && schoolId !== null}
              >
                {people.length === 1 && schoolId !== null ? name : person.title}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <SomebodyElse {...{ names }} known={everybody} onCame={tick} />
      <div className={classes['foot']}>
        {correcting ? (
          <Button variant="default" onClick={onDone}>
            Close
          </Button>
        ) : null}
        <Button
          loading={busy}
          disabled={there.size === 0 || (correcting && !changed) || choose !== null}
          onClick={() => {
            void send().then((sent) => {
              if (sent) onDone();
            });
          }}
        >
          {correcting
            ? 'Save attendance'
            : there.size === 0
              ? 'Mark as held'
              : `Mark as held, ${countedWithin(there.size, 'person', 'people')} here`}
        </Button>
      </div>
    </Card>
  );
}

type SomebodyElseProps = {
  readonly names: ReadonlyMap<string, PersonName>;
  readonly known: readonly string[];
  readonly onCame: (personId: string) => void;
};

/** A guest nobody had asked. */
function SomebodyElse({ names, known, onCame }: SomebodyElseProps) {
  const [opened, setOpened] = useState(false);
  const form = useForm<{ guest: string | null }>({ defaultValues: { guest: null } });
  if (!opened) {
    return (
      <Button
        variant="subtle"
        leftSection={<IconUserPlus size={18} aria-hidden="true" />}
        onClick={() => {
          setOpened(true);
        }}
      >
        Somebody else came
      </Button>
    );
  }
  const choices = [...names.values()]
    .filter(({ id, active }) => active && !known.includes(id))
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name, titles }) => ({
      value: id,
      label: [name, titles[0]].filter(Boolean).join(', '),
    }));
  return (
    <div className={classes['guest']}>
      <SelectField control={form.control} name="guest" label="Who else came?" choices={choices} />
      <Button
        variant="default"
        onClick={() => {
          const guest = form.getValues('guest');
          if (guest) onCame(guest);
          form.reset({ guest: null });
        }}
      >
        Tick as here
      </Button>
    </div>
  );
}
