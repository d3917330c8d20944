/** How much of something is done: a bar, its figure and a name for those who cannot see it. */
import classes from './progress-bar.module.css';

type ProgressBarProps = {
  /** What is being measured, e.g. "Milestones on track". */
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** "4 of 7" where the count matters more than the share. */
  readonly figure?: 'percent' | 'count';
};

/** Nothing to do counts as nothing done, never as complete. */
export function ProgressBar({ label, done, of, figure = 'percent' }: ProgressBarProps) {
  const percent = of === 0 ? 0 : Math.round((100 * done) / of);
  const words = figure === 'percent' ? `${String(percent)}%` : `${String(done)} of ${String(of)}`;
  return (
    <span className={classes['row']}>
      <progress
        className={classes['bar']}
        aria-label={label}
        aria-valuetext={`${String(done)} of ${String(of)}`}
        max={100}
        value={percent}
      />
      <span className={classes['figure']} aria-hidden="true">
        {words}
      </span>
    </span>
  );
}
