/** Asks before a report takes a step that others will see. */
import { useMutation, useQueryClient } from '@tanstack/react-query';

import type { HeadsReportView } from '@/api/generated/performance';
import { explain, isChangedMeanwhile } from '@/api/problem';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FormTrouble } from '@/ui/form/form-trouble';

import { moveReport, reportQuery, useReportTaken } from '../queries';
import { partName, termOf } from '../words';

export type Asked = 'submit' | 'accept' | 'publish' | 'revise';

type Question = { readonly question: string; readonly verb: string; readonly follows: string };

function questionOf(asked: Asked, report: HeadsReportView): Question {
  const term = termOf(report);
  switch (asked) {
    case 'submit':
      return {
        question: `Hand in the report for ${term}?`,
        verb: 'Hand in',
        follows:
          'The Chief Executive can then read it and accept it or return it with words. Figures, plan and actions stay as they are at this moment.',
      };
    case 'accept':
      return {
        question: `Accept the report of ${report.school_name}?`,
        verb: 'Accept',
        follows: 'You or the Headteacher can then publish it to the governors.',
      };
    case 'publish':
      return {
        question: `Publish the report for ${term}?`,
        verb: 'Publish',
        follows: `Governors of ${report.school_name} and all trustees can read this edition, and it goes on the next agenda of the Local Governing Body. It is kept as edition ${String(report.editions + 1)}.`,
      };
    case 'revise':
      return {
        question: `Revise the report for ${term}?`,
        verb: 'Revise',
        follows: `Governors go on reading edition ${String(report.editions)} until the next is handed in, accepted and published.`,
      };
  }
}

type AskingProps = {
  readonly report: HeadsReportView;
  readonly asking: Asked;
  readonly onClose: () => void;
};

/** What changed meanwhile is fetched, and named, before anything is moved on. */
export function Asking({ report, asking, onClose }: AskingProps) {
  const queries = useQueryClient();
  const taken = useReportTaken();
  const moving = useMutation({
    networkMode: 'always',
    mutationFn: () => moveReport(report, asking),
    onSuccess: async (now) => {
      onClose();
      await taken(now);
    },
    onError: () => queries.invalidateQueries({ queryKey: reportQuery(report.id).queryKey }),
  });
  const { question, verb, follows } = questionOf(asking, report);
  return (
    <ConfirmDialog
      {...{ question, verb }}
      opened
      busy={moving.isPending}
      onConfirm={() => {
        moving.mutate();
      }}
      onCancel={onClose}
    >
      <p>{follows}</p>
      <FormTrouble message={moving.error ? troubleOf(moving.error, report) : undefined} />
    </ConfirmDialog>
  );
}

function troubleOf(error: Error, report: HeadsReportView): string {
  if (!isChangedMeanwhile(error)) return explain(error, 'the report').detail;
  const part = error.changes[0]?.part ?? '';
  const what = part.startsWith('state')
    ? 'moved the report on'
    : `wrote in ${partName(report, part)}`;
  return `Somebody ${what} while you were reading. Look at it, then ask again.`;
}
