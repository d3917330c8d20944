/** Home for a role without a page of its own yet: a greeting and the places it may open. */
import { Link } from '@tanstack/react-router';

import { PageTitle } from '@/ui/page-title';

import { greeting } from './greeting';
import classes from './home-page.module.css';

type Doorway = { readonly label: string; readonly answers: string; readonly to: string };

type HomePageProps = {
  readonly firstName: string;
  readonly now: Date;
  readonly answer: string;
  readonly doorways: readonly Doorway[];
};

/** Each doorway says the question its page answers. */
export function HomePage({ firstName, now, answer, doorways }: HomePageProps) {
  return (
    <>
      <PageTitle title={`${greeting(now)}, ${firstName}`} answer={answer} />
      <ul className={classes['doorways']}>
        {doorways.map(({ label, answers, to }) => (
          <li key={to}>
            <Link to={to} className={classes['doorway']}>
              <strong>{label}</strong>
              <span>{answers}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
