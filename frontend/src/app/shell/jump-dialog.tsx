/** A combobox in a dialog: type a few letters, choose with the arrows, go with Enter. */
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';

import { Dialog } from '@/ui/dialog';

import classes from './jump-dialog.module.css';
import { matching, useJumps, type Jump } from './jumps';

type JumpDialogProps = { readonly onClose: () => void };

/** Keyboard focus stays in the input; the chosen option is named by `aria-activedescendant`. */
export default function JumpDialog({ onClose }: JumpDialogProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const id = useId();
  const found = matching(useJumps(), typed);
  const chosen = found[Math.min(at, found.length - 1)];
  const optionId = (jump: Jump) => `${id}-${jump.id}`;
  const go = (jump: Jump | undefined) => {
    if (!jump) return;
    onClose();
    void navigate({ href: jump.href });
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((found.length + Math.min(at, found.length - 1) + step) % found.length);
    }
    if (event.key === 'Enter') go(chosen);
  };
  return (
    <Dialog title="Search or jump to" opened onClose={onClose} atTop>
      <input
        className={classes['input']}
        type="text"
        role="combobox"
        aria-label="Search pages and records"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? optionId(chosen) : undefined}
        autoComplete="off"
        data-autofocus
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={steer}
      />
      <div id={`${id}-found`} role="listbox" aria-label="Found" className={classes['found']}>
        {found.map((jump) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are the combobox's
          <div
            key={jump.id}
            id={optionId(jump)}
            role="option"
            aria-selected={jump === chosen}
            className={classes['option']}
            onClick={() => {
              go(jump);
            }}
          >
            <strong>{jump.label}</strong>
            <span>{jump.answers}</span>
          </div>
        ))}
      </div>
      <p className={classes['none']} role="status">
        {found.length === 0 ? `Nothing you can open matches “${typed}”.` : null}
      </p>
    </Dialog>
  );
}
