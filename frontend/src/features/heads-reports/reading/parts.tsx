/** The parts of a report as they are read: one standard section, and the safeguarding statement. */
import type { ReactNode } from 'react';

import type { SafeguardingView } from '@/api/generated/performance';
import { Card } from '@/ui/card';
import { day } from '@/ui/dates';
import { Facts } from '@/ui/facts';

import classes from './parts.module.css';

type SectionFrameProps = {
  readonly id: string;
  readonly title: string;
  /** What it is filled in with; a section without has the whole width. */
  readonly evidence: ReactNode;
  readonly children: ReactNode;
};

/** The facts beside the words on a desk, above them on a phone. */
export function SectionFrame({ id, title, evidence, children }: SectionFrameProps) {
  return (
    <div id={id} className={classes['section']}>
      <Card title={title}>
        <div className={classes['both']} data-alone={evidence === null || undefined}>
          {evidence === null ? null : <div className={classes['evidence']}>{evidence}</div>}
          <div className={classes['words']}>{children}</div>
        </div>
      </Card>
    </div>
  );
}

/** Words somebody wrote; a blank line begins a paragraph, nothing is taken for markup. */
export function Words({ text }: { readonly text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  if (paragraphs.length === 0) return <p className={classes['empty']}>Nothing written.</p>;
  return (
    <div className={classes['prose']}>
      {paragraphs.map((one, at) => (
        <p key={at}>{one}</p>
      ))}
    </div>
  );
}

type SaidProps = Pick<SafeguardingView, 'met' | 'reviewed_on' | 'next_review_on'>;

/** Met or not met, and two dates. */
export function SafeguardingSaid({ met, reviewed_on: last, next_review_on: next }: SaidProps) {
  return (
    <Facts
      facts={[
        { name: 'Duties', value: met === null ? 'Not said yet' : met ? 'Met' : 'Not met' },
        ...(last ? [{ name: 'Last reviewed', value: day(last) }] : []),
        ...(next ? [{ name: 'Next review', value: day(next) }] : []),
      ]}
    />
  );
}
