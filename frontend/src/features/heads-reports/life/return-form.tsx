/** Gives a report back to the Head, with what is asked for. */
import { useQueryClient } from '@tanstack/react-query';

import type { HeadsReportView } from '@/api/generated/performance';
import { SayForm } from '@/session/say-form';
import { Dialog } from '@/ui/dialog';

import { moveReport, reportQuery, useReportTaken } from '../queries';

type ReturnFormProps = { readonly report: HeadsReportView; readonly onClose: () => void };

/** The words stand at the top of the report until it is handed in again. */
export function ReturnForm({ report, onClose }: ReturnFormProps) {
  const queries = useQueryClient();
  const taken = useReportTaken();
  return (
    <Dialog title={`Return the report of ${report.school_name}`} opened onClose={onClose}>
      <SayForm
        draftKey={`heads-report/${report.id}/return`}
        label="What should change?"
        hint="The school’s leaders read this, and the School Improvement Leads and data specialist"
        submit="Return report"
        send={async (words) => {
          await taken(await moveReport(report, 'return', { words }));
        }}
        onLook={async () => {
          await queries.invalidateQueries({ queryKey: reportQuery(report.id).queryKey });
        }}
        onClose={onClose}
      />
    </Dialog>
  );
}
