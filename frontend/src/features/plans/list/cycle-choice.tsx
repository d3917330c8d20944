/** Which year's records a page shows. */
import classes from './plans-page.module.css';

type CycleChoiceProps = {
  readonly cycle: string;
  /** Newest first. */
  readonly cycles: readonly string[];
  readonly onChoose: (cycle: string) => void;
};

/** With one year only there is nothing to choose, and nothing is shown. */
export function CycleChoice({ cycle, cycles, onChoose }: CycleChoiceProps) {
  if (cycles.length < 2) return null;
  return (
    <label className={classes['cycle']}>
      Year
      <select
        value={cycle}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {cycles.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
