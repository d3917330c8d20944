/** The one chip for a status: word, icon and colour together, and which way it moved. */
import { HiddenWords } from './hidden-words';
import { appearances, movement, type Status } from './status';
import classes from './status-chip.module.css';

type StatusChipProps = {
  readonly status: Status;
  /** The status before the last rating; shows an arrow and says "declined from At risk". */
  readonly from?: Status | null | undefined;
};

/** The arrow follows the movement between rateable statuses, and is silent otherwise. */
export function StatusChip({ status, from }: StatusChipProps) {
  const { word, icon: Mark, family } = appearances[status];
  const moved = from ? movement(from, status) : null;
  return (
    <span className={classes['chip']} data-family={family} data-status={status}>
      <span className={classes['mark']} aria-hidden="true">
        <Mark size={16} />
      </span>
      {word}
      {from && moved ? (
        <>
          <span className={classes['arrow']} aria-hidden="true">
            {moved === 'improved' ? '▲' : '▼'}
          </span>
          <HiddenWords>
            , {moved} from {appearances[from].word}
          </HiddenWords>
        </>
      ) : null}
    </span>
  );
}
