/** The agenda while it is put into order: up, down, new words, away, by buttons alone. */
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';

import type { MeetingView } from '@/api/generated/meetings';
import { explain } from '@/api/problem';
import { FormTrouble } from '@/ui/form/form-trouble';
import { SaveState } from '@/ui/save-state';
import { TheirChanges } from '@/ui/their-changes';
import { HiddenWords } from '@/ui/hidden-words';

import classes from './agenda.module.css';
import { ItemForm } from './item-form';
import { linesOf, moved, type Line } from './lines';
import { useArranging } from './use-arranging';

type ArrangeListProps = { readonly meeting: MeetingView; readonly onDone: () => void };

const inWords = (lines: readonly Line[]) => ({
  'The agenda': lines.map(({ title }) => title).join(', '),
});

/** A press is heard as well as seen: "Risk is now item 2 of 5". */
export function ArrangeList({ meeting, onDone }: ArrangeListProps) {
  const { lines, arrange, sendNow, settle, saving, trouble, theirs, seen, goOn } =
    useArranging(meeting);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const move = (at: number, by: -1 | 1) => {
    const now = moved(lines, at, by);
    if (now === lines) return;
    arrange(now);
    setSaid(
      `${now[at + by]?.title ?? ''} is now item ${String(at + by + 1)} of ${String(now.length)}`,
    );
  };
  return (
    <>
      {theirs ? (
        <TheirChanges
          what="The agenda"
          before={inWords(linesOf(seen.agenda))}
          now={inWords(linesOf(theirs.agenda))}
          onKeepMine={() => {
            goOn(true);
          }}
          onTakeTheirs={() => {
            goOn(false);
          }}
        />
      ) : null}
      <FormTrouble message={trouble ? explain(trouble, 'the agenda').detail : undefined} />
      <ol className={classes['arranged']} aria-label="Agenda in order">
        {lines.map((line, at) => (
          <li key={line.id ?? line.title}>
            {renaming !== null && renaming === line.id ? (
              <ItemForm
                draftKey={`meeting/${meeting.id}/agenda/${line.id}`}
                title={line.title}
                submit="Save words"
                onCancel={() => {
                  setRenaming(null);
                }}
                onSend={async (title) => {
                  await sendNow(lines.with(at, { ...line, title }));
                  setRenaming(null);
                }}
              />
            ) : (
              <>
                <span className={classes['words']}>{line.title}</span>
                <span className={classes['tools']}>
                  <Tool
                    Sign={IconArrowUp}
                    what={`Move ${line.title} up`}
                    off={at === 0}
                    onPress={() => {
                      move(at, -1);
                    }}
                  />
                  <Tool
                    Sign={IconArrowDown}
                    what={`Move ${line.title} down`}
                    off={at === lines.length - 1}
                    onPress={() => {
                      move(at, 1);
                    }}
                  />
                  {line.named ? null : (
                    <Tool
                      Sign={IconPencil}
                      what={`Reword ${line.title}`}
                      onPress={() => {
                        setRenaming(line.id);
                      }}
                    />
                  )}
                  {line.stays ? null : (
                    <Tool
                      Sign={IconTrash}
                      what={`Take ${line.title} off the agenda`}
                      onPress={() => {
                        arrange(lines.filter((other) => other !== line));
                        setSaid(`${line.title} is off the agenda`);
                      }}
                    />
                  )}
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      <HiddenWords>
        <span role="status">{said}</span>
      </HiddenWords>
      <ItemForm
        draftKey={`meeting/${meeting.id}/agenda/new`}
        title=""
        submit="Add item"
        onSend={(title) => sendNow([...lines, { id: null, title, stays: false, named: false }])}
      />
      <div className={classes['foot']}>
        <SaveState saving={saving} />
        <Button
          variant="default"
          onClick={() => {
            void settle().then((kept) => {
              if (kept) onDone();
            });
          }}
        >
          Done
        </Button>
      </div>
    </>
  );
}

type ToolProps = {
  readonly Sign: typeof IconArrowUp;
  readonly what: string;
  /** Stays in the way of the keyboard, so that the focus is not lost at the ends. */
  readonly off?: boolean;
  readonly onPress: () => void;
};

function Tool({ Sign, what, off = false, onPress }: ToolProps) {
  return (
    <ActionIcon variant="default" size={40} aria-label={what} aria-disabled={off} onClick={onPress}>
      <Sign size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
